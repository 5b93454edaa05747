-- Publications and news.

--> publication
SELECT b.kind        AS "@kind",
       coalesce(c.class, CASE WHEN b.kind = 'report' THEN 'report' END) AS "@class",
       b.published   AS "@published",
       b.certainty   AS "@certainty",
       b.series      AS "@series",
       b.url         AS "@url",
       t.title       AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       src.key AS "@source",
       b.id          AS ":publication"
  FROM localized_publication b
  JOIN publication_text t ON t.id = b.text_id
  JOIN source src ON src.id = b.source_id
  LEFT JOIN publication_class c ON c.publication_id = b.id
 WHERE substr(b.published, 1, 4) = :year
 ORDER BY t.title COLLATE localized, b.id;

--> publication/publisher
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM publication_organization po
  JOIN named_organization o ON o.id = po.organization_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE po.publication_id = :publication
 ORDER BY n.name COLLATE localized, o.id;

--> publication-total
SELECT y.year AS "@year",
       count(b.id) AS "@all",
       count(b.id) FILTER (WHERE c.class = 'peer-reviewed') AS "@peer-reviewed",
       count(b.id) FILTER (WHERE coalesce(c.class, b.kind) = 'report') AS "@reports",
       count(b.id) FILTER (WHERE c.class = 'popular') AS "@popular",
       count(b.id) FILTER (WHERE b.kind = 'article' AND c.class IS NULL) AS "@unclassed"
  FROM reported_year y
  LEFT JOIN publication b ON substr(b.published, 1, 4) = y.year
   AND EXISTS (SELECT 1 FROM publication_order WHERE publication_id = b.id)
  LEFT JOIN publication_class c ON c.publication_id = b.id
 GROUP BY y.year;

--> news
SELECT n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       t.title     AS "title",
       t.language  AS "title/@lang"
  FROM localized_news n
  JOIN news_text t ON t.id = n.text_id
 WHERE substr(n.happened, 1, 4) = :year
 ORDER BY n.first_day, n.last_day DESC, n.slug;
