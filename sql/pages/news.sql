-- News, newest first, twenty at a time.

--> news
WITH list (size, total) AS (SELECT 20, coalesce(max(position) + 1, 0) FROM news_order),
     page (size, total, skip) AS (SELECT size, total, (coalesce(:side, 1) - 1) * size FROM list)
SELECT (SELECT max(updated) FROM news) AS "@updated",
       total                          AS "@total",
       max(1, (total + size - 1) / size) AS "@pages",
       skip / size + 1                AS "@page",
       size                           AS "@page-size",
       skip < max(1, total)           AS "?side",
       skip                           AS ":first",
       skip + size - 1                AS ":last"
  FROM page;

--> news/news-item
SELECT entry.*
  FROM news_order page
  JOIN news_entry entry ON entry.":news" = page.news_id
 WHERE page.position BETWEEN :first AND :last
 ORDER BY page.position;
