-- Applications to funders.

--> application
SELECT a.sent        AS "@sent",
       a.applied     AS "@applied",
       CASE WHEN a.decided IS NULL OR substr(a.decided, 1, 4) > :year THEN 'open'
            ELSE a.outcome END AS "@outcome",
       CASE WHEN substr(a.decided, 1, 4) <= :year THEN a.decided END AS "@decided",
       CASE WHEN substr(a.decided, 1, 4) <= :year THEN a.granted END AS "@granted",
       a.currency    AS "@currency",
       a.programme   AS "@programme",
       a.certainty   AS "@certainty",
       t.title       AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       n.name        AS "funder",
       n.language    AS "funder/@lang",
       src.key AS "@source"
  FROM localized_application a
  JOIN source src ON src.id = a.source_id
  LEFT JOIN application_text t ON t.id = a.text_id
  LEFT JOIN named_organization o ON o.id = a.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE substr(a.sent, 1, 4) = :year OR substr(a.decided, 1, 4) = :year
 ORDER BY a.sent, t.title COLLATE localized, a.id;

--> application-total
SELECT y.year AS "@year",
       count(a.id) FILTER (WHERE substr(a.sent, 1, 4) = y.year) AS "@sent",
       sum(a.applied) FILTER (WHERE substr(a.sent, 1, 4) = y.year AND a.currency = 'NOK')
                                                                      AS "@applied",
       count(a.id) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.outcome = 'granted')
                                                                      AS "@granted",
       sum(a.granted) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.currency = 'NOK')
                                                                      AS "@granted-sum",
       count(a.id) FILTER (WHERE substr(a.decided, 1, 4) = y.year AND a.outcome = 'declined')
                                                                      AS "@declined",
       count(a.id) AS "@any"
  FROM reported_year y
  LEFT JOIN application a ON y.year IN (substr(a.sent, 1, 4), substr(a.decided, 1, 4))
 GROUP BY y.year;

-- Enquiries -------------------------------------------------------------------

-- Of each type, and of all (without @type). Received counts in the year it
-- came, answers in the year they were given;
