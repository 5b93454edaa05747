-- All partners. An organisation is a partner through a membership; it is a
-- former one when every membership is over. The lists go on over pages of a
-- hundred; where one is enough, nothing says so.

--> partners
WITH list (size, total) AS (
       SELECT 100, count(DISTINCT organization_id)
         FROM membership
        WHERE coalesce(starts, '') <= :today),
     page (size, total, skip) AS (SELECT size, total, (coalesce(:side, 1) - 1) * size FROM list)
SELECT (SELECT max(o.updated)
          FROM membership m
          JOIN organization o ON o.id = m.organization_id) AS "@updated",
       CASE WHEN total > size THEN total END                     AS "@total",
       CASE WHEN total > size THEN (total + size - 1) / size END AS "@pages",
       CASE WHEN total > size THEN skip / size + 1 END           AS "@page",
       CASE WHEN total > size THEN size END                      AS "@page-size",
       skip < max(1, total)                                      AS "?side",
       skip                                                      AS ":first",
       skip + size - 1                                           AS ":last"
  FROM page;

--> partners/list
WITH member (id, lead, list) AS (
       SELECT o.id,
              max(m.role = 'lead' AND m.last_day >= :today),
              CASE WHEN max(m.last_day) < :today THEN 'former'
                   WHEN o.kind = 'municipality'  THEN 'municipalities'
                   ELSE 'institutions' END
         FROM membership m
         JOIN organization o ON o.id = m.organization_id
        WHERE coalesce(m.starts, '') <= :today
        GROUP BY m.organization_id),
     list (place, of) AS (
       VALUES (1, 'municipalities'), (2, 'institutions'), (3, 'former')),
     partner (id, list, position) AS (
       SELECT member.id, member.list,
              row_number() OVER (ORDER BY instr('municipalities institutions former', member.list),
                                 member.lead DESC, n.name) - 1
         FROM member
         JOIN named_organization o ON o.id = member.id
         JOIN organization_name n ON n.id = o.name_id)
SELECT list.of              AS "@of",
       count(partner.id)    AS "@count",
       CASE WHEN list.of <> 'former' THEN 'true' END AS ":current",
       json_group_array(partner.id) FILTER (
         WHERE partner.position BETWEEN CAST(:first AS INTEGER) AND CAST(:last AS INTEGER))
                            AS ":members"
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
  JOIN named_organization o ON o.id = member.value
  JOIN organization_name n ON n.id = o.name_id
  LEFT JOIN membership lead ON lead.id = (
       SELECT id FROM membership
        WHERE organization_id = o.id AND role = 'lead'
          AND coalesce(starts, '') <= :today AND last_day >= :today)
 ORDER BY lead.id IS NULL, n.name;

--> partners/list/partner from shared/partner-history
