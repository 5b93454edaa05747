-- The prize and its winners.

CREATE TABLE prize (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE
    CONSTRAINT "prize.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "prize.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  updated TEXT NOT NULL
    CONSTRAINT "prize.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "prize.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;

CREATE TABLE prize_text (
  id       INTEGER PRIMARY KEY,
  prize_id INTEGER NOT NULL REFERENCES prize ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "prize_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL
    CONSTRAINT "prize_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "prize_text.name: at most 1000 bytes" CHECK (length(CAST(name AS BLOB)) <= 1000),
  body     TEXT NOT NULL                -- CommonMark: for whom, criteria
    CONSTRAINT "prize_text.body: at most 100000 bytes" CHECK (length(CAST(body AS BLOB)) <= 100000),
  UNIQUE (prize_id, language)
) STRICT;

CREATE TABLE prize_source (
  prize_id  INTEGER NOT NULL REFERENCES prize ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (prize_id, source_id)
) STRICT, WITHOUT ROWID;

-- A winner. Winners are named publicly by the network itself.
CREATE TABLE prize_award (
  id         INTEGER PRIMARY KEY,
  prize_id   INTEGER NOT NULL REFERENCES prize ON DELETE CASCADE,
  year       TEXT NOT NULL
    CONSTRAINT "prize_award.year: a year of four digits" CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "prize_award.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  winner     TEXT NOT NULL
    CONSTRAINT "prize_award.winner: not empty" CHECK (winner <> '')
    CONSTRAINT "prize_award.winner: at most 1000 bytes"
      CHECK (length(CAST(winner AS BLOB)) <= 1000),
  project_id INTEGER REFERENCES project,
  event_id   INTEGER REFERENCES event,
  source_id  INTEGER NOT NULL REFERENCES source,
  UNIQUE (prize_id, year, winner)
) STRICT;

CREATE TABLE prize_award_text (
  id             INTEGER PRIMARY KEY,
  prize_award_id INTEGER NOT NULL REFERENCES prize_award ON DELETE CASCADE,
  language       TEXT NOT NULL
    CONSTRAINT "prize_award_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  reason         TEXT NOT NULL          -- CommonMark
    CONSTRAINT "prize_award_text.reason: at most 100000 bytes"
      CHECK (length(CAST(reason AS BLOB)) <= 100000),
  UNIQUE (prize_award_id, language)
) STRICT;
