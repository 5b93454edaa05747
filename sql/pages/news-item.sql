-- One news item.

--> news-item required
SELECT n.slug      AS "@slug",
       n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       n.updated   AS "@updated",
       t.title     AS "title",
       t.language  AS "title/@lang",
       t.lead      AS "lead",
       t.language  AS "lead/@lang",
       t.body      AS "body (commonmark)",
       t.language  AS "body/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang",
       n.id        AS ":news"
  FROM news n
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE n.slug = :slug;

--> news-item/related-project
SELECT p.slug     AS "@slug",
       t.language AS "@lang",
       t.title    AS "."
  FROM news_project x
  JOIN project p ON p.id = x.project_id
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE x.news_id = :news
 ORDER BY t.title;

--> news-item/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM news_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.news_id = :news
 ORDER BY src.title;
