-- When an organisation was a partner, in one stay or several, and what it came from and became;
-- :organization is its id. What is still to come is not told as if it were over: an end is given
-- once it may have been, and of periods to come only the first of a stay.

--> membership
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       CASE WHEN m.starts > :today THEN 'true' END AS "@coming",
       CASE WHEN m.ends <= :today THEN m.ends END AS "@ends",
       m.start_certainty AS "@start-certainty",
       CASE WHEN m.ends <= :today THEN m.end_certainty END AS "@end-certainty",
       CASE WHEN m.ends <= :today THEN c.ended_by END AS "@ended-by",
       CASE WHEN c.role_before <> m.role THEN c.role_before END AS "@role-before",
       CASE WHEN m.ends <= :today THEN c.role_after END AS "@role-after",
       CASE WHEN c.role_before IS NOT NULL
             AND (c.role_after IS NULL OR m.ends > :today)
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
   AND (m.starts IS NULL OR m.starts <= :today OR c.role_before IS NULL)
 ORDER BY m.starts, m.id;

--> predecessor
SELECT * FROM predecessor_entry WHERE ":organization" = :organization
   AND ("@happened" IS NULL OR "@happened" <= :today)
 ORDER BY "@happened", "name" COLLATE localized, "@slug";

--> successor
SELECT * FROM successor_entry WHERE ":organization" = :organization
   AND ("@happened" IS NULL OR "@happened" <= :today)
 ORDER BY "@happened", "name" COLLATE localized, "@slug";
