-- The network itself, for every page: made even when the database is empty.
--
-- Two joins return in every file. A text is the first that exists in the
-- order :language, :second_language, :third_language. An organisation's name
-- is the official one of today, of one that is gone the last it had; a name is
-- never translated. Each finds its row in an index that is in the right order:
-- a subquery that has to sort costs ten times as much, and a page has hundreds
-- of them.

--> site
SELECT s.email             AS "@email",
       s.phone             AS "@phone",
       s.privacy_email     AS "@privacy-email",
       s.accessibility_url AS "@accessibility-url",
       s.started           AS "@started",
       CASE WHEN EXISTS (SELECT 1 FROM color) THEN 'true' END AS "@colors",
       s.updated           AS "@updated",
       t.name              AS "name",
       t.language          AS "name/@lang",
       t.short_name        AS "short-name",
       t.language          AS "short-name/@lang",
       t.tagline           AS "tagline",
       t.language          AS "tagline/@lang",
       t.description       AS "description",
       t.language          AS "description/@lang",
       n.name              AS "lead-partner",
       o.slug              AS "lead-partner/@slug",
       CASE WHEN EXISTS (SELECT 1 FROM membership WHERE organization_id = o.id) THEN 'true' END
                           AS "lead-partner/@partner",
       n.language          AS "lead-partner/@lang",
       n.short_name        AS "lead-partner/@short"
  FROM (SELECT 1 AS id) one
  LEFT JOIN site s ON s.id = one.id
  LEFT JOIN site_text t ON t.id = coalesce(
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :language),
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :second_language),
       (SELECT id FROM site_text WHERE site_id = s.id AND language = :third_language))
  LEFT JOIN organization o ON o.id = s.lead_id
  LEFT JOIN organization_name n ON n.id = coalesce(
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official' AND coalesce(starts, '') <= :today
         ORDER BY last_day DESC, starts DESC LIMIT 1),
       (SELECT id FROM organization_name
         WHERE organization_id = o.id AND kind = 'official'
         ORDER BY last_day DESC, starts DESC LIMIT 1));
