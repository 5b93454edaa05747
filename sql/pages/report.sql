-- One year's annual report: its editions, newest first, and their files. The
-- newest has the year's own address, each has one of its own for ever.

--> report required
SELECT year                             AS "@year",
       substr(max(frozen_at), 1, 10)    AS "@updated"
  FROM edition
 WHERE year = :slug
 GROUP BY year;

--> report/edition
SELECT number                     AS "@number",
       language                   AS "@language",
       substr(frozen_at, 1, 10)   AS "@frozen",
       CASE number WHEN max(number) OVER () THEN 'true' END AS "@newest",
       frozen_by                  AS "by",
       reason                     AS "reason",
       id                         AS ":edition"
  FROM edition
 WHERE year = :slug
 ORDER BY number DESC;

--> report/edition/file
SELECT f.format AS "@format",
       f.bytes  AS "@bytes",
       f.sha256 AS "@sha256",
       CASE WHEN e.number = (SELECT max(number) FROM edition WHERE year = e.year)
            THEN '/arsrapport/' || e.year || '.' || f.format
            ELSE '/arsrapport/' || e.year || '-' || e.number || '.' || f.format END AS "@path"
  FROM edition_file f
  JOIN edition e ON e.id = f.edition_id
 WHERE f.edition_id = :edition
 ORDER BY f.format;
