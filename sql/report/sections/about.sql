-- Who takes part, who came and who left.

-- Who was a member on the last day of this year, of last year.
--> member
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       m.start_certainty AS "@certainty",
       CASE WHEN coalesce(m.starts, '') <= :last_day AND m.last_day >= :last_day
            THEN 'true' END AS "@this",
       CASE WHEN coalesce(m.starts, '') <= :previous || '-12-31'
             AND m.last_day >= :previous || '-12-31'
            THEN 'true' END AS "@last",
       n.name            AS "name",
       n.language        AS "name/@lang",
       src.key AS "@source"
  FROM membership m
  JOIN named_organization o ON o.id = m.organization_id
  JOIN source src ON src.id = m.source_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE coalesce(m.starts, '') <= :last_day AND m.last_day >= :previous || '-12-31'
 ORDER BY instr('lead municipality institution', m.role),
          n.name COLLATE localized, m.id;

-- Who came during the year, and who was no longer there: a membership that
-- lasted to the end of a year is gone in the next.
--> change
SELECT c.kind        AS "@kind",
       m.starts      AS "@starts",
       m.ends        AS "@ends",
       m.ended_by    AS "@ended-by",
       CASE c.kind WHEN 'joined' THEN m.start_certainty ELSE m.end_certainty END AS "@certainty",
       n.name        AS "name",
       n.language    AS "name/@lang",
       t.note        AS "note",
       t.language    AS "note/@lang",
       src.key AS "@source",
       c.kind        AS ":kind",
       o.id          AS ":organization"
  FROM (SELECT id, 'joined' AS kind FROM membership WHERE substr(starts, 1, 4) = :year
        UNION ALL
        SELECT id, 'left' FROM membership
         WHERE last_day < '9999' AND substr(date(last_day, '+1 day'), 1, 4) = :year) c
  JOIN localized_membership m ON m.id = c.id
  JOIN named_organization o ON o.id = m.organization_id
  JOIN source src ON src.id = m.source_id
  JOIN organization_name n ON n.id = o.name_id
  LEFT JOIN membership_text t ON t.id = m.text_id
 ORDER BY c.kind DESC, instr('lead municipality institution', m.role),
          n.name COLLATE localized, m.id;

-- What one that left became part of.
--> change/successor
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN named_organization o ON o.id = s.successor_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE :kind = 'left' AND s.predecessor_id = :organization
 ORDER BY n.name COLLATE localized, o.id;

-- Members that one that came took over from.
--> change/predecessor
SELECT n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN named_organization o ON o.id = s.predecessor_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE :kind = 'joined' AND s.successor_id = :organization
   AND o.partner IS NOT NULL
 ORDER BY n.name COLLATE localized, o.id;

-- Members that took another name in the year.
--> rename
SELECT n.starts      AS "@starts",
       f.name        AS "former",
       f.language    AS "former/@lang",
       n.name        AS "name",
       n.language    AS "name/@lang",
       src.key AS "@source"
  FROM organization_name n
  JOIN organization_name f ON f.id = (
       SELECT id FROM organization_name
        WHERE organization_id = n.organization_id AND kind = 'official'
          AND last_day <= n.starts || '-12-31' AND id <> n.id
        ORDER BY last_day DESC LIMIT 1)
  LEFT JOIN source src ON src.id = n.source_id
 WHERE n.kind = 'official' AND substr(n.starts, 1, 4) = :year
   AND EXISTS (SELECT 1 FROM membership m
                WHERE m.organization_id = n.organization_id
                  AND coalesce(m.starts, '') <= :last_day AND m.last_day >= :last_day)
 ORDER BY n.name COLLATE localized, n.id;
