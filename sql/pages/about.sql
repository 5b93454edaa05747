-- About the network: a text, and every figure about the network as a whole
-- with its source. Figures and statements that disagree are all shown.

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

--> text/figure-kind
SELECT k.slug       AS "@slug",
       k.unit       AS "@unit",
       t.label      AS "label",
       t.language   AS "label/@lang",
       t.definition AS "definition",
       t.language   AS "definition/@lang",
       k.id         AS ":kind"
  FROM figure f
  JOIN figure_kind k ON k.id = f.figure_kind_id
  JOIN figure_kind_text t ON t.id = coalesce(
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :second_language),
       (SELECT id FROM figure_kind_text WHERE figure_kind_id = k.id AND language = :third_language))
 WHERE f.organization_id IS NULL AND f.project_id IS NULL
 GROUP BY f.figure_kind_id
 ORDER BY k.place;

--> text/figure-kind/figure
SELECT format('%.15g', f.value) AS "@value",
       f.starts                 AS "@starts",
       f.ends                   AS "@ends",
       f.stated                 AS "@stated",
       f.certainty              AS "@certainty",
       t.note                   AS "note",
       t.language               AS "note/@lang",
       src.title                AS "source",
       src.key                  AS "source/@key",
       src.url                  AS "source/@url",
       src.retrieved            AS "source/@retrieved"
  FROM figure f
  JOIN source src ON src.id = f.source_id
  LEFT JOIN figure_text t ON t.id = coalesce(
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :second_language),
       (SELECT id FROM figure_text WHERE figure_id = f.id AND language = :third_language))
 WHERE f.figure_kind_id = :kind AND f.organization_id IS NULL AND f.project_id IS NULL
 ORDER BY coalesce(f.starts, f.stated) DESC, f.id;

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
