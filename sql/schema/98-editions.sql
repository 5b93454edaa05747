-- Frozen annual reports. Files come first, so that tables can be filled in the
-- order in which they are made: the edition's own row seals them.

CREATE TABLE edition_file (
  edition_id INTEGER NOT NULL REFERENCES edition DEFERRABLE INITIALLY DEFERRED,
  format     TEXT NOT NULL
    CONSTRAINT "edition_file.format: the ending of its file, small letters a-z and digits"
      CHECK (format NOT GLOB '*[^a-z0-9]*' AND format <> ''),
  name       TEXT NOT NULL
    CONSTRAINT "edition_file.name: small letters, digits, dots, hyphens and underscores"
      CHECK (name GLOB '[a-z0-9]*' AND name NOT GLOB '*[^a-z0-9._-]*'),
  bytes      INTEGER NOT NULL
    CONSTRAINT "edition_file.bytes: more than 0" CHECK (bytes > 0)
    CONSTRAINT "edition_file.bytes: at most 1000000000000" CHECK (bytes <= 1000000000000),
  sha256     TEXT NOT NULL
    CONSTRAINT "edition_file.sha256: 64 of 0-9 and a-f"
      CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (edition_id, format)
) STRICT, WITHOUT ROWID;

-- A frozen report. It is published when it is made and never changes; a
-- correction is a new edition with a reason. Its files go in first, in the
-- same transaction: the edition's own row seals them.
CREATE TABLE edition (
  id        INTEGER PRIMARY KEY,
  year      TEXT NOT NULL
    CONSTRAINT "edition.year: a year of four digits" CHECK (year GLOB '[0-9][0-9][0-9][0-9]')
    CONSTRAINT "edition.year: in the years 1900 to 2199"
      CHECK (substr(year, 1, 4) BETWEEN '1900' AND '2199'),
  number    INTEGER NOT NULL
    CONSTRAINT "edition.number: more than 0" CHECK (number > 0),
  language  TEXT NOT NULL
    CONSTRAINT "edition.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  frozen_at TEXT NOT NULL
    CONSTRAINT "edition.frozen_at: a moment in UTC, as 2023-03-01T12:00:00Z"
      CHECK (frozen_at IS strftime('%Y-%m-%dT%H:%M:%SZ', frozen_at, '0 hours'))
    CONSTRAINT "edition.frozen_at: in the years 1900 to 2199"
      CHECK (substr(frozen_at, 1, 4) BETWEEN '1900' AND '2199'),
  frozen_by TEXT NOT NULL
    CONSTRAINT "edition.frozen_by: not empty" CHECK (frozen_by <> '')
    CONSTRAINT "edition.frozen_by: at most 1000 bytes"
      CHECK (length(CAST(frozen_by AS BLOB)) <= 1000),
  reason    TEXT                        -- why there is another one
    CONSTRAINT "edition.reason: at most 10000 bytes" CHECK (length(CAST(reason AS BLOB)) <= 10000),
  UNIQUE (year, number),
  CONSTRAINT "edition.reason: given from the second edition on"
    CHECK (number = 1 OR coalesce(reason, '') <> '')
) STRICT;

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
   WHERE EXISTS (SELECT 1 FROM edition_file
                  WHERE edition_id = NEW.edition_id AND format = NEW.format);
END;
CREATE TRIGGER edition_file_update BEFORE UPDATE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a file of an edition never changes'); END;
CREATE TRIGGER edition_file_delete BEFORE DELETE ON edition_file
BEGIN SELECT RAISE(ABORT, 'a file of an edition is never deleted'); END;
