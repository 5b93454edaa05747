-- Who takes part, who came and who left.

-- Who was a member on the last day of this year, of last year: once each, with
-- the role of that day, since the stay began.
--> member
WITH member AS (
  SELECT 1 AS this, organization_id, stay_id, membership_id, role FROM current_partner
  UNION ALL
  SELECT 0, organization_id, stay_id, membership_id, role FROM previous_partner)
SELECT o.kind            AS "@kind",
       m.role            AS "@role",
       f.starts          AS "@starts",
       f.start_certainty AS "@certainty",
       CASE WHEN max(m.this) THEN 'true' END AS "@this", -- and the row is this year's
       CASE WHEN count(*) > 1 OR NOT max(m.this) THEN 'true' END AS "@last",
       n.name            AS "name",
       n.language        AS "name/@lang",
       src.key AS "@source"
  FROM member m
  JOIN membership f ON f.id = m.stay_id
  JOIN named_organization o ON o.id = m.organization_id
  JOIN source src ON src.id = f.source_id
  JOIN organization_name n ON n.id = o.name_id
 GROUP BY m.organization_id
 ORDER BY instr('lead municipality institution', m.role),
          n.name COLLATE localized, m.stay_id;

-- Who came during the year, who was no longer there, and who took another role:
-- a stay that lasted to the end of a year is over in the next.
--> change
WITH changed (kind, first_id, last_id, told_id, role_before, role) AS (
  SELECT 'joined', s.id, s.last_id, s.id, NULL, NULL
    FROM partner_stay s
    JOIN membership f ON f.id = s.id
   WHERE substr(f.starts, 1, 4) = :year
  UNION ALL
  SELECT 'role', NULL, NULL, m.membership_id, p.role, m.role
    FROM current_partner m
    JOIN previous_partner p ON p.stay_id = m.stay_id
   WHERE p.role <> m.role
  UNION ALL
  SELECT 'left', s.id, s.last_id, s.last_id, NULL, NULL
    FROM partner_stay s
   WHERE s.last_day < '9999' AND substr(date(s.last_day, '+1 day'), 1, 4) = :year)
SELECT c.kind        AS "@kind",
       CASE WHEN c.kind <> 'role' THEN f.starts
            WHEN substr(m.starts, 1, 4) = :year THEN m.starts END AS "@starts",
       l.ends        AS "@ends",
       CASE c.kind WHEN 'left' THEN how.ended_by END AS "@ended-by",
       c.role_before AS "@role-before",
       c.role        AS "@role",
       CASE c.kind WHEN 'left' THEN m.end_certainty ELSE m.start_certainty END AS "@certainty",
       n.name        AS "name",
       n.language    AS "name/@lang",
       t.note        AS "note",
       t.language    AS "note/@lang",
       src.key AS "@source",
       c.kind        AS ":kind",
       o.id          AS ":organization"
  FROM changed c
  JOIN localized_membership m ON m.id = c.told_id
  JOIN membership_course how ON how.membership_id = m.id
  JOIN named_organization o ON o.id = m.organization_id
  JOIN source src ON src.id = m.source_id
  JOIN organization_name n ON n.id = o.name_id
  LEFT JOIN membership f ON f.id = c.first_id
  LEFT JOIN membership l ON l.id = c.last_id
  LEFT JOIN membership_text t ON t.id = m.text_id
 ORDER BY instr('role left joined', c.kind) DESC,
          instr('lead municipality institution', m.role), n.name COLLATE localized, m.id;

-- What one that left became part of.
--> change/successor
SELECT c.kind     AS "@kind",
       n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN succession_course c ON c.succession_id = s.id
  JOIN named_organization o ON o.id = s.successor_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE :kind = 'left' AND s.predecessor_id = :organization
 ORDER BY n.name COLLATE localized, o.id;

-- Members that one that came took over from.
--> change/predecessor
SELECT c.kind     AS "@kind",
       n.language AS "@lang",
       n.name     AS "."
  FROM succession s
  JOIN succession_course c ON c.succession_id = s.id
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
          AND last_day <= n.starts || CASE length(n.starts) WHEN 4 THEN '-12-31' WHEN 7 THEN '-31'
                                      ELSE '' END
          AND id <> n.id
        ORDER BY last_day DESC LIMIT 1)
  LEFT JOIN source src ON src.id = n.source_id
 WHERE n.kind = 'official' AND substr(n.starts, 1, 4) = :year
   AND n.organization_id IN (SELECT organization_id FROM current_partner)
 ORDER BY n.name COLLATE localized, n.id;
