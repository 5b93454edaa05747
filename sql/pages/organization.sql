-- How the network is run: groups with their periods and seats, and plans.

--> organization
SELECT max(updated) AS "@updated"
  FROM (SELECT updated FROM page WHERE slug = :page_name
        UNION ALL
        SELECT updated FROM body);

--> organization/text
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

--> organization/text/statements
SELECT topic AS "@topic", topic AS ":topic"
  FROM statement
 WHERE page_id = :page
 GROUP BY topic
 ORDER BY topic;

--> organization/text/statements/statement
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

--> organization/text/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM page_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.page_id = :page
 ORDER BY src.title;

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
  FROM body b
  JOIN body_text t ON t.id = coalesce(
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :language),
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :second_language),
       (SELECT id FROM body_text WHERE body_id = b.id AND language = :third_language))
 ORDER BY b.place;

--> organization/group/period
SELECT bp.starts     AS "@starts",
       bp.ends       AS "@ends",
       bp.certainty  AS "@certainty",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM body_period bp
  JOIN source src ON src.id = bp.source_id
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
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                     AS "member/@partner",
       n.language    AS "member/@lang",
       n.short_name  AS "member/@short",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM body_role r
  JOIN body_role_text t ON t.id = coalesce(
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :language),
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :second_language),
       (SELECT id FROM body_role_text WHERE body_role_id = r.id AND language = :third_language))
  JOIN source src ON src.id = r.source_id
  LEFT JOIN organization o ON o.id = r.organization_id
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE r.body_id = :group
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
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved",
       p.id          AS ":plan"
  FROM plan p
  JOIN plan_text t ON t.id = coalesce(
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :language),
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :second_language),
       (SELECT id FROM plan_text WHERE plan_id = p.id AND language = :third_language))
  JOIN source src ON src.id = p.source_id
 ORDER BY p.starts DESC;

--> organization/plan/area
SELECT a.number      AS "@number",
       t.name        AS "name",
       t.language    AS "name/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM plan_area a
  JOIN plan_area_text t ON t.id = coalesce(
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :language),
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :second_language),
       (SELECT id FROM plan_area_text WHERE plan_area_id = a.id AND language = :third_language))
  JOIN source src ON src.id = a.source_id
 WHERE a.plan_id = :plan
 ORDER BY a.number;
