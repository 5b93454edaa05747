-- For robots.txt.

--> robots
SELECT '/sitemap.xml' AS "@sitemap";
