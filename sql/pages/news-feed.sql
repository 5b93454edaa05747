-- The feed: the thirty newest news items. What has no lead is summed up by the
-- beginning of its text. An item that was not changed since it was entered is
-- of the day when it happened, or the first such day.

--> feed
SELECT tag AS "@tag" FROM (SELECT 1) LEFT JOIN feed;

--> feed/news-item
SELECT i."@slug", i."@happened", i."title", i."title/@lang", i."lead", i."lead/@lang",
       CASE WHEN trim(i."lead") = '' THEN i."body (commonmark)" END AS "body (commonmark)",
       i."caution", i."caution/@lang",
       coalesce(n.feed_name, n.slug) AS "@name",
       CASE WHEN n.updated > n.entered THEN n.updated
            ELSE substr(n.happened || CASE n.season WHEN 'spring' THEN '-03-01'
                                                    WHEN 'summer' THEN '-06-01'
                                                    WHEN 'autumn' THEN '-09-01'
                                                    ELSE '-01-01' END, 1, 10) END AS "@updated"
  FROM news_order newest
  JOIN news_page i ON i.":news" = newest.news_id
  JOIN news n ON n.id = newest.news_id
 WHERE newest.position < 30
 ORDER BY newest.position;
