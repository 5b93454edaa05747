-- The network itself: its name, its colours, the pages that are text.

CREATE TABLE site (
  id                INTEGER PRIMARY KEY
    CONSTRAINT "site.id: 1, there is one row" CHECK (id = 1),
  language          TEXT NOT NULL DEFAULT 'nb'  -- of addresses that name none
    CONSTRAINT "site.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  email             TEXT NOT NULL
    CONSTRAINT "site.email: an e-mail address" CHECK (email LIKE '_%@_%.__%')
    CONSTRAINT "site.email: at most 1000 bytes" CHECK (length(CAST(email AS BLOB)) <= 1000),
  phone             TEXT
    CONSTRAINT "site.phone: at most 1000 bytes" CHECK (length(CAST(phone AS BLOB)) <= 1000),
  address           TEXT
    CONSTRAINT "site.address: at most 1000 bytes" CHECK (length(CAST(address AS BLOB)) <= 1000),
  enquiry_url       TEXT
    CONSTRAINT "site.enquiry_url: an address that begins with https://"
      CHECK (enquiry_url GLOB 'https://?*')
    CONSTRAINT "site.enquiry_url: at most 2000 bytes"
      CHECK (length(CAST(enquiry_url AS BLOB)) <= 2000),
  accessibility_url TEXT
    CONSTRAINT "site.accessibility_url: an address that begins with https://"
      CHECK (accessibility_url GLOB 'https://?*')
    CONSTRAINT "site.accessibility_url: at most 2000 bytes"
      CHECK (length(CAST(accessibility_url AS BLOB)) <= 2000),
  privacy_email     TEXT
    CONSTRAINT "site.privacy_email: an e-mail address" CHECK (privacy_email LIKE '_%@_%.__%')
    CONSTRAINT "site.privacy_email: at most 1000 bytes"
      CHECK (length(CAST(privacy_email AS BLOB)) <= 1000),
  started           TEXT
    CONSTRAINT "site.started: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(started) IN (4, 7, 10)
        AND date(substr(started || '-01-01', 1, 10), '0 hours')
        IS substr(started || '-01-01', 1, 10))
    CONSTRAINT "site.started: in the years 1900 to 2199"
      CHECK (substr(started, 1, 4) BETWEEN '1900' AND '2199'),
  lead_id           INTEGER REFERENCES organization,
  updated           TEXT NOT NULL
    CONSTRAINT "site.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "site.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;

CREATE TABLE site_text (
  id          INTEGER PRIMARY KEY,
  site_id     INTEGER NOT NULL REFERENCES site ON DELETE CASCADE,
  language    TEXT NOT NULL
    CONSTRAINT "site_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name        TEXT NOT NULL
    CONSTRAINT "site_text.name: not empty" CHECK (name <> '')
    CONSTRAINT "site_text.name: at most 1000 bytes" CHECK (length(CAST(name AS BLOB)) <= 1000),
  short_name  TEXT NOT NULL
    CONSTRAINT "site_text.short_name: not empty" CHECK (short_name <> '')
    CONSTRAINT "site_text.short_name: at most 1000 bytes"
      CHECK (length(CAST(short_name AS BLOB)) <= 1000),
  tagline     TEXT NOT NULL             -- one sentence under the name
    CONSTRAINT "site_text.tagline: at most 10000 bytes"
      CHECK (length(CAST(tagline AS BLOB)) <= 10000),
  description TEXT NOT NULL             -- share preview, plain text
    CONSTRAINT "site_text.description: at most 10000 bytes"
      CHECK (length(CAST(description AS BLOB)) <= 10000),
  UNIQUE (site_id, language)
) STRICT;

-- Colours of the network: design tokens that replace the theme's own.
CREATE TABLE color (
  scheme TEXT NOT NULL
    CONSTRAINT "color.scheme: light or dark" CHECK (scheme IN ('light', 'dark')),
  token  TEXT NOT NULL
    CONSTRAINT "color.token: ds-color- and small letters, digits and hyphens"
      CHECK (token GLOB 'ds-color-[a-z]*' AND token NOT GLOB '*[^a-z0-9-]*')
    CONSTRAINT "color.token: at most 200 bytes" CHECK (length(CAST(token AS BLOB)) <= 200),
  value  TEXT NOT NULL
    CONSTRAINT "color.value: #, then six of 0-9 and a-f"
      CHECK (value GLOB '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  PRIMARY KEY (scheme, token)
) STRICT;

-- A page whose content is text: about, mandate, privacy, home ...
CREATE TABLE page (
  id      INTEGER PRIMARY KEY,
  slug    TEXT NOT NULL UNIQUE
    CONSTRAINT "page.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "page.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  updated TEXT NOT NULL
    CONSTRAINT "page.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "page.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199')
) STRICT;

CREATE TABLE page_text (
  id       INTEGER PRIMARY KEY,
  page_id  INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "page_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL
    CONSTRAINT "page_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "page_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  lead     TEXT
    CONSTRAINT "page_text.lead: at most 10000 bytes" CHECK (length(CAST(lead AS BLOB)) <= 10000),
  body     TEXT NOT NULL                -- CommonMark
    CONSTRAINT "page_text.body: at most 100000 bytes" CHECK (length(CAST(body AS BLOB)) <= 100000),
  UNIQUE (page_id, language)
) STRICT;

CREATE TABLE page_source (
  page_id   INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  source_id INTEGER NOT NULL REFERENCES source,
  PRIMARY KEY (page_id, source_id)
) STRICT, WITHOUT ROWID;

-- Old addresses and where they went.
CREATE TABLE redirect (
  path   TEXT PRIMARY KEY
    CONSTRAINT "redirect.path: begins with one / and a name" CHECK (path GLOB '/[^/]*')
    CONSTRAINT "redirect.path: at most 2000 bytes" CHECK (length(CAST(path AS BLOB)) <= 2000),
  target TEXT NOT NULL
    CONSTRAINT "redirect.target: begins with one /" CHECK (target = '/' OR target GLOB '/[^/\]*')
    CONSTRAINT "redirect.target: another address than path"
      CHECK (rtrim(target, '/') <> rtrim(path, '/'))
    CONSTRAINT "redirect.target: at most 2000 bytes" CHECK (length(CAST(target AS BLOB)) <= 2000),
  since  TEXT NOT NULL
    CONSTRAINT "redirect.since: a day, as 2017-06-20" CHECK (since IS date(since, '0 hours'))
    CONSTRAINT "redirect.since: in the years 1900 to 2199"
      CHECK (substr(since, 1, 4) BETWEEN '1900' AND '2199')
) STRICT, WITHOUT ROWID;
