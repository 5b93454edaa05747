-- The network itself: its name, its colours, the pages that are text.

CREATE TABLE site (
  id                INTEGER PRIMARY KEY
    CONSTRAINT "site.id: 1, there is one row" CHECK (id = 1),
  email             TEXT NOT NULL
    CONSTRAINT "site.email: an e-mail address" CHECK (email LIKE '_%@_%.__%'),
  phone             TEXT,
  address           TEXT,
  enquiry_url       TEXT
    CONSTRAINT "site.enquiry_url: an address that begins with https://"
      CHECK (enquiry_url GLOB 'https://?*'),
  accessibility_url TEXT
    CONSTRAINT "site.accessibility_url: an address that begins with https://"
      CHECK (accessibility_url GLOB 'https://?*'),
  privacy_email     TEXT
    CONSTRAINT "site.privacy_email: an e-mail address" CHECK (privacy_email LIKE '_%@_%.__%'),
  started           TEXT
    CONSTRAINT "site.started: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(started) IN (4, 7, 10)
        AND date(substr(started || '-01-01', 1, 10)) IS substr(started || '-01-01', 1, 10)),
  lead_id           INTEGER REFERENCES organization,
  updated           TEXT NOT NULL
    CONSTRAINT "site.updated: a day, as 2017-06-20" CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE site_text (
  id          INTEGER PRIMARY KEY,
  site_id     INTEGER NOT NULL REFERENCES site ON DELETE CASCADE,
  language    TEXT NOT NULL
    CONSTRAINT "site_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  name        TEXT NOT NULL
    CONSTRAINT "site_text.name: not empty" CHECK (name <> ''),
  short_name  TEXT NOT NULL
    CONSTRAINT "site_text.short_name: not empty" CHECK (short_name <> ''),
  tagline     TEXT NOT NULL,            -- one sentence under the name
  description TEXT NOT NULL,            -- share preview, plain text
  UNIQUE (site_id, language)
) STRICT;

-- Colours of the network: design tokens that replace the theme's own.
CREATE TABLE color (
  scheme TEXT NOT NULL
    CONSTRAINT "color.scheme: light or dark" CHECK (scheme IN ('light', 'dark')),
  token  TEXT NOT NULL
    CONSTRAINT "color.token: ds-color- and small letters, digits and hyphens"
      CHECK (token GLOB 'ds-color-[a-z]*' AND token NOT GLOB '*[^a-z0-9-]*'),
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
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> ''),
  updated TEXT NOT NULL
    CONSTRAINT "page.updated: a day, as 2017-06-20" CHECK (updated IS date(updated))
) STRICT;

CREATE TABLE page_text (
  id       INTEGER PRIMARY KEY,
  page_id  INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "page_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL
    CONSTRAINT "page_text.title: not empty" CHECK (title <> ''),
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
  path   TEXT PRIMARY KEY
    CONSTRAINT "redirect.path: begins with one / and a name" CHECK (path GLOB '/[^/]*'),
  target TEXT NOT NULL
    CONSTRAINT "redirect.target: begins with one /" CHECK (target = '/' OR target GLOB '/[^/\]*')
    CONSTRAINT "redirect.target: another address than path"
      CHECK (rtrim(target, '/') <> rtrim(path, '/')),
  since  TEXT NOT NULL
    CONSTRAINT "redirect.since: a day, as 2017-06-20" CHECK (since IS date(since))
) STRICT, WITHOUT ROWID;
