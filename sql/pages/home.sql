-- The front page.

--> home
SELECT nullif(max(coalesce((SELECT updated FROM page WHERE slug = :page_name), ''),
                  coalesce((SELECT max(updated) FROM project), ''),
                  coalesce((SELECT max(updated) FROM event), ''),
                  coalesce((SELECT max(updated) FROM news), '')), '') AS "@updated",
       EXISTS (SELECT 1 FROM event WHERE last_day >= :today AND status <> 'held') AS ":coming";

--> home/text
SELECT * FROM own_text WHERE "title" IS NOT NULL;

--> home/text from shared/page-sources

--> home/counts
SELECT count(*) FILTER (WHERE kind = 'municipality')    AS "@municipalities",
       count(*) FILTER (WHERE kind <> 'municipality')   AS "@institutions",
       (SELECT coalesce(max(position) + 1, 0) FROM project_order) AS "@projects",
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

-- The first fifty of either kind; their own page has the rest.
--> home/partners/partner
SELECT "@slug", "@kind", "@current", "@lead", "@lang", "@short", "."
  FROM (
SELECT o.slug       AS "@slug",
       o.kind       AS "@kind",
       'true'       AS "@current",
       CASE WHEN max(m.role = 'lead') THEN 'true' END AS "@lead",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS ".",
       row_number() OVER (PARTITION BY o.kind = 'municipality'
                          ORDER BY max(m.role = 'lead') DESC, n.name) AS place
  FROM membership m
  JOIN named_organization o ON o.id = m.organization_id
  JOIN organization_name n ON n.id = o.name_id
 WHERE coalesce(m.starts, '') <= :today AND m.last_day >= :today
 GROUP BY m.organization_id)
 WHERE place <= 50
 ORDER BY "@lead" IS NULL, "@kind" <> 'municipality', ".";

--> home/coming/event
SELECT *
  FROM event_entry
 WHERE ":last-day" >= :today AND "@status" <> 'held'
 ORDER BY ":last-day", "@starts"
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
