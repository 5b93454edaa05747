-- What sources say in words, by topic, and the sources of a page; :page is its
-- id.

--> statements
SELECT topic AS "@topic", topic AS ":topic"
  FROM statement
 WHERE page_id = :page
   AND EXISTS (SELECT 1 FROM statement_text WHERE statement_id = statement.id)
 GROUP BY topic
 ORDER BY topic;

--> statements/statement
SELECT s.stated    AS "@stated",
       s.certainty AS "@certainty",
       t.text      AS "wording",
       t.language  AS "wording/@lang",
       src.*
  FROM localized_statement s
  JOIN statement_text t ON t.id = s.text_id
  JOIN cited_source src ON src.":source" = s.source_id
 WHERE s.page_id = :page AND s.topic = :topic
 ORDER BY s.stated, s.id;

--> . from shared/page-sources
