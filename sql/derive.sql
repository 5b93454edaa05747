-- Makes the order of long lists, the index of the catalogue, when projects are
-- known to run and partners to take part, and what cannot be shown. Run after
-- every write, in the same transaction. bitmap() is the program's own aggregate
-- (bitmap.h).

-- Partners -------------------------------------------------------------------

-- What is merged into several at once is divided.
DELETE FROM succession_course;
INSERT INTO succession_course (succession_id, kind)
SELECT s.id,
       CASE WHEN s.kind = 'merger' AND EXISTS (
            SELECT 1 FROM succession other
             WHERE other.predecessor_id = s.predecessor_id AND other.id <> s.id
               AND other.kind <> 'rename'
               AND substr(other.happened, 1, 4) IS substr(s.happened, 1, 4))
            THEN 'division' ELSE s.kind END
  FROM succession s;

-- A membership belongs to the stay before it when it begins no later than the
-- day after that has ended, or when that ended by a change of role. One whose
-- start is not known comes after those that ended before it. A role that ends in
-- the month or year that the next one begins in lasts until then.
DELETE FROM partner_stay;
DELETE FROM membership_course;
INSERT INTO membership_course (membership_id, stay_id, role, first_day, last_day,
                               role_before, role_after, ended_by)
WITH
  known AS (
    SELECT m.*, substr(m.starts || '-01-01', 1, 10) AS start_day,
           coalesce(substr(m.starts || '-01-01', 1, 10), m.last_day) AS place
      FROM membership m
     WHERE EXISTS (SELECT 1 FROM organization_name
                    WHERE organization_id = m.organization_id AND kind = 'official')),
  placed AS (
    SELECT *, lag(ended_by) OVER w IS 'role-change' AS is_other_role,
           max(last_day) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
      FROM known
    WINDOW w AS (PARTITION BY organization_id ORDER BY place, last_day, id)),
  numbered AS (
    SELECT *, coalesce(start_day, date(reached, '+1 day'), '') AS first_day,
           sum(reached IS NULL
               OR (NOT is_other_role AND CASE WHEN start_day IS NULL THEN reached < last_day
                   ELSE start_day > coalesce(date(reached, '+1 day'), '9999') END))
           OVER (PARTITION BY organization_id ORDER BY place, last_day, id) AS stay
      FROM placed),
  stay AS (
    SELECT *, first_value(id) OVER w AS stay_id,
           lag(role) OVER w AS role_before,
           lead(role) OVER w AS next_role, lead(starts) OVER w AS next_starts,
           lead(first_day) OVER w AS next_first_day, lead(last_day) OVER w AS next_last_day,
           max(last_day) OVER (PARTITION BY organization_id, stay) AS stay_last_day,
           first_value(role) OVER (PARTITION BY organization_id, stay
                                   ORDER BY last_day DESC, id) AS longest_role
      FROM numbered
    WINDOW w AS (PARTITION BY organization_id, stay ORDER BY place, last_day, id)),
  told AS (
    SELECT *, CASE WHEN last_day < stay_last_day
                   THEN CASE WHEN next_last_day > last_day THEN next_role ELSE longest_role END
              END AS role_after
      FROM stay)
SELECT id, stay_id, role, first_day,
       CASE WHEN next_first_day > first_day AND substr(next_starts, 1, length(ends)) = ends
            THEN date(next_first_day, '-1 day') ELSE last_day END,
       role_before, role_after,
       CASE WHEN role_after IS NULL THEN
                 CASE WHEN ended_by = 'merger' THEN
                      coalesce((SELECT c.kind FROM succession s
                                  JOIN succession_course c ON c.succession_id = s.id
                                 WHERE s.predecessor_id = told.organization_id
                                 ORDER BY instr('division merger rename', c.kind) LIMIT 1),
                               ended_by)
                 ELSE ended_by END
            WHEN role_after <> role THEN 'role-change' END
  FROM told;

-- Of several that end together the last in order; max() says which row is meant.
INSERT INTO partner_stay (id, last_id, organization_id, first_day, last_day)
SELECT c.stay_id, m.id, m.organization_id, min_first.first_day, max(m.last_day)
  FROM membership_course c
  JOIN membership m ON m.id = c.membership_id
  JOIN membership_course min_first ON min_first.membership_id = c.stay_id
 GROUP BY c.stay_id;

-- Lists ----------------------------------------------------------------------

-- A project whose end is not known, and which is not known to go on, is told of
-- by the years it is known of: granted money in the one year there is, or ran.
DELETE FROM project_order;
INSERT INTO project_order (position, project_id, starts, ends, known, known_from, known_to)
WITH
  period AS (
    SELECT p.id, p.slug, p.status, max(pp.starts) AS newest, min(pp.starts) AS starts,
           CASE WHEN count(pp.id) = count(pp.ends) THEN substr(max(pp.last_day || pp.ends), 11) END
             AS ends,
           count(pp.id) AS periods, count(pp.id) > count(pp.ends) AS is_open,
           min(substr(coalesce(pp.starts, pp.ends), 1, 4)) AS first,
           max(substr(coalesce(pp.ends, pp.starts), 1, 4)) AS last,
           max(length(coalesce(pp.starts, pp.ends))) AS precision
      FROM project p LEFT JOIN project_period pp ON pp.project_id = p.id
     WHERE EXISTS (SELECT 1 FROM project_text WHERE project_id = p.id)
     GROUP BY p.id),
  award AS (
    SELECT project_id, min(year) AS first, max(year) AS last,
           group_concat(year) AS years
      FROM project_funding WHERE kind = 'award' AND year IS NOT NULL GROUP BY project_id),
  told AS (
    SELECT period.*, award.first AS first_award, award.last AS last_award,
           CASE WHEN status IN ('ongoing', 'planned') THEN NULL
                WHEN periods = 0 AND award.first IS NOT NULL THEN 'granted'
                WHEN is_open AND period.first = period.last AND precision = 4
                 AND instr(award.years, period.first) > 0 THEN 'granted'
                WHEN is_open THEN 'ran' END AS known
      FROM period LEFT JOIN award ON award.project_id = period.id)
SELECT row_number() OVER (ORDER BY newest DESC NULLS LAST, slug) - 1, id, starts, ends, known,
       CASE WHEN known IS NOT NULL THEN coalesce(first, first_award) END,
       CASE WHEN known IS NOT NULL THEN coalesce(last, last_award) END
  FROM told;

DELETE FROM news_order;
INSERT INTO news_order (position, news_id)
SELECT row_number() OVER (ORDER BY first_day DESC, last_day, slug DESC) - 1, id
  FROM news
 WHERE EXISTS (SELECT 1 FROM news_text WHERE news_id = news.id);

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
SELECT row_number() OVER (ORDER BY published DESC, slug DESC) - 1, id
  FROM publication
 WHERE EXISTS (SELECT 1 FROM publication_text WHERE publication_id = publication.id);

DELETE FROM event_order;
INSERT INTO event_order (position, event_id, last_day)
SELECT row_number() OVER (ORDER BY last_day, id) - 1, id, last_day
  FROM event
 WHERE EXISTS (SELECT 1 FROM event_text WHERE event_id = event.id);

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
         WHERE EXISTS (SELECT 1 FROM theme_text WHERE theme_id = t.id)
        UNION ALL
        SELECT 'partner', o.slug, c.position
          FROM project_order c JOIN project_partner pp ON pp.project_id = c.project_id
          JOIN organization o ON o.id = pp.organization_id
         WHERE EXISTS (SELECT 1 FROM partner_stay WHERE organization_id = o.id)
        UNION ALL
        SELECT 'aar', year, position FROM active)
 GROUP BY parameter, value;

-- Projects by year --------------------------------------------------------------

-- When a project is known to run: each of its periods, planning left out. A
-- period without an end goes on while the project is known to be ongoing,
-- otherwise it counts for the year it starts in; so does the catalogue.
DELETE FROM project_span;
INSERT INTO project_span (project_id, starts, last_day, certainty)
SELECT pp.project_id,
       coalesce(pp.starts, substr(pp.ends, 1, 4)),
       CASE WHEN pp.ends IS NULL AND p.status IS NOT 'ongoing'
            THEN substr(pp.starts, 1, 4) || '-12-31' ELSE pp.last_day END,
       pp.certainty
  FROM project_order o JOIN project p ON p.id = o.project_id
  JOIN project_period pp ON pp.project_id = p.id
 WHERE pp.kind <> 'planning'
UNION ALL
SELECT st.project_id, st.year, st.year || '-12-31', st.certainty
  FROM project_order o JOIN project_status st ON st.project_id = o.project_id
 WHERE st.status = 'ongoing';

-- When a project began and ended, where its periods say so: it began with
-- the first of them unless one that ended before has an unknown start; it
-- ended with the last, when none is open and one is the work itself. One that is
-- open, of a project that is not known to go on, has an end that is not known.
DELETE FROM project_course;
INSERT INTO project_course (project_id, began, ended, open_since)
SELECT pp.project_id,
       CASE WHEN coalesce(min(pp.last_day) FILTER (WHERE pp.starts IS NULL) >= min(pp.starts), 1)
            THEN min(pp.starts) END,
       CASE WHEN p.status IS NOT 'ongoing' AND count(*) = count(pp.ends)
             AND max(pp.kind IN ('project', 'operation'))
            THEN substr(max(pp.last_day || pp.ends), 11) END,
       CASE WHEN p.status IS NOT 'ongoing'
            THEN min(CASE WHEN pp.ends IS NULL THEN pp.starts END) END
  FROM project_order o JOIN project p ON p.id = o.project_id
  JOIN project_period pp ON pp.project_id = p.id
 WHERE pp.kind <> 'planning'
 GROUP BY pp.project_id;

-- What cannot be shown -----------------------------------------------------------

DELETE FROM unshown;
INSERT INTO unshown (thing, id, key, lacks)
SELECT 'organization', id, slug, 'official name' FROM organization
 WHERE id NOT IN (SELECT organization_id FROM organization_name WHERE kind = 'official')
UNION ALL SELECT 'organization_kind', id, slug, 'text in any language' FROM organization_kind
 WHERE id NOT IN (SELECT organization_kind_id FROM organization_kind_text)
UNION ALL SELECT 'site', id, 'the network', 'text in any language' FROM site
 WHERE id NOT IN (SELECT site_id FROM site_text)
UNION ALL SELECT 'page', id, slug, 'text in any language' FROM page
 WHERE id NOT IN (SELECT page_id FROM page_text)
UNION ALL SELECT 'body', id, slug, 'text in any language' FROM body
 WHERE id NOT IN (SELECT body_id FROM body_text)
UNION ALL SELECT 'body_role', r.id, b.slug, 'text in any language'
  FROM body_role r JOIN body b ON b.id = r.body_id
 WHERE r.id NOT IN (SELECT body_role_id FROM body_role_text)
   AND (r.organization_id IS NULL OR r.organization_id NOT IN (
        SELECT organization_id FROM organization_name WHERE kind = 'official'))
UNION ALL SELECT 'plan', id, slug, 'text in any language' FROM plan
 WHERE id NOT IN (SELECT plan_id FROM plan_text)
UNION ALL SELECT 'plan_area', a.id, p.slug || ', ' || a.number, 'text in any language'
  FROM plan_area a JOIN plan p ON p.id = a.plan_id
 WHERE a.id NOT IN (SELECT plan_area_id FROM plan_area_text)
UNION ALL SELECT 'theme', id, slug, 'text in any language' FROM theme
 WHERE id NOT IN (SELECT theme_id FROM theme_text)
UNION ALL SELECT 'project_type', id, slug, 'text in any language' FROM project_type
 WHERE id NOT IN (SELECT project_type_id FROM project_type_text)
UNION ALL SELECT 'project', id, slug, 'text in any language' FROM project
 WHERE id NOT IN (SELECT project_id FROM project_text)
UNION ALL SELECT 'project_result', r.id, p.slug || coalesce(', ' || r.year, ''),
                 'text in any language'
  FROM project_result r JOIN project p ON p.id = r.project_id
 WHERE r.id NOT IN (SELECT project_result_id FROM project_result_text)
UNION ALL SELECT 'event_kind', id, slug, 'text in any language' FROM event_kind
 WHERE id NOT IN (SELECT event_kind_id FROM event_kind_text)
UNION ALL SELECT 'event', id, slug, 'text in any language' FROM event
 WHERE id NOT IN (SELECT event_id FROM event_text)
UNION ALL SELECT 'programme_item', i.id, e.slug || ', ' || i.place, 'text in any language'
  FROM programme_item i JOIN event e ON e.id = i.event_id
 WHERE i.id NOT IN (SELECT programme_item_id FROM programme_item_text)
UNION ALL SELECT 'prize', id, slug, 'text in any language' FROM prize
 WHERE id NOT IN (SELECT prize_id FROM prize_text)
UNION ALL SELECT 'publication', id, slug, 'text in any language' FROM publication
 WHERE id NOT IN (SELECT publication_id FROM publication_text)
UNION ALL SELECT 'call', id, slug, 'text in any language' FROM call
 WHERE id NOT IN (SELECT call_id FROM call_text)
UNION ALL SELECT 'news', id, slug, 'text in any language' FROM news
 WHERE id NOT IN (SELECT news_id FROM news_text)
UNION ALL SELECT 'figure_kind', id, slug, 'text in any language' FROM figure_kind
 WHERE id NOT IN (SELECT figure_kind_id FROM figure_kind_text)
UNION ALL SELECT 'statement', s.id, p.slug || ', ' || s.topic, 'text in any language'
  FROM statement s JOIN page p ON p.id = s.page_id
 WHERE s.id NOT IN (SELECT statement_id FROM statement_text);
