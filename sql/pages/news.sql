-- News, newest first.

--> news
SELECT * FROM paged_news;

--> news/news-item
SELECT entry.*
  FROM news_order page
  JOIN news_entry entry ON entry.":news" = page.news_id
 WHERE page.position BETWEEN :first AND :last
 ORDER BY page.position;
