-- All partners. An organisation is a partner through its memberships; it is a
-- former one when every stay is over. The lists go on over pages of a hundred;
-- where one is enough, nothing says so.

--> partners
WITH list (size, total) AS (
       SELECT 100, count(DISTINCT organization_id)
         FROM partner_stay
        WHERE first_day <= :today),
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
              EXISTS (SELECT 1 FROM current_partner
                       WHERE organization_id = o.id AND role = 'lead'),
              CASE WHEN max(s.last_day) < :today THEN 'former'
                   WHEN o.kind = 'municipality'  THEN 'municipalities'
                   ELSE 'institutions' END
         FROM partner_stay s
         JOIN organization o ON o.id = s.organization_id
        WHERE s.first_day <= :today
        GROUP BY s.organization_id),
     list (place, of) AS (
       VALUES (1, 'municipalities'), (2, 'institutions'), (3, 'former')),
     partner (id, list, position) AS (
       SELECT member.id, member.list,
              row_number() OVER (ORDER BY instr('municipalities institutions former', member.list),
                                 member.lead DESC, n.name COLLATE localized, o.slug) - 1
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
