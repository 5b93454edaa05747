-- The network itself, for every page: made even when the database is empty.

--> site
SELECT s.email             AS "@email",
       s.phone             AS "@phone",
       s.privacy_email     AS "@privacy-email",
       s.accessibility_url AS "@accessibility-url",
       s.started           AS "@started",
       CASE WHEN EXISTS (SELECT 1 FROM color) THEN 'true' END AS "@colors",
       CASE WHEN EXISTS (SELECT 1 FROM prize) THEN 'true' END AS "@prize",
       CASE WHEN EXISTS (SELECT 1 FROM event WHERE conference = 1)
              OR EXISTS (SELECT 1 FROM page WHERE slug = 'conference')
            THEN 'true' END AS "@conference",
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
       o.partner           AS "lead-partner/@partner",
       n.language          AS "lead-partner/@lang",
       n.short_name        AS "lead-partner/@short"
  FROM (SELECT 1 AS id) one
  LEFT JOIN localized_site s ON s.id = one.id
  LEFT JOIN site_text t ON t.id = s.text_id
  LEFT JOIN named_organization o ON o.id = s.lead_id
  LEFT JOIN organization_name n ON n.id = o.name_id;
