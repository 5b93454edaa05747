-- Projects, in numbers and one by one.

--> project-total
WITH state AS (
    SELECT y.year, p.id, p.type, p.connection, u.involved,
           EXISTS (SELECT 1 FROM project_span
                    WHERE project_id = p.id
                      AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01')
                  AS ongoing,
           substr(c.began, 1, 4) IS y.year AS began,
           substr(c.ended, 1, 4) IS y.year AS ended,
           NOT EXISTS (SELECT 1 FROM project_span
                        WHERE project_id = p.id AND certainty = 'stated'
                          AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01')
                  AS uncertain,
           EXISTS (SELECT 1 FROM unknown_end WHERE year = y.year AND project_id = p.id)
                  AS is_open
      FROM reported_year y JOIN project p
      LEFT JOIN project_course c ON c.project_id = p.id
      LEFT JOIN user_involvement u ON u.project_id = p.id)
SELECT y.year AS "@year",
       count(s.id) FILTER (WHERE ongoing AND connection <> 'related') AS "@ongoing",
       count(s.id) FILTER (WHERE ongoing AND uncertain AND connection <> 'related') AS "@uncertain",
       count(s.id) FILTER (WHERE ongoing AND is_open AND connection <> 'related') AS "@open",
       count(s.id) FILTER (WHERE is_open AND NOT ongoing AND connection <> 'related')
                                                                      AS "@open-before",
       count(s.id) FILTER (WHERE began AND connection <> 'related') AS "@new",
       count(s.id) FILTER (WHERE ended AND connection <> 'related') AS "@finished",
       count(s.id) FILTER (WHERE ongoing AND type = 'research' AND connection <> 'related')
                                                                      AS "@research",
       count(s.id) FILTER (WHERE ongoing AND type = 'innovation' AND connection <> 'related')
                                                                      AS "@innovation",
       count(s.id) FILTER (WHERE ongoing AND type = 'education' AND connection <> 'related')
                                                                      AS "@education",
       count(s.id) FILTER (WHERE ongoing AND involved = 1 AND connection <> 'related')
                                                                      AS "@involved",
       count(s.id) FILTER (WHERE ongoing AND involved IS NOT NULL AND connection <> 'related')
                                                                      AS "@involvement-known",
       count(s.id) FILTER (WHERE ongoing AND connection = 'related') AS "@related"
  FROM reported_year y LEFT JOIN state s ON s.year = y.year
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
          FROM project_funding f JOIN counted_project p ON p.id = f.project_id
         WHERE f.kind = 'award' AND f.currency = 'NOK'
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
       CASE WHEN p.id IN (SELECT project_id FROM unknown_end WHERE year = :year)
            THEN 'unknown' END AS "@end",
       CASE WHEN o.known = 'granted' OR length(c.began) = 4 THEN o.known END AS "@known",
       CASE WHEN s.uncertain THEN 'uncertain' END AS "@period-certainty",
       st.status    AS "@status",
       u.involved   AS "@involved",
       own.name     AS "own-kind",
       own.language AS "own-kind/@lang",
       t.title      AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       stt.note     AS "status-note",
       stt.language AS "status-note/@lang",
       ut.note      AS "involvement",
       ut.language  AS "involvement/@lang",
       p.id         AS ":project"
  FROM project_order o
  JOIN localized_project p ON p.id = o.project_id
  JOIN project_text t ON t.id = p.text_id
  LEFT JOIN localized_project_type k ON k.id = p.own_type_id
  LEFT JOIN project_type_text own ON own.id = k.text_id
  LEFT JOIN (
       SELECT project_id, 1 AS any, min(certainty = 'uncertain') AS uncertain
         FROM project_span
        WHERE starts <= :last_day AND last_day >= :first_day
        GROUP BY project_id) s ON s.project_id = p.id
  LEFT JOIN project_course c ON c.project_id = p.id
  LEFT JOIN localized_project_status st ON st.project_id = p.id AND st.year = :year
  LEFT JOIN project_status_text stt ON stt.id = st.text_id
  LEFT JOIN localized_user_involvement u ON u.project_id = p.id
  LEFT JOIN user_involvement_text ut ON ut.id = u.text_id
 WHERE s.any OR substr(c.began, 1, 4) = :year OR substr(c.ended, 1, 4) = :year OR st.id IS NOT NULL
 ORDER BY t.title COLLATE localized, p.id;

--> project/partner
SELECT pp.role    AS "@role",
       n.language AS "@lang",
       n.name     AS "."
  FROM project_partner pp
  JOIN named_organization o ON o.id = pp.organization_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE pp.project_id = :project
   AND coalesce(pp.starts, '') <= :last_day AND coalesce(pp.ends, '9999') >= :year
 ORDER BY instr('owner coordinator partner site', pp.role),
          n.name COLLATE localized, o.id;

--> project/theme
SELECT t.language AS "@lang",
       t.name     AS "."
  FROM project_theme pt
  JOIN localized_theme h ON h.id = pt.theme_id
  JOIN theme_text t ON t.id = h.text_id
 WHERE pt.project_id = :project
 ORDER BY t.name COLLATE localized, h.id;

--> project/funding
SELECT f.kind      AS "@kind",
       f.amount    AS "@amount",
       f.currency  AS "@currency",
       f.year      AS "@year",
       f.certainty AS "@certainty",
       n.name      AS "funder",
       n.language  AS "funder/@lang"
  FROM project_funding f
  LEFT JOIN named_organization o ON o.id = f.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE f.project_id = :project AND f.kind IN ('award', 'budget')
   AND coalesce(f.year, '') <= :year
 ORDER BY f.kind, f.year, f.id;

--> project/result
SELECT r.certainty   AS "@certainty",
       t.result      AS "body (commonmark)",
       t.language    AS "body/@lang",
       src.key AS "@source"
  FROM localized_project_result r
  JOIN project_result_text t ON t.id = r.text_id
  JOIN source src ON src.id = r.source_id
 WHERE r.project_id = :project AND r.year = :year
 ORDER BY r.id;

-- Ongoing projects of each member; a project counts for all its partners.
--> partner-count
WITH span AS (
  SELECT DISTINCT pp.organization_id, pp.project_id, y.year
    FROM reported_year y
    JOIN project_span s ON s.starts <= y.year || '-12-31' AND s.last_day >= y.year || '-01-01'
    JOIN project p ON p.id = s.project_id AND p.connection <> 'related'
    JOIN project_partner pp ON pp.project_id = p.id
     AND coalesce(pp.starts, '') <= y.year || '-12-31' AND coalesce(pp.ends, '9999') >= y.year)
SELECT m.role     AS "@role",
       (SELECT count(*) FROM span WHERE organization_id = m.organization_id AND year = :year)
                                                                      AS "@this",
       CASE WHEN m.first_day <= :previous || '-12-31'
            THEN (SELECT count(*) FROM span
                   WHERE organization_id = m.organization_id AND year = :previous) END AS "@last",
       n.language AS "@lang",
       n.name     AS "."
  FROM current_partner m
  JOIN named_organization o ON o.id = m.organization_id
  JOIN organization_name n ON n.id = o.name_id
 ORDER BY 2 DESC, 3 DESC, n.name COLLATE localized, m.membership_id;

--> theme-count
WITH span AS (
  SELECT DISTINCT pt.theme_id, pt.project_id, y.year
    FROM reported_year y
    JOIN project_span s ON s.starts <= y.year || '-12-31' AND s.last_day >= y.year || '-01-01'
    JOIN project p ON p.id = s.project_id AND p.connection <> 'related'
    JOIN project_theme pt ON pt.project_id = p.id)
SELECT count(*) FILTER (WHERE s.year = :year)     AS "@this",
       count(*) FILTER (WHERE s.year = :previous) AS "@last",
       t.language AS "@lang",
       t.name     AS "."
  FROM span s
  JOIN localized_theme h ON h.id = s.theme_id
  JOIN theme_text t ON t.id = h.text_id
 GROUP BY s.theme_id
 ORDER BY 1 DESC, 2 DESC, t.name COLLATE localized, s.theme_id;
