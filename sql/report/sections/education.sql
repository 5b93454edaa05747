-- Doctorates.

--> doctorate
SELECT d.kind      AS "@kind",
       d.starts    AS "@starts",
       CASE WHEN substr(d.ends, 1, 4) <= :year THEN d.ends END AS "@ends",
       CASE WHEN d.defended AND substr(d.ends, 1, 4) = :year THEN 'true' END AS "@defended",
       d.certainty AS "@certainty",
       t.title     AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       n.name      AS "institution",
       n.language  AS "institution/@lang",
       src.key AS "@source"
  FROM localized_doctorate d
  JOIN source src ON src.id = d.source_id
  LEFT JOIN doctorate_text t ON t.id = d.text_id
  LEFT JOIN named_organization o ON o.id = d.institution_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE substr(coalesce(d.starts, d.ends), 1, 4) <= :year AND coalesce(d.ends, '9999') >= :year
 ORDER BY t.title COLLATE localized, d.id;

--> doctorate-total
SELECT y.year AS "@year",
       count(d.id) AS "@candidates",
       count(d.id) FILTER (WHERE d.kind = 'public-sector') AS "@public-sector",
       count(d.id) FILTER (WHERE d.defended AND substr(d.ends, 1, 4) = y.year) AS "@defended"
  FROM reported_year y
  LEFT JOIN doctorate d ON substr(coalesce(d.starts, d.ends), 1, 4) <= y.year
   AND coalesce(d.ends, '9999') >= y.year
 GROUP BY y.year;
