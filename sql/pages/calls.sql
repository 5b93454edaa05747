-- Calls for proposals: open ones by deadline, then closed ones, latest first.
-- A call is open when it is rolling or has a deadline left; a deadline known
-- by month or year is left to the end of it. Twenty-five at a time; where one
-- page is enough, nothing says so.

--> calls
WITH list (size, total) AS (SELECT 25, count(*) FROM call),
     page (size, total, skip) AS (SELECT size, total, (coalesce(:side, 1) - 1) * size FROM list)
SELECT (SELECT max(updated) FROM call)                           AS "@updated",
       CASE WHEN total > size THEN total END                     AS "@total",
       CASE WHEN total > size THEN (total + size - 1) / size END AS "@pages",
       CASE WHEN total > size THEN skip / size + 1 END           AS "@page",
       CASE WHEN total > size THEN size END                      AS "@page-size",
       skip < max(1, total)                                      AS "?side",
       size                                                      AS ":size",
       skip                                                      AS ":skip"
  FROM page;

--> calls/call
WITH deadline (call_id, next, last) AS (
       SELECT call_id, min(day) FILTER (WHERE day >= substr(:today, 1, length(day))), max(day)
         FROM call_date
        WHERE kind = 'deadline'
        GROUP BY call_id),
     state (id, open, deadline) AS (
       SELECT k.id, k.rolling = 1 OR d.next IS NOT NULL, coalesce(d.next, d.last)
         FROM call k
         LEFT JOIN deadline d ON d.call_id = k.id)
SELECT k.slug         AS "@slug",
       CASE state.open WHEN 1 THEN 'true' END AS "@open",
       CASE k.rolling WHEN 1 THEN 'true' END AS "@rolling",
       state.deadline AS "@deadline",
       k.certainty    AS "@certainty",
       k.url          AS "@url",
       k.updated      AS "@updated",
       t.title        AS "title",
       t.language     AS "title/@lang",
       t.body         AS "body (commonmark)",
       t.language     AS "body/@lang",
       n.name         AS "funder",
       o.slug         AS "funder/@slug",
       o.partner      AS "funder/@partner",
       n.language     AS "funder/@lang",
       n.short_name   AS "funder/@short",
       src.*,
       k.id           AS ":call"
  FROM state
  JOIN localized_call k ON k.id = state.id
  JOIN call_text t ON t.id = k.text_id
  JOIN cited_source src ON src.":source" = k.source_id
  LEFT JOIN named_organization o ON o.id = k.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 ORDER BY state.open DESC,
       CASE WHEN state.open THEN coalesce(state.deadline, '9999') END,
       state.deadline DESC, k.slug
 LIMIT :size OFFSET :skip;

--> calls/call/date
SELECT kind AS "@kind", day AS "@day"
  FROM call_date
 WHERE call_id = :call
 ORDER BY day, id;
