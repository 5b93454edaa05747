-- Partners and other organisations, with their names, and when they took part.

-- A kind of the network's own, and which of ours it counts as. Readers see its
-- name; lists, counts and orders go by the other.
CREATE TABLE organization_kind (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "organization_kind.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "organization_kind.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  counts_as TEXT NOT NULL
    CONSTRAINT "organization_kind.counts_as: municipality, institution or other"
      CHECK (counts_as IN ('municipality', 'institution', 'other')),
  UNIQUE (id, counts_as)
) STRICT;

CREATE TABLE organization_kind_text (
  id                   INTEGER PRIMARY KEY,
  organization_kind_id INTEGER NOT NULL REFERENCES organization_kind ON DELETE CASCADE,
  language             TEXT NOT NULL
    CONSTRAINT "organization_kind_text.language: nb, nn or en"
      CHECK (language IN ('nb', 'nn', 'en')),
  name                 TEXT NOT NULL    -- begins with a capital, as ours do
    CONSTRAINT "organization_kind_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "organization_kind_text.name: at most 200 bytes"
      CHECK (length(CAST(name AS BLOB)) <= 200),
  UNIQUE (organization_kind_id, language)
) STRICT;

CREATE TABLE organization (
  id                  INTEGER PRIMARY KEY,
  slug                TEXT NOT NULL UNIQUE
    CONSTRAINT "organization.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "organization.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  kind                TEXT NOT NULL
    CONSTRAINT "organization.kind: municipality, institution or other"
      CHECK (kind IN ('municipality', 'institution', 'other')),
  own_kind_id         INTEGER,          -- counts as kind
  municipality_number TEXT
    CONSTRAINT "organization.municipality_number: four digits"
      CHECK (length(municipality_number) = 4 AND municipality_number NOT GLOB '*[^0-9]*'),
  organization_number TEXT
    CONSTRAINT "organization.organization_number: nine digits"
      CHECK (length(organization_number) = 9 AND organization_number NOT GLOB '*[^0-9]*'),
  url                 TEXT
    CONSTRAINT "organization.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "organization.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  updated             TEXT NOT NULL
    CONSTRAINT "organization.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "organization.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199'),
  CONSTRAINT "organization.municipality_number: only a municipality has one"
    CHECK (kind = 'municipality' OR municipality_number IS NULL),
  FOREIGN KEY (own_kind_id, kind) REFERENCES organization_kind (id, counts_as)
) STRICT;

-- A name in the language it is in, never translated: the official one in
-- its period, and other forms that sources use.
CREATE TABLE organization_name (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  kind            TEXT NOT NULL
    CONSTRAINT "organization_name.kind: official or other" CHECK (kind IN ('official', 'other')),
  language        TEXT NOT NULL
    CONSTRAINT "organization_name.language: nb, nn, en, se, sma or smj"
      CHECK (language IN ('nb', 'nn', 'en', 'se', 'sma', 'smj')),
  name            TEXT NOT NULL
    CONSTRAINT "organization_name.name: not empty" CHECK (name <> '')
    CONSTRAINT "organization_name.name: at most 1000 bytes"
      CHECK (length(CAST(name AS BLOB)) <= 1000),
  short_name      TEXT
    CONSTRAINT "organization_name.short_name: at most 1000 bytes"
      CHECK (length(CAST(short_name AS BLOB)) <= 1000),
  starts          TEXT
    CONSTRAINT "organization_name.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "organization_name.starts: in the years 1800 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1800' AND '2199'),
  ends            TEXT
    CONSTRAINT "organization_name.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "organization_name.ends: in the years 1800 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1800' AND '2199'),
  last_day        TEXT AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends
    ELSE '9999-12-31' END) STORED,
  source_id       INTEGER REFERENCES source,
  CONSTRAINT "organization_name.ends: not before starts"
    CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
-- In the order in which the name of a day is looked for: of those that have
-- begun by then the one that ends last, so the first row found is the name.
CREATE INDEX organization_name_organization
  ON organization_name (organization_id, kind, last_day DESC, starts DESC);

CREATE TABLE organization_text (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  language        TEXT NOT NULL
    CONSTRAINT "organization_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  description     TEXT NOT NULL         -- CommonMark
    CONSTRAINT "organization_text.description: at most 100000 bytes"
      CHECK (length(CAST(description AS BLOB)) <= 100000),
  UNIQUE (organization_id, language)
) STRICT;

-- Partner in the network: the lead, a municipality or an institution. Memberships
-- of one organisation that follow each other without a gap are one stay: the
-- first ends by a change of role, which nobody leaves by.
CREATE TABLE membership (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  role            TEXT NOT NULL
    CONSTRAINT "membership.role: lead, municipality or institution"
      CHECK (role IN ('lead', 'municipality', 'institution')),
  starts          TEXT
    CONSTRAINT "membership.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "membership.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends            TEXT
    CONSTRAINT "membership.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "membership.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  last_day        TEXT AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends
    ELSE '9999-12-31' END) STORED,
  start_certainty TEXT NOT NULL
    CONSTRAINT "membership.start_certainty: stated or uncertain"
      CHECK (start_certainty IN ('stated', 'uncertain')),
  end_certainty   TEXT
    CONSTRAINT "membership.end_certainty: stated or uncertain"
      CHECK (end_certainty IN ('stated', 'uncertain')),
  ended_by        TEXT
    CONSTRAINT "membership.ended_by: merger, division, rename, role-change or leaving"
      CHECK (ended_by IN ('merger', 'division', 'rename', 'role-change', 'leaving')),
  source_id       INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "membership.end_certainty: given with ends, and only then"
    CHECK ((ends IS NULL) = (end_certainty IS NULL)),
  CONSTRAINT "membership.ended_by: given with ends, and only then"
    CHECK ((ends IS NULL) = (ended_by IS NULL)),
  CONSTRAINT "membership.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX membership_organization ON membership (organization_id);

-- What a reader should know about a membership whose dates are uncertain.
CREATE TABLE membership_text (
  id            INTEGER PRIMARY KEY,
  membership_id INTEGER NOT NULL REFERENCES membership ON DELETE CASCADE,
  language      TEXT NOT NULL
    CONSTRAINT "membership_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  note          TEXT NOT NULL
    CONSTRAINT "membership_text.note: not empty" CHECK (note <> '')
    CONSTRAINT "membership_text.note: at most 10000 bytes"
      CHECK (length(CAST(note AS BLOB)) <= 10000),
  UNIQUE (membership_id, language)
) STRICT;

-- One organisation became (part of) another: by a merger, under another name,
-- or by a division, which has a row for each that took over a part.
CREATE TABLE succession (
  id             INTEGER PRIMARY KEY,
  predecessor_id INTEGER NOT NULL REFERENCES organization,
  successor_id   INTEGER NOT NULL REFERENCES organization,
  kind           TEXT NOT NULL
    CONSTRAINT "succession.kind: merger, division or rename"
      CHECK (kind IN ('merger', 'division', 'rename')),
  happened       TEXT
    CONSTRAINT "succession.happened: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(happened) IN (4, 7, 10)
        AND date(substr(happened || '-01-01', 1, 10), '0 hours')
        IS substr(happened || '-01-01', 1, 10))
    CONSTRAINT "succession.happened: in the years 1800 to 2199"
      CHECK (substr(happened, 1, 4) BETWEEN '1800' AND '2199'),
  certainty      TEXT NOT NULL
    CONSTRAINT "succession.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id      INTEGER NOT NULL REFERENCES source,
  UNIQUE (predecessor_id, successor_id),
  CONSTRAINT "succession.successor_id: another organization than predecessor_id"
    CHECK (predecessor_id <> successor_id)
) STRICT;
CREATE INDEX succession_successor ON succession (successor_id);
