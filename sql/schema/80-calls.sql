-- Calls and their dates.

CREATE TABLE call (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "call.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  funder_id INTEGER REFERENCES organization,
  rolling   INTEGER NOT NULL DEFAULT 0  -- no fixed deadline
    CONSTRAINT "call.rolling: 0 or 1" CHECK (rolling IN (0, 1)),
  certainty TEXT NOT NULL
    CONSTRAINT "call.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  url       TEXT
    CONSTRAINT "call.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  source_id INTEGER NOT NULL REFERENCES source,
  updated   TEXT NOT NULL
    CONSTRAINT "call.updated: a day, as 2017-06-20" CHECK (updated IS date(updated))
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
    CONSTRAINT "call_text.title: not empty" CHECK (title <> ''),
  body     TEXT NOT NULL,               -- CommonMark
  UNIQUE (call_id, language)
) STRICT;

CREATE TABLE call_date (
  id      INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call ON DELETE CASCADE,
  kind    TEXT NOT NULL
    CONSTRAINT
    "call_date.kind: webinar, opens, deadline, decision, earliest-start, latest-start or latest-end"
      CHECK (kind IN ('webinar', 'opens', 'deadline', 'decision', 'earliest-start',
        'latest-start', 'latest-end')),
  day     TEXT NOT NULL
    CONSTRAINT "call_date.day: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(day) IN (4, 7, 10)
        AND date(substr(day || '-01-01', 1, 10)) IS substr(day || '-01-01', 1, 10)),
  UNIQUE (call_id, kind, day)
) STRICT;
CREATE INDEX call_date_deadline ON call_date (day) WHERE kind = 'deadline';
