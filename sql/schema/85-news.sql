-- News.

CREATE TABLE news (
  id        INTEGER PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE
    CONSTRAINT "news.slug: small letters a-z, digits and hyphens"
      CHECK (slug NOT GLOB '*[^a-z0-9-]*' AND slug <> '')
    CONSTRAINT "news.slug: at most 64 bytes" CHECK (length(CAST(slug AS BLOB)) <= 64),
  happened  TEXT NOT NULL
    CONSTRAINT "news.happened: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(happened) IN (4, 7, 10)
        AND date(substr(happened || '-01-01', 1, 10), '0 hours')
        IS substr(happened || '-01-01', 1, 10))
    CONSTRAINT "news.happened: in the years 1900 to 2199"
      CHECK (substr(happened, 1, 4) BETWEEN '1900' AND '2199'),
  season    TEXT
    CONSTRAINT "news.season: spring, summer, autumn or winter"
      CHECK (season IN ('spring', 'summer', 'autumn', 'winter')),
  first_day TEXT NOT NULL AS (substr(happened || CASE season WHEN 'spring' THEN '-03'
    WHEN 'summer' THEN '-06' WHEN 'autumn' THEN '-09' ELSE '' END || '-01-01', 1, 10)) STORED,
  last_day  TEXT AS (CASE length(happened)
    WHEN 4 THEN date(happened || CASE season WHEN 'winter' THEN '-02' WHEN 'spring' THEN '-05'
      WHEN 'summer' THEN '-08' WHEN 'autumn' THEN '-11' ELSE '-12' END || '-01',
      '+1 month', '-1 day')
    WHEN 7 THEN date(happened || '-01', '+1 month', '-1 day')
    ELSE happened END) STORED,
  certainty TEXT NOT NULL
    CONSTRAINT "news.certainty: stated or uncertain" CHECK (certainty IN ('stated', 'uncertain')),
  updated   TEXT NOT NULL
    CONSTRAINT "news.updated: a day, as 2017-06-20" CHECK (updated IS date(updated, '0 hours'))
    CONSTRAINT "news.updated: in the years 1900 to 2199"
      CHECK (substr(updated, 1, 4) BETWEEN '1900' AND '2199'),
  -- What readers of the feed know an item by, and updated when it was new. Left
  -- out, they come by themselves: see the triggers.
  feed_name TEXT
    CONSTRAINT "news.feed_name: small letters a-z, digits and hyphens"
      CHECK (feed_name NOT GLOB '*[^a-z0-9-]*' AND feed_name <> '')
    CONSTRAINT "news.feed_name: at most 200 bytes"
      CHECK (length(CAST(feed_name AS BLOB)) <= 200),
  entered   TEXT
    CONSTRAINT "news.entered: a day, as 2017-06-20" CHECK (entered IS date(entered, '0 hours'))
    CONSTRAINT "news.entered: in the years 1900 to 2199"
      CHECK (substr(entered, 1, 4) BETWEEN '1900' AND '2199'),
  CONSTRAINT "news.season: only where happened is a year"
    CHECK (season IS NULL OR length(happened) = 4)
) STRICT;
CREATE INDEX news_first_day ON news (first_day DESC, last_day, slug DESC);
CREATE INDEX news_updated ON news (updated);

-- An item that gets another slug is the same item to those who read the feed.
CREATE UNIQUE INDEX news_feed_name ON news (coalesce(feed_name, slug));
CREATE TRIGGER news_keeps_feed_name AFTER UPDATE OF slug ON news
  WHEN NEW.feed_name IS NULL AND NEW.slug <> OLD.slug
BEGIN UPDATE news SET feed_name = OLD.slug WHERE id = NEW.id; END;
CREATE TRIGGER news_is_entered AFTER INSERT ON news WHEN NEW.entered IS NULL
BEGIN UPDATE news SET entered = NEW.updated WHERE id = NEW.id; END;

CREATE TABLE news_text (
  id       INTEGER PRIMARY KEY,
  news_id  INTEGER NOT NULL REFERENCES news ON DELETE CASCADE,
  language TEXT NOT NULL
    CONSTRAINT "news_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title    TEXT NOT NULL
    CONSTRAINT "news_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "news_text.title: at most 1000 bytes" CHECK (length(CAST(title AS BLOB)) <= 1000),
  lead     TEXT NOT NULL                -- plain text
    CONSTRAINT "news_text.lead: at most 10000 bytes" CHECK (length(CAST(lead AS BLOB)) <= 10000),
  body     TEXT                         -- CommonMark
    CONSTRAINT "news_text.body: at most 100000 bytes" CHECK (length(CAST(body AS BLOB)) <= 100000),
  caution  TEXT
    CONSTRAINT "news_text.caution: at most 10000 bytes"
      CHECK (length(CAST(caution AS BLOB)) <= 10000),
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

-- How identifiers in the feed begin (RFC 4151): who gave them and when. Readers
-- know what they have seen by them, so that neither another e-mail address nor
-- another address of the site changes it. derive.sql fills it in once.
CREATE TABLE feed (
  id  INTEGER PRIMARY KEY
    CONSTRAINT "feed.id: 1, there is one row" CHECK (id = 1),
  tag TEXT NOT NULL
    CONSTRAINT "feed.tag: a domain, a comma and a year, as example.no,2015"
      CHECK (tag GLOB '[a-z0-9]*.?*,[0-9][0-9][0-9][0-9]' AND tag NOT GLOB '*[^a-z0-9.,-]*')
    CONSTRAINT "feed.tag: at most 2100 bytes" CHECK (length(CAST(tag AS BLOB)) <= 2100)
) STRICT;
CREATE TRIGGER feed_insert BEFORE INSERT ON feed WHEN EXISTS (SELECT 1 FROM feed)
BEGIN SELECT RAISE(ABORT, 'feed.tag never changes'); END;
CREATE TRIGGER feed_update BEFORE UPDATE ON feed
BEGIN SELECT RAISE(ABORT, 'feed.tag never changes'); END;
CREATE TRIGGER feed_delete BEFORE DELETE ON feed
BEGIN SELECT RAISE(ABORT, 'feed.tag never changes'); END;
