-- All partners. An organisation is a partner through a membership; it is a
-- former one when every membership is over.

--> partners
SELECT max(o.updated) AS "@updated"
  FROM membership m
  JOIN organization o ON o.id = m.organization_id;

--> partners/list
WITH partner (id, list) AS (
       SELECT o.id,
              CASE WHEN max(m.last_day) < :today THEN 'former'
                   WHEN o.kind = 'municipality'  THEN 'municipalities'
                   ELSE 'institutions' END
         FROM membership m
         JOIN organization o ON o.id = m.organization_id
        WHERE coalesce(m.starts, '') <= :today
        GROUP BY m.organization_id),
     list (place, of) AS (
       VALUES (1, 'municipalities'), (2, 'institutions'), (3, 'former'))
SELECT list.of              AS "@of",
       count(partner.id)    AS "@count",
       CASE WHEN list.of <> 'former' THEN 'true' END AS ":current",
       json_group_array(partner.id) AS ":members"
  FROM list
  LEFT JOIN partner ON partner.list = list.of
 GROUP BY list.place
 ORDER BY list.place;

--> partners/list/partner
SELECT o.slug       AS "@slug",
       o.kind       AS "@kind",
       :current     AS "@current",
       CASE WHEN lead.id IS NOT NULL THEN 'true' END AS "@lead",
       n.name       AS "name",
       n.language   AS "name/@lang",
       n.short_name AS "name/@short",
       o.id         AS ":organization"
  FROM json_each(:members) member
  JOIN organization o ON o.id = member.value
  JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1))
  LEFT JOIN membership lead ON lead.id = (
       SELECT id FROM membership
        WHERE organization_id = o.id AND role = 'lead'
          AND coalesce(starts, '') <= :today AND last_day >= :today)
 ORDER BY lead.id IS NULL, n.name;

--> partners/list/partner/membership
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

--> partners/list/partner/predecessor
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

--> partners/list/partner/successor
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
