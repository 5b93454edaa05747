-- The prizes, their winners, and the years without a known one.

--> prizes
SELECT max(updated) AS "@updated" FROM prize;

--> prizes/prize
SELECT z.slug     AS "@slug",
       z.updated  AS "@updated",
       t.name     AS "name",
       t.language AS "name/@lang",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang",
       z.id       AS ":prize"
  FROM prize z
  JOIN prize_text t ON t.id = coalesce(
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :second_language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :third_language))
 ORDER BY z.id;

--> prizes/prize/award
SELECT a.year        AS "@year",
       a.winner      AS "winner",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       pt.title      AS "related-project",
       p.slug        AS "related-project/@slug",
       pt.language   AS "related-project/@lang",
       et.title      AS "ceremony",
       e.slug        AS "ceremony/@slug",
       e.starts      AS "ceremony/@starts",
       et.language   AS "ceremony/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM prize_award a
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
  LEFT JOIN event e ON e.id = a.event_id
  LEFT JOIN event_text et ON et.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE a.prize_id = :prize
 ORDER BY a.year DESC, a.winner;

-- Nothing is said of a year without a conference.
--> prizes/prize/unknown-winner
SELECT substr(e.starts, 1, 4) AS "@year",
       min(e.certainty)       AS "@certainty" -- 'stated' comes before 'uncertain'
  FROM event e
 WHERE e.conference = 1
   AND e.status = 'held'
   AND NOT EXISTS (SELECT 1 FROM prize_award
                    WHERE prize_id = :prize AND year = substr(e.starts, 1, 4))
 GROUP BY substr(e.starts, 1, 4)
 ORDER BY "@year" DESC;

--> prizes/prize/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM prize_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.prize_id = :prize
 ORDER BY src.title;
