-- The published annual reports, newest first.

--> reports
SELECT coalesce((SELECT substr(max(frozen_at), 1, 10) FROM edition),
                (SELECT updated FROM site)) AS "@updated";

--> reports/report
SELECT e.year                    AS "@year",
       e.number                  AS "@edition",
       e.language                AS "@language",
       substr(e.frozen_at, 1, 10) AS "@frozen"
  FROM edition e
 WHERE e.number = (SELECT max(number) FROM edition WHERE year = e.year)
 ORDER BY e.year DESC;
