-- About the network: a text, and every figure about the network as a whole
-- with its source. Figures and statements that disagree are all shown.

--> text
SELECT * FROM own_text;

--> text/figure-kind
SELECT k.*
  FROM figure f
  JOIN figure_kind_entry k ON k.":kind" = f.figure_kind_id
 WHERE f.organization_id IS NULL AND f.project_id IS NULL
 GROUP BY f.figure_kind_id
 ORDER BY k.":place";

--> text/figure-kind/figure
SELECT *
  FROM figure_entry
 WHERE ":kind" = :kind AND ":organization" IS NULL AND ":project" IS NULL
 ORDER BY coalesce("@starts", "@stated") DESC, ":figure";

--> text from shared/page-statements
