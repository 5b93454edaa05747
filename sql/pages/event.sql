-- One event. A cancelled one stays, with its status.

--> event required
SELECT * FROM event_page WHERE "@slug" = :slug;

--> event/programme-item
SELECT i.starts   AS "@starts",
       i.ends     AS "@ends",
       t.title    AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang"
  FROM localized_programme_item i
  JOIN programme_item_text t ON t.id = i.text_id
 WHERE i.event_id = :event
 ORDER BY i.place;

--> event/organizer
SELECT o.*
  FROM event_organization eo
  JOIN organization_entry o ON o.":organization" = eo.organization_id
 WHERE eo.event_id = :event AND eo.role = 'organizer'
 ORDER BY o."." COLLATE localized, o."@slug";

--> event/participant
SELECT o.*
  FROM event_organization eo
  JOIN organization_entry o ON o.":organization" = eo.organization_id
 WHERE eo.event_id = :event AND eo.role = 'participant'
 ORDER BY o."." COLLATE localized, o."@slug";

--> event/project
SELECT p.*
  FROM event_project x
  JOIN project_entry p ON p.":project" = x.project_id
 WHERE x.event_id = :event
 ORDER BY p.":position";

--> event/project from shared/project-parts

--> event from shared/event-awards

--> event/source
SELECT src.*
  FROM event_source x
  JOIN source_entry src ON src.":source" = x.source_id
 WHERE x.event_id = :event
 ORDER BY src."." COLLATE localized, src."@key";
