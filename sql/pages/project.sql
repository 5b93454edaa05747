-- One project, and everything that is known about it.

--> project required
SELECT p.slug       AS "@slug",
       p.type       AS "@type",
       p.status     AS "@status",
       p.connection AS "@connection",
       p.certainty  AS "@certainty",
       c.starts     AS "@starts",
       c.ends       AS "@ends",
       p.updated    AS "@updated",
       p.url        AS "@url",
       t.title      AS "title",
       t.language   AS "title/@lang",
       t.summary    AS "summary",
       t.language   AS "summary/@lang",
       t.body       AS "body (commonmark)",
       t.language   AS "body/@lang",
       t.caution    AS "caution",
       t.language   AS "caution/@lang",
       p.id         AS ":project"
  FROM project p
  JOIN catalogue c ON c.project_id = p.id
  JOIN project_text t ON t.id = coalesce(
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :second_language),
       (SELECT id FROM project_text WHERE project_id = p.id AND language = :third_language))
 WHERE p.slug = :slug;

--> project/partner
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

--> project/theme
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

--> project/period
SELECT pp.kind       AS "@kind",
       pp.starts     AS "@starts",
       pp.ends       AS "@ends",
       pp.certainty  AS "@certainty",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM project_period pp
  JOIN source src ON src.id = pp.source_id
 WHERE pp.project_id = :project
 ORDER BY coalesce(pp.starts, pp.ends), pp.id;

--> project/funding
SELECT f.kind        AS "@kind",
       f.amount      AS "@amount",
       f.currency    AS "@currency",
       f.year        AS "@year",
       f.programme   AS "@programme",
       f.certainty   AS "@certainty",
       n.name        AS "funder",
       o.slug        AS "funder/@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                     AS "funder/@partner",
       n.language    AS "funder/@lang",
       n.short_name  AS "funder/@short",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM project_funding f
  JOIN source src ON src.id = f.source_id
  LEFT JOIN organization o ON o.id = f.funder_id
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
 WHERE f.project_id = :project
 ORDER BY instr('award budget share programme applied', f.kind), f.year, f.id;

--> project/identifier
SELECT scheme AS "@scheme",
       url    AS "@url",
       value  AS "."
  FROM project_identifier
 WHERE project_id = :project
 ORDER BY scheme, value;

--> project/result
SELECT r.year        AS "@year",
       r.certainty   AS "@certainty",
       t.result      AS "body (commonmark)",
       t.language    AS "body/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM project_result r
  JOIN project_result_text t ON t.id = coalesce(
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :language),
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :second_language),
       (SELECT id FROM project_result_text WHERE project_result_id = r.id AND language = :third_language))
  JOIN source src ON src.id = r.source_id
 WHERE r.project_id = :project
 ORDER BY r.year, r.id;

--> project/figure-kind
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
 WHERE f.project_id = :project
 GROUP BY f.figure_kind_id
 ORDER BY k.place;

--> project/figure-kind/figure
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
 WHERE f.figure_kind_id = :kind AND f.project_id = :project
 ORDER BY coalesce(f.starts, f.stated) DESC, f.id;

--> project/award
SELECT a.year        AS "@year",
       a.winner      AS "winner",
       zt.name       AS "prize-name",
       z.slug        AS "prize-name/@slug",
       zt.language   AS "prize-name/@lang",
       t.reason      AS "reason (commonmark)",
       t.language    AS "reason/@lang",
       et.title      AS "ceremony",
       e.slug        AS "ceremony/@slug",
       e.starts      AS "ceremony/@starts",
       et.language   AS "ceremony/@lang",
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
  LEFT JOIN event e ON e.id = a.event_id
  LEFT JOIN event_text et ON et.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE a.project_id = :project
 ORDER BY a.year DESC, a.winner;

--> project/publication
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
  FROM publication_project x
  JOIN publication b ON b.id = x.publication_id
  JOIN publication_text t ON t.id = coalesce(
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :second_language),
       (SELECT id FROM publication_text WHERE publication_id = b.id AND language = :third_language))
  JOIN source src ON src.id = b.source_id
 WHERE x.project_id = :project
 ORDER BY b.published DESC, b.slug;

--> project/publication/publisher
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

--> project/news-item
SELECT n.slug      AS "@slug",
       n.happened  AS "@happened",
       n.season    AS "@season",
       n.certainty AS "@certainty",
       n.updated   AS "@updated",
       t.title     AS "title",
       t.language  AS "title/@lang",
       t.lead      AS "lead",
       t.language  AS "lead/@lang",
       t.caution   AS "caution",
       t.language  AS "caution/@lang"
  FROM news_project x
  JOIN news n ON n.id = x.news_id
  JOIN news_text t ON t.id = coalesce(
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :second_language),
       (SELECT id FROM news_text WHERE news_id = n.id AND language = :third_language))
 WHERE x.project_id = :project
 ORDER BY n.happened DESC, n.slug DESC;

--> project/event
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
  FROM event_project x
  JOIN event e ON e.id = x.event_id
  JOIN event_text t ON t.id = coalesce(
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :second_language),
       (SELECT id FROM event_text WHERE event_id = e.id AND language = :third_language))
 WHERE x.project_id = :project
 ORDER BY e.last_day DESC, e.id DESC;

--> project/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM project_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.project_id = :project
 ORDER BY src.title;
