-- The feed: the thirty newest news items.

--> feed
SELECT max(updated) AS "@updated" FROM news;

--> feed/news-item
SELECT n.*
  FROM news_order newest
  JOIN news_entry n ON n.":news" = newest.news_id
 WHERE newest.position < 30
 ORDER BY newest.position;
