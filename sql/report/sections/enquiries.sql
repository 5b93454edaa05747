-- Enquiries.

 the median is of these.
--> enquiry-total
WITH types (type) AS (VALUES (NULL), ('research'), ('innovation'), ('education')),
  answer AS (
    SELECT y.year, t.type, julianday(e.answered) - julianday(e.received) AS days,
           row_number() OVER w AS place, count(*) OVER v AS n
      FROM reported_year y JOIN types t
      JOIN enquiry e ON (t.type IS NULL OR e.type = t.type) AND substr(e.answered, 1, 4) = y.year
       AND e.outcome IN ('accepted', 'declined')
    WINDOW v AS (PARTITION BY y.year, t.type),
           w AS (PARTITION BY y.year, t.type
                 ORDER BY julianday(e.answered) - julianday(e.received), e.id))
SELECT y.year AS "@year",
       t.type AS "@type",
       count(e.id) FILTER (WHERE substr(e.received, 1, 4) = y.year) AS "@received",
       count(e.id) FILTER (WHERE substr(e.answered, 1, 4) = y.year AND e.outcome = 'accepted')
                                                                      AS "@accepted",
       count(e.id) FILTER (WHERE substr(e.answered, 1, 4) = y.year AND e.outcome = 'declined')
                                                                      AS "@declined",
       count(e.id) FILTER (WHERE substr(coalesce(e.answered, e.received), 1, 4) = y.year
                             AND e.outcome = 'withdrawn') AS "@withdrawn",
       count(e.id) FILTER (WHERE e.outcome = 'open' OR substr(e.answered, 1, 4) > y.year)
                                                                      AS "@open",
       (SELECT avg(days) FROM answer a
         WHERE a.year = y.year AND a.type IS t.type
           AND a.place IN ((a.n + 1) / 2, (a.n + 2) / 2)) AS "@median"
  FROM reported_year y JOIN types t
  LEFT JOIN enquiry e ON (t.type IS NULL OR e.type = t.type) AND substr(e.received, 1, 4) <= y.year
 GROUP BY y.year, t.type
 ORDER BY y.year DESC, instr('research innovation education', t.type);

--> enquiry-origin
SELECT origin AS "@origin",
       count(*) FILTER (WHERE substr(received, 1, 4) = :year)     AS "@this",
       count(*) FILTER (WHERE substr(received, 1, 4) = :previous) AS "@last"
  FROM enquiry
 WHERE substr(received, 1, 4) IN (:year, :previous)
 GROUP BY origin
 ORDER BY 2 DESC, 3 DESC, origin;

--> enquiry-theme
SELECT count(*) FILTER (WHERE substr(e.received, 1, 4) = :year)     AS "@this",
       count(*) FILTER (WHERE substr(e.received, 1, 4) = :previous) AS "@last",
       t.language AS "@lang",
       t.name     AS "."
  FROM enquiry e
  LEFT JOIN localized_theme h ON h.id = e.theme_id
  LEFT JOIN theme_text t ON t.id = h.text_id
 WHERE substr(e.received, 1, 4) IN (:year, :previous)
 GROUP BY h.text_id                       -- without a text: no theme
 ORDER BY 1 DESC, 2 DESC, t.name COLLATE localized, h.text_id;
