-- How to make contact.

--> contact
SELECT nullif(max(coalesce(s.updated, ''),
                  coalesce((SELECT updated FROM page WHERE slug = :page_name), '')), '') AS "@updated",
       s.email       AS "@email",
       s.phone       AS "@phone",
       s.enquiry_url AS "@enquiry-url",
       s.address     AS "address"
  FROM (SELECT 1 AS id) one
  LEFT JOIN site s ON s.id = one.id;

--> contact/text
SELECT p.slug     AS "@slug",
       p.updated  AS "@updated",
       t.title    AS "title",
       t.language AS "title/@lang",
       t.lead     AS "lead",
       t.language AS "lead/@lang",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang",
       p.id       AS ":page"
  FROM page p
  JOIN page_text t ON t.id = coalesce(
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :second_language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :third_language))
 WHERE p.slug = :page_name;

--> contact/text/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM page_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.page_id = :page
 ORDER BY src.title;
