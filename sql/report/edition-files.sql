-- Every file of every edition, as it was when it was made. An edition always
-- has some; who took the triggers away may have deleted them.

--> file
SELECT e.year || '-' || e.number                  AS "@edition",
       e.year || '-' || e.number || '/' || f.name AS "@path",
       f.bytes                                    AS "@bytes",
       f.sha256                                   AS "@sha256"
  FROM edition e
  LEFT JOIN edition_file f ON f.edition_id = e.id
 ORDER BY e.year, e.number, f.format;
