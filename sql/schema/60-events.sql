-- Events and their programmes.

-- A kind of the network's own, as organization_kind.
CREATE TABLE event_kind (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "event_kind.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "event_kind.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  counts_as TEXT NOT NULL
    CONSTRAINT
    "event_kind.counts_as: conference, seminar, meeting, webinar, decision, hearing, ceremony or public"
      CHECK (counts_as IN ('conference', 'seminar', 'meeting', 'webinar', 'decision', 'hearing',
        'ceremony', 'public')),
  UNIQUE (id, counts_as)
) STRICT;

CREATE TABLE event_kind_text (
  id            INTEGER PRIMARY KEY,
  event_kind_id INTEGER NOT NULL REFERENCES event_kind ON DELETE CASCADE,
  language      TEXT NOT NULL
    CONSTRAINT "event_kind_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name          TEXT NOT NULL           -- begins with a capital, as ours do
    CONSTRAINT "event_kind_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "event_kind_text.name: at most 200 bytes" CHECK (length(CAST(name AS BLOB)) <= 200),
  UNIQUE (event_kind_id, language)
) STRICT;

-- starts and ends are local time in zone: 2022-10-04T18:00, or a date of
-- the precision that is known. season refines a start known only by year.
-- first_day and last_day say when that is at the earliest and at the latest;
-- the months of seasons are those of 00-database.sql.
CREATE TABLE event (
  id           INTEGER PRIMARY KEY,
  slug         TEXT NOT NULL UNIQUE
    CONSTRAINT "event.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "event.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  kind         TEXT NOT NULL
    CONSTRAINT
    "event.kind: conference, seminar, meeting, webinar, decision, hearing, ceremony or public"
      CHECK (kind IN ('conference', 'seminar', 'meeting', 'webinar', 'decision', 'hearing',
        'ceremony', 'public')),
  own_kind_id  INTEGER,                 -- counts as kind
  status       TEXT NOT NULL
    CONSTRAINT "event.status: planned, held or cancelled"
      CHECK (status IN ('planned', 'held', 'cancelled')),
  starts       TEXT NOT NULL
    CONSTRAINT "event.starts: a date, as 2017, 2017-06 or 2017-06-20, or 2017-06-20T18:00"
      CHECK ((length(starts) IN (4, 7, 10) AND date(substr(starts || '-01-01', 1, 10), '0 hours')
          IS substr(starts || '-01-01', 1, 10))
        OR strftime('%Y-%m-%dT%H:%M', starts, '0 hours') IS starts)
    CONSTRAINT "event.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199')
    CONSTRAINT "event.starts: not between 02:00 and 03:00 on the night to summer time"
      CHECK (NOT (starts GLOB '*-03-??T02:*' AND substr(starts, 9, 2) >= '25'
        AND strftime('%w', starts) = '0')),
  ends         TEXT
    CONSTRAINT "event.ends: a date, as 2017, 2017-06 or 2017-06-20, or 2017-06-20T18:00"
      CHECK ((length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
          IS substr(ends || '-01-01', 1, 10))
        OR strftime('%Y-%m-%dT%H:%M', ends, '0 hours') IS ends)
    CONSTRAINT "event.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199')
    CONSTRAINT "event.ends: not between 02:00 and 03:00 on the night to summer time"
      CHECK (NOT (ends GLOB '*-03-??T02:*' AND substr(ends, 9, 2) >= '25'
        AND strftime('%w', ends) = '0')),
  zone         TEXT NOT NULL DEFAULT 'Europe/Oslo'
    CONSTRAINT "event.zone: Europe/Oslo" CHECK (zone = 'Europe/Oslo'),
  season       TEXT
    CONSTRAINT "event.season: spring, summer, autumn or winter"
      CHECK (season IN ('spring', 'summer', 'autumn', 'winter')),
  first_day    TEXT NOT NULL AS (substr(starts || CASE season WHEN 'spring' THEN '-03'
    WHEN 'summer' THEN '-06' WHEN 'autumn' THEN '-09' ELSE '' END || '-01-01', 1, 10)) STORED,
  last_day     TEXT AS (CASE length(coalesce(ends, starts))
    WHEN 4 THEN CASE WHEN coalesce(ends, starts) <> starts THEN ends || '-12-31'
      ELSE date(starts || CASE season WHEN 'winter' THEN '-02' WHEN 'spring' THEN '-05'
        WHEN 'summer' THEN '-08' WHEN 'autumn' THEN '-11' ELSE '-12' END || '-01',
        '+1 month', '-1 day') END
    WHEN 7 THEN date(coalesce(ends, starts) || '-01', '+1 month', '-1 day')
    ELSE substr(coalesce(ends, starts), 1, 10) END) STORED,
  attendance   TEXT
    CONSTRAINT "event.attendance: physical, digital or hybrid"
      CHECK (attendance IN ('physical', 'digital', 'hybrid')),
  venue        TEXT
    CONSTRAINT "event.venue: at most 1000 bytes" CHECK (length(CAST(venue AS BLOB)) <= 1000),
  city         TEXT
    CONSTRAINT "event.city: at most 1000 bytes" CHECK (length(CAST(city AS BLOB)) <= 1000),
  participants INTEGER
    CONSTRAINT "event.participants: 0 or more" CHECK (participants >= 0)
    CONSTRAINT "event.participants: at most 10000000" CHECK (participants <= 10000000),
  url          TEXT
    CONSTRAINT "event.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "event.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  conference   INTEGER NOT NULL DEFAULT 0 -- of the yearly conference
    CONSTRAINT "event.conference: 0 or 1" CHECK (conference IN (0, 1)),
  connection   TEXT NOT NULL
    CONSTRAINT "event.connection: network, partner or related"
      CHECK (connection IN ('network', 'partner', 'related')),
  certainty    TEXT NOT NULL
    CONSTRAINT "event.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  updated      TEXT NOT NULL
    CONSTRAINT "event.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "event.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199'),
  -- On the night to winter time the hour from two comes twice.
  CONSTRAINT "event.ends: not before starts, or in the hour that comes twice"
    CHECK (first_day <= last_day AND (substr(starts, 1, length(ends)) <= ends
      OR (starts GLOB '*-10-??T02:*' AND substr(starts, 9, 2) >= '25'
        AND strftime('%w', starts) = '0' AND substr(starts, 1, 13) = substr(ends, 1, 13)))),
  CONSTRAINT "event.season: only where starts is a year"
    CHECK (season IS NULL OR length(starts) = 4),
  FOREIGN KEY (own_kind_id, kind) REFERENCES event_kind (id, counts_as)
) STRICT;
CREATE INDEX event_last_day ON event (last_day);
CREATE INDEX event_updated ON event (updated);
CREATE INDEX event_first_day ON event (first_day, starts);
CREATE INDEX event_conference ON event (first_day, starts) WHERE conference = 1;

CREATE TABLE event_text (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "event_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "event_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title    TEXT NOT NULL
    CONSTRAINT "event_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "event_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  summary  TEXT NOT NULL                -- plain text
    CONSTRAINT "event_text.summary: at most 10000 bytes"
      CHECK (length(CAST(summary AS BLOB)) <= 10000),
  body     TEXT                         -- CommonMark
    CONSTRAINT "event_text.body: at most 100000 bytes" CHECK (length(CAST(body AS BLOB)) <= 100000),
  caution  TEXT                         -- plain text: what is uncertain and why
    CONSTRAINT "event_text.caution: at most 10000 bytes"
      CHECK (length(CAST(caution AS BLOB)) <= 10000),
  UNIQUE (event_id, language)
) STRICT;

CREATE TABLE event_source (
  event_id  INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (event_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_organization (
  event_id        INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization,
  role            TEXT NOT NULL
    CONSTRAINT "event_organization.role: organizer or participant"
      CHECK (role IN ('organizer', 'participant')),
  PRIMARY KEY (event_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_organization_organization ON event_organization (organization_id, event_id);

CREATE TABLE event_project (
  event_id   INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  project_id INTEGER NOT NULL REFERENCES project,
  PRIMARY KEY (event_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_project_project ON event_project (project_id, event_id);

-- One that ends at an earlier time of day than it starts goes past midnight.
CREATE TABLE programme_item (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  place    INTEGER NOT NULL,
  starts   TEXT
    CONSTRAINT "programme_item.starts: a time of day, as 18:00"
      CHECK (starts IS strftime('%H:%M', starts, '0 hours')),
  ends     TEXT
    CONSTRAINT "programme_item.ends: a time of day, as 18:00"
      CHECK (ends IS strftime('%H:%M', ends, '0 hours'))
    CONSTRAINT "programme_item.ends: not before starts, or at most twelve hours later past midnight"
      CHECK (starts <= ends OR substr(starts, 1, 2) - substr(ends, 1, 2) >= 12
        OR (substr(starts, 1, 2) = '02' AND substr(ends, 1, 2) = '02')),
  UNIQUE (event_id, place)
) STRICT;

CREATE TABLE programme_item_text (
  id                INTEGER PRIMARY KEY,
  programme_item_id INTEGER NOT NULL REFERENCES programme_item ON DELETE CASCADE,
  language          TEXT NOT NULL
    CONSTRAINT "programme_item_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "programme_item_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title             TEXT NOT NULL
    CONSTRAINT "programme_item_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "programme_item_text.title: at most 1000 bytes"
      CHECK (length(CAST(title AS BLOB)) <= 1000),
  UNIQUE (programme_item_id, language)
) STRICT;
