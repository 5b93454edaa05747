-- When an organisation was a partner, in one stay or several, and what it came from and became;
-- :organization is its id.

--> membership
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       m.ends            AS "@ends",
       m.start_certainty AS "@start-certainty",
       m.end_certainty   AS "@end-certainty",
       c.ended_by        AS "@ended-by",
       CASE WHEN c.role_before <> m.role THEN c.role_before END AS "@role-before",
       c.role_after      AS "@role-after",
       CASE WHEN c.role_before IS NOT NULL AND c.role_after IS NULL
             AND first.starts IS NOT m.starts
            THEN first.starts END AS "@since",
       t.note            AS "note",
       t.language        AS "note/@lang",
       src.*
  FROM localized_membership m
  JOIN membership_course c ON c.membership_id = m.id
  JOIN membership first ON first.id = c.stay_id
  JOIN cited_source src ON src.":source" = m.source_id
  LEFT JOIN membership_text t ON t.id = m.text_id
 WHERE m.organization_id = :organization
 ORDER BY m.starts, m.id;

--> predecessor
SELECT * FROM predecessor_entry WHERE ":organization" = :organization
 ORDER BY "@happened", "name" COLLATE localized, "@slug";

--> successor
SELECT * FROM successor_entry WHERE ":organization" = :organization
 ORDER BY "@happened", "name" COLLATE localized, "@slug";
