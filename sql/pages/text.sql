-- A page that is only a text: mandate, privacy, accessibility ... The slug of
-- the text is the route's name.

--> text
SELECT asked.slug AS "@slug",
       p.updated  AS "@updated",
       t.title    AS "title",
       t.language AS "title/@lang",
       t.lead     AS "lead",
       t.language AS "lead/@lang",
       t.body     AS "body (commonmark)",
       t.language AS "body/@lang",
       p.id       AS ":page"
  FROM (SELECT :page_name AS slug) asked
  LEFT JOIN page p ON p.slug = asked.slug
  LEFT JOIN page_text t ON t.id = coalesce(
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :second_language),
       (SELECT id FROM page_text WHERE page_id = p.id AND language = :third_language));

--> text/statements
SELECT topic AS "@topic", topic AS ":topic"
  FROM statement
 WHERE page_id = :page
 GROUP BY topic
 ORDER BY topic;

--> text/statements/statement
SELECT s.stated      AS "@stated",
       s.certainty   AS "@certainty",
       t.text        AS "wording",
       t.language    AS "wording/@lang",
       src.title     AS "source",
       src.key       AS "source/@key",
       src.url       AS "source/@url",
       src.retrieved AS "source/@retrieved"
  FROM statement s
  JOIN statement_text t ON t.id = coalesce(
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :language),
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :second_language),
       (SELECT id FROM statement_text WHERE statement_id = s.id AND language = :third_language))
  JOIN source src ON src.id = s.source_id
 WHERE s.page_id = :page AND s.topic = :topic
 ORDER BY s.stated, s.id;

--> text/source
SELECT src.key       AS "@key",
       src.url       AS "@url",
       src.retrieved AS "@retrieved",
       src.title     AS "."
  FROM page_source x
  JOIN source src ON src.id = x.source_id
 WHERE x.page_id = :page
 ORDER BY src.title;
