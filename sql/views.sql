-- What many statements say, said once: temporary views of a connection that
-- reads, made when it is opened. A view cannot bind; it reads what a request
-- gives by given('language'), given('today') and so on. A SELECT here gives
-- CREATE statements, which are run too.
--
-- Views whose columns say where they go in the XML (queries.h) are named
-- _entry, what lists show of a thing, or _page, all of it; a key is a column
-- like ":project". They are taken in by an inner join: under a LEFT JOIN
-- SQLite makes a table of a view of more than one table first, for every run.

-- Texts ---------------------------------------------------------------------

-- localized_project and so on: each thing that has texts, with text_id, its
-- text in the first language that it has one in, in the reader's order. Looked
-- up in an index one by one, which costs a tenth of sorting.
SELECT replace('CREATE TEMP VIEW localized_THING AS
SELECT thing.*, coalesce(
       (SELECT id FROM THING_text
         WHERE THING_id = thing.id AND language = given(''language'')),
       (SELECT id FROM THING_text
         WHERE THING_id = thing.id AND language = given(''second_language'')),
       (SELECT id FROM THING_text
         WHERE THING_id = thing.id AND language = given(''third_language''))) AS text_id
  FROM THING thing', 'THING', substr(name, 1, length(name) - length('_text')))
  FROM sqlite_schema
 WHERE type = 'table' AND name LIKE '%\_text' ESCAPE '\' AND name <> 'report_text';

-- Organisations ---------------------------------------------------------------

-- name_id is the official name of today, of one that is gone the last it had;
-- names are never translated. The index has them in the order that is asked.
-- partner: was one at some time, and has a name to be shown by.
CREATE TEMP VIEW named_organization AS
SELECT o.*,
       coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
           AND coalesce(starts, '') <= given('today')
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1)) AS name_id,
       CASE WHEN EXISTS (SELECT 1 FROM partner_stay WHERE organization_id = o.id)
            THEN 'true' END                                        AS partner
  FROM localized_organization o;

-- A name, and another official one of the same time: a place may have one in
-- Norwegian and one in Sámi, and neither comes before the other.
CREATE TEMP VIEW official_name AS
SELECT n.*,
       a.name     AS also,
       a.language AS also_language
  FROM organization_name n
  LEFT JOIN organization_name a ON a.id = (
       SELECT id FROM organization_name
        WHERE organization_id = n.organization_id AND kind = 'official' AND id <> n.id
          AND coalesce(starts, '') <= min(n.last_day, given('today'))
          AND last_day >= min(n.last_day, given('today'))
        ORDER BY last_day DESC, starts DESC LIMIT 1);

CREATE TEMP VIEW organization_entry AS
SELECT o.slug       AS "@slug",
       o.partner    AS "@partner",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.also       AS "@also",
       n.also_language AS "@also-lang",
       n.name       AS ".",
       o.id         AS ":organization"
  FROM named_organization o
  JOIN official_name n ON n.id = o.name_id;

-- Who takes part today, once each, with the role of today and the stay (see
-- derive.sql) that it belongs to; and in the report who did a year before.
SELECT replace(replace('CREATE TEMP VIEW WHO AS
SELECT s.organization_id, s.id AS stay_id, s.first_day, m.id AS membership_id, m.role
  FROM partner_stay s
  JOIN membership m ON m.id = (
       SELECT membership_id FROM membership_course
        WHERE stay_id = s.id AND first_day <= DAY
        ORDER BY last_day >= DAY DESC, role = ''lead'' DESC, first_day DESC, membership_id DESC
        LIMIT 1)
 WHERE s.first_day <= DAY AND s.last_day >= DAY', 'WHO', who), 'DAY', day)
  FROM (SELECT 'current_partner' AS who, 'given(''today'')' AS day
        UNION ALL SELECT 'previous_partner', '(given(''previous'') || ''-12-31'')');

-- One organisation became the other's part: seen from either of them.
SELECT replace(replace('CREATE TEMP VIEW ONE_entry AS
SELECT o."@slug", o."@partner",
       c.kind      AS "@kind",
       s.happened  AS "@happened",
       s.certainty AS "@certainty",
       o."." AS "name", o."@lang" AS "name/@lang", o."@short" AS "name/@short",
       o."@also" AS "name/@also", o."@also-lang" AS "name/@also-lang",
       src.*,
       s.OTHER_id  AS ":organization"
  FROM succession s
  JOIN succession_course c ON c.succession_id = s.id
  JOIN organization_entry o ON o.":organization" = s.ONE_id
  JOIN cited_source src ON src.":source" = s.source_id', 'ONE', one), 'OTHER', other)
  FROM (SELECT 'predecessor' AS one, 'successor' AS other
        UNION ALL SELECT 'successor', 'predecessor');

-- Sources -------------------------------------------------------------------

-- In a list of sources, and with what it says.
CREATE TEMP VIEW source_entry AS
SELECT key       AS "@key",
       url       AS "@url",
       retrieved AS "@retrieved",
       language  AS "@lang",
       title     AS ".",
       id        AS ":source"
  FROM source;

CREATE TEMP VIEW cited_source AS
SELECT title     AS "source",
       key       AS "source/@key",
       url       AS "source/@url",
       retrieved AS "source/@retrieved",
       language  AS "source/@lang",
       id        AS ":source"
  FROM source;

-- Lists in an order, so many at a time ------------------------------------------

SELECT replace(replace('CREATE TEMP VIEW paged_THING AS
WITH list (size, total) AS (SELECT SIZE, coalesce(max(position) + 1, 0) FROM THING_order),
     page (size, total, skip) AS (
       SELECT size, total, (coalesce(given(''side''), 1) - 1) * size FROM list)
SELECT (SELECT max(updated) FROM THING)  AS "@updated",
       total                             AS "@total",
       max(1, (total + size - 1) / size) AS "@pages",
       skip / size + 1                   AS "@page",
       size                              AS "@page-size",
       skip < max(1, total)              AS "?side",
       skip                              AS ":first",
       skip + size - 1                   AS ":last"
  FROM page', 'THING', thing), 'SIZE', size)
  FROM (SELECT 'news' AS thing, 20 AS size UNION ALL SELECT 'publication', 25);

-- Projects and events ---------------------------------------------------------

-- The years that a project is told of by (derive.sql says what known is). Of what
-- runs this year, or will, nobody says that it ran.
CREATE TEMP VIEW project_years AS
SELECT project_id, position,
       CASE WHEN is_known THEN known END                          AS known,
       CASE WHEN is_known THEN coalesce(starts, known_from) ELSE starts END AS starts,
       CASE WHEN is_known THEN known_to ELSE ends END             AS ends
  FROM (SELECT *, known_to < substr(given('today'), 1, 4) + (known = 'granted') AS is_known
          FROM project_order);

SELECT replace('CREATE TEMP VIEW THING_words AS
SELECT title    AS "title",
       coalesce(title_language, language) AS "title/@lang",
       summary  AS "summary",
       language AS "summary/@lang",
       body     AS "body (commonmark)",
       language AS "body/@lang",
       caution  AS "caution",
       language AS "caution/@lang",
       id       AS ":text"
  FROM THING_text', 'THING', thing)
  FROM (SELECT 'project' AS thing UNION ALL SELECT 'event');

CREATE TEMP VIEW project_page AS
SELECT p.slug       AS "@slug",
       p.type       AS "@type",
       p.status     AS "@status",
       p.connection AS "@connection",
       p.certainty  AS "@certainty",
       c.known      AS "@known",
       c.starts     AS "@starts",
       c.ends       AS "@ends",
       p.updated    AS "@updated",
       p.url        AS "@url",
       own.name     AS "own-kind",
       own.language AS "own-kind/@lang",
       t.*,
       p.id         AS ":project",
       c.position   AS ":position"
  FROM project_years c
  JOIN localized_project p ON p.id = c.project_id
  JOIN project_words t ON t.":text" = p.text_id
  LEFT JOIN localized_project_type k ON k.id = p.own_type_id
  LEFT JOIN project_type_text own ON own.id = k.text_id;

CREATE TEMP VIEW project_entry AS
SELECT "@slug", "@type", "@status", "@connection", "@certainty", "@known", "@starts", "@ends",
       "@updated", "own-kind", "own-kind/@lang",
       "title", "title/@lang", "summary", "summary/@lang", "caution", "caution/@lang",
       ":project", ":position"
  FROM project_page;

CREATE TEMP VIEW project_link AS
SELECT p.slug     AS "@slug",
       coalesce(t.title_language, t.language) AS "@lang",
       t.title    AS ".",
       p.id       AS ":project"
  FROM localized_project p
  JOIN project_text t ON t.id = p.text_id;

CREATE TEMP VIEW theme_entry AS
SELECT h.slug     AS "@slug",
       t.language AS "@lang",
       t.name     AS ".",
       h.id       AS ":theme"
  FROM localized_theme h
  JOIN theme_text t ON t.id = h.text_id;

CREATE TEMP VIEW event_page AS
SELECT e.slug         AS "@slug",
       e.kind         AS "@kind",
       e.status       AS "@status",
       e.starts       AS "@starts",
       e.ends         AS "@ends",
       e.zone         AS "@zone",
       e.season       AS "@season",
       CASE WHEN e.last_day >= given('today') AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance   AS "@attendance",
       e.venue        AS "@venue",
       e.city         AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection   AS "@connection",
       e.certainty    AS "@certainty",
       e.updated      AS "@updated",
       e.participants AS "@participants",
       e.url          AS "@url",
       own.name       AS "own-kind",
       own.language   AS "own-kind/@lang",
       t.*,
       e.id           AS ":event",
       e.first_day    AS ":first-day",
       e.last_day     AS ":last-day",
       e.conference   AS ":conference"
  FROM localized_event e
  JOIN event_words t ON t.":text" = e.text_id
  LEFT JOIN localized_event_kind k ON k.id = e.own_kind_id
  LEFT JOIN event_kind_text own ON own.id = k.text_id;

CREATE TEMP VIEW event_entry AS
SELECT "@slug", "@kind", "@status", "@starts", "@ends", "@zone", "@season", "@coming",
       "@attendance", "@venue", "@city", "@conference", "@connection", "@certainty", "@updated",
       "own-kind", "own-kind/@lang",
       "title", "title/@lang", "summary", "summary/@lang", "caution", "caution/@lang",
       ":event", ":first-day", ":last-day", ":conference"
  FROM event_page;

-- A prize that was given, wherever it is told of: with the prize, the project,
-- the event.
CREATE TEMP VIEW award_page AS
SELECT a.year      AS "@year",
       a.winner    AS "winner",
       zt.name     AS "prize-name",
       z.slug      AS "prize-name/@slug",
       zt.language AS "prize-name/@lang",
       t.reason    AS "reason (commonmark)",
       t.language  AS "reason/@lang",
       pt.title    AS "related-project",
       p.slug      AS "related-project/@slug",
       coalesce(pt.title_language, pt.language) AS "related-project/@lang",
       et.title    AS "ceremony",
       e.slug      AS "ceremony/@slug",
       e.starts    AS "ceremony/@starts",
       e.season    AS "ceremony/@season",
       coalesce(et.title_language, et.language) AS "ceremony/@lang",
       src.*,
       a.prize_id  AS ":prize",
       a.project_id AS ":project",
       a.event_id  AS ":event"
  FROM localized_prize_award a
  JOIN localized_prize z ON z.id = a.prize_id
  JOIN prize_text zt ON zt.id = z.text_id
  JOIN cited_source src ON src.":source" = a.source_id
  LEFT JOIN prize_award_text t ON t.id = a.text_id
  LEFT JOIN localized_project p ON p.id = a.project_id
  LEFT JOIN project_text pt ON pt.id = p.text_id
  LEFT JOIN localized_event e ON e.id = a.event_id
  LEFT JOIN event_text et ON et.id = e.text_id;

-- Calls -----------------------------------------------------------------------

-- Where a call stands today: it is open when it is rolling or has a deadline
-- left, unless it is said to open later. A call may open more than once: what
-- counts is what opened after the last deadline that is over. deadline is the
-- next one, or else the last; of one that opens later the last is not told.
CREATE TEMP VIEW call_state AS
WITH dates AS (
       SELECT k.id, k.rolling,
              max(d.last_day) FILTER (WHERE d.kind = 'deadline' AND d.last_day < given('today'))
                                                                         AS passed,
              min(d.last_day || d.day) FILTER (
                WHERE d.kind = 'deadline' AND d.last_day >= given('today')) AS next,
              max(d.last_day || d.day) FILTER (WHERE d.kind = 'deadline') AS last,
              max(d.day) FILTER (WHERE d.kind = 'opens' AND d.day <= given('today')) AS opened,
              min(d.day) FILTER (WHERE d.kind = 'opens' AND d.day > given('today')) AS opens
         FROM call k
         LEFT JOIN call_date d ON d.call_id = k.id
        GROUP BY k.id),
     state AS (
       SELECT *,
              opens IS NOT NULL AND opens <= coalesce(next, '9999')
              AND NOT coalesce(opened > CASE rolling WHEN 1 THEN '' ELSE coalesce(passed, '') END, 0)
                AS waits
         FROM dates)
SELECT id,
       NOT waits AND (rolling = 1 OR next IS NOT NULL)               AS is_open,
       CASE WHEN waits THEN opens END                                AS opens,
       substr(CASE WHEN waits THEN next ELSE coalesce(next, last) END, 11)    AS deadline,
       substr(CASE WHEN waits THEN next ELSE coalesce(next, last) END, 1, 10) AS last_day
  FROM state;

-- News and publications -------------------------------------------------------

CREATE TEMP VIEW news_page AS
SELECT n.slug      AS "@slug",
       n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       n.updated   AS "@updated",
       t.title     AS "title",
       t.language  AS "title/@lang",
       t.lead      AS "lead",
       t.language  AS "lead/@lang",
       t.body      AS "body (commonmark)",
       t.language  AS "body/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang",
       n.first_day AS ":first-day",
       n.last_day  AS ":last-day",
       n.id        AS ":news"
  FROM localized_news n
  JOIN news_text t ON t.id = n.text_id;

CREATE TEMP VIEW news_entry AS
SELECT "@slug", "@happened", "@season", "@certainty", "@updated",
       "title", "title/@lang", "lead", "lead/@lang", "caution", "caution/@lang",
       ":first-day", ":last-day", ":news"
  FROM news_page;

CREATE TEMP VIEW publication_entry AS
SELECT b.slug      AS "@slug",
       b.kind      AS "@kind",
       b.published AS "@published",
       b.certainty AS "@certainty",
       b.series    AS "@series",
       b.isbn      AS "@isbn",
       doi(b.doi)  AS "@doi",
       doi_address(b.doi) AS "@doi-url",
       b.license   AS "@license",
       b.url       AS "@url",
       b.updated   AS "@updated",
       t.title     AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       t.note      AS "note",
       t.language  AS "note/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang",
       src.*,
       b.id        AS ":publication"
  FROM localized_publication b
  JOIN publication_text t ON t.id = b.text_id
  JOIN cited_source src ON src.":source" = b.source_id;

-- What a choice of the catalogue's filters leaves ------------------------------

CREATE TEMP VIEW catalogue_filter (place, parameter, value) AS
VALUES (1, 'type', given('type')), (2, 'tema', given('tema')), (3, 'partner', given('partner')),
       (4, 'status', given('status')), (5, 'aar', given('aar'));

-- For each parameter that is chosen, its positions; a choice without projects
-- has no row in project_facet and is the empty bitmap.
CREATE TEMP VIEW catalogue_choice AS
SELECT filter.parameter, coalesce(f.members, x'00') AS members
  FROM catalogue_filter filter
  LEFT JOIN project_facet f ON f.parameter = filter.parameter AND f.value = filter.value
 WHERE filter.value IS NOT NULL;

-- Texts of pages, and figures ---------------------------------------------------

-- The text whose slug is the route's name; without it there is the slug alone.
CREATE TEMP VIEW own_text AS
SELECT asked.slug AS "@slug",
       p.updated  AS "@updated",
       t.title    AS "title",
       t.language AS "title/@lang",
       t.lead     AS "lead",
       t.language AS "lead/@lang",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang",
       p.id       AS ":page"
  FROM (SELECT given('page_name') AS slug) asked
  LEFT JOIN localized_page p ON p.slug = asked.slug
  LEFT JOIN page_text t ON t.id = p.text_id;

CREATE TEMP VIEW figure_kind_entry AS
SELECT k.slug       AS "@slug",
       k.unit       AS "@unit",
       t.label      AS "label",
       t.language   AS "label/@lang",
       t.definition AS "definition",
       t.language   AS "definition/@lang",
       k.id         AS ":kind",
       k.place      AS ":place"
  FROM localized_figure_kind k
  JOIN figure_kind_text t ON t.id = k.text_id;

CREATE TEMP VIEW figure_entry AS
SELECT format('%.15g', f.value) AS "@value",
       f.starts          AS "@starts",
       f.ends            AS "@ends",
       f.stated          AS "@stated",
       f.certainty       AS "@certainty",
       t.note            AS "note",
       t.language        AS "note/@lang",
       src.*,
       f.id              AS ":figure",
       f.figure_kind_id  AS ":kind",
       f.organization_id AS ":organization",
       f.project_id      AS ":project"
  FROM localized_figure f
  JOIN cited_source src ON src.":source" = f.source_id
  LEFT JOIN figure_text t ON t.id = f.text_id;
