-- What the annual report of a year is made of: the program runs this file and
-- gives the result to xslt/report/compose.xsl. Nothing here depends on the
-- day it runs; "now" is the last day of the year.
--
-- An organisation has the name it had at the end of the year. A row's @source
-- is the key of its source, which bibliography explains. Rows named
-- -total have one element per year, this one and the last. Projects and
-- events that are only related (connection) are listed, never counted.
-- A date belongs to a year by its first four digits.

-- A year nobody has said anything about is no year to report on: something
-- must have happened in it, or there were members and it is not after the
-- last change of the content.
--> known required
SELECT :year AS "@year"
 WHERE EXISTS (SELECT 1 FROM report_text WHERE year = :year)
    OR EXISTS (SELECT 1 FROM event WHERE substr(starts, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM publication WHERE substr(published, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM news WHERE substr(happened, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM figure_year WHERE year = :year)
    OR EXISTS (SELECT 1 FROM project_funding WHERE year = :year)
    OR EXISTS (SELECT 1 FROM project_period
                WHERE substr(starts, 1, 4) = :year OR substr(ends, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM application WHERE substr(sent, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM enquiry WHERE substr(received, 1, 4) = :year)
    OR (EXISTS (SELECT 1 FROM membership
                 WHERE coalesce(starts, '') <= :last_day AND last_day >= :first_day)
        AND :year <= (SELECT max(substr(updated, 1, 4)) FROM (
              SELECT updated FROM site
              UNION ALL SELECT max(updated) FROM organization
              UNION ALL SELECT max(updated) FROM project
              UNION ALL SELECT max(updated) FROM event)));

-- The network and its partners ---------------------------------------------

--> site
SELECT t.name       AS "name",
       t.language   AS "name/@lang"
  FROM site s
  JOIN site_text t ON t.id = coalesce(
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :language),
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :second_language),
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :third_language));

-- Who was a member on the last day of this year, of last year.
--> member
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       m.start_certainty AS "@certainty",
       CASE WHEN coalesce(m.starts, '') <= :last_day AND m.last_day >= :last_day
            THEN 'true' END AS "@this",
       CASE WHEN coalesce(m.starts, '') <= :previous || '-12-31' AND m.last_day >= :previous || '-12-31'
            THEN 'true' END AS "@last",
       n.name            AS "name",
       n.language        AS "name/@lang",
       src.key AS "@source"
  FROM membership m
  JOIN organization o ON o.id = m.organization_id
  JOIN source src ON src.id = m.source_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE coalesce(m.starts, '') <= :last_day AND m.last_day >= :previous || '-12-31'
 ORDER BY instr('lead municipality institution', m.role), n.name, m.id;

-- Who came during the year, and who was no longer there: a membership that
-- lasted to the end of a year is gone in the next.
--> change
SELECT c.kind        AS "@kind",
       m.starts      AS "@starts",
       m.ends        AS "@ends",
       m.ended_by    AS "@ended-by",
       CASE c.kind WHEN 'joined' THEN m.start_certainty ELSE m.end_certainty END AS "@certainty",
       n.name        AS "name",
       n.language    AS "name/@lang",
       t.note        AS "note",
       t.language    AS "note/@lang",
       src.key AS "@source",
       c.kind        AS ":kind",
       o.id          AS ":organization"
  FROM (SELECT id, 'joined' AS kind FROM membership WHERE substr(starts, 1, 4) = :year
        UNION ALL
        SELECT id, 'left' FROM membership
         WHERE last_day < '9999' AND substr(date(last_day, '+1 day'), 1, 4) = :year) c
  JOIN membership m ON m.id = c.id
  JOIN organization o ON o.id = m.organization_id
  JOIN source src ON src.id = m.source_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
  LEFT JOIN membership_text t ON t.id = coalesce(
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :language),
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :second_language),
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :third_language))
 ORDER BY c.kind DESC, instr('lead municipality institution', m.role), n.name, m.id;

-- What one that left became part of.
--> change/successor
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = s.successor_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = s.successor_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE :kind = 'left' AND s.predecessor_id = :organization
 ORDER BY n.name;

-- Members that one that came took over from.
--> change/predecessor
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = s.predecessor_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = s.predecessor_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE :kind = 'joined' AND s.successor_id = :organization
   AND EXISTS (SELECT 1 FROM membership WHERE organization_id = s.predecessor_id)
 ORDER BY n.name;

-- Members that took another name in the year.
--> rename
SELECT n.starts      AS "@starts",
       f.name        AS "former",
       f.language    AS "former/@lang",
       n.name        AS "name",
       n.language    AS "name/@lang",
       src.key AS "@source"
  FROM organization_name n
  JOIN organization_name f ON f.id = (
       SELECT id FROM organization_name
        WHERE organization_id = n.organization_id AND kind = 'official' AND last_day <= n.starts || '-12-31'
          AND id <> n.id
        ORDER BY last_day DESC LIMIT 1)
  LEFT JOIN source src ON src.id = n.source_id
 WHERE n.kind = 'official' AND substr(n.starts, 1, 4) = :year
   AND EXISTS (SELECT 1 FROM membership m
                WHERE m.organization_id = n.organization_id
                  AND coalesce(m.starts, '') <= :last_day AND m.last_day >= :last_day)
 ORDER BY n.name;

-- Groups, seats and meetings ------------------------------------------------

--> body
SELECT (SELECT nullif(count(*), 0) FROM body_meeting
         WHERE body_id = b.id AND substr(held, 1, 4) = :year)     AS "@meetings",
       (SELECT nullif(count(*), 0) FROM body_meeting
         WHERE body_id = b.id AND substr(held, 1, 4) = :previous) AS "@meetings-last",
       t.name     AS "name",
       t.language AS "name/@lang",
       t.purpose  AS "purpose (commonmark)",
       t.language AS "purpose/@lang",
       b.id       AS ":body"
  FROM body b
  JOIN body_text t ON t.id = coalesce(
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :language),
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :second_language),
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :third_language))
 WHERE EXISTS (
       SELECT 1 FROM body_period
        WHERE body_id = b.id AND coalesce(starts, '') <= :last_day AND last_day >= :first_day)
 ORDER BY b.place, b.id;

--> body/period
SELECT starts        AS "@starts",
       ends          AS "@ends",
       certainty     AS "@certainty",
       src.key AS "@source"
  FROM body_period p
  JOIN source src ON src.id = p.source_id
 WHERE body_id = :body AND coalesce(starts, '') <= :last_day AND last_day >= :first_day
 ORDER BY starts, p.id;

--> body/seat
SELECT r.starts      AS "@starts",
       r.ends        AS "@ends",
       r.certainty   AS "@certainty",
       t.role        AS "role",
       t.language    AS "role/@lang",
       n.name        AS "organization",
       n.language    AS "organization/@lang",
       src.key AS "@source"
  FROM body_role r
  JOIN source src ON src.id = r.source_id
  LEFT JOIN body_role_text t ON t.id = coalesce(
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :language),
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :second_language),
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :third_language))
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = r.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = r.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE r.body_id = :body AND coalesce(r.starts, '') <= :last_day AND r.last_day >= :first_day
   AND coalesce(t.id, n.id) IS NOT NULL
 ORDER BY r.organization_id IS NOT NULL, n.name, r.id;

--> body/meeting
SELECT held AS "@held"
  FROM body_meeting
 WHERE body_id = :body AND substr(held, 1, 4) = :year
 ORDER BY held;

-- The plan in force, and the texts of the editors ----------------------------

--> plan
SELECT p.slug        AS "@slug",
       p.starts      AS "@starts",
       p.ends        AS "@ends",
       p.adopted     AS "@adopted",
       p.certainty   AS "@certainty",
       t.title       AS "title",
       t.language    AS "title/@lang",
       src.key AS "@source",
       p.id          AS ":plan"
  FROM plan p
  JOIN plan_text t ON t.id = coalesce(
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :language),
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :second_language),
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :third_language))
  JOIN source src ON src.id = p.source_id
 WHERE p.starts <= :year AND p.ends >= :year
 ORDER BY p.starts, p.id;

--> plan/area
SELECT a.number   AS "@number",
       t.name     AS "name",
       t.language AS "name/@lang",
       r.body     AS "body (commonmark)",
       r.language AS "body/@lang"
  FROM plan_area a
  JOIN plan_area_text t ON t.id = coalesce(
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :language),
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :second_language),
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :third_language))
  LEFT JOIN report_text r ON r.id = coalesce(
       (SELECT id FROM report_text
         WHERE year = :year AND section = 'area' AND plan_area_id = a.id AND language = :language),
       (SELECT id FROM report_text
         WHERE year = :year AND section = 'area' AND plan_area_id = a.id AND language = :second_language),
       (SELECT id FROM report_text
         WHERE year = :year AND section = 'area' AND plan_area_id = a.id AND language = :third_language))
 WHERE a.plan_id = :plan
 ORDER BY a.number;

--> text
SELECT t.section  AS "@section",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang"
  FROM report_text t
 WHERE t.year = :year AND t.section <> 'area'
   AND t.id = coalesce(
       (SELECT id FROM report_text WHERE year = :year AND section = t.section AND language = :language),
       (SELECT id FROM report_text WHERE year = :year AND section = t.section AND language = :second_language),
       (SELECT id FROM report_text WHERE year = :year AND section = t.section AND language = :third_language))
 ORDER BY t.section;

-- Projects --------------------------------------------------------------------

--> project-total
WITH years (year) AS (VALUES (:year), (:previous)),
  state AS (
    SELECT y.year, p.id, p.type, p.connection, u.involved,
           EXISTS (SELECT 1 FROM project_span
                    WHERE project_id = p.id
                      AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01') AS ongoing,
           substr(c.began, 1, 4) IS y.year AS began,
           substr(c.ended, 1, 4) IS y.year AS ended,
           NOT EXISTS (SELECT 1 FROM project_span
                        WHERE project_id = p.id AND certainty = 'stated'
                          AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01') AS uncertain
      FROM years y JOIN project p
      LEFT JOIN project_course c ON c.project_id = p.id
      LEFT JOIN user_involvement u ON u.project_id = p.id)
SELECT y.year AS "@year",
       count(s.id) FILTER (WHERE ongoing AND connection <> 'related') AS "@ongoing",
       count(s.id) FILTER (WHERE ongoing AND uncertain AND connection <> 'related') AS "@uncertain",
       count(s.id) FILTER (WHERE began AND connection <> 'related') AS "@new",
       count(s.id) FILTER (WHERE ended AND connection <> 'related') AS "@finished",
       count(s.id) FILTER (WHERE ongoing AND type = 'research' AND connection <> 'related') AS "@research",
       count(s.id) FILTER (WHERE ongoing AND type = 'innovation' AND connection <> 'related')
                                                                      AS "@innovation",
       count(s.id) FILTER (WHERE ongoing AND type = 'education' AND connection <> 'related') AS "@education",
       count(s.id) FILTER (WHERE ongoing AND involved = 1 AND connection <> 'related') AS "@involved",
       count(s.id) FILTER (WHERE ongoing AND involved IS NOT NULL AND connection <> 'related')
                                                                      AS "@involvement-known",
       count(s.id) FILTER (WHERE ongoing AND connection = 'related') AS "@related"
  FROM years y LEFT JOIN state s ON s.year = y.year
 GROUP BY y.year;

-- The years up to this one, for a line of sight.
--> trend
WITH RECURSIVE years (year, back) AS (
  SELECT :year, 0
  UNION ALL SELECT CAST(year - 1 AS TEXT), back + 1 FROM years WHERE back < 4)
SELECT y.year AS "@year",
       (SELECT count(DISTINCT s.project_id)
          FROM project_span s JOIN project p ON p.id = s.project_id
         WHERE p.connection <> 'related'
           AND s.starts <= y.year || '-12-31' AND s.last_day >= y.year || '-01-01') AS "@ongoing",
       (SELECT sum(f.amount)
          FROM project_funding f JOIN project p ON p.id = f.project_id
         WHERE p.connection <> 'related' AND f.kind = 'award' AND f.currency = 'NOK'
           AND f.year = y.year) AS "@awarded"
  FROM years y
 ORDER BY y.year;

--> project
SELECT p.type       AS "@type",
       p.connection AS "@connection",
       CASE WHEN s.any THEN 'true' END AS "@ongoing",
       CASE WHEN substr(c.began, 1, 4) = :year THEN 'true' END AS "@new",
       CASE WHEN substr(c.ended, 1, 4) = :year THEN 'true' END AS "@finished",
       c.began      AS "@began",
       c.ended      AS "@ended",
       CASE WHEN s.uncertain THEN 'uncertain' END AS "@period-certainty",
       st.status    AS "@status",
       u.involved   AS "@involved",
       t.title      AS "title",
       t.language   AS "title/@lang",
       stt.note     AS "status-note",
       stt.language AS "status-note/@lang",
       ut.note      AS "involvement",
       ut.language  AS "involvement/@lang",
       p.id         AS ":project"
  FROM project p
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
  LEFT JOIN (
       SELECT project_id, 1 AS any, min(certainty = 'uncertain') AS uncertain
         FROM project_span
        WHERE starts <= :last_day AND last_day >= :first_day
        GROUP BY project_id) s ON s.project_id = p.id
  LEFT JOIN project_course c ON c.project_id = p.id
  LEFT JOIN project_status st ON st.project_id = p.id AND st.year = :year
  LEFT JOIN project_status_text stt ON stt.id = CASE WHEN st.id IS NOT NULL THEN coalesce(
       (SELECT id FROM project_status_text WHERE project_status_id = st.id AND language = :language),
       (SELECT id FROM project_status_text WHERE project_status_id = st.id AND language = :second_language),
       (SELECT id FROM project_status_text WHERE project_status_id = st.id AND language = :third_language)) END
  LEFT JOIN user_involvement u ON u.project_id = p.id
  LEFT JOIN user_involvement_text ut ON ut.id = CASE WHEN u.id IS NOT NULL THEN coalesce(
       (SELECT id FROM user_involvement_text WHERE user_involvement_id = u.id AND language = :language),
       (SELECT id FROM user_involvement_text WHERE user_involvement_id = u.id AND language = :second_language),
       (SELECT id FROM user_involvement_text WHERE user_involvement_id = u.id AND language = :third_language)) END
 WHERE s.any OR substr(c.began, 1, 4) = :year OR substr(c.ended, 1, 4) = :year OR st.id IS NOT NULL
 ORDER BY t.title, p.id;

--> project/partner
SELECT pp.role    AS "@role",
       n.language AS "@lang",
       n.name     AS "."
  FROM project_partner pp
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = pp.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = pp.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE pp.project_id = :project
   AND coalesce(pp.starts, '') <= :last_day AND coalesce(pp.ends, '9999') >= :year
 ORDER BY instr('owner coordinator partner site', pp.role), n.name;

--> project/theme
SELECT t.language AS "@lang",
       t.name     AS "."
  FROM project_theme pt
  JOIN theme_text t ON t.id = coalesce(
       (SELECT id FROM theme_text WHERE theme_id = pt.theme_id AND language = :language),
       (SELECT id FROM theme_text WHERE theme_id = pt.theme_id AND language = :second_language),
       (SELECT id FROM theme_text WHERE theme_id = pt.theme_id AND language = :third_language))
 WHERE pt.project_id = :project
 ORDER BY t.name;

--> project/funding
SELECT f.kind      AS "@kind",
       f.amount    AS "@amount",
       f.currency  AS "@currency",
       f.year      AS "@year",
       f.certainty AS "@certainty",
       n.name      AS "funder",
       n.language  AS "funder/@lang"
  FROM project_funding f
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE f.project_id = :project AND f.kind IN ('award', 'budget')
   AND coalesce(f.year, '') <= :year
 ORDER BY f.kind, f.year, f.id;

--> project/result
SELECT r.certainty   AS "@certainty",
       t.result      AS "body (commonmark)",
       t.language    AS "body/@lang",
       src.key AS "@source"
  FROM project_result r
  JOIN project_result_text t ON t.id = coalesce(
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :language),
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :second_language),
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :third_language))
  JOIN source src ON src.id = r.source_id
 WHERE r.project_id = :project AND r.year = :year
 ORDER BY r.id;

-- Ongoing projects of each member; a project counts for all its partners.
--> partner-count
WITH span AS (
  SELECT DISTINCT pp.organization_id, pp.project_id, y.year
    FROM (SELECT :year AS year UNION SELECT :previous) y
    JOIN project_span s ON s.starts <= y.year || '-12-31' AND s.last_day >= y.year || '-01-01'
    JOIN project p ON p.id = s.project_id AND p.connection <> 'related'
    JOIN project_partner pp ON pp.project_id = p.id
     AND coalesce(pp.starts, '') <= y.year || '-12-31' AND coalesce(pp.ends, '9999') >= y.year)
SELECT m.role     AS "@role",
       (SELECT count(*) FROM span WHERE organization_id = m.organization_id AND year = :year) AS "@this",
       CASE WHEN coalesce(m.starts, '') <= :previous || '-12-31'
            THEN (SELECT count(*) FROM span
                   WHERE organization_id = m.organization_id AND year = :previous) END AS "@last",
       n.language AS "@lang",
       n.name     AS "."
  FROM membership m
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = m.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = m.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE coalesce(m.starts, '') <= :last_day AND m.last_day >= :last_day
 ORDER BY 2 DESC, 3 DESC, n.name;

--> theme-count
WITH span AS (
  SELECT DISTINCT pt.theme_id, pt.project_id, y.year
    FROM (SELECT :year AS year UNION SELECT :previous) y
    JOIN project_span s ON s.starts <= y.year || '-12-31' AND s.last_day >= y.year || '-01-01'
    JOIN project p ON p.id = s.project_id AND p.connection <> 'related'
    JOIN project_theme pt ON pt.project_id = p.id)
SELECT count(*) FILTER (WHERE s.year = :year)     AS "@this",
       count(*) FILTER (WHERE s.year = :previous) AS "@last",
       t.language AS "@lang",
       t.name     AS "."
  FROM span s
  JOIN theme_text t ON t.id = coalesce(
       (SELECT id FROM theme_text WHERE theme_id = s.theme_id AND language = :language),
       (SELECT id FROM theme_text WHERE theme_id = s.theme_id AND language = :second_language),
       (SELECT id FROM theme_text WHERE theme_id = s.theme_id AND language = :third_language))
 GROUP BY s.theme_id
 ORDER BY 1 DESC, 2 DESC, t.name;

-- Money -----------------------------------------------------------------------

-- Awards in full in the year they were given, and the shares of the year:
-- two kinds that are never added together.
--> award
SELECT f.kind        AS "@kind",
       f.amount      AS "@amount",
       f.currency    AS "@currency",
       f.programme   AS "@programme",
       f.certainty   AS "@certainty",
       t.title       AS "title",
       t.language    AS "title/@lang",
       n.name        AS "funder",
       n.language    AS "funder/@lang",
       src.key AS "@source"
  FROM project_funding f
  JOIN project p ON p.id = f.project_id AND p.connection <> 'related'
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
  JOIN source src ON src.id = f.source_id
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE f.kind IN ('award', 'share') AND f.year = :year
 ORDER BY f.kind, f.amount DESC, t.title, f.id;

--> award-total
WITH years (year) AS (VALUES (:year), (:previous))
SELECT y.year AS "@year",
       count(f.id) FILTER (WHERE f.kind = 'award') AS "@awards",
       sum(f.amount) FILTER (WHERE f.kind = 'award' AND f.currency = 'NOK') AS "@awarded",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.amount IS NULL) AS "@unstated",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.currency <> 'NOK') AS "@foreign",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.certainty = 'uncertain') AS "@uncertain",
       count(f.id) FILTER (WHERE f.kind = 'share') AS "@shares",
       sum(f.amount) FILTER (WHERE f.kind = 'share' AND f.currency = 'NOK') AS "@shared",
       (SELECT count(*)
          FROM project_funding u CROSS JOIN project p ON p.id = u.project_id
         WHERE u.kind = 'award' AND u.year IS NULL AND p.connection <> 'related'
           AND EXISTS (
               SELECT 1 FROM project_span
                WHERE project_id = u.project_id
                  AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01')) AS "@undated",
       (SELECT count(*)
          FROM project_funding r JOIN project p ON p.id = r.project_id
         WHERE r.kind = 'award' AND r.year = y.year AND p.connection = 'related') AS "@related",
       (SELECT sum(r.amount)
          FROM project_funding r JOIN project p ON p.id = r.project_id
         WHERE r.kind = 'award' AND r.year = y.year AND r.currency = 'NOK'
           AND p.connection = 'related') AS "@related-sum"
  FROM years y
  LEFT JOIN (SELECT g.* FROM project_funding g
               JOIN project p ON p.id = g.project_id AND p.connection <> 'related') f ON f.year = y.year
 GROUP BY y.year;

--> funder
SELECT count(*) FILTER (WHERE f.year = :year)          AS "@this-count",
       sum(f.amount) FILTER (WHERE f.year = :year)     AS "@this",
       sum(f.amount) FILTER (WHERE f.year = :previous) AS "@last",
       n.name     AS "name",
       n.language AS "name/@lang"
  FROM project_funding f
  JOIN project p ON p.id = f.project_id AND p.connection <> 'related'
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = f.funder_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE f.kind = 'award' AND f.currency = 'NOK' AND f.year IN (:year, :previous)
 GROUP BY f.funder_id
 ORDER BY 2 DESC, 3 DESC, n.name;

--> application
SELECT a.sent        AS "@sent",
       a.applied     AS "@applied",
       CASE WHEN a.decided IS NULL OR substr(a.decided, 1, 4) > :year THEN 'open'
            ELSE a.outcome END AS "@outcome",
       CASE WHEN substr(a.decided, 1, 4) <= :year THEN a.decided END AS "@decided",
       CASE WHEN substr(a.decided, 1, 4) <= :year THEN a.granted END AS "@granted",
       a.currency    AS "@currency",
       a.programme   AS "@programme",
       a.certainty   AS "@certainty",
       t.title       AS "title",
       t.language    AS "title/@lang",
       n.name        AS "funder",
       n.language    AS "funder/@lang",
       src.key AS "@source"
  FROM application a
  JOIN source src ON src.id = a.source_id
  LEFT JOIN application_text t ON t.id = coalesce(
       (SELECT id FROM application_text WHERE application_id = a.id AND language = :language),
       (SELECT id FROM application_text WHERE application_id = a.id AND language = :second_language),
       (SELECT id FROM application_text WHERE application_id = a.id AND language = :third_language))
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = a.funder_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = a.funder_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE substr(a.sent, 1, 4) = :year OR substr(a.decided, 1, 4) = :year
 ORDER BY a.sent, t.title, a.id;

--> application-total
WITH years (year) AS (VALUES (:year), (:previous))
SELECT y.year AS "@year",
       count(a.id) FILTER (WHERE substr(a.sent, 1, 4) = y.year) AS "@sent",
       sum(a.applied) FILTER (WHERE substr(a.sent, 1, 4) = y.year AND a.currency = 'NOK') AS "@applied",
       count(a.id) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.outcome = 'granted') AS "@granted",
       sum(a.granted) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.currency = 'NOK')
                                                                      AS "@granted-sum",
       count(a.id) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.outcome = 'declined') AS "@declined",
       count(a.id) AS "@any"
  FROM years y
  LEFT JOIN application a ON y.year IN (substr(a.sent, 1, 4), substr(a.decided, 1, 4))
 GROUP BY y.year;

-- Enquiries -------------------------------------------------------------------

-- Of each type, and of all (without @type). Received counts in the year it
-- came, answers in the year they were given; the median is of these.
--> enquiry-total
WITH years (year) AS (VALUES (:year), (:previous)),
  types (type) AS (VALUES (NULL), ('research'), ('innovation'), ('education')),
  answer AS (
    SELECT y.year, t.type, julianday(e.answered) - julianday(e.received) AS days,
           row_number() OVER w AS place, count(*) OVER v AS n
      FROM years y JOIN types t
      JOIN enquiry e ON (t.type IS NULL OR e.type = t.type) AND substr(e.answered, 1, 4) = y.year
       AND e.outcome IN ('accepted', 'declined')
    WINDOW v AS (PARTITION BY y.year, t.type),
           w AS (PARTITION BY y.year, t.type ORDER BY julianday(e.answered) - julianday(e.received), e.id))
SELECT y.year AS "@year",
       t.type AS "@type",
       count(e.id) FILTER (WHERE substr(e.received, 1, 4) = y.year) AS "@received",
       count(e.id) FILTER (WHERE substr(e.answered, 1, 4) = y.year AND e.outcome = 'accepted') AS "@accepted",
       count(e.id) FILTER (WHERE substr(e.answered, 1, 4) = y.year AND e.outcome = 'declined') AS "@declined",
       count(e.id) FILTER (WHERE substr(coalesce(e.answered, e.received), 1, 4) = y.year
                             AND e.outcome = 'withdrawn') AS "@withdrawn",
       count(e.id) FILTER (WHERE e.outcome = 'open' OR substr(e.answered, 1, 4) > y.year) AS "@open",
       (SELECT avg(days) FROM answer a
         WHERE a.year = y.year AND a.type IS t.type
           AND a.place IN ((a.n + 1) / 2, (a.n + 2) / 2)) AS "@median"
  FROM years y JOIN types t
  LEFT JOIN enquiry e ON (t.type IS NULL OR e.type = t.type) AND substr(e.received, 1, 4) <= y.year
 GROUP BY y.year, t.type
 ORDER BY y.year DESC, instr('research innovation education', t.type);

--> enquiry-origin
SELECT origin AS "@origin",
       count(*) FILTER (WHERE substr(received, 1, 4) = :year)     AS "@this",
       count(*) FILTER (WHERE substr(received, 1, 4) = :previous) AS "@last"
  FROM enquiry
 WHERE substr(received, 1, 4) IN (:year, :previous)
 GROUP BY origin
 ORDER BY 2 DESC, 3 DESC, origin;

--> enquiry-theme
SELECT count(*) FILTER (WHERE substr(e.received, 1, 4) = :year)     AS "@this",
       count(*) FILTER (WHERE substr(e.received, 1, 4) = :previous) AS "@last",
       t.language AS "@lang",
       t.name     AS "."
  FROM enquiry e
  LEFT JOIN theme_text t ON t.id = coalesce(
       (SELECT id FROM theme_text WHERE theme_id = e.theme_id AND language = :language),
       (SELECT id FROM theme_text WHERE theme_id = e.theme_id AND language = :second_language),
       (SELECT id FROM theme_text WHERE theme_id = e.theme_id AND language = :third_language))
 WHERE substr(e.received, 1, 4) IN (:year, :previous)
 GROUP BY e.theme_id
 ORDER BY 1 DESC, 2 DESC, t.name;

-- Doctorates ------------------------------------------------------------------

--> doctorate
SELECT d.kind      AS "@kind",
       d.starts    AS "@starts",
       CASE WHEN substr(d.ends, 1, 4) <= :year THEN d.ends END AS "@ends",
       CASE WHEN d.defended AND substr(d.ends, 1, 4) = :year THEN 'true' END AS "@defended",
       d.certainty AS "@certainty",
       t.title     AS "title",
       t.language  AS "title/@lang",
       n.name      AS "institution",
       n.language  AS "institution/@lang",
       src.key AS "@source"
  FROM doctorate d
  JOIN source src ON src.id = d.source_id
  LEFT JOIN doctorate_text t ON t.id = coalesce(
       (SELECT id FROM doctorate_text WHERE doctorate_id = d.id AND language = :language),
       (SELECT id FROM doctorate_text WHERE doctorate_id = d.id AND language = :second_language),
       (SELECT id FROM doctorate_text WHERE doctorate_id = d.id AND language = :third_language))
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = d.institution_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = d.institution_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE substr(coalesce(d.starts, d.ends), 1, 4) <= :year AND coalesce(d.ends, '9999') >= :year
 ORDER BY t.title, d.id;

--> doctorate-total
WITH years (year) AS (VALUES (:year), (:previous))
SELECT y.year AS "@year",
       count(d.id) AS "@candidates",
       count(d.id) FILTER (WHERE d.kind = 'public-sector') AS "@public-sector",
       count(d.id) FILTER (WHERE d.defended AND substr(d.ends, 1, 4) = y.year) AS "@defended"
  FROM years y
  LEFT JOIN doctorate d ON substr(coalesce(d.starts, d.ends), 1, 4) <= y.year
   AND coalesce(d.ends, '9999') >= y.year
 GROUP BY y.year;

-- Events, prize, publications, news ---------------------------------------------

--> event
SELECT e.kind         AS "@kind",
       e.status       AS "@status",
       e.starts       AS "@starts",
       e.ends         AS "@ends",
       e.season       AS "@season",
       e.attendance   AS "@attendance",
       e.venue        AS "@venue",
       e.city         AS "@city",
       e.participants AS "@participants",
       e.connection   AS "@connection",
       e.certainty    AS "@certainty",
       t.title        AS "title",
       t.language     AS "title/@lang",
       e.id           AS ":event"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE substr(e.starts, 1, 4) = :year
 ORDER BY e.starts, e.id;

--> event/organizer
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM event_organization eo
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = eo.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = eo.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE eo.event_id = :event AND eo.role = 'organizer'
 ORDER BY n.name;

--> event-total
WITH years (year) AS (VALUES (:year), (:previous))
SELECT y.year AS "@year",
       count(e.id)             AS "@held",
       count(e.participants)   AS "@counted",
       sum(e.participants)     AS "@participants",
       sum(e.participants) FILTER (WHERE e.attendance = 'physical') AS "@physical",
       sum(e.participants) FILTER (WHERE e.attendance = 'digital')  AS "@digital",
       sum(e.participants) FILTER (WHERE e.attendance = 'hybrid')   AS "@hybrid",
       count(e.id) FILTER (WHERE e.certainty = 'uncertain') AS "@uncertain"
  FROM years y
  LEFT JOIN event e ON substr(e.starts, 1, 4) = y.year AND e.status = 'held'
   AND e.connection <> 'related' AND e.kind NOT IN ('decision', 'hearing')
 GROUP BY y.year;

--> prize-award
SELECT a.winner      AS "winner",
       zt.name       AS "prize-name",
       zt.language   AS "prize-name/@lang",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       src.key AS "@source"
  FROM prize_award a
  JOIN prize z ON z.id = a.prize_id
  JOIN prize_text zt ON zt.id = coalesce(
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :second_language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :third_language))
  JOIN source src ON src.id = a.source_id
  LEFT JOIN prize_award_text t ON t.id = coalesce(
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :second_language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :third_language))
 WHERE a.year = :year
 ORDER BY z.slug, a.winner;

--> publication
SELECT b.kind        AS "@kind",
       coalesce(c.class, CASE WHEN b.kind = 'report' THEN 'report' END) AS "@class",
       b.published   AS "@published",
       b.certainty   AS "@certainty",
       b.series      AS "@series",
       b.url         AS "@url",
       t.title       AS "title",
       t.language    AS "title/@lang",
       src.key AS "@source",
       b.id          AS ":publication"
  FROM publication b
  JOIN publication_text t ON t.id = coalesce(
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :second_language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :third_language))
  JOIN source src ON src.id = b.source_id
  LEFT JOIN publication_class c ON c.publication_id = b.id
 WHERE substr(b.published, 1, 4) = :year
 ORDER BY t.title, b.id;

--> publication/publisher
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM publication_organization po
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = po.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = po.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE po.publication_id = :publication
 ORDER BY n.name;

--> publication-total
WITH years (year) AS (VALUES (:year), (:previous))
SELECT y.year AS "@year",
       count(b.id) AS "@all",
       count(b.id) FILTER (WHERE c.class = 'peer-reviewed') AS "@peer-reviewed",
       count(b.id) FILTER (WHERE coalesce(c.class, b.kind) = 'report') AS "@reports",
       count(b.id) FILTER (WHERE c.class = 'popular') AS "@popular",
       count(b.id) FILTER (WHERE b.kind = 'article' AND c.class IS NULL) AS "@unclassed"
  FROM years y
  LEFT JOIN publication b ON substr(b.published, 1, 4) = y.year
  LEFT JOIN publication_class c ON c.publication_id = b.id
 GROUP BY y.year;

--> news
SELECT n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       t.title     AS "title",
       t.language  AS "title/@lang"
  FROM news n
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE substr(n.happened, 1, 4) = :year
 ORDER BY n.happened, n.slug;

-- Figures that somebody states ---------------------------------------------------

-- Those that answer an indicator, for both years: about the network, or of
-- the projects or organisations it may be added up from.
--> figure
SELECT r.indicator              AS "@indicator",
       y.year                   AS "@year",
       format('%.15g', f.value) AS "@value",
       f.certainty              AS "@certainty",
       CASE WHEN coalesce(f.project_id, f.organization_id) IS NOT NULL THEN 'part' END AS "@of",
       coalesce(pt.title, n.name) AS "subject",
       coalesce(pt.language, n.language) AS "subject/@lang",
       t.note                   AS "note",
       t.language               AS "note/@lang",
       src.key AS "@source"
  FROM report_indicator r
  JOIN figure f ON f.figure_kind_id = r.figure_kind_id
  JOIN figure_year y ON y.figure_id = f.id AND y.year IN (:year, :previous)
  JOIN source src ON src.id = f.source_id
  LEFT JOIN figure_text t ON t.id = coalesce(
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :second_language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :third_language))
  LEFT JOIN project_text pt ON pt.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :third_language))
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = f.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = f.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE (f.project_id IS NULL AND f.organization_id IS NULL)
    OR (r.summed = 'projects' AND f.project_id IS NOT NULL)
    OR (r.summed = 'organizations' AND f.project_id IS NULL)
 ORDER BY r.indicator, y.year DESC, 6, f.id;

-- The other figures of the year.
--> other-figure
SELECT k.unit                   AS "@unit",
       format('%.15g', f.value) AS "@value",
       f.certainty              AS "@certainty",
       kt.label                 AS "label",
       kt.language              AS "label/@lang",
       coalesce(pt.title, n.name) AS "subject",
       coalesce(pt.language, n.language) AS "subject/@lang",
       t.note                   AS "note",
       t.language               AS "note/@lang",
       src.key AS "@source"
  FROM figure f
  JOIN figure_year y ON y.figure_id = f.id AND y.year = :year
  JOIN figure_kind k ON k.id = f.figure_kind_id
  JOIN figure_kind_text kt ON kt.id = coalesce(
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :second_language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :third_language))
  JOIN source src ON src.id = f.source_id
  LEFT JOIN report_indicator r ON r.figure_kind_id = k.id
  LEFT JOIN figure_text t ON t.id = coalesce(
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :second_language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :third_language))
  LEFT JOIN project_text pt ON pt.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = f.project_id AND language = :third_language))
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = f.organization_id AND kind = 'official' AND coalesce(starts, '') <= :last_day
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = f.organization_id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE r.indicator IS NULL
    OR (coalesce(f.project_id, f.organization_id) IS NOT NULL
        AND NOT (r.summed IS 'projects' AND f.project_id IS NOT NULL)
        AND NOT (r.summed IS 'organizations' AND f.project_id IS NULL))
 ORDER BY k.place, subject, f.id;

-- Every source there is, by the key that the rows above have as @source.
--> bibliography
SELECT key       AS "@key",
       url       AS "@url",
       retrieved AS "@retrieved",
       title     AS "."
  FROM source
 ORDER BY key;
