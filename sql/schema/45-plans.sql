-- Plans and their focus areas.

CREATE TABLE plan (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "plan.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "plan.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  starts    TEXT NOT NULL
    CONSTRAINT "plan.starts: a year of four digits" CHECK (starts GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "plan.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends      TEXT NOT NULL
    CONSTRAINT "plan.ends: a year of four digits" CHECK (ends GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "plan.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
    CONSTRAINT "plan.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  adopted   TEXT
    CONSTRAINT "plan.adopted: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(adopted) IN (4, 7, 10)
        AND date(substr(adopted || '-01-01', 1, 10), '0 hours')
        IS substr(adopted || '-01-01', 1, 10))
    CONSTRAINT "plan.adopted: in the years 1900 to 2199"
      CHECK (substr(adopted, 1, 4) BETWEEN '1900' AND '2199'),
  certainty TEXT NOT NULL
    CONSTRAINT "plan.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE plan_text (
  id       INTEGER PRIMARY KEY,
  plan_id  INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "plan_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL
    CONSTRAINT "plan_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "plan_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  UNIQUE (plan_id, language)
) STRICT;

CREATE TABLE plan_area (
  id        INTEGER PRIMARY KEY,
  plan_id   INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
  number    INTEGER NOT NULL
    CONSTRAINT "plan_area.number: more than 0" CHECK (number > 0)
    CONSTRAINT "plan_area.number: at most 1000" CHECK (number <= 1000),
  source_id INTEGER NOT NULL REFERENCES source,
  UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE plan_area_text (
  id           INTEGER PRIMARY KEY,
  plan_area_id INTEGER NOT NULL REFERENCES plan_area ON DELETE CASCADE,
  language     TEXT NOT NULL
    CONSTRAINT "plan_area_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name         TEXT NOT NULL
    CONSTRAINT "plan_area_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "plan_area_text.name: at most 1000 bytes" CHECK (length(CAST(name AS BLOB)) <= 1000),
  UNIQUE (plan_area_id, language)
) STRICT;
