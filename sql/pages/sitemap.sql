-- Every public page, without language prefix. With more than 250 projects it
-- comes in parts, each with so many of them and the first with all else; then
-- the addresses are in the parts, and without :side there are the parts only.

--> sitemap
WITH list (size, total) AS (SELECT 250, coalesce(max(position) + 1, 0) FROM project_order),
     page (size, total, skip) AS (SELECT size, total, (coalesce(:side, 1) - 1) * size FROM list)
SELECT :side                                 AS "@part",
       skip < max(1, total)                  AS "?side",
       :side IS NOT NULL OR total <= size    AS ":has_addresses",
       (total + size - 1) / size             AS ":parts",
       (:side IS NOT NULL OR total <= size) AND skip = 0 AS ":has_all_else",
       skip                                  AS ":first",
       skip + size - 1                       AS ":last"
  FROM page;

--> sitemap/part
WITH RECURSIVE part (number) AS (
       SELECT 1 WHERE NOT :has_addresses
       UNION ALL
       SELECT number + 1 FROM part WHERE number < :parts)
SELECT number AS "@number" FROM part;

--> sitemap/address
WITH list (path, updated) AS (
       VALUES ('/',               (SELECT max(updated) FROM news)),
              ('/partnere',       (SELECT max(updated) FROM organization)),
              ('/prosjekter',     (SELECT max(updated) FROM project)),
              ('/arrangementer',  (SELECT max(updated) FROM event)),
              ('/konferansen',    (SELECT max(updated) FROM event WHERE conference = 1)),
              ('/pris',           (SELECT max(updated) FROM prize)),
              ('/publikasjoner',  (SELECT max(updated) FROM publication)),
              ('/utlysninger',    (SELECT max(updated) FROM call)),
              ('/aktuelt',        (SELECT max(updated) FROM news)),
              ('/om/organisering', (SELECT max(updated) FROM body)),
              ('/arsrapport',     (SELECT substr(max(frozen_at), 1, 10) FROM edition)),
              ('/kontakt',        (SELECT updated FROM site)))
SELECT path AS "@path", updated AS "@updated"
  FROM list
 WHERE :has_all_else
   AND (path <> '/pris' OR EXISTS (SELECT 1 FROM prize))
   AND (path <> '/konferansen' OR EXISTS (SELECT 1 FROM event WHERE conference = 1)
        OR EXISTS (SELECT 1 FROM page WHERE slug = 'conference'));

--> sitemap/address
WITH text (path, slug) AS (
       VALUES ('/om', 'about'), ('/om/mandat', 'mandate'), ('/personvern', 'privacy'),
              ('/tilgjengelighet', 'accessibility'), ('/informasjonskapsler', 'cookies'),
              ('/om-nettstedet', 'about-site'))
SELECT text.path AS "@path", p.updated AS "@updated"
  FROM text
 CROSS JOIN page p ON p.slug = text.slug
 WHERE :has_all_else AND EXISTS (SELECT 1 FROM page_text WHERE page_id = p.id);

--> sitemap/address
SELECT '/partnere/' || o.slug AS "@path", o.updated AS "@updated"
  FROM named_organization o
 WHERE :has_all_else AND o.partner IS NOT NULL
 ORDER BY o.slug;

--> sitemap/address
SELECT '/arrangementer/' || e.slug AS "@path", e.updated AS "@updated"
  FROM event e
 WHERE :has_all_else AND EXISTS (SELECT 1 FROM event_order WHERE event_id = e.id)
 ORDER BY e.first_day DESC, e.starts DESC, e.id DESC;

--> sitemap/address
SELECT '/aktuelt/' || n.slug AS "@path", n.updated AS "@updated"
  FROM news n
 WHERE :has_all_else AND EXISTS (SELECT 1 FROM news_order WHERE news_id = n.id)
 ORDER BY n.first_day DESC, n.last_day, n.slug DESC;

--> sitemap/address
SELECT '/prosjekter/' || p.slug AS "@path", p.updated AS "@updated"
  FROM project_order c
  JOIN project p ON p.id = c.project_id
 WHERE :has_addresses AND c.position BETWEEN :first AND :last
 ORDER BY c.position;

--> sitemap/address
SELECT '/arsrapport/' || year AS "@path", substr(max(frozen_at), 1, 10) AS "@updated"
  FROM edition
 WHERE :has_all_else
 GROUP BY year
 ORDER BY year DESC;
