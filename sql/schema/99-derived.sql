-- Rebuilt by derive.sql with every publication; and the words of addresses.

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

-- What has no name or text in any language cannot be shown. It is in none of
-- the orders below, and so in no list, count, address or report; here it is.
CREATE TABLE unshown (
  thing TEXT NOT NULL,                  -- its table
  id    INTEGER NOT NULL,
  key   TEXT NOT NULL,                  -- its slug, or what it belongs to
  lacks TEXT NOT NULL,                  -- in words
  PRIMARY KEY (thing, id)
) STRICT, WITHOUT ROWID;

-- How each succession is told, and each membership: which stay it belongs to
-- (the first membership's id), from when to when its role lasted, which roles
-- came before and after it in the stay, and how it ended.
CREATE TABLE succession_course (
  succession_id INTEGER PRIMARY KEY REFERENCES succession ON DELETE CASCADE,
  kind          TEXT NOT NULL
) STRICT;

CREATE TABLE membership_course (
  membership_id INTEGER PRIMARY KEY REFERENCES membership ON DELETE CASCADE,
  stay_id       INTEGER NOT NULL,
  role          TEXT NOT NULL,
  first_day     TEXT NOT NULL,          -- '' where the start is not known
  last_day      TEXT NOT NULL,
  role_before   TEXT,
  role_after    TEXT,
  ended_by      TEXT
) STRICT;
CREATE INDEX membership_course_stay ON membership_course (stay_id);

-- From when to when somebody was a partner, whatever the roles.
CREATE TABLE partner_stay (
  id              INTEGER PRIMARY KEY REFERENCES membership ON DELETE CASCADE,
  last_id         INTEGER NOT NULL REFERENCES membership ON DELETE CASCADE,
  organization_id INTEGER NOT NULL REFERENCES organization ON DELETE CASCADE,
  first_day       TEXT NOT NULL,        -- '' where the start is not known
  last_day        TEXT NOT NULL
) STRICT;
CREATE INDEX partner_stay_organization ON partner_stay (organization_id);

-- Each order is dense from 0, so that a page is a range, the last as cheap as
-- the first, and the highest position says how many there are.
CREATE TABLE project_order (
  position   INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL UNIQUE REFERENCES project ON DELETE CASCADE,
  starts     TEXT,                      -- the project's first and last known date
  ends       TEXT,
  known      TEXT,                      -- 'ran' or 'granted': all that is known, of
  known_from TEXT,                      -- these years; whether it went on is not
  known_to   TEXT
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
CREATE TABLE project_facet (
  parameter TEXT NOT NULL,
  value     TEXT NOT NULL,              -- as in the address
  count     INTEGER NOT NULL,
  members   BLOB NOT NULL,
  PRIMARY KEY (parameter, value)
) STRICT;

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
  ended      TEXT,
  open_since TEXT                       -- it began then, and its end is not known
) STRICT;
