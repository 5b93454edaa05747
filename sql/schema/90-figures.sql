-- Figures, and what sources say in words.

-- What is counted. Two figures of one kind that disagree are both shown.
CREATE TABLE figure_kind (
  id    INTEGER PRIMARY KEY,
  slug  TEXT NOT NULL UNIQUE
    CONSTRAINT "figure_kind.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "figure_kind.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  unit  TEXT NOT NULL
    CONSTRAINT "figure_kind.unit: count, persons, NOK, percent or km2"
      CHECK (unit IN ('count', 'persons', 'NOK', 'percent', 'km2')),
  place INTEGER NOT NULL                -- order on the page
) STRICT;

CREATE TABLE figure_kind_text (
  id             INTEGER PRIMARY KEY,
  figure_kind_id INTEGER NOT NULL REFERENCES figure_kind ON DELETE CASCADE,
  language       TEXT NOT NULL
    CONSTRAINT "figure_kind_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  label          TEXT NOT NULL
    CONSTRAINT "figure_kind_text.label: not empty" CHECK (label <> '')
    CONSTRAINT "figure_kind_text.label: at most 1000 bytes"
      CHECK (length(CAST(label AS BLOB)) <= 1000),
  definition     TEXT
    CONSTRAINT "figure_kind_text.definition: at most 10000 bytes"
      CHECK (length(CAST(definition AS BLOB)) <= 10000),
  UNIQUE (figure_kind_id, language)
) STRICT;

CREATE TABLE figure (
  id              INTEGER PRIMARY KEY,
  figure_kind_id  INTEGER NOT NULL REFERENCES figure_kind,
  organization_id INTEGER REFERENCES organization, -- about it, else the network
  project_id      INTEGER REFERENCES project,
  value           REAL NOT NULL
    CONSTRAINT "figure.value: from -1000000000000 to 1000000000000"
      CHECK (abs(value) <= 1000000000000),
  starts          TEXT                  -- what time it tells of
    CONSTRAINT "figure.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "figure.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends            TEXT
    CONSTRAINT "figure.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10)
        AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "figure.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  stated          TEXT                  -- when the source said it
    CONSTRAINT "figure.stated: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(stated) IN (4, 7, 10)
        AND date(substr(stated || '-01-01', 1, 10), '0 hours')
        IS substr(stated || '-01-01', 1, 10))
    CONSTRAINT "figure.stated: in the years 1900 to 2199"
      CHECK (substr(stated, 1, 4) BETWEEN '1900' AND '2199'),
  certainty       TEXT NOT NULL
    CONSTRAINT "figure.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  source_id       INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "figure.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX figure_kind_figures ON figure (figure_kind_id);
CREATE INDEX figure_organization ON figure (organization_id, figure_kind_id);
CREATE INDEX figure_project ON figure (project_id, figure_kind_id);

CREATE TABLE figure_text (
  id        INTEGER PRIMARY KEY,
  figure_id INTEGER NOT NULL REFERENCES figure ON DELETE CASCADE,
  language  TEXT NOT NULL
    CONSTRAINT "figure_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  note      TEXT NOT NULL
    CONSTRAINT "figure_text.note: not empty" CHECK (note <> '')
    CONSTRAINT "figure_text.note: at most 10000 bytes" CHECK (length(CAST(note AS BLOB)) <= 10000),
  UNIQUE (figure_id, language)
) STRICT;

-- What sources say in words and do not agree on, shown with the page.
CREATE TABLE statement (
  id        INTEGER PRIMARY KEY,
  page_id   INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  topic     TEXT NOT NULL               -- same topic: about the same thing
    CONSTRAINT "statement.topic: small letters a-z, digits and hyphens"
      CHECK (topic NOT GLOB '*[^a-z0-9-]*' AND topic <> '')
    CONSTRAINT "statement.topic: at most 200 bytes" CHECK (length(CAST(topic AS BLOB)) <= 200),
  stated    TEXT
    CONSTRAINT "statement.stated: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(stated) IN (4, 7, 10)
        AND date(substr(stated || '-01-01', 1, 10), '0 hours')
        IS substr(stated || '-01-01', 1, 10))
    CONSTRAINT "statement.stated: in the years 1900 to 2199"
      CHECK (substr(stated, 1, 4) BETWEEN '1900' AND '2199'),
  certainty TEXT NOT NULL
    CONSTRAINT "statement.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE INDEX statement_page ON statement (page_id, topic);

CREATE TABLE statement_text (
  id           INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  language     TEXT NOT NULL
    CONSTRAINT "statement_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  text         TEXT NOT NULL
    CONSTRAINT "statement_text.text: not empty" CHECK (text <> '')
    CONSTRAINT "statement_text.text: at most 100000 bytes"
      CHECK (length(CAST(text AS BLOB)) <= 100000),
  UNIQUE (statement_id, language)
) STRICT;
