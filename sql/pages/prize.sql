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
  FROM localized_prize z
  JOIN prize_text t ON t.id = z.text_id
 ORDER BY z.id;

--> prizes/prize/award
SELECT "@year", "winner", "reason (commonmark)", "reason/@lang",
       "related-project", "related-project/@slug", "related-project/@lang",
       "ceremony", "ceremony/@slug", "ceremony/@starts", "ceremony/@season",
       "ceremony/@lang",
       "source", "source/@key", "source/@url", "source/@retrieved", "source/@lang"
  FROM award_page
 WHERE ":prize" = :prize
 ORDER BY "@year" DESC, "winner" COLLATE localized;

-- Nothing is said of a year without a conference.
--> prizes/prize/unknown-winner
SELECT substr(e.starts, 1, 4) AS "@year",
       min(e.certainty)       AS "@certainty" -- 'stated' comes before 'uncertain'
  FROM event e
 WHERE e.conference = 1
   AND e.status = 'held'
   AND EXISTS (SELECT 1 FROM event_order WHERE event_id = e.id)
   AND NOT EXISTS (SELECT 1 FROM prize_award
                    WHERE prize_id = :prize AND year = substr(e.starts, 1, 4))
 GROUP BY substr(e.starts, 1, 4)
 ORDER BY "@year" DESC;

--> prizes/prize/source
SELECT src.*
  FROM prize_source x
  JOIN source_entry src ON src.":source" = x.source_id
 WHERE x.prize_id = :prize
 ORDER BY src."." COLLATE localized, src."@key";
