-- The yearly conference: a text and every edition, newest first, cancelled
-- and uncertain ones too.

--> conference
SELECT max(updated) AS "@updated"
  FROM (SELECT updated FROM page WHERE slug = :page_name
        UNION ALL
        SELECT updated FROM event WHERE conference = 1);

--> conference/text
SELECT p.slug     AS "@slug",
       p.updated  AS "@updated",
       t.title    AS "title",
       t.language AS "title/@lang",
       t.lead     AS "lead",
       t.language AS "lead/@lang",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang",
       p.id       AS ":page"
  FROM page p
  JOIN page_text t ON t.id = coalesce(
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :second_language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :third_language))
 WHERE p.slug = :page_name;

--> conference/text/statements
SELECT topic AS "@topic", topic AS ":topic"
  FROM statement
 WHERE page_id = :page
 GROUP BY topic
 ORDER BY topic;

--> conference/text/statements/statement
SELECT s.stated      AS "@stated",
       s.certainty   AS "@certainty",
       t.text        AS "wording",
       t.language    AS "wording/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM statement s
  JOIN statement_text t ON t.id = coalesce(
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :language),
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :second_language),
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :third_language))
  JOIN source src ON src.id = s.source_id
 WHERE s.page_id = :page AND s.topic = :topic
 ORDER BY s.stated, s.id;

--> conference/text/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM page_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.page_id = :page
 ORDER BY src.title;

--> conference/event
SELECT e.slug       AS "@slug",
       e.kind       AS "@kind",
       e.status     AS "@status",
       e.starts     AS "@starts",
       e.ends       AS "@ends",
       e.zone       AS "@zone",
       e.season     AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance AS "@attendance",
       e.venue      AS "@venue",
       e.city       AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection AS "@connection",
       e.certainty  AS "@certainty",
       e.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang",
       e.id         AS ":event"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE e.conference = 1
 ORDER BY e.starts DESC;

--> conference/event/award
SELECT a.year        AS "@year",
       a.winner      AS "winner",
       zt.name       AS "prize-name",
       z.slug        AS "prize-name/@slug",
       zt.language   AS "prize-name/@lang",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       pt.title      AS "related-project",
       p.slug        AS "related-project/@slug",
       pt.language   AS "related-project/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM prize_award a
  JOIN prize z ON z.id = a.prize_id
  JOIN prize_text zt ON zt.id = coalesce(
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :second_language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :third_language))
  JOIN source src ON src.id = a.source_id
  LEFT JOIN prize_award_text t ON t.id = coalesce(
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :second_language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :third_language))
  LEFT JOIN project p ON p.id = a.project_id
  LEFT JOIN project_text pt ON pt.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE a.event_id = :event
 ORDER BY a.year DESC, a.winner;
