-- One event. A cancelled one stays, with its status.

--> event required
SELECT e.slug         AS "@slug",
       e.kind         AS "@kind",
       e.status       AS "@status",
       e.starts       AS "@starts",
       e.ends         AS "@ends",
       e.zone         AS "@zone",
       e.season       AS "@season",
       CASE WHEN e.last_day >= :today AND e.status <> 'held' THEN 'true' END AS "@coming",
       e.attendance   AS "@attendance",
       e.venue        AS "@venue",
       e.city         AS "@city",
       CASE e.conference WHEN 1 THEN 'true' END AS "@conference",
       e.connection   AS "@connection",
       e.certainty    AS "@certainty",
       e.updated      AS "@updated",
       e.participants AS "@participants",
       e.url          AS "@url",
       t.title        AS "title",
       t.language     AS "title/@lang",
       t.summary      AS "summary",
       t.language     AS "summary/@lang",
       t.body         AS "body (commonmark)",
       t.language     AS "body/@lang",
       t.caution      AS "caution",
       t.language     AS "caution/@lang",
       e.id           AS ":event"
  FROM event e
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE e.slug = :slug;

--> event/programme-item
SELECT i.starts   AS "@starts",
       i.ends     AS "@ends",
       t.title    AS "title",
       t.language AS "title/@lang"
  FROM programme_item i
  JOIN programme_item_text t ON t.id = coalesce(
       (SELECT id FROM programme_item_text WHERE programme_item_id = i.id AND language = :language),
       (SELECT id FROM programme_item_text WHERE programme_item_id = i.id AND language = :second_language),
       (SELECT id FROM programme_item_text WHERE programme_item_id = i.id AND language = :third_language))
 WHERE i.event_id = :event
 ORDER BY i.place;

--> event/organizer
SELECT o.slug       AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                    AS "@partner",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS "."
  FROM event_organization eo
  JOIN organization o ON o.id = eo.organization_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE eo.event_id = :event AND eo.role = 'organizer'
 ORDER BY n.name;

--> event/participant
SELECT o.slug       AS "@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                    AS "@partner",
       n.language   AS "@lang",
       n.short_name AS "@short",
       n.name       AS "."
  FROM event_organization eo
  JOIN organization o ON o.id = eo.organization_id
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE eo.event_id = :event AND eo.role = 'participant'
 ORDER BY n.name;

--> event/project
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
  FROM event_project x
  JOIN project p ON p.id = x.project_id
  JOIN catalogue c ON c.project_id = p.id
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE x.event_id = :event
 ORDER BY c.position;

--> event/project/partner
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

--> event/project/theme
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

--> event/award
SELECT a.year        AS "@year",
       a.winner      AS "winner",
       zt.name       AS "prize-name",
       z.slug        AS "prize-name/@slug",
       zt.language   AS "prize-name/@lang",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       pt.title      AS "related-project",
       p.slug        AS "related-project/@slug",
       pt.language   AS "related-project/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM prize_award a
  JOIN prize z ON z.id = a.prize_id
  JOIN prize_text zt ON zt.id = coalesce(
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :second_language),
       (SELECT id FROM prize_text WHERE prize_id = z.id AND language = :third_language))
  JOIN source src ON src.id = a.source_id
  LEFT JOIN prize_award_text t ON t.id = coalesce(
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :second_language),
       (SELECT id FROM prize_award_text WHERE prize_award_id = a.id AND language = :third_language))
  LEFT JOIN project p ON p.id = a.project_id
  LEFT JOIN project_text pt ON pt.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE a.event_id = :event
 ORDER BY a.year DESC, a.winner;

--> event/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM event_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.event_id = :event
 ORDER BY src.title;
