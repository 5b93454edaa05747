-- What the annual report of a year is made of: the program runs this file and
-- gives the result to xslt/report/compose.xsl. Nothing here depends on the
-- day it runs; "now" is the last day of the year.
--
-- An organisation has the name it had at the end of the year. A row's @source
-- is the key of its source, which bibliography explains. Rows named
-- -total have one element per year, this one and the last. Projects and
-- events that are only related (connection) are listed, never counted.
-- A date belongs to a year by its first four digits.

-- A year nobody has said anything about is no year to report on: something
-- must have happened in it, or there were members and it is not after the
-- last change of the content.
--> known required
SELECT :year AS "@year"
 WHERE EXISTS (SELECT 1 FROM report_text WHERE year = :year)
    OR EXISTS (SELECT 1 FROM event WHERE substr(starts, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM publication WHERE substr(published, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM news WHERE substr(happened, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM figure_year WHERE year = :year)
    OR EXISTS (SELECT 1 FROM project_funding WHERE year = :year)
    OR EXISTS (SELECT 1 FROM project_period
                WHERE substr(starts, 1, 4) = :year OR substr(ends, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM application WHERE substr(sent, 1, 4) = :year)
    OR EXISTS (SELECT 1 FROM enquiry WHERE substr(received, 1, 4) = :year)
    OR (EXISTS (SELECT 1 FROM membership
                 WHERE coalesce(starts, '') <= :last_day AND last_day >= :first_day)
        AND :year <= (SELECT max(substr(updated, 1, 4)) FROM (
              SELECT updated FROM site
              UNION ALL SELECT max(updated) FROM organization
              UNION ALL SELECT max(updated) FROM project
              UNION ALL SELECT max(updated) FROM event)));

--> site
SELECT t.name       AS "name",
       t.language   AS "name/@lang"
  FROM localized_site s
  JOIN site_text t ON t.id = s.text_id;

-- Its own colours; a report is light.
--> color
SELECT token AS "@token", value AS "@value" FROM color WHERE scheme = 'light' ORDER BY token;

--> . from report/sections/about
--> . from report/sections/governance
--> . from report/sections/goals
--> . from report/sections/projects
--> . from report/sections/funding
--> . from report/sections/applications
--> . from report/sections/enquiries
--> . from report/sections/education
--> . from report/sections/events
--> . from report/sections/publications
--> . from report/sections/figures

-- Every source there is, by the key that the rows above have as @source.
--> bibliography
SELECT key       AS "@key",
       url       AS "@url",
       retrieved AS "@retrieved",
       language  AS "@lang",
       title     AS "."
  FROM source
 ORDER BY key COLLATE localized;
