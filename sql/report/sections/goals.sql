-- The plan in force, and the texts of the editors.

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
  FROM localized_plan p
  JOIN plan_text t ON t.id = p.text_id
  JOIN source src ON src.id = p.source_id
 WHERE p.starts <= :year AND p.ends >= :year
 ORDER BY p.starts, p.id;

--> plan/area
SELECT a.number   AS "@number",
       t.name     AS "name",
       t.language AS "name/@lang",
       r.body     AS "body (commonmark)",
       r.language AS "body/@lang"
  FROM localized_plan_area a
  JOIN plan_area_text t ON t.id = a.text_id
  LEFT JOIN written_text r ON r.year = :year AND r.plan_area_id = a.id
 WHERE a.plan_id = :plan
 ORDER BY a.number;

--> text
SELECT section  AS "@section",
       body     AS "body (commonmark)",
       language AS "body/@lang"
  FROM written_text
 WHERE year = :year AND section <> 'area'
 ORDER BY section;
