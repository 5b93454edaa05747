-- Made anew by derive.sql after every write, and the words that it needs.

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
CREATE TABLE project_order (
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
  ended      TEXT
) STRICT;
