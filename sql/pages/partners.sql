-- All partners. An organisation is a partner through its memberships; it is a
-- former one when every stay is over.

--> partners
SELECT max(o.updated) AS "@updated"
  FROM membership m
  JOIN organization o ON o.id = m.organization_id;

--> partners/list
WITH partner (id, list) AS (
       SELECT o.id,
              CASE WHEN max(s.last_day) < :today THEN 'former'
                   WHEN o.kind = 'municipality'  THEN 'municipalities'
                   ELSE 'institutions' END
         FROM partner_stay s
         JOIN organization o ON o.id = s.organization_id
        WHERE s.first_day <= :today
        GROUP BY s.organization_id),
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
       CASE WHEN EXISTS (SELECT 1 FROM current_partner
                          WHERE organization_id = o.id AND role = 'lead')
            THEN 'true' END AS "@lead",
       n.name       AS "name",
       n.language   AS "name/@lang",
       n.short_name AS "name/@short",
       n.also       AS "name/@also",
       n.also_language AS "name/@also-lang",
       o.id         AS ":organization"
  FROM json_each(:members) member
  JOIN named_organization o ON o.id = member.value
  JOIN official_name n ON n.id = o.name_id
 ORDER BY "@lead" IS NULL, n.name COLLATE localized, o.slug;

--> partners/list/partner from shared/partner-history
