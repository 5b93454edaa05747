-- The sources of a page's text; :page is its id.

--> source
SELECT src.*
  FROM page_source x
  JOIN source_entry src ON src.":source" = x.source_id
 WHERE x.page_id = :page
 ORDER BY src."." COLLATE localized, src."@key";
