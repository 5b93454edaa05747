-- Money for projects.

-- Awards in full in the year they were given, and the shares of the year:
-- two kinds that are never added together.
--> award
SELECT f.kind        AS "@kind",
       f.amount      AS "@amount",
       f.currency    AS "@currency",
       f.programme   AS "@programme",
       f.certainty   AS "@certainty",
       t.title       AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       n.name        AS "funder",
       n.language    AS "funder/@lang",
       src.key AS "@source"
  FROM project_funding f
  JOIN localized_project p ON p.id = f.project_id AND p.connection <> 'related'
  JOIN project_text t ON t.id = p.text_id
  JOIN source src ON src.id = f.source_id
  LEFT JOIN named_organization o ON o.id = f.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE f.kind IN ('award', 'share') AND f.year = :year
 ORDER BY f.kind, f.amount DESC, t.title COLLATE localized, f.id;

--> award-total
SELECT y.year AS "@year",
       count(f.id) FILTER (WHERE f.kind = 'award') AS "@awards",
       sum(f.amount) FILTER (WHERE f.kind = 'award' AND f.currency = 'NOK') AS "@awarded",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.amount IS NULL) AS "@unstated",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.currency <> 'NOK') AS "@foreign",
       count(f.id) FILTER (WHERE f.kind = 'award' AND f.certainty = 'uncertain') AS "@uncertain",
       count(f.id) FILTER (WHERE f.kind = 'share') AS "@shares",
       sum(f.amount) FILTER (WHERE f.kind = 'share' AND f.currency = 'NOK') AS "@shared",
       (SELECT count(*)
          FROM project_funding u CROSS JOIN counted_project p ON p.id = u.project_id
         WHERE u.kind = 'award' AND u.year IS NULL
           AND EXISTS (
               SELECT 1 FROM project_span
                WHERE project_id = u.project_id
                  AND starts <= y.year || '-12-31' AND last_day >= y.year || '-01-01'))
                                                                      AS "@undated",
       (SELECT count(*)
          FROM project_funding r
          JOIN project_order o ON o.project_id = r.project_id
          JOIN project p ON p.id = r.project_id
         WHERE r.kind = 'award' AND r.year = y.year AND p.connection = 'related') AS "@related",
       (SELECT sum(r.amount)
          FROM project_funding r
          JOIN project_order o ON o.project_id = r.project_id
          JOIN project p ON p.id = r.project_id
         WHERE r.kind = 'award' AND r.year = y.year AND r.currency = 'NOK'
           AND p.connection = 'related') AS "@related-sum"
  FROM reported_year y
  LEFT JOIN (SELECT g.* FROM project_funding g
               JOIN counted_project p ON p.id = g.project_id) f
    ON f.year = y.year
 GROUP BY y.year;

--> funder
SELECT count(*) FILTER (WHERE f.year = :year)          AS "@this-count",
       sum(f.amount) FILTER (WHERE f.year = :year)     AS "@this",
       sum(f.amount) FILTER (WHERE f.year = :previous) AS "@last",
       n.name     AS "name",
       n.language AS "name/@lang"
  FROM project_funding f
  JOIN counted_project p ON p.id = f.project_id
  LEFT JOIN named_organization o ON o.id = f.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE f.kind = 'award' AND f.currency = 'NOK' AND f.year IN (:year, :previous)
 GROUP BY o.name_id                       -- without a name: not known
 ORDER BY 2 DESC, 3 DESC, n.name COLLATE localized, o.name_id;
