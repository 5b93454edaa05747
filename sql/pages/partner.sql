-- One partner: its history in the network, figures, projects and events. Only
-- organisations that are or were members have a page.

--> partner required
SELECT o.slug                AS "@slug",
       o.kind                AS "@kind",
       CASE WHEN EXISTS (SELECT 1 FROM current_partner WHERE organization_id = o.id)
            THEN 'true' END AS "@current",
       CASE WHEN EXISTS (SELECT 1 FROM partner_stay
                          WHERE organization_id = o.id AND last_day < :today)
             AND NOT EXISTS (SELECT 1 FROM current_partner WHERE organization_id = o.id)
            THEN 'true' END AS "@former",
       CASE WHEN EXISTS (SELECT 1 FROM current_partner
                          WHERE organization_id = o.id AND role = 'lead')
            THEN 'true' END AS "@lead",
       o.updated             AS "@updated",
       o.municipality_number AS "@municipality-number",
       o.organization_number AS "@organization-number",
       o.url                 AS "@url",
       own.name              AS "own-kind",
       own.language          AS "own-kind/@lang",
       n.name                AS "name",
       n.language            AS "name/@lang",
       n.short_name          AS "name/@short",
       n.also       AS "name/@also",
       n.also_language AS "name/@also-lang",
       t.description         AS "description (commonmark)",
       t.language            AS "description/@lang",
       o.id                  AS ":organization"
  FROM named_organization o
  JOIN official_name n ON n.id = o.name_id
  LEFT JOIN organization_text t ON t.id = o.text_id
  LEFT JOIN localized_organization_kind k ON k.id = o.own_kind_id
  LEFT JOIN organization_kind_text own ON own.id = k.text_id
 WHERE o.slug = :slug AND o.partner IS NOT NULL;

--> partner from shared/partner-history

--> partner/name-form
SELECT n.kind       AS "@kind",
       n.starts     AS "@starts",
       n.ends       AS "@ends",
       n.name       AS "name",
       n.language   AS "name/@lang",
       n.short_name AS "name/@short",
       src.*
  FROM organization_name n
  LEFT JOIN cited_source src ON src.":source" = n.source_id
 WHERE n.organization_id = :organization
 ORDER BY n.kind DESC, n.last_day, n.starts, n.id;

--> partner/figure-kind
SELECT k.*
  FROM figure f
  JOIN figure_kind_entry k ON k.":kind" = f.figure_kind_id
 WHERE f.organization_id = :organization
 GROUP BY f.figure_kind_id
 ORDER BY k.":place";

--> partner/figure-kind/figure
SELECT *
  FROM figure_entry
 WHERE ":kind" = :kind AND ":organization" = :organization
 ORDER BY coalesce("@starts", "@stated") DESC, ":figure";

-- The first fifty in the order of the catalogue; the filter has the rest.
--> partner/projects
SELECT f.count                       AS "@total",
       bitmap_page(f.members, 0, 50) AS ":positions"
  FROM project_facet f
 WHERE f.parameter = 'partner' AND f.value = :slug;

--> partner/projects/project
SELECT *
  FROM project_entry
 WHERE ":position" IN (SELECT value FROM json_each(:positions))
 ORDER BY ":position";

--> partner/projects/project from shared/project-parts

--> partner/events
SELECT count(*) AS "@total"
  FROM event_organization eo
  JOIN event_order listed ON listed.event_id = eo.event_id
 WHERE eo.organization_id = :organization
HAVING count(*) > 0;

-- The latest fifty.
--> partner/events/event
SELECT *
  FROM event_entry
 WHERE ":event" IN (
       SELECT eo.event_id
         FROM event_organization eo
         JOIN event_order listed ON listed.event_id = eo.event_id
        WHERE eo.organization_id = :organization
        ORDER BY listed.position DESC
        LIMIT 50)
 ORDER BY ":last-day" DESC, ":event" DESC;

--> partner/source
SELECT *
  FROM source_entry
 WHERE ":source" IN (
       SELECT source_id FROM membership WHERE organization_id = :organization
       UNION ALL SELECT source_id FROM organization_name WHERE organization_id = :organization
       UNION ALL SELECT source_id FROM succession WHERE successor_id = :organization
       UNION ALL SELECT source_id FROM succession WHERE predecessor_id = :organization
       UNION ALL SELECT source_id FROM figure WHERE organization_id = :organization)
 ORDER BY "." COLLATE localized, "@key";
