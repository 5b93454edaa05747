-- One news item.

--> news-item required
SELECT * FROM news_page WHERE "@slug" = :slug;

--> news-item/related-project
SELECT p.*
  FROM news_project x
  JOIN project_link p ON p.":project" = x.project_id
 WHERE x.news_id = :news
 ORDER BY p."." COLLATE localized, p."@slug";

--> news-item/source
SELECT src.*
  FROM news_source x
  JOIN source_entry src ON src.":source" = x.source_id
 WHERE x.news_id = :news
 ORDER BY src."." COLLATE localized, src."@key";
