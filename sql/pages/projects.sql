-- The catalogue: filters that say how many each choice would give, and one
-- page of the projects that match all of them.
--
-- facet.members holds a choice's catalogue positions as a bitmap. What
-- matches is the intersection of the chosen ones; a choice without projects
-- has no row in facet and is the empty bitmap x'00'. Without a choice there
-- is no intersection (NULL), no bitmap is read, and a page is a range.

--> parameter type
SELECT 1 FROM address_word WHERE parameter = 'type' AND word = :type;

--> parameter tema
SELECT 1 FROM theme WHERE slug = :tema;

--> parameter partner
SELECT 1
  FROM organization o
 WHERE o.slug = :partner
   AND EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id);

--> parameter status
SELECT 1 FROM address_word WHERE parameter = 'status' AND word = :status;

--> parameter side
WITH filter (parameter, value) AS (
       VALUES ('type', :type), ('tema', :tema), ('partner', :partner), ('status', :status), ('aar', :aar)),
     matching (members) AS (
       SELECT bitmap_and(coalesce(f.members, x'00'))
         FROM filter
         LEFT JOIN facet f ON f.parameter = filter.parameter AND f.value = filter.value
        WHERE filter.value IS NOT NULL),
     counted (total) AS (
       SELECT CASE WHEN members IS NULL THEN (SELECT coalesce(max(position) + 1, 0) FROM catalogue)
                   ELSE bitmap_count(members, NULL) END
         FROM matching)
SELECT 1 FROM counted WHERE (:side - 1) * 25 < max(1, total);

--> catalogue
WITH filter (parameter, value) AS (
       VALUES ('type', :type), ('tema', :tema), ('partner', :partner), ('status', :status), ('aar', :aar)),
     matching (members) AS (
       SELECT bitmap_and(coalesce(f.members, x'00'))
         FROM filter
         LEFT JOIN facet f ON f.parameter = filter.parameter AND f.value = filter.value
        WHERE filter.value IS NOT NULL),
     counted (members, total, skip) AS (
       SELECT members,
              CASE WHEN members IS NULL THEN (SELECT coalesce(max(position) + 1, 0) FROM catalogue)
                   ELSE bitmap_count(members, NULL) END,
              (coalesce(:side, 1) - 1) * 25
         FROM matching)
SELECT (SELECT max(updated) FROM project) AS "@updated",
       total                     AS "@total",
       max(1, (total + 24) / 25) AS "@pages",
       skip / 25 + 1             AS "@page",
       25                        AS "@page-size",
       CASE WHEN members IS NULL
            THEN (SELECT json_group_array(position) FROM catalogue
                   WHERE position BETWEEN skip AND skip + 24)
            ELSE bitmap_page(members, skip, 25) END AS ":positions"
  FROM counted;

-- :others is what matches all other parameters' choices.
--> catalogue/filter
WITH filter (place, parameter, value) AS (
       VALUES (1, 'type', :type), (2, 'tema', :tema), (3, 'partner', :partner),
              (4, 'status', :status), (5, 'aar', :aar))
SELECT filter.parameter AS "@parameter",
       filter.value     AS "@chosen",
       filter.parameter AS ":parameter",
       filter.value     AS ":chosen",
       (SELECT bitmap_and(coalesce(f.members, x'00'))
          FROM filter other
          LEFT JOIN facet f ON f.parameter = other.parameter AND f.value = other.value
         WHERE other.parameter <> filter.parameter AND other.value IS NOT NULL) AS ":others"
  FROM filter
 ORDER BY filter.place;

-- The chosen one is listed even when nothing matches it. A text or a name is
-- looked for only where the parameter has one.
--> catalogue/filter/choice
WITH choice (value, count) AS (
       SELECT value,
              CASE WHEN :others IS NULL THEN count ELSE bitmap_count(members, :others) END
         FROM facet
        WHERE parameter = :parameter
       UNION ALL
       SELECT :chosen, 0
        WHERE :chosen IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM facet WHERE parameter = :parameter AND value = :chosen))
SELECT k.value                           AS "@value",
       w.code                            AS "@code",
       k.count                           AS "@count",
       CASE k.value WHEN :chosen THEN 'true' END AS "@chosen",
       coalesce(t.name, n.name)          AS "label",
       coalesce(t.language, n.language)  AS "label/@lang"
  FROM choice k
  LEFT JOIN address_word w ON w.parameter = :parameter AND w.word = k.value
  LEFT JOIN theme h ON h.slug = CASE :parameter WHEN 'tema' THEN k.value END
  LEFT JOIN theme_text t ON t.id = CASE WHEN h.id IS NOT NULL THEN coalesce(
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :language),
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :second_language),
       (SELECT id FROM theme_text WHERE theme_id = h.id AND language = :third_language)) END
  LEFT JOIN organization o ON o.slug = CASE :parameter WHEN 'partner' THEN k.value END
  LEFT JOIN organization_name n ON n.id = CASE WHEN o.id IS NOT NULL THEN coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1)) END
 WHERE k.count > 0 OR k.value = :chosen
 ORDER BY w.place, "label" COLLATE NOCASE, k.value DESC;

--> catalogue/project
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
 WHERE c.position IN (SELECT value FROM json_each(:positions))
 ORDER BY c.position;

--> catalogue/project/partner
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

--> catalogue/project/theme
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
