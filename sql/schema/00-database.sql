-- The database of one knowledge network, schema version 3. The files of this
-- directory are run in the order of their names.
--
-- Dates are ISO 8601 text with the precision that is known: 2017, 2017-06 or
-- 2017-06-20. Each has a first and a last day, and what is coming, past, open
-- or newest follows from those. As text they sort by their first day; the
-- generated column last_day has the last, of a period the end's. A period
-- without an end goes on. A year with a season has a column first_day too:
-- spring is March to May, summer June to August, autumn September to November;
-- winter is January and February, so that no date leaves the year it names.
-- date() takes 30 February for a day as it stands; adding '0 hours' it does not.
-- Statements that disagree are separate rows, each with its source.
-- certainty: 'stated' stands on the responsible body's own page;
-- 'uncertain' is inferred or second-hand, and every page says so.
-- Texts have a row per language; a reader gets the first that exists in an
-- order of languages, marked with the language it is in.
--
-- A CHECK has a name, since SQLite tells nothing else of what was broken:
-- "TABLE.FIELD: what the field has to be", in the same words wherever the rule
-- is the same. A rule about several fields stands with the one to look at
-- first. NOT NULL, UNIQUE and REFERENCES need no names: the program finds
-- their tables and fields by itself (src/data/fault.c).

PRAGMA application_id = 0x4b57656b; -- "KWek"
PRAGMA user_version = 3;

-- Which publication this file is. Written by each, never by hand.
CREATE TABLE content_version (
  id             INTEGER PRIMARY KEY
    CONSTRAINT "content_version.id: 1, there is one row" CHECK (id = 1),
  version        TEXT NOT NULL          -- random, new with every publication
    CONSTRAINT "content_version.version: 32 of 0-9 and a-f"
      CHECK (length(version) = 32 AND version NOT GLOB '*[^0-9a-f]*'),
  -- Of the file's header when it was published: another one there means that
  -- somebody wrote in place.
  change_counter INTEGER NOT NULL
    CONSTRAINT "content_version.change_counter: 0 or more" CHECK (change_counter >= 0)
) STRICT;
