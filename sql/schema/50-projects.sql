-- Projects and their themes.

CREATE TABLE theme (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE
    CONSTRAINT "theme.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
) STRICT;

CREATE TABLE theme_text (
  id       INTEGER PRIMARY KEY,
  theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "theme_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL
    CONSTRAINT "theme_text.name: not empty" CHECK (name <> ''),
  UNIQUE (theme_id, language)
) STRICT;

-- connection: 'network' the network takes part or names it as its own;
-- 'partner' a member municipality owns it or takes part; 'related' same
-- region or institution, a link to the network is not stated.
CREATE TABLE project (
  id         INTEGER PRIMARY KEY,
  slug       TEXT NOT NULL UNIQUE
    CONSTRAINT "project.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  type       TEXT NOT NULL
    CONSTRAINT "project.type: research, innovation or education"
      CHECK (type IN ('research', 'innovation', 'education')),
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
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  updated    TEXT NOT NULL
    CONSTRAINT "project.updated: a day, as 2017-06-20" CHECK (updated IS date(updated))
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
    CONSTRAINT "project_text.title: not empty" CHECK (title <> ''),
  summary    TEXT NOT NULL,             -- plain text, one or two sentences
  body       TEXT,                      -- CommonMark
  caution    TEXT,                      -- plain text: what is uncertain and why
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
        AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends       TEXT
    CONSTRAINT "project_period.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10)
        AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
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
        AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT
    CONSTRAINT "project_partner.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10)
        AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
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
    CONSTRAINT "project_funding.amount: more than 0" CHECK (amount > 0),
  currency   TEXT NOT NULL DEFAULT 'NOK'
    CONSTRAINT "project_funding.currency: three capital letters, as NOK"
      CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  year       TEXT                       -- given in, or share of
    CONSTRAINT "project_funding.year: a year of four digits"
      CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  programme  TEXT,                      -- the funder's programme, as named by it
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
    CONSTRAINT "project_identifier.value: not empty" CHECK (value <> ''),
  url        TEXT
    CONSTRAINT "project_identifier.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  PRIMARY KEY (project_id, scheme, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_result (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  year       TEXT
    CONSTRAINT "project_result.year: a year of four digits"
      CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
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
    CONSTRAINT "project_result_text.result: not empty" CHECK (result <> ''),
  UNIQUE (project_result_id, language)
) STRICT;
