-- A file of an edition: 2022.pdf is the newest one's, 2022-1.pdf the first's.

--> file required
SELECT e.year || '-' || e.number || '/' || f.name AS "@path",
       f.format                                   AS "@format",
       f.name                                     AS "@name",
       f.bytes                                    AS "@bytes"
  FROM edition e
  JOIN edition_file f ON f.edition_id = e.id
 WHERE e.year = substr(:slug, 1, 4)
   AND :slug IN (e.year || '.' || f.format, e.year || '-' || e.number || '.' || f.format)
 ORDER BY e.number DESC
 LIMIT 1;
