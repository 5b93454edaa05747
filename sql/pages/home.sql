-- The front page.

--> home
SELECT nullif(max(coalesce((SELECT updated FROM page WHERE slug = :page_name), ''),
                  coalesce((SELECT max(updated) FROM project), ''),
                  coalesce((SELECT max(updated) FROM event), ''),
                  coalesce((SELECT max(updated) FROM news), '')), '') AS "@updated",
       EXISTS (SELECT 1 FROM event WHERE last_day >= :today AND status <> 'held') AS ":coming";

--> home/text
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

--> home/text/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM page_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.page_id = :page
 ORDER BY src.title;

--> home/counts
SELECT count(*) FILTER (WHERE kind = 'municipality')    AS "@municipalities",
       count(*) FILTER (WHERE kind <> 'municipality')   AS "@institutions",
       (SELECT coalesce(max(position) + 1, 0) FROM catalogue) AS "@projects",
       (SELECT count(*)
          FROM call k
         WHERE k.rolling = 1 OR EXISTS (
               SELECT 1 FROM call_date
                WHERE call_id = k.id AND kind = 'deadline'
                  AND day >= substr(:today, 1, length(day)))) AS "@calls"
  FROM (SELECT o.kind
          FROM membership m
          JOIN organization o ON o.id = m.organization_id
         WHERE coalesce(m.starts, '') <= :today AND m.last_day >= :today
         GROUP BY m.organization_id) current;

--> home/partners/partner
SELECT o.slug       AS "@slug",
       o.kind       AS "@kind",
       'true'       AS "@current",
       CASE WHEN max(m.role = 'lead') THEN 'true' END AS "@lead",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS "."
  FROM membership m
  JOIN organization o ON o.id = m.organization_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE coalesce(m.starts, '') <= :today AND m.last_day >= :today
 GROUP BY m.organization_id
 ORDER BY max(m.role = 'lead') DESC, o.kind <> 'municipality', n.name;

--> home/coming/event
SELECT e.slug       AS "@slug",
       e.kind       AS "@kind",
       e.status     AS "@status",
       e.starts     AS "@starts",
       e.ends       AS "@ends",
       e.zone       AS "@zone",
       e.season     AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance AS "@attendance",
       e.venue      AS "@venue",
       e.city       AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection AS "@connection",
       e.certainty  AS "@certainty",
       e.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE e.last_day >= :today AND e.status <> 'held'
 ORDER BY e.last_day, e.starts
 LIMIT 4;

-- Only when nothing is to come.
--> home/past/event
SELECT e.slug       AS "@slug",
       e.kind       AS "@kind",
       e.status     AS "@status",
       e.starts     AS "@starts",
       e.ends       AS "@ends",
       e.zone       AS "@zone",
       e.season     AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance AS "@attendance",
       e.venue      AS "@venue",
       e.city       AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection AS "@connection",
       e.certainty  AS "@certainty",
       e.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE NOT :coming
   AND e.last_day <= substr(:today, 1, 4) || '-12-31'
   AND e.status = 'held'
 ORDER BY e.last_day DESC, e.id DESC
 LIMIT 3;

-- The catalogue begins with the newest.
--> home/projects/project
SELECT p.slug       AS "@slug",
       p.type       AS "@type",
       p.status     AS "@status",
       p.connection AS "@connection",
       p.certainty  AS "@certainty",
       c.starts     AS "@starts",
       c.ends       AS "@ends",
       p.updated    AS "@updated",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang",
       p.id         AS ":project"
  FROM catalogue c
  JOIN project p ON p.id = c.project_id
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE c.position < 4
 ORDER BY c.position;

--> home/projects/project/partner
SELECT pp.role      AS "@role",
       pp.starts    AS "@starts",
       pp.ends      AS "@ends",
       o.slug       AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                    AS "@partner",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS "."
  FROM project_partner pp
  JOIN organization o ON o.id = pp.organization_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE pp.project_id = :project
 ORDER BY instr('owner coordinator partner site', pp.role), n.name;

--> home/projects/project/theme
SELECT h.slug     AS "@slug",
       t.language AS "@lang",
       t.name     AS "."
  FROM project_theme pt
  JOIN theme h ON h.id = pt.theme_id
  JOIN theme_text t ON t.id = coalesce(
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :language),
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :second_language),
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :third_language))
 WHERE pt.project_id = :project
 ORDER BY t.name;

--> home/news/news-item
SELECT n.slug      AS "@slug",
       n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       n.updated   AS "@updated",
       t.title     AS "title",
       t.language  AS "title/@lang",
       t.lead      AS "lead",
       t.language  AS "lead/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang"
  FROM news_order newest
  JOIN news n ON n.id = newest.news_id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE newest.position < 3
 ORDER BY newest.position;
