-- Projects and their themes.

CREATE TABLE theme (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE
    CONSTRAINT "theme.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "theme.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64)
) STRICT;

CREATE TABLE theme_text (
  id       INTEGER PRIMARY KEY,
  theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "theme_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL
    CONSTRAINT "theme_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "theme_text.name: at most 1000 bytes" CHECK (length(CAST(name AS BLOB)) <= 1000),
  UNIQUE (theme_id, language)
) STRICT;

-- A type of the network's own, as organization_kind.
CREATE TABLE project_type (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "project_type.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "project_type.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  counts_as TEXT NOT NULL
    CONSTRAINT "project_type.counts_as: research, innovation or education"
      CHECK (counts_as IN ('research', 'innovation', 'education')),
  UNIQUE (id, counts_as)
) STRICT;

CREATE TABLE project_type_text (
  id              INTEGER PRIMARY KEY,
  project_type_id INTEGER NOT NULL REFERENCES project_type ON DELETE CASCADE,
  language        TEXT NOT NULL
    CONSTRAINT "project_type_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name            TEXT NOT NULL         -- begins with a capital, as ours do
    CONSTRAINT "project_type_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "project_type_text.name: at most 200 bytes"
      CHECK (length(CAST(name AS BLOB)) <= 200),
  UNIQUE (project_type_id, language)
) STRICT;

-- connection: 'network' the network takes part or names it as its own;
-- 'partner' a member municipality owns it or takes part; 'related' same
-- region or institution, a link to the network is not stated.
CREATE TABLE project (
  id         INTEGER PRIMARY KEY,
  slug       TEXT NOT NULL UNIQUE
    CONSTRAINT "project.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "project.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  type       TEXT NOT NULL
    CONSTRAINT "project.type: research, innovation or education"
      CHECK (type IN ('research', 'innovation', 'education')),
  own_type_id INTEGER,                  -- counts as type
  status     TEXT
    CONSTRAINT "project.status: planned, ongoing, finished or stopped"
      CHECK (status IN ('planned', 'ongoing', 'finished', 'stopped')),
  connection TEXT NOT NULL
    CONSTRAINT "project.connection: network, partner or related"
      CHECK (connection IN ('network', 'partner', 'related')),
  certainty  TEXT NOT NULL
    CONSTRAINT "project.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  url        TEXT
    CONSTRAINT "project.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "project.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  updated    TEXT NOT NULL
    CONSTRAINT "project.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "project.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199'),
  FOREIGN KEY (own_type_id, type) REFERENCES project_type (id, counts_as)
) STRICT;
CREATE INDEX project_updated ON project (updated);

CREATE TABLE project_text (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  language   TEXT NOT NULL
    CONSTRAINT "project_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "project_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title      TEXT NOT NULL
    CONSTRAINT "project_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "project_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  summary    TEXT NOT NULL              -- plain text, one or two sentences
    CONSTRAINT "project_text.summary: at most 10000 bytes"
      CHECK (length(CAST(summary AS BLOB)) <= 10000),
  body       TEXT                       -- CommonMark
    CONSTRAINT "project_text.body: at most 100000 bytes"
      CHECK (length(CAST(body AS BLOB)) <= 100000),
  caution    TEXT                       -- plain text: what is uncertain and why
    CONSTRAINT "project_text.caution: at most 10000 bytes"
      CHECK (length(CAST(caution AS BLOB)) <= 10000),
  UNIQUE (project_id, language)
) STRICT;

CREATE TABLE project_source (
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  source_id  INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (project_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_theme (
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  theme_id   INTEGER NOT NULL REFERENCES theme,
  PRIMARY KEY (project_id, theme_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_period (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  kind       TEXT NOT NULL
    CONSTRAINT "project_period.kind: project, planning, data-collection or operation"
      CHECK (kind IN ('project', 'planning', 'data-collection', 'operation')),
  starts     TEXT
    CONSTRAINT "project_period.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "project_period.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends       TEXT
    CONSTRAINT "project_period.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10) AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "project_period.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  last_day   TEXT AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends
    ELSE '9999-12-31' END) STORED,
  certainty  TEXT NOT NULL
    CONSTRAINT "project_period.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "project_period.starts: given, or ends is"
    CHECK (starts IS NOT NULL OR ends IS NOT NULL),
  CONSTRAINT "project_period.ends: not before starts"
    CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX project_period_project ON project_period (project_id);

CREATE TABLE project_partner (
  project_id      INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization,
  role            TEXT NOT NULL
    CONSTRAINT "project_partner.role: owner, coordinator, partner or site"
      CHECK (role IN ('owner', 'coordinator', 'partner', 'site')),
  starts          TEXT
    CONSTRAINT "project_partner.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "project_partner.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends            TEXT
    CONSTRAINT "project_partner.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10)
        AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "project_partner.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  PRIMARY KEY (project_id, organization_id),
  CONSTRAINT "project_partner.ends: not before starts"
    CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_partner_organization ON project_partner (organization_id, project_id);

-- kind: 'award' what a funder granted this project, in full; 'budget' its
-- total budget; 'share' the part of an award that belongs to one year;
-- 'programme' a fund's total, of which the project got a part; 'applied'
-- what was asked for. Kinds are never added together.
CREATE TABLE project_funding (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  funder_id  INTEGER REFERENCES organization,
  kind       TEXT NOT NULL
    CONSTRAINT "project_funding.kind: award, budget, share, programme or applied"
      CHECK (kind IN ('award', 'budget', 'share', 'programme', 'applied')),
  amount     INTEGER                    -- whole units of the currency
    CONSTRAINT "project_funding.amount: more than 0" CHECK (amount > 0)
    CONSTRAINT "project_funding.amount: at most 1000000000000" CHECK (amount <= 1000000000000),
  currency   TEXT NOT NULL DEFAULT 'NOK'
    CONSTRAINT "project_funding.currency: three capital letters, as NOK"
      CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  year       TEXT                       -- given in, or share of
    CONSTRAINT "project_funding.year: a year of four digits"
      CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "project_funding.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  programme  TEXT                       -- the funder's programme, as named by it
    CONSTRAINT "project_funding.programme: at most 1000 bytes"
      CHECK (length(CAST(programme AS BLOB)) <= 1000),
  certainty  TEXT NOT NULL
    CONSTRAINT "project_funding.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "project_funding.funder_id: given, or amount is"
    CHECK (funder_id IS NOT NULL OR amount IS NOT NULL),
  CONSTRAINT "project_funding.year: given for a share" CHECK (kind <> 'share' OR year IS NOT NULL)
) STRICT;
CREATE INDEX project_funding_project ON project_funding (project_id);
CREATE INDEX project_funding_funder ON project_funding (funder_id);

CREATE TABLE project_identifier (
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  scheme     TEXT NOT NULL
    CONSTRAINT
    "project_identifier.scheme: research-council, clinicaltrials, cristin, rek, sikt or hrcs"
      CHECK (scheme IN ('research-council', 'clinicaltrials', 'cristin', 'rek', 'sikt', 'hrcs')),
  value      TEXT NOT NULL
    CONSTRAINT "project_identifier.value: not empty" CHECK (value <> '')
    CONSTRAINT "project_identifier.value: at most 1000 bytes"
      CHECK (length(CAST(value AS BLOB)) <= 1000),
  url        TEXT
    CONSTRAINT "project_identifier.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "project_identifier.url: at most 2000 bytes"
      CHECK (length(CAST(url AS BLOB)) <= 2000),
  PRIMARY KEY (project_id, scheme, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_result (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  year       TEXT
    CONSTRAINT "project_result.year: a year of four digits"
      CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "project_result.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  certainty  TEXT NOT NULL
    CONSTRAINT "project_result.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE INDEX project_result_project ON project_result (project_id);

CREATE TABLE project_result_text (
  id                INTEGER PRIMARY KEY,
  project_result_id INTEGER NOT NULL REFERENCES project_result ON DELETE CASCADE,
  language          TEXT NOT NULL
    CONSTRAINT "project_result_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  result            TEXT NOT NULL       -- CommonMark
    CONSTRAINT "project_result_text.result: not empty" CHECK (result <> '')
    CONSTRAINT "project_result_text.result: at most 100000 bytes"
      CHECK (length(CAST(result AS BLOB)) <= 100000),
  UNIQUE (project_result_id, language)
) STRICT;
