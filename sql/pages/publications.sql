-- Publications, newest first, twenty-five at a time.

--> parameter side
SELECT 1 WHERE (:side - 1) * 25 < max(1, (SELECT coalesce(max(position) + 1, 0) FROM publication_order));

--> publications
WITH list (total) AS (
       SELECT coalesce(max(position) + 1, 0) FROM publication_order)
SELECT (SELECT max(updated) FROM publication) AS "@updated",
       total                     AS "@total",
       max(1, (total + 24) / 25) AS "@pages",
       coalesce(:side, 1)        AS "@page",
       25                        AS "@page-size"
  FROM list;

--> publications/publication
SELECT b.slug        AS "@slug",
       b.kind        AS "@kind",
       b.published   AS "@published",
       b.certainty   AS "@certainty",
       b.series      AS "@series",
       b.isbn        AS "@isbn",
       b.doi         AS "@doi",
       b.license     AS "@license",
       b.url         AS "@url",
       b.updated     AS "@updated",
       t.title       AS "title",
       t.language    AS "title/@lang",
       t.note        AS "note",
       t.language    AS "note/@lang",
       t.caution     AS "caution",
       t.language    AS "caution/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved",
       b.id          AS ":publication"
  FROM publication_order page
  JOIN publication b ON b.id = page.publication_id
  JOIN publication_text t ON t.id = coalesce(
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :second_language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :third_language))
  JOIN source src ON src.id = b.source_id
 WHERE page.position BETWEEN (coalesce(:side, 1) - 1) * 25 AND coalesce(:side, 1) * 25 - 1
 ORDER BY page.position;

--> publications/publication/publisher
SELECT o.slug       AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                    AS "@partner",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS "."
  FROM publication_organization po
  JOIN organization o ON o.id = po.organization_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE po.publication_id = :publication
 ORDER BY n.name;

--> publications/publication/related-project
SELECT p.slug     AS "@slug",
       t.language AS "@lang",
       t.title    AS "."
  FROM publication_project x
  JOIN project p ON p.id = x.project_id
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE x.publication_id = :publication
 ORDER BY t.title;
