-- Calls for proposals: open ones by deadline, then those that open later, then
-- closed ones, latest first.

--> calls
SELECT max(updated) AS "@updated" FROM call;

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
       state.last_day DESC, k.slug;

--> calls/call/date
SELECT kind AS "@kind", day AS "@day"
  FROM call_date
 WHERE call_id = :call
 ORDER BY day, id;
