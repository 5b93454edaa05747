-- News, newest first, twenty at a time.

--> parameter side
SELECT 1 WHERE (:side - 1) * 20 < max(1, (SELECT coalesce(max(position) + 1, 0) FROM news_order));

--> news
WITH list (total) AS (
       SELECT coalesce(max(position) + 1, 0) FROM news_order)
SELECT (SELECT max(updated) FROM news) AS "@updated",
       total                     AS "@total",
       max(1, (total + 19) / 20) AS "@pages",
       coalesce(:side, 1)        AS "@page",
       20                        AS "@page-size"
  FROM list;

--> news/news-item
SELECT n.slug      AS "@slug",
       n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       n.updated   AS "@updated",
       t.title     AS "title",
       t.language  AS "title/@lang",
       t.lead      AS "lead",
       t.language  AS "lead/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang"
  FROM news_order page
  JOIN news n ON n.id = page.news_id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE page.position BETWEEN (coalesce(:side, 1) - 1) * 20 AND coalesce(:side, 1) * 20 - 1
 ORDER BY page.position;
