-- How the network is run: groups with their periods and seats, and plans.

--> organization
SELECT max(updated) AS "@updated"
  FROM (SELECT updated FROM page WHERE slug = :page_name
        UNION ALL
        SELECT updated FROM body);

--> organization/text
SELECT * FROM own_text WHERE "title" IS NOT NULL;

--> organization/text from shared/page-statements

-- A group whose periods are all over is still told of.
--> organization/group
SELECT b.slug     AS "@slug",
       CASE WHEN EXISTS (
            SELECT 1 FROM body_period
             WHERE body_id = b.id AND coalesce(starts, '') <= :today AND last_day >= :today)
            THEN 'true' END AS "@current",
       b.updated  AS "@updated",
       t.name     AS "name",
       t.language AS "name/@lang",
       t.purpose  AS "purpose (commonmark)",
       t.language AS "purpose/@lang",
       b.id       AS ":group"
  FROM localized_body b
  JOIN body_text t ON t.id = b.text_id
 ORDER BY b.place;

--> organization/group/period
SELECT bp.starts     AS "@starts",
       bp.ends       AS "@ends",
       bp.certainty  AS "@certainty",
       src.*
  FROM body_period bp
  JOIN cited_source src ON src.":source" = bp.source_id
 WHERE bp.body_id = :group
 ORDER BY bp.starts, bp.id;

--> organization/group/seat
SELECT CASE WHEN coalesce(r.starts, '') <= :today AND r.last_day >= :today THEN 'true' END
                     AS "@current",
       r.starts      AS "@starts",
       r.ends        AS "@ends",
       r.certainty   AS "@certainty",
       t.role        AS "role",
       t.language    AS "role/@lang",
       n.name        AS "member",
       o.slug        AS "member/@slug",
       o.partner     AS "member/@partner",
       n.language    AS "member/@lang",
       n.short_name  AS "member/@short",
       src.*
  FROM localized_body_role r
  LEFT JOIN body_role_text t ON t.id = r.text_id
  JOIN cited_source src ON src.":source" = r.source_id
  LEFT JOIN named_organization o ON o.id = r.organization_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE r.body_id = :group AND coalesce(t.id, n.id) IS NOT NULL
 ORDER BY r.starts, r.id;

--> organization/plan
SELECT p.slug        AS "@slug",
       CASE WHEN substr(:today, 1, 4) BETWEEN p.starts AND p.ends THEN 'true' END AS "@current",
       p.starts      AS "@starts",
       p.ends        AS "@ends",
       p.adopted     AS "@adopted",
       p.certainty   AS "@certainty",
       t.title       AS "title",
       t.language    AS "title/@lang",
       src.*,
       p.id          AS ":plan"
  FROM localized_plan p
  JOIN plan_text t ON t.id = p.text_id
  JOIN cited_source src ON src.":source" = p.source_id
 ORDER BY p.starts DESC;

--> organization/plan/area
SELECT a.number      AS "@number",
       t.name        AS "name",
       t.language    AS "name/@lang",
       src.*
  FROM localized_plan_area a
  JOIN plan_area_text t ON t.id = a.text_id
  JOIN cited_source src ON src.":source" = a.source_id
 WHERE a.plan_id = :plan
 ORDER BY a.number;
