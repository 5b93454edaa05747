-- Every public page, without language prefix. With more than 250 projects it
-- comes in parts, each with so many of them and the first with all else; then
-- the addresses are in the parts, and without :side there are the parts only.

--> parameter side
SELECT 1 WHERE (:side - 1) * 250 < (SELECT max(1, coalesce(max(position) + 1, 0)) FROM catalogue);

--> sitemap
WITH counted (parts) AS (SELECT max(position) / 250 + 1 FROM catalogue)
SELECT :side                                       AS "@part",
       :side IS NOT NULL OR coalesce(parts, 1) = 1 AS ":has_addresses",
       CAST(coalesce(:side, 1) AS INTEGER)         AS ":part"
  FROM counted;

--> sitemap/part
WITH RECURSIVE part (number) AS (
       SELECT 1 WHERE NOT :has_addresses
       UNION ALL
       SELECT number + 1 FROM part
        WHERE number < (SELECT max(position) / 250 + 1 FROM catalogue))
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
SELECT path AS "@path", updated AS "@updated" FROM list WHERE :has_addresses AND :part = 1;

--> sitemap/address
WITH text (path, slug) AS (
       VALUES ('/om', 'about'), ('/om/mandat', 'mandate'), ('/personvern', 'privacy'),
              ('/tilgjengelighet', 'accessibility'), ('/informasjonskapsler', 'cookies'),
              ('/om-nettstedet', 'about-site'))
SELECT text.path AS "@path", p.updated AS "@updated"
  FROM text
  JOIN page p ON p.slug = text.slug
 WHERE :has_addresses AND :part = 1;

--> sitemap/address
SELECT '/partnere/' || o.slug AS "@path", o.updated AS "@updated"
  FROM organization o
 WHERE :has_addresses AND :part = 1
   AND EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id)
 ORDER BY o.slug;

--> sitemap/address
SELECT '/arrangementer/' || slug AS "@path", updated AS "@updated"
  FROM event
 WHERE :has_addresses AND :part = 1
 ORDER BY starts DESC;

--> sitemap/address
SELECT '/aktuelt/' || slug AS "@path", updated AS "@updated"
  FROM news
 WHERE :has_addresses AND :part = 1
 ORDER BY happened DESC;

--> sitemap/address
SELECT '/prosjekter/' || p.slug AS "@path", p.updated AS "@updated"
  FROM catalogue c
  JOIN project p ON p.id = c.project_id
 WHERE :has_addresses AND c.position BETWEEN (:part - 1) * 250 AND :part * 250 - 1
 ORDER BY c.position;

--> sitemap/address
SELECT '/arsrapport/' || year AS "@path", substr(max(frozen_at), 1, 10) AS "@updated"
  FROM edition
 WHERE :has_addresses AND :part = 1
 GROUP BY year
 ORDER BY year DESC;
