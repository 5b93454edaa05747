-- The groups that run the network.

CREATE TABLE body (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE
    CONSTRAINT "body.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  place   INTEGER NOT NULL,             -- order on the page
  updated TEXT NOT NULL
    CONSTRAINT "body.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
) STRICT;

CREATE TABLE body_text (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "body_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL
    CONSTRAINT "body_text.name: not empty" CHECK (name <> ''),
  purpose  TEXT NOT NULL,               -- CommonMark
  UNIQUE (body_id, language)
) STRICT;

-- When a group is known to have existed.
CREATE TABLE body_period (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  starts    TEXT
    CONSTRAINT "body_period.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10) AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10)),
  ends      TEXT
    CONSTRAINT "body_period.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10)),
  last_day  TEXT AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends
    ELSE '9999-12-31' END) STORED,
  certainty TEXT NOT NULL
    CONSTRAINT "body_period.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "body_period.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX body_period_body ON body_period (body_id);

-- A seat in a group: what organisation fills it, in what role. No persons.
CREATE TABLE body_role (
  id              INTEGER PRIMARY KEY,
  body_id         INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  organization_id INTEGER REFERENCES organization,
  starts          TEXT
    CONSTRAINT "body_role.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10) AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT
    CONSTRAINT "body_role.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10)),
  last_day        TEXT AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends
    ELSE '9999-12-31' END) STORED,
  certainty       TEXT NOT NULL
    CONSTRAINT "body_role.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id       INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "body_role.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX body_role_body ON body_role (body_id);

CREATE TABLE body_role_text (
  id           INTEGER PRIMARY KEY,
  body_role_id INTEGER NOT NULL REFERENCES body_role ON DELETE CASCADE,
  language     TEXT NOT NULL
    CONSTRAINT "body_role_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  role         TEXT NOT NULL
    CONSTRAINT "body_role_text.role: not empty" CHECK (role <> ''),
  UNIQUE (body_role_id, language)
) STRICT;

-- A meeting that a group held.
CREATE TABLE body_meeting (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  held      TEXT NOT NULL
    CONSTRAINT "body_meeting.held: a day, as 2017-06-20" CHECK (held IS date(held, '0 hours')),
  source_id INTEGER NOT NULL REFERENCES source,
  UNIQUE (body_id, held)
) STRICT;
