-- When an organisation was a partner, and what it came from and became;
-- :organization is its id.

--> membership
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       m.ends            AS "@ends",
       m.start_certainty AS "@start-certainty",
       m.end_certainty   AS "@end-certainty",
       m.ended_by        AS "@ended-by",
       t.note            AS "note",
       t.language        AS "note/@lang",
       src.*
  FROM localized_membership m
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
