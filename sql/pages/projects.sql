-- The catalogue: filters that say how many each choice would give, and one
-- page of the projects that match all of them.
--
-- project_facet.members holds a choice's catalogue positions as a bitmap. What
-- matches is the intersection of the chosen ones (catalogue_choice). Without a
-- choice there is none (NULL), no bitmap is read, and a page is a range.

--> parameter type
SELECT 1 FROM address_word WHERE parameter = 'type' AND word = :type;

--> parameter tema
SELECT 1 FROM localized_theme WHERE slug = :tema AND text_id IS NOT NULL;

--> parameter partner
SELECT 1 FROM named_organization WHERE slug = :partner AND partner IS NOT NULL;

--> parameter status
SELECT 1 FROM address_word WHERE parameter = 'status' AND word = :status;

--> parameter alle
SELECT 1 FROM catalogue_filter WHERE parameter = :alle;

--> catalogue
WITH matching (size, members) AS (SELECT 25, bitmap_and(members) FROM catalogue_choice),
     page (size, members, total, skip) AS (
       SELECT size, members,
              CASE WHEN members IS NULL
                   THEN (SELECT coalesce(max(position) + 1, 0) FROM project_order)
                   ELSE bitmap_count(members, NULL) END,
              (coalesce(:side, 1) - 1) * size
         FROM matching)
SELECT (SELECT max(updated) FROM project) AS "@updated",
       total                          AS "@total",
       max(1, (total + size - 1) / size) AS "@pages",
       skip / size + 1                AS "@page",
       size                           AS "@page-size",
       skip < max(1, total)           AS "?side",
       CASE WHEN members IS NULL
            THEN (SELECT json_group_array(position) FROM project_order
                   WHERE position BETWEEN skip AND skip + size - 1)
            ELSE bitmap_page(members, skip, size) END AS ":positions"
  FROM page;

-- :others is what matches all other parameters' choices. A filter of more than
-- thirty choices shows the :shown with the most projects, and @more says so;
-- :alle names the one that is asked for all of them.
--> catalogue/filter
SELECT filter.parameter AS "@parameter",
       filter.value     AS "@chosen",
       filter.parameter AS ":parameter",
       filter.value     AS ":chosen",
       (SELECT bitmap_and(members) FROM catalogue_choice
         WHERE parameter <> filter.parameter) AS ":others",
       CASE WHEN filter.parameter IS NOT :alle AND 30 < (
              SELECT count(*) FROM project_facet WHERE parameter = filter.parameter)
            THEN 'true' END AS "@more",
       CASE WHEN filter.parameter IS NOT :alle AND 30 < (
              SELECT count(*) FROM project_facet WHERE parameter = filter.parameter)
            THEN 24 ELSE -1 END AS ":shown"
  FROM catalogue_filter filter
 ORDER BY filter.place;

-- The chosen one is listed even when nothing matches it. A text or a name is
-- looked for only where the parameter has one.
--> catalogue/filter/choice
WITH choice (value, count) AS (
       SELECT value,
              CASE WHEN :others IS NULL THEN count ELSE bitmap_count(members, :others) END
         FROM project_facet
        WHERE parameter = :parameter
       UNION ALL
       SELECT :chosen, 0
        WHERE :chosen IS NOT NULL
          AND NOT EXISTS (
              SELECT 1 FROM project_facet WHERE parameter = :parameter AND value = :chosen)),
     shown (value, count) AS (
       SELECT value, count FROM choice WHERE count > 0 OR value = :chosen
        ORDER BY value IS :chosen DESC, count DESC, value LIMIT :shown)
SELECT k.value                           AS "@value",
       w.code                            AS "@code",
       k.count                           AS "@count",
       CASE k.value WHEN :chosen THEN 'true' END AS "@chosen",
       coalesce(t.name, n.name)          AS "label",
       coalesce(t.language, n.language)  AS "label/@lang"
  FROM shown k
  LEFT JOIN address_word w ON w.parameter = :parameter AND w.word = k.value
  LEFT JOIN localized_theme h ON h.slug = CASE :parameter WHEN 'tema' THEN k.value END
  LEFT JOIN theme_text t ON t.id = h.text_id
  LEFT JOIN named_organization o ON o.slug = CASE :parameter WHEN 'partner' THEN k.value END
  LEFT JOIN organization_name n ON n.id = o.name_id
 ORDER BY w.place, "label" COLLATE localized, k.value DESC;

--> catalogue/project
SELECT *
  FROM project_entry
 WHERE ":position" IN (SELECT value FROM json_each(:positions))
 ORDER BY ":position";

--> catalogue/project from shared/project-parts
