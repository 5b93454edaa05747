-- News, newest first, twenty at a time.

--> parameter side
SELECT 1 WHERE (:side - 1) * 20 < max(1, (SELECT count(*) FROM news));

--> news
WITH list (total) AS (
       SELECT count(*) FROM news)
SELECT (SELECT max(updated) FROM news) AS "@updated",
       total                     AS "@total",
       max(1, (total + 19) / 20) AS "@pages",
       coalesce(:side, 1)        AS "@page",
       20                        AS "@page-size"
  FROM list;

-- The page is found in the index alone; only its items are read.
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
  FROM (SELECT id FROM news
         ORDER BY happened DESC, slug DESC
         LIMIT 20 OFFSET (coalesce(:side, 1) - 1) * 20) page
  JOIN news n ON n.id = page.id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = substr(:languages, 4, 2)),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = substr(:languages, 7, 2)))
 ORDER BY n.happened DESC, n.slug DESC;
