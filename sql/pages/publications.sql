-- Publications, newest first, twenty-five at a time.

--> publications
WITH list (size, total) AS (SELECT 25, coalesce(max(position) + 1, 0) FROM publication_order),
     page (size, total, skip) AS (SELECT size, total, (coalesce(:side, 1) - 1) * size FROM list)
SELECT (SELECT max(updated) FROM publication) AS "@updated",
       total                          AS "@total",
       max(1, (total + size - 1) / size) AS "@pages",
       skip / size + 1                AS "@page",
       size                           AS "@page-size",
       skip < max(1, total)           AS "?side",
       skip                           AS ":first",
       skip + size - 1                AS ":last"
  FROM page;

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
 ORDER BY p.".";
