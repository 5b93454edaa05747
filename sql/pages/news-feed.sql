-- The feed: the thirty newest news items.

--> feed
SELECT max(updated) AS "@updated" FROM news;

--> feed/news-item
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
  FROM (SELECT id FROM news ORDER BY happened DESC, slug DESC LIMIT 30) page
  JOIN news n ON n.id = page.id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = substr(:languages, 4, 2)),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = substr(:languages, 7, 2)))
 ORDER BY n.happened DESC, n.slug DESC;
