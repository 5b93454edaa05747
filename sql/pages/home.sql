-- The front page.

--> home
SELECT nullif(max(coalesce((SELECT updated FROM page WHERE slug = :page_name), ''),
                  coalesce((SELECT max(updated) FROM project), ''),
                  coalesce((SELECT max(updated) FROM event), ''),
                  coalesce((SELECT max(updated) FROM news), '')), '') AS "@updated",
       EXISTS (SELECT 1 FROM event_entry
                WHERE ":last-day" >= :today AND "@status" <> 'held') AS ":coming";

--> home/text
SELECT * FROM own_text WHERE "title" IS NOT NULL;

--> home/text from shared/page-sources

--> home/counts
SELECT count(*) FILTER (WHERE o.kind = 'municipality')  AS "@municipalities",
       count(*) FILTER (WHERE o.kind <> 'municipality') AS "@institutions",
       (SELECT coalesce(max(position) + 1, 0) FROM project_order) AS "@projects",
       (SELECT count(*)
          FROM call_state s
         WHERE s.is_open AND EXISTS (SELECT 1 FROM call_text WHERE call_id = s.id)) AS "@calls"
  FROM current_partner c
  JOIN organization o ON o.id = c.organization_id;

-- The first fifty of either kind; their own page has the rest.
--> home/partners/partner
SELECT "@slug", "@kind", "@current", "@lead", "@lang", "@short", "@also", "@also-lang", "."
  FROM (
SELECT o.slug       AS "@slug",
       o.kind       AS "@kind",
       'true'       AS "@current",
       CASE c.role WHEN 'lead' THEN 'true' END AS "@lead",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.also       AS "@also",
       n.also_language AS "@also-lang",
       n.name       AS ".",
       o.slug,
       row_number() OVER (PARTITION BY o.kind = 'municipality'
                          ORDER BY c.role = 'lead' DESC, n.name COLLATE localized, o.slug) AS place
  FROM current_partner c
  JOIN named_organization o ON o.id = c.organization_id
  JOIN official_name n ON n.id = o.name_id)
 WHERE place <= 50
 ORDER BY "@lead" IS NULL, "@kind" <> 'municipality', "." COLLATE localized, slug;

-- A municipality and an institution of today that have projects together, and
-- how many. With more than thirty of either nothing is said: each pair is
-- looked at.
--> home/pairs/pair
WITH member (slug, municipality, projects, of_its_side) AS (
       SELECT o.slug, o.kind = 'municipality', f.members,
              count(*) OVER (PARTITION BY o.kind = 'municipality')
         FROM current_partner c
         JOIN organization o ON o.id = c.organization_id
         JOIN project_facet f ON f.parameter = 'partner' AND f.value = o.slug)
SELECT a.slug                                 AS "@municipality",
       b.slug                                 AS "@institution",
       bitmap_count(a.projects, b.projects)   AS "@projects"
  FROM member a
  JOIN member b
 WHERE a.municipality AND NOT b.municipality
   AND a.of_its_side <= 30 AND b.of_its_side <= 30
   AND bitmap_count(a.projects, b.projects) > 0
 ORDER BY a.slug, b.slug;

--> home/coming/event
SELECT *
  FROM event_entry
 WHERE ":last-day" >= :today AND "@status" <> 'held'
 ORDER BY ":last-day", ":first-day", "@starts"
 LIMIT 4;

-- Only when nothing is to come.
--> home/past/event
SELECT *
  FROM event_entry
 WHERE NOT :coming
   AND ":last-day" <= substr(:today, 1, 4) || '-12-31'
   AND "@status" = 'held'
 ORDER BY ":last-day" DESC, ":event" DESC
 LIMIT 3;

-- The catalogue begins with the newest.
--> home/projects/project
SELECT * FROM project_entry WHERE ":position" < 4 ORDER BY ":position";

--> home/projects/project from shared/project-parts

--> home/news/news-item
SELECT n.*
  FROM news_order newest
  JOIN news_entry n ON n.":news" = newest.news_id
 WHERE newest.position < 3
 ORDER BY newest.position;
