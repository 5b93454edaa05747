-- The annual report's own texts, and which figures it takes. Everything else it
-- counts from the other tables.

-- Texts around the figures, per year and language. The sections are those
-- of the report; 'results' stands over the focus areas, 'area' is about one.
CREATE TABLE report_text (
  id           INTEGER PRIMARY KEY,
  year         TEXT NOT NULL
    CONSTRAINT "report_text.year: a year of four digits" CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "report_text.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  section      TEXT NOT NULL
    CONSTRAINT "report_text.section: a section of the report, as foreword or results"
      CHECK (section IN ('foreword', 'key-figures', 'about', 'results', 'area', 'projects',
        'funding', 'enquiries', 'education', 'knowledge-support', 'innovation', 'events',
        'prize', 'publications', 'dissemination', 'user-involvement', 'finances', 'governance',
        'outlook')),
  plan_area_id INTEGER REFERENCES plan_area,
  language     TEXT NOT NULL
    CONSTRAINT "report_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  body         TEXT NOT NULL            -- CommonMark
    CONSTRAINT "report_text.body: not empty" CHECK (body <> '')
    CONSTRAINT "report_text.body: at most 100000 bytes"
      CHECK (length(CAST(body AS BLOB)) <= 100000),
  CONSTRAINT "report_text.plan_area_id: given for the section area and no other"
    CHECK ((section = 'area') = (plan_area_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX report_text_once
  ON report_text (year, section, coalesce(plan_area_id, 0), language);

-- Indicators of the report that are figures somebody states: which kind of
-- figure answers which. summed: what its value may be added up from where
-- no figure is about the network itself.
CREATE TABLE report_indicator (
  indicator      TEXT PRIMARY KEY
    CONSTRAINT "report_indicator.indicator: an indicator of the report, as inhabitants or staff"
      CHECK (indicator IN ('inhabitants', 'staff', 'questions', 'summaries', 'masters',
        'placements', 'interprofessional', 'talks', 'media-mentions', 'contributions',
        'other-income', 'staff-cost', 'other-costs', 'national-comparison')),
  figure_kind_id INTEGER NOT NULL UNIQUE REFERENCES figure_kind,
  summed         TEXT
    CONSTRAINT "report_indicator.summed: projects or organizations"
      CHECK (summed IN ('projects', 'organizations'))
) STRICT, WITHOUT ROWID;

-- The one year a figure tells of; none when it tells of several or says not.
CREATE VIEW figure_year (figure_id, year) AS
SELECT id, CASE
         WHEN starts IS NULL AND ends IS NULL THEN substr(stated, 1, 4)
         WHEN ends IS NULL THEN substr(starts, 1, 4)
         WHEN substr(starts, 1, 4) = substr(ends, 1, 4) THEN substr(starts, 1, 4)
       END
  FROM figure;
