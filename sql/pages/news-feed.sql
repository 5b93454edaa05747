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
  FROM news_order newest
  JOIN news n ON n.id = newest.news_id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE newest.position < 30
 ORDER BY newest.position;
