-- Where a fact comes from.

CREATE TABLE source (
  id        INTEGER PRIMARY KEY,
  key       TEXT NOT NULL UNIQUE
    CONSTRAINT "source.key: not empty" CHECK (key <> '')
    CONSTRAINT "source.key: at most 200 bytes" CHECK (length(CAST(key AS BLOB)) <= 200),
  language  TEXT                        -- of the title, where it is known
    CONSTRAINT "source.language: a code of two or three small letters, as nb, en or se"
      CHECK (language GLOB '[a-z][a-z]' OR language GLOB '[a-z][a-z][a-z]'),
  title     TEXT NOT NULL
    CONSTRAINT "source.title: not empty" CHECK (title <> '')
    CONSTRAINT "source.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  url       TEXT
    CONSTRAINT "source.url: an address that begins with http:// or https://"
      CHECK (url GLOB 'http://?*' OR url GLOB 'https://?*')
    CONSTRAINT "source.url: at most 2000 bytes" CHECK (length(CAST(url AS BLOB)) <= 2000),
  retrieved TEXT
    CONSTRAINT "source.retrieved: a day, as 2017-06-20" CHECK (retrieved IS date(retrieved, '0 hours'))
    CONSTRAINT "source.retrieved: in the years 1900 to 2199"
      CHECK (substr(retrieved, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;
