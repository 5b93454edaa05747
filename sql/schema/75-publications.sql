-- Publications and reports.

CREATE TABLE publication (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "publication.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "publication.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  kind      TEXT NOT NULL
    CONSTRAINT "publication.kind: plan, report, article or handbook"
      CHECK (kind IN ('plan', 'report', 'article', 'handbook')),
  published TEXT
    CONSTRAINT "publication.published: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(published) IN (4, 7, 10)
        AND date(substr(published || '-01-01', 1, 10), '0 hours')
        IS substr(published || '-01-01', 1, 10))
    CONSTRAINT "publication.published: in the years 1900 to 2199"
      CHECK (substr(published, 1, 4) BETWEEN '1900' AND '2199'),
  certainty TEXT NOT NULL
    CONSTRAINT "publication.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  series    TEXT                        -- as printed: NIFU-rapport 2020:28
    CONSTRAINT "publication.series: at most 1000 bytes"
      CHECK (length(CAST(series AS BLOB)) <= 1000),
  isbn      TEXT
    CONSTRAINT "publication.isbn: at most 1000 bytes" CHECK (length(CAST(isbn AS BLOB)) <= 1000),
  doi       TEXT
    CONSTRAINT "publication.doi: at most 1000 bytes" CHECK (length(CAST(doi AS BLOB)) <= 1000),
  license   TEXT
    CONSTRAINT "publication.license: at most 1000 bytes"
      CHECK (length(CAST(license AS BLOB)) <= 1000),
  url       TEXT
    CONSTRAINT "publication.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "publication.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  source_id INTEGER NOT NULL REFERENCES source,
  updated   TEXT NOT NULL
    CONSTRAINT "publication.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "publication.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;
CREATE INDEX publication_published ON publication (published, slug);
CREATE INDEX publication_updated ON publication (updated);

CREATE TABLE publication_text (
  id             INTEGER PRIMARY KEY,
  publication_id INTEGER NOT NULL REFERENCES publication ON DELETE CASCADE,
  language       TEXT NOT NULL
    CONSTRAINT "publication_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "publication_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title          TEXT NOT NULL
    CONSTRAINT "publication_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "publication_text.title: at most 1000 bytes"
      CHECK (length(CAST(title AS BLOB)) <= 1000),
  note           TEXT                   -- plain text: what it is about
    CONSTRAINT "publication_text.note: at most 10000 bytes"
      CHECK (length(CAST(note AS BLOB)) <= 10000),
  caution        TEXT                   -- plain text: what is uncertain and why
    CONSTRAINT "publication_text.caution: at most 10000 bytes"
      CHECK (length(CAST(caution AS BLOB)) <= 10000),
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

-- What sort of publication it is for statistics, where that is known.
CREATE TABLE publication_class (
  publication_id INTEGER PRIMARY KEY REFERENCES publication ON DELETE CASCADE,
  class          TEXT NOT NULL
    CONSTRAINT "publication_class.class: peer-reviewed, report or popular"
      CHECK (class IN ('peer-reviewed', 'report', 'popular')),
  source_id      INTEGER NOT NULL REFERENCES source
) STRICT;
