-- Publications, newest first.

--> publications
SELECT * FROM paged_publication;

--> publications/publication
SELECT entry.*
  FROM publication_order page
  JOIN publication_entry entry ON entry.":publication" = page.publication_id
 WHERE page.position BETWEEN :first AND :last
 ORDER BY page.position;

--> publications/publication from shared/publishers

--> publications/publication/related-project
SELECT p.*
  FROM publication_project x
  JOIN project_link p ON p.":project" = x.project_id
 WHERE x.publication_id = :publication
 ORDER BY p."." COLLATE localized, p."@slug";
