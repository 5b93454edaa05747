-- Calls and their dates.

CREATE TABLE call (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "call.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "call.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  funder_id INTEGER REFERENCES organization,
  rolling   INTEGER NOT NULL DEFAULT 0  -- no fixed deadline
    CONSTRAINT "call.rolling: 0 or 1" CHECK (rolling IN (0, 1)),
  certainty TEXT NOT NULL
    CONSTRAINT "call.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  url       TEXT
    CONSTRAINT "call.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "call.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  source_id INTEGER NOT NULL REFERENCES source,
  updated   TEXT NOT NULL
    CONSTRAINT "call.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "call.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;
CREATE INDEX call_updated ON call (updated);

CREATE TABLE call_text (
  id       INTEGER PRIMARY KEY,
  call_id  INTEGER NOT NULL REFERENCES call ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "call_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "call_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title    TEXT NOT NULL
    CONSTRAINT "call_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "call_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  body     TEXT NOT NULL                -- CommonMark
    CONSTRAINT "call_text.body: at most 100000 bytes" CHECK (length(CAST(body AS BLOB)) <= 100000),
  UNIQUE (call_id, language)
) STRICT;

CREATE TABLE call_date (
  id       INTEGER PRIMARY KEY,
  call_id  INTEGER NOT NULL REFERENCES call ON DELETE CASCADE,
  kind     TEXT NOT NULL
    CONSTRAINT
    "call_date.kind: webinar, opens, deadline, decision, earliest-start, latest-start or latest-end"
      CHECK (kind IN ('webinar', 'opens', 'deadline', 'decision', 'earliest-start',
        'latest-start', 'latest-end')),
  day      TEXT NOT NULL
    CONSTRAINT "call_date.day: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(day) IN (4, 7, 10) AND date(substr(day || '-01-01', 1, 10), '0 hours')
        IS substr(day || '-01-01', 1, 10))
    CONSTRAINT "call_date.day: in the years 1900 to 2199"
      CHECK (substr(day, 1, 4) BETWEEN '1900' AND '2199'),
  last_day TEXT AS (CASE length(day) WHEN 4 THEN day || '-12-31'
    WHEN 7 THEN date(day || '-01', '+1 month', '-1 day') ELSE day END) STORED,
  UNIQUE (call_id, kind, day)
) STRICT;
CREATE INDEX call_date_deadline ON call_date (last_day) WHERE kind = 'deadline';
