-- Makes the order of long lists, the index of the catalogue, and when projects
-- are known to run. Run after every write, in the same transaction. bitmap() is
-- the program's own aggregate (bitmap.h).

DELETE FROM project_order;
INSERT INTO project_order (position, project_id, starts, ends)
SELECT row_number() OVER (ORDER BY max(pp.starts) DESC NULLS LAST, p.slug) - 1,
       p.id, min(pp.starts),
       CASE WHEN count(pp.id) = count(pp.ends) THEN max(pp.ends) END
  FROM project p LEFT JOIN project_period pp ON pp.project_id = p.id
 GROUP BY p.id;

DELETE FROM news_order;
INSERT INTO news_order (position, news_id)
SELECT row_number() OVER (ORDER BY happened DESC, slug DESC) - 1, id FROM news;

-- The feed's identifiers begin with what the network has when it is first
-- published, for ever (schema/85-news.sql).
INSERT INTO feed (id, tag)
SELECT 1,
       CASE WHEN domain GLOB '[a-z0-9]*.?*' AND domain NOT GLOB '*[^a-z0-9.-]*' THEN domain
            ELSE 'x' || lower(hex(domain)) || '.invalid' END
       || ',' || coalesce(substr(started, 1, 4), '2015')
  FROM (SELECT started, lower(substr(email, instr(email, '@') + 1)) AS domain FROM site)
 WHERE NOT EXISTS (SELECT 1 FROM feed);

DELETE FROM publication_order;
INSERT INTO publication_order (position, publication_id)
SELECT row_number() OVER (ORDER BY published DESC, slug DESC) - 1, id FROM publication;

DELETE FROM event_order;
INSERT INTO event_order (position, event_id, last_day)
SELECT row_number() OVER (ORDER BY last_day, id) - 1, id, last_day FROM event;

-- A project is active in every year that one of its periods overlaps. A
-- period without an end counts to the last year anyone mentions when the
-- project is known to be ongoing, otherwise only for the year it starts.
DELETE FROM project_facet;
INSERT INTO project_facet (parameter, value, count, members)
WITH RECURSIVE
  horizon (year) AS (
    SELECT max(substr(max(coalesce(starts, ends), coalesce(ends, starts)), 1, 4))
      FROM project_period),
  span (position, first, last) AS (
    SELECT c.position,
           CAST(substr(coalesce(pp.starts, pp.ends), 1, 4) AS INTEGER),
           CAST(substr(coalesce(pp.ends,
             CASE WHEN p.status = 'ongoing' THEN h.year END, pp.starts), 1, 4) AS INTEGER)
      FROM project_period pp JOIN project p ON p.id = pp.project_id
      JOIN project_order c ON c.project_id = p.id JOIN horizon h),
  every (position, year, last) AS (
    SELECT position, first, last FROM span
    UNION
    SELECT position, year + 1, last FROM every WHERE year < last),
  active (position, year) AS (
    SELECT DISTINCT position, CAST(year AS TEXT) FROM every)
SELECT parameter, value, count(*), bitmap(position)
  FROM (SELECT 'type' AS parameter, w.word AS value, c.position
          FROM project_order c JOIN project p ON p.id = c.project_id
          JOIN address_word w ON w.parameter = 'type' AND w.code = p.type
        UNION ALL
        SELECT 'status', w.word, c.position
          FROM project_order c JOIN project p ON p.id = c.project_id
          JOIN address_word w ON w.parameter = 'status' AND w.code = p.status
        UNION ALL
        SELECT 'tema', t.slug, c.position
          FROM project_order c JOIN project_theme pt ON pt.project_id = c.project_id
          JOIN theme t ON t.id = pt.theme_id
        UNION ALL
        SELECT 'partner', o.slug, c.position
          FROM project_order c JOIN project_partner pp ON pp.project_id = c.project_id
          JOIN organization o ON o.id = pp.organization_id
         WHERE EXISTS (SELECT 1 FROM membership m WHERE m.organization_id = o.id)
        UNION ALL
        SELECT 'aar', year, position FROM active)
 GROUP BY parameter, value;

-- When a project is known to run: each of its periods, planning left out. A
-- period without an end goes on while the project is known to be ongoing,
-- otherwise it counts for the year it starts in; so does the catalogue.
DELETE FROM project_span;
INSERT INTO project_span (project_id, starts, last_day, certainty)
SELECT pp.project_id,
       coalesce(pp.starts, substr(pp.ends, 1, 4)),
       CASE length(pp.ends)
         WHEN 4 THEN pp.ends || '-12-31'
         WHEN 7 THEN date(pp.ends || '-01', '+1 month', '-1 day')
         WHEN 10 THEN pp.ends
         ELSE CASE p.status WHEN 'ongoing' THEN '9999-12-31'
                            ELSE substr(pp.starts, 1, 4) || '-12-31' END
       END,
       pp.certainty
  FROM project_period pp JOIN project p ON p.id = pp.project_id
 WHERE pp.kind <> 'planning'
UNION ALL
SELECT project_id, year, year || '-12-31', certainty FROM project_status WHERE status = 'ongoing';

-- When a project began and ended, where its periods say so: it began with
-- the first of them unless one that ended before has an unknown start; it
-- ended with the last, when none is open and one is the work itself.
DELETE FROM project_course;
INSERT INTO project_course (project_id, began, ended)
SELECT pp.project_id,
       CASE WHEN coalesce(min(CASE WHEN pp.starts IS NULL THEN pp.ends END) >= min(pp.starts), 1)
            THEN min(pp.starts) END,
       CASE WHEN p.status IS NOT 'ongoing' AND count(*) = count(pp.ends)
             AND max(pp.kind IN ('project', 'operation'))
            THEN max(pp.ends) END
  FROM project_period pp JOIN project p ON p.id = pp.project_id
 WHERE pp.kind <> 'planning'
 GROUP BY pp.project_id;
