-- What only the annual report counts: applications, enquiries, doctorates. Days
-- are written in full.

-- An application to a funder. What was granted is also an award of its
-- project (project_funding); only those are added up as funding.
CREATE TABLE application (
  id         INTEGER PRIMARY KEY,
  project_id INTEGER REFERENCES project,
  funder_id  INTEGER REFERENCES organization,
  programme  TEXT                       -- the funder's programme, as named by it
    CONSTRAINT "application.programme: at most 1000 bytes"
      CHECK (length(CAST(programme AS BLOB)) <= 1000),
  sent       TEXT NOT NULL
    CONSTRAINT "application.sent: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(sent) IN (4, 7, 10)
        AND date(substr(sent || '-01-01', 1, 10), '0 hours')
        IS substr(sent || '-01-01', 1, 10))
    CONSTRAINT "application.sent: in the years 1900 to 2199"
      CHECK (substr(sent, 1, 4) BETWEEN '1900' AND '2199'),
  applied    INTEGER                    -- whole units of the currency
    CONSTRAINT "application.applied: more than 0" CHECK (applied > 0)
    CONSTRAINT "application.applied: at most 1000000000000" CHECK (applied <= 1000000000000),
  outcome    TEXT NOT NULL
    CONSTRAINT "application.outcome: open, granted, declined or withdrawn"
      CHECK (outcome IN ('open', 'granted', 'declined', 'withdrawn')),
  decided    TEXT
    CONSTRAINT "application.decided: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(decided) IN (4, 7, 10)
        AND date(substr(decided || '-01-01', 1, 10), '0 hours')
        IS substr(decided || '-01-01', 1, 10))
    CONSTRAINT "application.decided: in the years 1900 to 2199"
      CHECK (substr(decided, 1, 4) BETWEEN '1900' AND '2199'),
  granted    INTEGER
    CONSTRAINT "application.granted: more than 0" CHECK (granted > 0)
    CONSTRAINT "application.granted: at most 1000000000000" CHECK (granted <= 1000000000000),
  currency   TEXT NOT NULL DEFAULT 'NOK'
    CONSTRAINT "application.currency: three capital letters, as NOK"
      CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
  certainty  TEXT NOT NULL
    CONSTRAINT "application.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id  INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "application.decided: not given while the outcome is open"
    CHECK (outcome <> 'open' OR decided IS NULL),
  CONSTRAINT "application.decided: given when granted or declined"
    CHECK (outcome NOT IN ('granted', 'declined') OR decided IS NOT NULL),
  CONSTRAINT "application.granted: only where the outcome is granted"
    CHECK (outcome = 'granted' OR granted IS NULL),
  CONSTRAINT "application.decided: not before sent"
    CHECK (substr(sent, 1, length(decided)) <= decided)
) STRICT;
CREATE INDEX application_sent ON application (sent);
CREATE INDEX application_decided ON application (decided);

CREATE TABLE application_text (
  id             INTEGER PRIMARY KEY,
  application_id INTEGER NOT NULL REFERENCES application ON DELETE CASCADE,
  language       TEXT NOT NULL
    CONSTRAINT "application_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "application_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title          TEXT NOT NULL
    CONSTRAINT "application_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "application_text.title: at most 1000 bytes"
      CHECK (length(CAST(title AS BLOB)) <= 1000),
  UNIQUE (application_id, language)
) STRICT;

-- An enquiry, without persons: the case system has those.
CREATE TABLE enquiry (
  id       INTEGER PRIMARY KEY,
  received TEXT NOT NULL
    CONSTRAINT "enquiry.received: a day, as 2017-06-20" CHECK (received IS date(received, '0 hours'))
    CONSTRAINT "enquiry.received: in the years 1900 to 2199"
      CHECK (substr(received, 1, 4) BETWEEN '1900' AND '2199'),
  type     TEXT NOT NULL
    CONSTRAINT "enquiry.type: research, innovation or education"
      CHECK (type IN ('research', 'innovation', 'education')),
  origin   TEXT NOT NULL
    CONSTRAINT "enquiry.origin: a kind of sender, as university, student or other"
      CHECK (origin IN ('university', 'institute', 'hospital', 'municipality', 'student',
        'organization', 'company', 'other')),
  theme_id INTEGER REFERENCES theme,
  outcome  TEXT NOT NULL
    CONSTRAINT "enquiry.outcome: open, accepted, declined or withdrawn"
      CHECK (outcome IN ('open', 'accepted', 'declined', 'withdrawn')),
  answered TEXT
    CONSTRAINT "enquiry.answered: a day, as 2017-06-20" CHECK (answered IS date(answered, '0 hours'))
    CONSTRAINT "enquiry.answered: not before received" CHECK (answered >= received)
    CONSTRAINT "enquiry.answered: in the years 1900 to 2199"
      CHECK (substr(answered, 1, 4) BETWEEN '1900' AND '2199'),
  CONSTRAINT "enquiry.answered: not given while the outcome is open"
    CHECK (outcome <> 'open' OR answered IS NULL),
  CONSTRAINT "enquiry.answered: given when accepted or declined"
    CHECK (outcome NOT IN ('accepted', 'declined') OR answered IS NOT NULL)
) STRICT;
CREATE INDEX enquiry_received ON enquiry (received);
CREATE INDEX enquiry_answered ON enquiry (answered);

-- A doctorate, without its candidate's name.
CREATE TABLE doctorate (
  id             INTEGER PRIMARY KEY,
  kind           TEXT NOT NULL
    CONSTRAINT "doctorate.kind: ordinary or public-sector"
      CHECK (kind IN ('ordinary', 'public-sector')),
  project_id     INTEGER REFERENCES project,
  institution_id INTEGER REFERENCES organization, -- where the degree is taken
  starts         TEXT
    CONSTRAINT "doctorate.starts: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(starts) IN (4, 7, 10)
        AND date(substr(starts || '-01-01', 1, 10), '0 hours')
        IS substr(starts || '-01-01', 1, 10))
    CONSTRAINT "doctorate.starts: in the years 1900 to 2199"
      CHECK (substr(starts, 1, 4) BETWEEN '1900' AND '2199'),
  ends           TEXT                   -- defended, or given up
    CONSTRAINT "doctorate.ends: a date, as 2017, 2017-06 or 2017-06-20"
      CHECK (length(ends) IN (4, 7, 10)
        AND date(substr(ends || '-01-01', 1, 10), '0 hours')
        IS substr(ends || '-01-01', 1, 10))
    CONSTRAINT "doctorate.ends: in the years 1900 to 2199"
      CHECK (substr(ends, 1, 4) BETWEEN '1900' AND '2199'),
  defended       INTEGER NOT NULL DEFAULT 0
    CONSTRAINT "doctorate.defended: 0 or 1" CHECK (defended IN (0, 1)),
  certainty      TEXT NOT NULL
    CONSTRAINT "doctorate.certainty: stated or uncertain"
      CHECK (certainty IN ('stated', 'uncertain')),
  source_id      INTEGER NOT NULL REFERENCES source,
  CONSTRAINT "doctorate.starts: given, or ends is" CHECK (starts IS NOT NULL OR ends IS NOT NULL),
  CONSTRAINT "doctorate.ends: given when defended" CHECK (defended = 0 OR ends IS NOT NULL),
  CONSTRAINT "doctorate.ends: not before starts" CHECK (substr(starts, 1, length(ends)) <= ends)
) STRICT;

CREATE TABLE doctorate_text (
  id           INTEGER PRIMARY KEY,
  doctorate_id INTEGER NOT NULL REFERENCES doctorate ON DELETE CASCADE,
  language     TEXT NOT NULL
    CONSTRAINT "doctorate_text.language: nb, nn or en" CHECK (language IN ('nb', 'nn', 'en')),
  title_language TEXT                   -- of a title that is not in the text's
    CONSTRAINT "doctorate_text.title_language: a code of two or three small letters, as nb, en or se"
      CHECK (title_language GLOB '[a-z][a-z]' OR title_language GLOB '[a-z][a-z][a-z]'),
  title        TEXT NOT NULL            -- what it is about
    CONSTRAINT "doctorate_text.title: not empty" CHECK (title <> '')
    CONSTRAINT "doctorate_text.title: at most 1000 bytes"
      CHECK (length(CAST(title AS BLOB)) <= 1000),
  UNIQUE (doctorate_id, language)
) STRICT;
