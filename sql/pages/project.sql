-- One project, and everything that is known about it.

--> project required
SELECT * FROM project_page WHERE "@slug" = :slug;

--> project from shared/project-parts

-- Of a period without an end what the project is told of by, or when it began.
--> project/period
SELECT pp.kind       AS "@kind",
       CASE WHEN pp.ends IS NULL AND y.known IS NOT NULL
            THEN CASE WHEN y.known = 'ran' AND length(pp.starts) > 4 THEN 'began'
                      ELSE y.known END END AS "@known",
       pp.starts     AS "@starts",
       pp.ends       AS "@ends",
       pp.certainty  AS "@certainty",
       src.*
  FROM project_period pp
  JOIN project_years y ON y.project_id = pp.project_id
  JOIN cited_source src ON src.":source" = pp.source_id
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
       o.partner     AS "funder/@partner",
       n.language    AS "funder/@lang",
       n.short_name  AS "funder/@short",
       src.*
  FROM project_funding f
  JOIN cited_source src ON src.":source" = f.source_id
  LEFT JOIN named_organization o ON o.id = f.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
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
       src.*
  FROM localized_project_result r
  JOIN project_result_text t ON t.id = r.text_id
  JOIN cited_source src ON src.":source" = r.source_id
 WHERE r.project_id = :project
 ORDER BY r.year, r.id;

--> project/figure-kind
SELECT k.*
  FROM figure f
  JOIN figure_kind_entry k ON k.":kind" = f.figure_kind_id
 WHERE f.project_id = :project
 GROUP BY f.figure_kind_id
 ORDER BY k.":place";

--> project/figure-kind/figure
SELECT *
  FROM figure_entry
 WHERE ":kind" = :kind AND ":project" = :project
 ORDER BY coalesce("@starts", "@stated") DESC, ":figure";

--> project/award
SELECT "@year", "winner", "prize-name", "prize-name/@slug", "prize-name/@lang",
       "reason (commonmark)", "reason/@lang",
       "ceremony", "ceremony/@slug", "ceremony/@starts", "ceremony/@season",
       "ceremony/@lang",
       "source", "source/@key", "source/@url", "source/@retrieved", "source/@lang"
  FROM award_page
 WHERE ":project" = :project
 ORDER BY "@year" DESC, "winner" COLLATE localized, "prize-name/@slug";

--> project/publication
SELECT b.*
  FROM publication_project x
  JOIN publication_entry b ON b.":publication" = x.publication_id
 WHERE x.project_id = :project
 ORDER BY b."@published" DESC, b."@slug";

--> project/publication from shared/publishers

--> project/news-item
SELECT n.*
  FROM news_project x
  JOIN news_entry n ON n.":news" = x.news_id
 WHERE x.project_id = :project
 ORDER BY n.":first-day" DESC, n.":last-day", n."@slug" DESC;

--> project/event
SELECT e.*
  FROM event_project x
  JOIN event_entry e ON e.":event" = x.event_id
 WHERE x.project_id = :project
 ORDER BY e.":last-day" DESC, e.":event" DESC;

--> project/source
SELECT src.*
  FROM project_source x
  JOIN source_entry src ON src.":source" = x.source_id
 WHERE x.project_id = :project
 ORDER BY src."." COLLATE localized, src."@key";
