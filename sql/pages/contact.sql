-- How to make contact.

--> contact
SELECT nullif(max(coalesce(s.updated, ''),
                  coalesce((SELECT updated FROM page WHERE slug = :page_name), '')), '')
                     AS "@updated",
       s.email       AS "@email",
       s.phone       AS "@phone",
       s.enquiry_url AS "@enquiry-url",
       s.address     AS "address"
  FROM (SELECT 1 AS id) one
  LEFT JOIN site s ON s.id = one.id;

--> contact/text
SELECT * FROM own_text WHERE "title" IS NOT NULL;

--> contact/text from shared/page-sources
