-- What every project is shown with; :project is its id.

--> partner
SELECT pp.role   AS "@role",
       pp.starts AS "@starts",
       pp.ends   AS "@ends",
       o.*
  FROM project_partner pp
  JOIN organization_entry o ON o.":organization" = pp.organization_id
 WHERE pp.project_id = :project
 ORDER BY instr('owner coordinator partner site', pp.role),
          o."." COLLATE localized, o."@slug";

--> theme
SELECT h.*
  FROM project_theme pt
  JOIN theme_entry h ON h.":theme" = pt.theme_id
 WHERE pt.project_id = :project
 ORDER BY h."." COLLATE localized, h."@slug";
