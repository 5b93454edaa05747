-- The groups that run the network.

CREATE TABLE body (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE
    CONSTRAINT "body.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "body.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  place   INTEGER NOT NULL,             -- order on the page
  updated TEXT NOT NULL
    CONSTRAINT "body.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "body.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;

CREATE TABLE body_text (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "body_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL
    CONSTRAINT "body_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "body_text.name: at most 1000 bytes" CHECK (length(CAST(name AS BLOB)) <= 1000),
  purpose  TEXT NOT NULL                -- CommonMark
    CONSTRAINT "body_text.purpose: at most 100000 bytes"
      CHECK (length(CAST(purpose AS BLOB)) <= 100000),
  UNIQUE (body_id, language)
) STRICT;

-- When a group is known to have existed.
CREATE TABLE body_period (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  starts    TEXT
    CONSTRAINT "body_period.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "body_period.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends      TEXT
    CONSTRAINT "body_period.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "body_period.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
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
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "body_role.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends            TEXT
    CONSTRAINT "body_role.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "body_role.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
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
    CONSTRAINT "body_role_text.role: not empty" CHECK (role <> '')
    CONSTRAINT "body_role_text.role: at most 1000 bytes" CHECK (length(CAST(role AS BLOB)) <= 1000),
  UNIQUE (body_role_id, language)
) STRICT;

-- A meeting that a group held.
CREATE TABLE body_meeting (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  held      TEXT NOT NULL
    CONSTRAINT "body_meeting.held: a day, as 2017-06-20" CHECK (held IS date(held, '0 hours'))
    CONSTRAINT "body_meeting.held: in the years 1900 to 2199"
      CHECK (substr(held, 1, 4) BETWEEN '1900' AND '2199'),
  source_id INTEGER NOT NULL REFERENCES source,
  UNIQUE (body_id, held)
) STRICT;
