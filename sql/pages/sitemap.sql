-- Every public page, without language prefix.

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
SELECT path AS "@path", updated AS "@updated" FROM list;

--> sitemap/address
WITH text (path, slug) AS (
       VALUES ('/om', 'about'), ('/om/mandat', 'mandate'), ('/personvern', 'privacy'),
              ('/tilgjengelighet', 'accessibility'), ('/informasjonskapsler', 'cookies'),
              ('/om-nettstedet', 'about-site'))
SELECT text.path AS "@path", p.updated AS "@updated"
  FROM text
  JOIN page p ON p.slug = text.slug;

--> sitemap/address
SELECT '/partnere/' || o.slug AS "@path", o.updated AS "@updated"
  FROM organization o
 WHERE EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id)
 ORDER BY o.slug;

--> sitemap/address
SELECT '/arrangementer/' || slug AS "@path", updated AS "@updated"
  FROM event
 ORDER BY starts DESC;

--> sitemap/address
SELECT '/aktuelt/' || slug AS "@path", updated AS "@updated"
  FROM news
 ORDER BY happened DESC;

--> sitemap/address
SELECT '/prosjekter/' || p.slug AS "@path", p.updated AS "@updated"
  FROM catalogue c
  JOIN project p ON p.id = c.project_id
 ORDER BY c.position;

--> sitemap/address
SELECT '/arsrapport/' || year AS "@path", substr(max(frozen_at), 1, 10) AS "@updated"
  FROM edition
 GROUP BY year
 ORDER BY year DESC;
