-- Where a fact comes from.

CREATE TABLE source (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE
    CONSTRAINT "source.key: not empty" CHECK (key <> ''),
  language  TEXT                        -- of the title, where it is known
    CONSTRAINT "source.language: a code of two or three small letters, as nb, en or se"
      CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  title     TEXT NOT NULL
    CONSTRAINT "source.title: not empty" CHECK (title <> ''),
  url       TEXT
    CONSTRAINT "source.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*'),
  retrieved TEXT
    CONSTRAINT "source.retrieved: a day, as 2017-06-20" CHECK (retrieved IS date(retrieved))
) STRICT;
