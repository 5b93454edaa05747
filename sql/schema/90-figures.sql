-- Figures, and what sources say in words.

-- What is counted. Two figures of one kind that disagree are both shown.
CREATE TABLE figure_kind (
  id    INTEGER PRIMARY KEY,
  slug  TEXT NOT NULL UNIQUE
    CONSTRAINT "figure_kind.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
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
    CONSTRAINT "figure_kind_text.label: not empty" CHECK (label <> ''),
  definition     TEXT,
  UNIQUE (figure_kind_id, language)
) STRICT;

CREATE TABLE figure (
  id              INTEGER PRIMARY KEY,
  figure_kind_id  INTEGER NOT NULL REFERENCES figure_kind,
  organization_id INTEGER REFERENCES organization, -- about it, else the network
  project_id      INTEGER REFERENCES project,
  value           REAL NOT NULL,
  starts          TEXT                  -- what time it tells of
    CONSTRAINT "figure.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10) AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT
    CONSTRAINT "figure.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10)),
  stated          TEXT                  -- when the source said it
    CONSTRAINT "figure.stated: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(stated) IN (4, 7, 10) AND date(substr(stated || '-01-01', 1, 10), '0 hours')
        IS substr(stated || '-01-01', 1, 10)),
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
    CONSTRAINT "figure_text.note: not empty" CHECK (note <> ''),
  UNIQUE (figure_id, language)
) STRICT;

-- What sources say in words and do not agree on, shown with the page.
CREATE TABLE statement (
  id        INTEGER PRIMARY KEY,
  page_id   INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  topic     TEXT NOT NULL               -- same topic: about the same thing
    CONSTRAINT "statement.topic: small letters a-z, digits and hyphens"
      CHECK (topic NOT GLOB '*[^a-z0-9-]*' AND topic <> ''),
  stated    TEXT
    CONSTRAINT "statement.stated: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(stated) IN (4, 7, 10) AND date(substr(stated || '-01-01', 1, 10), '0 hours')
        IS substr(stated || '-01-01', 1, 10)),
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
    CONSTRAINT "statement_text.text: not empty" CHECK (text <> ''),
  UNIQUE (statement_id, language)
) STRICT;
