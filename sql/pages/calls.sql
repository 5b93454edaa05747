-- Calls for proposals: open ones by deadline, then those that open later, then
-- closed ones, latest first. Twenty-five at a time; where one page is enough,
-- nothing says so.

--> calls
WITH list (size, total) AS (
       SELECT 25, count(*) FROM call WHERE id IN (SELECT call_id FROM call_text)),
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
SELECT k.slug         AS "@slug",
       CASE WHEN state.is_open THEN 'true' END AS "@open",
       CASE k.rolling WHEN 1 THEN 'true' END AS "@rolling",
       state.opens    AS "@opens",
       state.deadline AS "@deadline",
       k.certainty    AS "@certainty",
       k.url          AS "@url",
       k.updated      AS "@updated",
       t.title        AS "title",
       coalesce(t.title_language, t.language) AS "title/@lang",
       t.body         AS "body (commonmark)",
       t.language     AS "body/@lang",
       n.name         AS "funder",
       o.slug         AS "funder/@slug",
       o.partner      AS "funder/@partner",
       n.language     AS "funder/@lang",
       n.short_name   AS "funder/@short",
       src.*,
       k.id           AS ":call"
  FROM call_state state
  JOIN localized_call k ON k.id = state.id
  JOIN call_text t ON t.id = k.text_id
  JOIN cited_source src ON src.":source" = k.source_id
  LEFT JOIN named_organization o ON o.id = k.funder_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 ORDER BY state.is_open DESC, state.opens NULLS LAST,
       CASE WHEN state.is_open THEN coalesce(state.last_day, '9999') END,
       state.last_day DESC, k.slug
 LIMIT :size OFFSET :skip;

--> calls/call/date
SELECT kind AS "@kind", day AS "@day"
  FROM call_date
 WHERE call_id = :call
 ORDER BY day, id;
