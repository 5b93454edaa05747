-- The database of one knowledge network, schema version 2.
--
-- Dates are ISO 8601 text with the precision that is known: 2017, 2017-06 or
-- 2017-06-20. They sort as text; the generated column last_day makes the end
-- of a period comparable to a day. A period without an end goes on.
-- Statements that disagree are separate rows, each with its source.
-- certainty: 'stated' stands on the responsible body's own page;
-- 'uncertain' is inferred or second-hand, and every page says so.
-- Texts have a row per language; a reader gets the first that exists in an
-- order of languages, marked with the language it is in.

PRAGMA application_id = 0x4b57656b; -- "KWek"
PRAGMA user_version = 3;

CREATE TABLE content_version (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  version        TEXT NOT NULL,
  change_counter INTEGER NOT NULL
) STRICT;

-- Where a fact comes from -----------------------------------------------

CREATE TABLE source (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE CHECK (key <> ''),
  title     TEXT NOT NULL CHECK (title <> ''),
  url       TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  retrieved TEXT CHECK (retrieved IS date(retrieved))
) STRICT;

-- The network itself ------------------------------------------------------

CREATE TABLE site (
  id                INTEGER PRIMARY KEY CHECK (id = 1),
  email             TEXT NOT NULL CHECK (email LIKE '_%@_%.__%'),
  phone             TEXT,
  address           TEXT,
  enquiry_url       TEXT CHECK (enquiry_url GLOB 'https://?*'),
  accessibility_url TEXT CHECK (accessibility_url GLOB 'https://?*'),
  privacy_email     TEXT CHECK (privacy_email LIKE '_%@_%.__%'),
  started           TEXT CHECK (length(started) IN (4, 7, 10)
    AND date(substr(started || '-01-01', 1, 10)) IS substr(started || '-01-01', 1, 10)),
  lead_id           INTEGER REFERENCES organization,
  updated           TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE site_text (
  id          INTEGER PRIMARY KEY,
  site_id     INTEGER NOT NULL REFERENCES site ON DELETE CASCADE,
  language    TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name        TEXT NOT NULL CHECK (name <> ''),
  short_name  TEXT NOT NULL CHECK (short_name <> ''),
  tagline     TEXT NOT NULL,            -- one sentence under the name
  description TEXT NOT NULL,            -- share preview, plain text
  UNIQUE (site_id, language)
) STRICT;

-- Colours of the network: design tokens that replace the theme's own.
CREATE TABLE color (
  scheme TEXT NOT NULL CHECK (scheme IN ('light', 'dark')),
  token  TEXT NOT NULL CHECK (token GLOB 'ds-color-[a-z]*' AND token NOT GLOB '*[^a-z0-9-]*'),
  value  TEXT NOT NULL CHECK (value GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  PRIMARY KEY (scheme, token)
) STRICT;

-- A page whose content is text: about, mandate, privacy, home ...
CREATE TABLE page (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  updated TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE page_text (
  id       INTEGER PRIMARY KEY,
  page_id  INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL CHECK (title <> ''),
  lead     TEXT,
  body     TEXT NOT NULL,               -- CommonMark
  UNIQUE (page_id, language)
) STRICT;

CREATE TABLE page_source (
  page_id   INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (page_id, source_id)
) STRICT, WITHOUT ROWID;

-- Old addresses and where they went.
CREATE TABLE redirect (
  path   TEXT PRIMARY KEY CHECK (path GLOB '/*'),
  target TEXT NOT NULL CHECK (target GLOB '/[^/]*' AND target <> path),
  since  TEXT NOT NULL CHECK (since IS date(since))
) STRICT, WITHOUT ROWID;

-- Partners and other organisations ----------------------------------------

CREATE TABLE organization (
  id                  INTEGER PRIMARY KEY,
  slug                TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  kind                TEXT NOT NULL CHECK (kind IN ('municipality', 'institution', 'other')),
  municipality_number TEXT CHECK (municipality_number GLOB '[0-9][0-9][0-9][0-9]'),
  organization_number TEXT CHECK (length(organization_number) = 9 AND organization_number NOT GLOB '*[^0-9]*'),
  url                 TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  updated             TEXT NOT NULL CHECK (updated IS date(updated)),
  CHECK (kind = 'municipality' OR municipality_number IS NULL)
) STRICT;

-- A name in the language it is in, never translated: the official one in
-- its period, and other forms that sources use.
CREATE TABLE organization_name (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  kind            TEXT NOT NULL CHECK (kind IN ('official', 'other')),
  language        TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name            TEXT NOT NULL CHECK (name <> ''),
  short_name      TEXT,
  starts          TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  last_day        TEXT NOT NULL AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends ELSE '9999-12-31' END) STORED,
  source_id       INTEGER REFERENCES source,
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
-- In the order in which the name of a day is looked for: of those that have
-- begun by then the one that ends last, so the first row found is the name.
CREATE INDEX organization_name_organization
  ON organization_name (organization_id, kind, last_day DESC, starts DESC);

CREATE TABLE organization_text (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  language        TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  description     TEXT NOT NULL,        -- CommonMark
  UNIQUE (organization_id, language)
) STRICT;

-- Partner in the network: the lead, a municipality or an institution.
CREATE TABLE membership (
  id              INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  role            TEXT NOT NULL CHECK (role IN ('lead', 'municipality', 'institution')),
  starts          TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  last_day        TEXT NOT NULL AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends ELSE '9999-12-31' END) STORED,
  start_certainty TEXT NOT NULL CHECK (start_certainty IN ('stated', 'uncertain')),
  end_certainty   TEXT CHECK (end_certainty IN ('stated', 'uncertain')),
  ended_by        TEXT CHECK (ended_by IN ('merger', 'leaving')),
  source_id       INTEGER NOT NULL REFERENCES source,
  CHECK ((ends IS NULL) = (end_certainty IS NULL) AND (ends IS NULL) = (ended_by IS NULL)),
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX membership_organization ON membership (organization_id);

-- What a reader should know about a membership whose dates are uncertain.
CREATE TABLE membership_text (
  id            INTEGER PRIMARY KEY,
  membership_id INTEGER NOT NULL REFERENCES membership ON DELETE CASCADE,
  language      TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  note          TEXT NOT NULL CHECK (note <> ''),
  UNIQUE (membership_id, language)
) STRICT;

-- One organisation became (part of) another.
CREATE TABLE succession (
  id             INTEGER PRIMARY KEY,
  predecessor_id INTEGER NOT NULL REFERENCES organization,
  successor_id   INTEGER NOT NULL REFERENCES organization,
  kind           TEXT NOT NULL CHECK (kind IN ('merger', 'rename')),
  happened       TEXT CHECK (length(happened) IN (4, 7, 10)
    AND date(substr(happened || '-01-01', 1, 10)) IS substr(happened || '-01-01', 1, 10)),
  certainty      TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id      INTEGER NOT NULL REFERENCES source,
  UNIQUE (predecessor_id, successor_id),
  CHECK (predecessor_id <> successor_id)
) STRICT;
CREATE INDEX succession_successor ON succession (successor_id);

-- Groups that run the network ---------------------------------------------

CREATE TABLE body (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  place   INTEGER NOT NULL,             -- order on the page
  updated TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE body_text (
  id       INTEGER PRIMARY KEY,
  body_id  INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL CHECK (name <> ''),
  purpose  TEXT NOT NULL,               -- CommonMark
  UNIQUE (body_id, language)
) STRICT;

-- When a group is known to have existed.
CREATE TABLE body_period (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  starts    TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends      TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  last_day  TEXT NOT NULL AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends ELSE '9999-12-31' END) STORED,
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source,
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX body_period_body ON body_period (body_id);

-- A seat in a group: what organisation fills it, in what role. No persons.
CREATE TABLE body_role (
  id              INTEGER PRIMARY KEY,
  body_id         INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  organization_id INTEGER REFERENCES organization,
  starts          TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  last_day        TEXT NOT NULL AS (CASE length(ends) WHEN 4 THEN ends || '-12-31'
    WHEN 7 THEN date(ends || '-01', '+1 month', '-1 day') WHEN 10 THEN ends ELSE '9999-12-31' END) STORED,
  certainty       TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id       INTEGER NOT NULL REFERENCES source,
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX body_role_body ON body_role (body_id);

CREATE TABLE body_role_text (
  id           INTEGER PRIMARY KEY,
  body_role_id INTEGER NOT NULL REFERENCES body_role ON DELETE CASCADE,
  language     TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  role         TEXT NOT NULL CHECK (role <> ''),
  UNIQUE (body_role_id, language)
) STRICT;

-- Plans and their focus areas ---------------------------------------------

CREATE TABLE plan (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  starts    TEXT NOT NULL CHECK (starts GLOB '[0-9][0-9][0-9][0-9]'),
  ends      TEXT NOT NULL CHECK (ends GLOB '[0-9][0-9][0-9][0-9]' AND ends >= starts),
  adopted   TEXT CHECK (length(adopted) IN (4, 7, 10)
    AND date(substr(adopted || '-01-01', 1, 10)) IS substr(adopted || '-01-01', 1, 10)),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE plan_text (
  id       INTEGER PRIMARY KEY,
  plan_id  INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL CHECK (title <> ''),
  UNIQUE (plan_id, language)
) STRICT;

CREATE TABLE plan_area (
  id        INTEGER PRIMARY KEY,
  plan_id   INTEGER NOT NULL REFERENCES plan ON DELETE CASCADE,
  number    INTEGER NOT NULL CHECK (number > 0),
  source_id INTEGER NOT NULL REFERENCES source,
  UNIQUE (plan_id, number)
) STRICT;

CREATE TABLE plan_area_text (
  id           INTEGER PRIMARY KEY,
  plan_area_id INTEGER NOT NULL REFERENCES plan_area ON DELETE CASCADE,
  language     TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name         TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (plan_area_id, language)
) STRICT;

-- Projects ----------------------------------------------------------------

CREATE TABLE theme (
  id   INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
) STRICT;

CREATE TABLE theme_text (
  id       INTEGER PRIMARY KEY,
  theme_id INTEGER NOT NULL REFERENCES theme ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (theme_id, language)
) STRICT;

-- connection: 'network' the network takes part or names it as its own;
-- 'partner' a member municipality owns it or takes part; 'related' same
-- region or institution, a link to the network is not stated.
CREATE TABLE project (
  id         INTEGER PRIMARY KEY,
  slug       TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  type       TEXT NOT NULL CHECK (type IN ('research', 'innovation', 'education')),
  status     TEXT CHECK (status IN ('planned', 'ongoing', 'finished', 'stopped')),
  connection TEXT NOT NULL CHECK (connection IN ('network', 'partner', 'related')),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  url        TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  updated    TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;
CREATE INDEX project_updated ON project (updated);

CREATE TABLE project_text (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  language   TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title      TEXT NOT NULL CHECK (title <> ''),
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
  kind       TEXT NOT NULL CHECK (kind IN ('project', 'planning', 'data-collection', 'operation')),
  starts     TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends       TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CHECK (starts IS NOT NULL OR ends IS NOT NULL),
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;
CREATE INDEX project_period_project ON project_period (project_id);

CREATE TABLE project_partner (
  project_id      INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization,
  role            TEXT NOT NULL CHECK (role IN ('owner', 'coordinator', 'partner', 'site')),
  starts          TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  PRIMARY KEY (project_id, organization_id),
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
  kind       TEXT NOT NULL CHECK (kind IN ('award', 'budget', 'share', 'programme', 'applied')),
  amount     INTEGER CHECK (amount > 0),-- whole units of the currency
  currency   TEXT NOT NULL DEFAULT 'NOK' CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  year       TEXT CHECK (year GLOB '[0-9][0-9][0-9][0-9]'), -- given in, or share of
  programme  TEXT,                      -- the funder's programme, as named by it
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CHECK (funder_id IS NOT NULL OR amount IS NOT NULL),
  CHECK (kind <> 'share' OR year IS NOT NULL)
) STRICT;
CREATE INDEX project_funding_project ON project_funding (project_id);
CREATE INDEX project_funding_funder ON project_funding (funder_id);

CREATE TABLE project_identifier (
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  scheme     TEXT NOT NULL CHECK (scheme IN
    ('research-council', 'clinicaltrials', 'cristin', 'rek', 'sikt', 'hrcs')),
  value      TEXT NOT NULL CHECK (value <> ''),
  url        TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  PRIMARY KEY (project_id, scheme, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE project_result (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  year       TEXT CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE INDEX project_result_project ON project_result (project_id);

CREATE TABLE project_result_text (
  id                INTEGER PRIMARY KEY,
  project_result_id INTEGER NOT NULL REFERENCES project_result ON DELETE CASCADE,
  language          TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  result            TEXT NOT NULL CHECK (result <> ''), -- CommonMark
  UNIQUE (project_result_id, language)
) STRICT;

-- Events ------------------------------------------------------------------

-- starts and ends are local time in zone: 2022-10-04T18:00, or a date of
-- the precision that is known. season refines a start known only by year.
CREATE TABLE event (
  id           INTEGER PRIMARY KEY,
  slug         TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  kind         TEXT NOT NULL CHECK (kind IN ('conference', 'seminar', 'meeting',
    'webinar', 'decision', 'hearing', 'ceremony', 'public')),
  status       TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  starts       TEXT NOT NULL CHECK (
    (length(starts) IN (4, 7, 10)
      AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10))
    OR strftime('%Y-%m-%dT%H:%M', starts) IS starts),
  ends         TEXT CHECK (
    (length(ends) IN (4, 7, 10)
      AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10))
    OR strftime('%Y-%m-%dT%H:%M', ends) IS ends),
  zone         TEXT NOT NULL DEFAULT 'Europe/Oslo' CHECK (zone = 'Europe/Oslo'),
  season       TEXT CHECK (season IN ('spring', 'summer', 'autumn', 'winter')),
  last_day     TEXT NOT NULL AS (CASE length(coalesce(ends, starts))
    WHEN 4 THEN coalesce(ends, starts) || '-12-31'
    WHEN 7 THEN date(coalesce(ends, starts) || '-01', '+1 month', '-1 day')
    ELSE substr(coalesce(ends, starts), 1, 10) END) STORED,
  attendance   TEXT CHECK (attendance IN ('physical', 'digital', 'hybrid')),
  venue        TEXT,
  city         TEXT,
  participants INTEGER CHECK (participants >= 0),
  url          TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  conference   INTEGER NOT NULL DEFAULT 0 CHECK (conference IN (0, 1)), -- of the yearly conference
  connection   TEXT NOT NULL CHECK (connection IN ('network', 'partner', 'related')),
  certainty    TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  updated      TEXT NOT NULL CHECK (updated IS date(updated)),
  CHECK (substr(starts, 1, length(ends)) <= ends),
  CHECK (season IS NULL OR length(starts) = 4)
) STRICT;
CREATE INDEX event_last_day ON event (last_day);
CREATE INDEX event_updated ON event (updated);
CREATE INDEX event_starts ON event (starts);
CREATE INDEX event_conference ON event (starts) WHERE conference = 1;

CREATE TABLE event_text (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL CHECK (title <> ''),
  summary  TEXT NOT NULL,               -- plain text
  body     TEXT,                        -- CommonMark
  caution  TEXT,                        -- plain text: what is uncertain and why
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
  role            TEXT NOT NULL CHECK (role IN ('organizer', 'participant')),
  PRIMARY KEY (event_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_organization_organization ON event_organization (organization_id, event_id);

CREATE TABLE event_project (
  event_id   INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  project_id INTEGER NOT NULL REFERENCES project,
  PRIMARY KEY (event_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_project_project ON event_project (project_id, event_id);

CREATE TABLE programme_item (
  id       INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
  place    INTEGER NOT NULL,
  starts   TEXT CHECK (starts IS strftime('%H:%M', starts)),
  ends     TEXT CHECK (ends IS strftime('%H:%M', ends) AND ends >= starts),
  UNIQUE (event_id, place)
) STRICT;

CREATE TABLE programme_item_text (
  id                INTEGER PRIMARY KEY,
  programme_item_id INTEGER NOT NULL REFERENCES programme_item ON DELETE CASCADE,
  language          TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title             TEXT NOT NULL CHECK (title <> ''),
  UNIQUE (programme_item_id, language)
) STRICT;

-- The prize ---------------------------------------------------------------

CREATE TABLE prize (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  updated TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE prize_text (
  id       INTEGER PRIMARY KEY,
  prize_id INTEGER NOT NULL REFERENCES prize ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  name     TEXT NOT NULL CHECK (name <> ''),
  body     TEXT NOT NULL,               -- CommonMark: for whom, criteria
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
  year       TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  winner     TEXT NOT NULL CHECK (winner <> ''),
  project_id INTEGER REFERENCES project,
  event_id   INTEGER REFERENCES event,
  source_id  INTEGER NOT NULL REFERENCES source,
  UNIQUE (prize_id, year, winner)
) STRICT;

CREATE TABLE prize_award_text (
  id             INTEGER PRIMARY KEY,
  prize_award_id INTEGER NOT NULL REFERENCES prize_award ON DELETE CASCADE,
  language       TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  reason         TEXT NOT NULL,         -- CommonMark
  UNIQUE (prize_award_id, language)
) STRICT;

-- Publications, calls, news -----------------------------------------------

CREATE TABLE publication (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  kind      TEXT NOT NULL CHECK (kind IN ('plan', 'report', 'article', 'handbook')),
  published TEXT CHECK (length(published) IN (4, 7, 10)
    AND date(substr(published || '-01-01', 1, 10)) IS substr(published || '-01-01', 1, 10)),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  series    TEXT,                       -- as printed: NIFU-rapport 2020:28
  isbn      TEXT,
  doi       TEXT,
  license   TEXT,
  url       TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  source_id INTEGER NOT NULL REFERENCES source,
  updated   TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;
CREATE INDEX publication_published ON publication (published, slug);
CREATE INDEX publication_updated ON publication (updated);

CREATE TABLE publication_text (
  id             INTEGER PRIMARY KEY,
  publication_id INTEGER NOT NULL REFERENCES publication ON DELETE CASCADE,
  language       TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title          TEXT NOT NULL CHECK (title <> ''),
  note           TEXT,                  -- plain text: what it is about
  caution        TEXT,                  -- plain text: what is uncertain and why
  UNIQUE (publication_id, language)
) STRICT;

CREATE TABLE publication_organization (
  publication_id  INTEGER NOT NULL REFERENCES publication ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization,
  PRIMARY KEY (publication_id, organization_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication_project (
  publication_id INTEGER NOT NULL REFERENCES publication ON DELETE CASCADE,
  project_id     INTEGER NOT NULL REFERENCES project,
  PRIMARY KEY (publication_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX publication_project_project ON publication_project (project_id);

CREATE TABLE call (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  funder_id INTEGER REFERENCES organization,
  rolling   INTEGER NOT NULL DEFAULT 0 CHECK (rolling IN (0, 1)), -- no fixed deadline
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  url       TEXT CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  source_id INTEGER NOT NULL REFERENCES source,
  updated   TEXT NOT NULL CHECK (updated IS date(updated))
) STRICT;
CREATE INDEX call_updated ON call (updated);

CREATE TABLE call_text (
  id       INTEGER PRIMARY KEY,
  call_id  INTEGER NOT NULL REFERENCES call ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL CHECK (title <> ''),
  body     TEXT NOT NULL,               -- CommonMark
  UNIQUE (call_id, language)
) STRICT;

CREATE TABLE call_date (
  id      INTEGER PRIMARY KEY,
  call_id INTEGER NOT NULL REFERENCES call ON DELETE CASCADE,
  kind    TEXT NOT NULL CHECK (kind IN ('webinar', 'opens', 'deadline', 'decision', 'earliest-start', 'latest-start', 'latest-end')),
  day     TEXT NOT NULL CHECK (length(day) IN (4, 7, 10)
    AND date(substr(day || '-01-01', 1, 10)) IS substr(day || '-01-01', 1, 10)),
  UNIQUE (call_id, kind, day)
) STRICT;
CREATE INDEX call_date_deadline ON call_date (day) WHERE kind = 'deadline';

CREATE TABLE news (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  happened  TEXT NOT NULL CHECK (length(happened) IN (4, 7, 10)
    AND date(substr(happened || '-01-01', 1, 10)) IS substr(happened || '-01-01', 1, 10)),
  season    TEXT CHECK (season IN ('spring', 'summer', 'autumn', 'winter')),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  updated   TEXT NOT NULL CHECK (updated IS date(updated)),
  CHECK (season IS NULL OR length(happened) = 4)
) STRICT;
CREATE INDEX news_happened ON news (happened, slug);
CREATE INDEX news_updated ON news (updated);

CREATE TABLE news_text (
  id       INTEGER PRIMARY KEY,
  news_id  INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL CHECK (title <> ''),
  lead     TEXT NOT NULL,               -- plain text
  body     TEXT,                        -- CommonMark
  caution  TEXT,
  UNIQUE (news_id, language)
) STRICT;

CREATE TABLE news_source (
  news_id   INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (news_id, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE news_project (
  news_id    INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
  project_id INTEGER NOT NULL REFERENCES project,
  PRIMARY KEY (news_id, project_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX news_project_project ON news_project (project_id, news_id);

-- Figures and worded statements -------------------------------------------

-- What is counted. Two figures of one kind that disagree are both shown.
CREATE TABLE figure_kind (
  id    INTEGER PRIMARY KEY,
  slug  TEXT NOT NULL UNIQUE CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  unit  TEXT NOT NULL CHECK (unit IN ('count', 'persons', 'NOK', 'percent', 'km2')),
  place INTEGER NOT NULL                -- order on the page
) STRICT;

CREATE TABLE figure_kind_text (
  id             INTEGER PRIMARY KEY,
  figure_kind_id INTEGER NOT NULL REFERENCES figure_kind ON DELETE CASCADE,
  language       TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  label          TEXT NOT NULL CHECK (label <> ''),
  definition     TEXT,
  UNIQUE (figure_kind_id, language)
) STRICT;

CREATE TABLE figure (
  id              INTEGER PRIMARY KEY,
  figure_kind_id  INTEGER NOT NULL REFERENCES figure_kind,
  organization_id INTEGER REFERENCES organization, -- about it, else the network
  project_id      INTEGER REFERENCES project,
  value           REAL NOT NULL,
  starts          TEXT CHECK (length(starts) IN (4, 7, 10)  -- what time it tells of
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends            TEXT CHECK (length(ends) IN (4, 7, 10)
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  stated          TEXT CHECK (length(stated) IN (4, 7, 10)  -- when the source said it
    AND date(substr(stated || '-01-01', 1, 10)) IS substr(stated || '-01-01', 1, 10)),
  certainty       TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id       INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE INDEX figure_kind_figures ON figure (figure_kind_id);
CREATE INDEX figure_organization ON figure (organization_id, figure_kind_id);
CREATE INDEX figure_project ON figure (project_id, figure_kind_id);

CREATE TABLE figure_text (
  id        INTEGER PRIMARY KEY,
  figure_id INTEGER NOT NULL REFERENCES figure ON DELETE CASCADE,
  language  TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  note      TEXT NOT NULL CHECK (note <> ''),
  UNIQUE (figure_id, language)
) STRICT;

-- What sources say in words and do not agree on, shown with the page.
CREATE TABLE statement (
  id        INTEGER PRIMARY KEY,
  page_id   INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  topic     TEXT NOT NULL CHECK (topic NOT GLOB '*[^a-z0-9-]*' AND topic <> ''), -- same topic: about the same thing
  stated    TEXT CHECK (length(stated) IN (4, 7, 10)
    AND date(substr(stated || '-01-01', 1, 10)) IS substr(stated || '-01-01', 1, 10)),
  certainty TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id INTEGER NOT NULL REFERENCES source
) STRICT;
CREATE INDEX statement_page ON statement (page_id, topic);

CREATE TABLE statement_text (
  id           INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  language     TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  text         TEXT NOT NULL CHECK (text <> ''),
  UNIQUE (statement_id, language)
) STRICT;

-- The order of long lists, made anew by derive.sql after every write --------

-- The words that addresses use for codes: /prosjekter?type=forskning.
CREATE TABLE address_word (
  parameter TEXT NOT NULL,
  code      TEXT NOT NULL,
  word      TEXT NOT NULL,
  place     INTEGER NOT NULL,
  PRIMARY KEY (parameter, code)
) STRICT, WITHOUT ROWID;
INSERT INTO address_word VALUES
  ('type',   'research',   'forskning',  1),
  ('type',   'innovation', 'innovasjon', 2),
  ('type',   'education',  'utdanning',  3),
  ('status', 'planned',    'planlagt',   1),
  ('status', 'ongoing',    'pagaar',     2),
  ('status', 'finished',   'avsluttet',  3),
  ('status', 'stopped',    'avbrutt',    4);

-- Each order is dense from 0, so that a page is a range, the last as cheap as
-- the first, and the highest position says how many there are.
CREATE TABLE catalogue (
  position   INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL UNIQUE REFERENCES project ON DELETE CASCADE,
  starts     TEXT,                      -- the project's first and last known date
  ends       TEXT
) STRICT;

CREATE TABLE news_order (
  position INTEGER PRIMARY KEY,
  news_id  INTEGER NOT NULL UNIQUE REFERENCES news ON DELETE CASCADE
) STRICT;

CREATE TABLE publication_order (
  position       INTEGER PRIMARY KEY,
  publication_id INTEGER NOT NULL UNIQUE REFERENCES publication ON DELETE CASCADE
) STRICT;

-- The oldest first: what is past on a day is the beginning of it.
CREATE TABLE event_order (
  position INTEGER PRIMARY KEY,
  event_id INTEGER NOT NULL UNIQUE REFERENCES event ON DELETE CASCADE,
  last_day TEXT NOT NULL
) STRICT;
CREATE INDEX event_order_last_day ON event_order (last_day);

-- For each choice of each filter, the positions it holds as a bitmap.
CREATE TABLE facet (
  parameter TEXT NOT NULL,
  value     TEXT NOT NULL,              -- as in the address
  count     INTEGER NOT NULL,
  members   BLOB NOT NULL,
  PRIMARY KEY (parameter, value)
) STRICT;

-- ==========================================================================
-- The annual report
-- ==========================================================================
-- What only the report needs. Everything else it counts from the tables
-- above. Days are written in full; a year is four digits.

-- Texts around the figures, per year and language. The sections are those
-- of the report; 'results' stands over the focus areas, 'area' is about one.
CREATE TABLE report_text (
  id           INTEGER PRIMARY KEY,
  year         TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  section      TEXT NOT NULL CHECK (section IN ('foreword', 'key-figures', 'about', 'results',
    'area', 'projects', 'funding', 'enquiries', 'education', 'knowledge-support', 'innovation',
    'events', 'prize', 'publications', 'dissemination', 'user-involvement', 'finances',
    'governance', 'outlook')),
  plan_area_id INTEGER REFERENCES plan_area,
  language     TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  body         TEXT NOT NULL CHECK (body <> ''), -- CommonMark
  CHECK ((section = 'area') = (plan_area_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX report_text_once
  ON report_text (year, section, coalesce(plan_area_id, 0), language);

-- How a project went in a year, as its people reported it.
CREATE TABLE project_status (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  year       TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  status     TEXT NOT NULL CHECK (status IN ('planned', 'ongoing', 'finished', 'stopped')),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  UNIQUE (project_id, year)
) STRICT;

CREATE TABLE project_status_text (
  id                INTEGER PRIMARY KEY,
  project_status_id INTEGER NOT NULL REFERENCES project_status ON DELETE CASCADE,
  language          TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  note              TEXT NOT NULL CHECK (note <> ''), -- plain text: what happened
  UNIQUE (project_status_id, language)
) STRICT;

-- Whether users or next of kin take part in a project. No row: not known.
CREATE TABLE user_involvement (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL UNIQUE REFERENCES project ON DELETE CASCADE,
  involved   INTEGER NOT NULL CHECK (involved IN (0, 1)),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE user_involvement_text (
  id                  INTEGER PRIMARY KEY,
  user_involvement_id INTEGER NOT NULL REFERENCES user_involvement ON DELETE CASCADE,
  language            TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  note                TEXT NOT NULL CHECK (note <> ''), -- plain text: in what way
  UNIQUE (user_involvement_id, language)
) STRICT;

-- An application to a funder. What was granted is also an award of its
-- project (project_funding); only those are added up as funding.
CREATE TABLE application (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project,
  funder_id  INTEGER REFERENCES organization,
  programme  TEXT,                      -- the funder's programme, as named by it
  sent       TEXT NOT NULL CHECK (length(sent) IN (4, 7, 10)
    AND date(substr(sent || '-01-01', 1, 10)) IS substr(sent || '-01-01', 1, 10)),
  applied    INTEGER CHECK (applied > 0),  -- whole units of the currency
  outcome    TEXT NOT NULL CHECK (outcome IN ('open', 'granted', 'declined', 'withdrawn')),
  decided    TEXT CHECK (length(decided) IN (4, 7, 10)
    AND date(substr(decided || '-01-01', 1, 10)) IS substr(decided || '-01-01', 1, 10)),
  granted    INTEGER CHECK (granted > 0),
  currency   TEXT NOT NULL DEFAULT 'NOK' CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  certainty  TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CHECK (outcome <> 'open' OR decided IS NULL),
  CHECK (outcome NOT IN ('granted', 'declined') OR decided IS NOT NULL),
  CHECK (outcome = 'granted' OR granted IS NULL),
  CHECK (substr(sent, 1, length(decided)) <= decided)
) STRICT;
CREATE INDEX application_sent ON application (sent);
CREATE INDEX application_decided ON application (decided);

CREATE TABLE application_text (
  id             INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
  language       TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title          TEXT NOT NULL CHECK (title <> ''),
  UNIQUE (application_id, language)
) STRICT;

-- An enquiry, without persons: the case system has those.
CREATE TABLE enquiry (
  id       INTEGER PRIMARY KEY,
  received TEXT NOT NULL CHECK (received IS date(received)),
  type     TEXT NOT NULL CHECK (type IN ('research', 'innovation', 'education')),
  origin   TEXT NOT NULL CHECK (origin IN ('university', 'institute', 'hospital', 'municipality',
    'student', 'organization', 'company', 'other')),
  theme_id INTEGER REFERENCES theme,
  outcome  TEXT NOT NULL CHECK (outcome IN ('open', 'accepted', 'declined', 'withdrawn')),
  answered TEXT CHECK (answered IS date(answered) AND answered >= received),
  CHECK (outcome <> 'open' OR answered IS NULL),
  CHECK (outcome NOT IN ('accepted', 'declined') OR answered IS NOT NULL)
) STRICT;
CREATE INDEX enquiry_received ON enquiry (received);
CREATE INDEX enquiry_answered ON enquiry (answered);

-- A doctorate, without its candidate's name.
CREATE TABLE doctorate (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('ordinary', 'public-sector')),
  project_id     INTEGER REFERENCES project,
  institution_id INTEGER REFERENCES organization, -- where the degree is taken
  starts         TEXT CHECK (length(starts) IN (4, 7, 10)
    AND date(substr(starts || '-01-01', 1, 10)) IS substr(starts || '-01-01', 1, 10)),
  ends           TEXT CHECK (length(ends) IN (4, 7, 10)   -- defended, or given up
    AND date(substr(ends || '-01-01', 1, 10)) IS substr(ends || '-01-01', 1, 10)),
  defended       INTEGER NOT NULL DEFAULT 0 CHECK (defended IN (0, 1)),
  certainty      TEXT NOT NULL CHECK (certainty IN ('stated', 'uncertain')),
  source_id      INTEGER NOT NULL REFERENCES source,
  CHECK (starts IS NOT NULL OR ends IS NOT NULL),
  CHECK (defended = 0 OR ends IS NOT NULL),
  CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;

CREATE TABLE doctorate_text (
  id           INTEGER PRIMARY KEY,
  doctorate_id INTEGER NOT NULL REFERENCES doctorate ON DELETE CASCADE,
  language     TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  title        TEXT NOT NULL CHECK (title <> ''), -- what it is about
  UNIQUE (doctorate_id, language)
) STRICT;

-- A meeting that a group held.
CREATE TABLE body_meeting (
  id        INTEGER PRIMARY KEY,
  body_id   INTEGER NOT NULL REFERENCES body ON DELETE CASCADE,
  held      TEXT NOT NULL CHECK (held IS date(held)),
  source_id INTEGER NOT NULL REFERENCES source,
  UNIQUE (body_id, held)
) STRICT;

-- What sort of publication it is for statistics, where that is known.
CREATE TABLE publication_class (
  publication_id INTEGER PRIMARY KEY REFERENCES publication ON DELETE CASCADE,
  class          TEXT NOT NULL CHECK (class IN ('peer-reviewed', 'report', 'popular')),
  source_id      INTEGER NOT NULL REFERENCES source
) STRICT;

-- Indicators of the report that are figures somebody states: which kind of
-- figure answers which. summed: what its value may be added up from where
-- no figure is about the network itself.
CREATE TABLE report_indicator (
  indicator      TEXT PRIMARY KEY CHECK (indicator IN ('inhabitants', 'staff', 'questions',
    'summaries', 'masters', 'placements', 'interprofessional', 'talks', 'media-mentions',
    'contributions', 'other-income', 'staff-cost', 'other-costs', 'national-comparison')),
  figure_kind_id INTEGER NOT NULL UNIQUE REFERENCES figure_kind,
  summed         TEXT CHECK (summed IN ('projects', 'organizations'))
) STRICT, WITHOUT ROWID;

-- The one year a figure tells of; none when it tells of several or says not.
CREATE VIEW figure_year (figure_id, year) AS
SELECT id, CASE
         WHEN starts IS NULL AND ends IS NULL THEN substr(stated, 1, 4)
         WHEN ends IS NULL THEN substr(starts, 1, 4)
         WHEN substr(starts, 1, 4) = substr(ends, 1, 4) THEN substr(starts, 1, 4)
       END
  FROM figure;

-- When projects are known to run, and when they began and ended: made from
-- their periods by derive.sql, since the report asks for every year and project.
CREATE TABLE project_span (
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  starts     TEXT NOT NULL,
  last_day   TEXT NOT NULL,
  certainty  TEXT NOT NULL
) STRICT;
CREATE INDEX project_span_project ON project_span (project_id, last_day, starts, certainty);

CREATE TABLE project_course (
  project_id INTEGER PRIMARY KEY REFERENCES project ON DELETE CASCADE,
  began      TEXT,
  ended      TEXT
) STRICT;

-- A frozen report. It is published when it is made and never changes; a
-- correction is a new edition with a reason. Its files go in first, in the
-- same transaction: the edition's own row seals them.
CREATE TABLE edition (
  id        INTEGER PRIMARY KEY,
  year      TEXT NOT NULL CHECK (year GLOB '[0-9][0-9][0-9][0-9]'),
  number    INTEGER NOT NULL CHECK (number > 0),
  language  TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  frozen_at TEXT NOT NULL CHECK (frozen_at IS strftime('%Y-%m-%dT%H:%M:%SZ', frozen_at)),
  frozen_by TEXT NOT NULL CHECK (frozen_by <> ''),
  reason    TEXT,                       -- why there is another one
  UNIQUE (year, number),
  CHECK (number = 1 OR coalesce(reason, '') <> '')
) STRICT;

CREATE TABLE edition_file (
  edition_id INTEGER NOT NULL REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
  format     TEXT NOT NULL CHECK (format IN ('html', 'xml', 'pdf', 'odt', 'docx', 'ods', 'xlsx', 'csv')),
  name       TEXT NOT NULL CHECK (name GLOB '[a-z0-9]*' AND name NOT GLOB '*[^a-z0-9._-]*'),
  bytes      INTEGER NOT NULL CHECK (bytes > 0),
  sha256     TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (edition_id, format)
) STRICT, WITHOUT ROWID;

-- REPLACE deletes without a trigger, so inserting looks for what is there.
CREATE TRIGGER edition_insert BEFORE INSERT ON edition BEGIN
  SELECT RAISE(ABORT, 'an edition has the next number of its year')
   WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM edition WHERE year = NEW.year);
  SELECT RAISE(ABORT, 'an edition never changes')
   WHERE EXISTS (SELECT 1 FROM edition WHERE id = NEW.id);
END;
CREATE TRIGGER edition_sealed AFTER INSERT ON edition BEGIN
  SELECT RAISE(ABORT, 'an edition has files')
   WHERE NOT EXISTS (SELECT 1 FROM edition_file WHERE edition_id = NEW.id);
END;
CREATE TRIGGER edition_update BEFORE UPDATE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition never changes'); END;
CREATE TRIGGER edition_delete BEFORE DELETE ON edition
BEGIN SELECT RAISE(ABORT, 'an edition is never deleted'); END;

CREATE TRIGGER edition_file_insert BEFORE INSERT ON edition_file BEGIN
  SELECT RAISE(ABORT, 'the edition is sealed')
   WHERE EXISTS (SELECT 1 FROM edition WHERE id = NEW.edition_id);
  SELECT RAISE(ABORT, 'the edition has a file of that format')
   WHERE EXISTS (SELECT 1 FROM edition_file WHERE edition_id = NEW.edition_id AND format = NEW.format);
END;
CREATE TRIGGER edition_file_update BEFORE UPDATE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a file of an edition never changes'); END;
CREATE TRIGGER edition_file_delete BEFORE DELETE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a file of an edition is never deleted'); END;
