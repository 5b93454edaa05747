-- What the annual report asks of each project, year by year.

-- How a project went in a year, as its people reported it.
CREATE TABLE project_status (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
  year       TEXT NOT NULL
    CONSTRAINT "project_status.year: a year of four digits"
      CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "project_status.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  status     TEXT NOT NULL
    CONSTRAINT "project_status.status: planned, ongoing, finished or stopped"
      CHECK (status IN ('planned', 'ongoing', 'finished', 'stopped')),
  certainty  TEXT NOT NULL
    CONSTRAINT "project_status.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  UNIQUE (project_id, year)
) STRICT;

CREATE TABLE project_status_text (
  id                INTEGER PRIMARY KEY,
  project_status_id INTEGER NOT NULL REFERENCES project_status ON DELETE CASCADE,
  language          TEXT NOT NULL
    CONSTRAINT "project_status_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  note              TEXT NOT NULL       -- plain text: what happened
    CONSTRAINT "project_status_text.note: not empty" CHECK (note <> '')
    CONSTRAINT "project_status_text.note: at most 10000 bytes"
      CHECK (length(CAST(note AS BLOB)) <= 10000),
  UNIQUE (project_status_id, language)
) STRICT;

-- Whether users or next of kin take part in a project. No row: not known.
CREATE TABLE user_involvement (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL UNIQUE REFERENCES project ON DELETE CASCADE,
  involved   INTEGER NOT NULL
    CONSTRAINT "user_involvement.involved: 0 or 1" CHECK (involved IN (0, 1)),
  certainty  TEXT NOT NULL
    CONSTRAINT "user_involvement.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source
) STRICT;

CREATE TABLE user_involvement_text (
  id                  INTEGER PRIMARY KEY,
  user_involvement_id INTEGER NOT NULL REFERENCES user_involvement ON DELETE CASCADE,
  language            TEXT NOT NULL
    CONSTRAINT "user_involvement_text.language: nb, nn or en"
      CHECK (language IN ('nb', 'nn', 'en')),
  note                TEXT NOT NULL     -- plain text: in what way
    CONSTRAINT "user_involvement_text.note: not empty" CHECK (note <> '')
    CONSTRAINT "user_involvement_text.note: at most 10000 bytes"
      CHECK (length(CAST(note AS BLOB)) <= 10000),
  UNIQUE (user_involvement_id, language)
) STRICT;
