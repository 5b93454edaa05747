-- One partner: its history in the network, figures, projects and events. Only
-- organisations that are or were members have a page.

--> partner required
SELECT o.slug                AS "@slug",
       o.kind                AS "@kind",
       CASE WHEN EXISTS (
            SELECT 1 FROM membership
             WHERE organization_id = o.id
               AND coalesce(starts, '') <= :today AND last_day >= :today)
            THEN 'true' END AS "@current",
       CASE WHEN EXISTS (
            SELECT 1 FROM membership
             WHERE organization_id = o.id AND role = 'lead'
               AND coalesce(starts, '') <= :today AND last_day >= :today)
            THEN 'true' END AS "@lead",
       o.updated             AS "@updated",
       o.municipality_number AS "@municipality-number",
       o.organization_number AS "@organization-number",
       o.url                 AS "@url",
       n.name                AS "name",
       n.language            AS "name/@lang",
       n.short_name          AS "name/@short",
       t.description         AS "description (commonmark)",
       t.language            AS "description/@lang",
       o.id                  AS ":organization"
  FROM organization o
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
  LEFT JOIN organization_text t ON t.id = coalesce(
       (SELECT id FROM organization_text WHERE organization_id = o.id AND language = :language),
       (SELECT id FROM organization_text WHERE organization_id = o.id AND language = :second_language),
       (SELECT id FROM organization_text WHERE organization_id = o.id AND language = :third_language))
 WHERE o.slug = :slug
   AND EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id);

--> partner/membership
SELECT m.role            AS "@role",
       m.starts          AS "@starts",
       m.ends            AS "@ends",
       m.start_certainty AS "@start-certainty",
       m.end_certainty   AS "@end-certainty",
       m.ended_by        AS "@ended-by",
       t.note            AS "note",
       t.language        AS "note/@lang",
       src.title         AS "source",
       src.key           AS "source/@key",
       src.url           AS "source/@url",
       src.retrieved     AS "source/@retrieved"
  FROM membership m
  JOIN source src ON src.id = m.source_id
  LEFT JOIN membership_text t ON t.id = coalesce(
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :language),
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :second_language),
       (SELECT id FROM membership_text WHERE membership_id = m.id AND language = :third_language))
 WHERE m.organization_id = :organization
 ORDER BY m.starts, m.id;

--> partner/predecessor
SELECT o.slug        AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                     AS "@partner",
       s.kind        AS "@kind",
       s.happened    AS "@happened",
       s.certainty   AS "@certainty",
       n.name        AS "name",
       n.language    AS "name/@lang",
       n.short_name  AS "name/@short",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM succession s
  JOIN organization o ON o.id = s.predecessor_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
  JOIN source src ON src.id = s.source_id
 WHERE s.successor_id = :organization
 ORDER BY s.happened, n.name;

--> partner/successor
SELECT o.slug        AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                     AS "@partner",
       s.kind        AS "@kind",
       s.happened    AS "@happened",
       s.certainty   AS "@certainty",
       n.name        AS "name",
       n.language    AS "name/@lang",
       n.short_name  AS "name/@short",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM succession s
  JOIN organization o ON o.id = s.successor_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
  JOIN source src ON src.id = s.source_id
 WHERE s.predecessor_id = :organization
 ORDER BY s.happened, n.name;

--> partner/name-form
SELECT n.kind        AS "@kind",
       n.starts      AS "@starts",
       n.ends        AS "@ends",
       n.name        AS "name",
       n.language    AS "name/@lang",
       n.short_name  AS "name/@short",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM organization_name n
  LEFT JOIN source src ON src.id = n.source_id
 WHERE n.organization_id = :organization
 ORDER BY n.kind DESC, n.last_day, n.starts, n.id;

--> partner/figure-kind
SELECT k.slug       AS "@slug",
       k.unit       AS "@unit",
       t.label      AS "label",
       t.language   AS "label/@lang",
       t.definition AS "definition",
       t.language   AS "definition/@lang",
       k.id         AS ":kind"
  FROM figure f
  JOIN figure_kind k ON k.id = f.figure_kind_id
  JOIN figure_kind_text t ON t.id = coalesce(
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :second_language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :third_language))
 WHERE f.organization_id = :organization
 GROUP BY f.figure_kind_id
 ORDER BY k.place;

--> partner/figure-kind/figure
SELECT format('%.15g', f.value) AS "@value",
       f.starts                 AS "@starts",
       f.ends                   AS "@ends",
       f.stated                 AS "@stated",
       f.certainty              AS "@certainty",
       t.note                   AS "note",
       t.language               AS "note/@lang",
       src.title                AS "source",
       src.key                  AS "source/@key",
       src.url                  AS "source/@url",
       src.retrieved            AS "source/@retrieved"
  FROM figure f
  JOIN source src ON src.id = f.source_id
  LEFT JOIN figure_text t ON t.id = coalesce(
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :second_language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :third_language))
 WHERE f.figure_kind_id = :kind AND f.organization_id = :organization
 ORDER BY coalesce(f.starts, f.stated) DESC, f.id;

-- The first fifty in the order of the catalogue; the filter has the rest.
--> partner/projects
SELECT f.count                       AS "@total",
       bitmap_page(f.members, 0, 50) AS ":positions"
  FROM facet f
 WHERE f.parameter = 'partner' AND f.value = :slug;

--> partner/projects/project
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

--> partner/projects/project/partner
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

--> partner/projects/project/theme
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

--> partner/events
SELECT count(*) AS "@total"
  FROM event_organization
 WHERE organization_id = :organization
HAVING count(*) > 0;

-- The latest fifty.
--> partner/events/event
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
  FROM (SELECT event_id
          FROM event_organization
          JOIN event ON event.id = event_id
         WHERE organization_id = :organization
         ORDER BY last_day DESC, event_id DESC
         LIMIT 50) latest
  JOIN event e ON e.id = latest.event_id
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 ORDER BY e.last_day DESC, e.id DESC;

--> partner/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM source src
 WHERE src.id IN (SELECT source_id FROM membership WHERE organization_id = :organization
                  UNION ALL SELECT source_id FROM organization_name WHERE organization_id = :organization
                  UNION ALL SELECT source_id FROM succession WHERE successor_id = :organization
                  UNION ALL SELECT source_id FROM succession WHERE predecessor_id = :organization
                  UNION ALL SELECT source_id FROM figure WHERE organization_id = :organization)
 ORDER BY src.title;
