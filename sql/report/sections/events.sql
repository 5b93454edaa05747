-- Events, and the prize.

--> event
SELECT e.kind         AS "@kind",
       e.status       AS "@status",
       e.starts       AS "@starts",
       e.ends         AS "@ends",
       e.season       AS "@season",
       e.attendance   AS "@attendance",
       e.venue        AS "@venue",
       e.city         AS "@city",
       e.participants AS "@participants",
       e.connection   AS "@connection",
       e.certainty    AS "@certainty",
       own.name       AS "own-kind",
       own.language   AS "own-kind/@lang",
       t.title        AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       e.id           AS ":event"
  FROM localized_event e
  JOIN event_text t ON t.id = e.text_id
  LEFT JOIN localized_event_kind k ON k.id = e.own_kind_id
  LEFT JOIN event_kind_text own ON own.id = k.text_id
 WHERE substr(e.starts, 1, 4) = :year
 ORDER BY e.first_day, e.starts, e.id;

--> event/organizer
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM event_organization eo
  JOIN named_organization o ON o.id = eo.organization_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE eo.event_id = :event AND eo.role = 'organizer'
 ORDER BY n.name COLLATE localized, o.id;

--> event-total
SELECT y.year AS "@year",
       count(e.id)             AS "@held",
       count(e.participants)   AS "@counted",
       sum(e.participants)     AS "@participants",
       sum(e.participants) FILTER (WHERE e.attendance = 'physical') AS "@physical",
       sum(e.participants) FILTER (WHERE e.attendance = 'digital')  AS "@digital",
       sum(e.participants) FILTER (WHERE e.attendance = 'hybrid')   AS "@hybrid",
       count(e.id) FILTER (WHERE e.certainty = 'uncertain') AS "@uncertain"
  FROM reported_year y
  LEFT JOIN event e ON substr(e.starts, 1, 4) = y.year AND e.status = 'held'
   AND e.connection <> 'related' AND e.kind NOT IN ('decision', 'hearing')
   AND EXISTS (SELECT 1 FROM event_order WHERE event_id = e.id)
 GROUP BY y.year;

--> prize-award
SELECT a.winner      AS "winner",
       zt.name       AS "prize-name",
       zt.language   AS "prize-name/@lang",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       src.key AS "@source"
  FROM localized_prize_award a
  JOIN localized_prize z ON z.id = a.prize_id
  JOIN prize_text zt ON zt.id = z.text_id
  JOIN source src ON src.id = a.source_id
  LEFT JOIN prize_award_text t ON t.id = a.text_id
 WHERE a.year = :year
 ORDER BY z.slug, a.winner COLLATE localized, a.id;
