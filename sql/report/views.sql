-- What several statements of the report say, said once (see sql/views.sql).

-- This year and the last, for rows named -total.
CREATE TEMP VIEW reported_year (year) AS
VALUES (given('year')), (given('previous'));

-- Projects that are counted: not what is only related, nor what has no text.
CREATE TEMP VIEW counted_project AS
SELECT p.*
  FROM project_order o
  JOIN project p ON p.id = o.project_id
 WHERE p.connection <> 'related';

-- Projects that had begun by the end of a year and of which nobody says when
-- they ended, nor how it went in that year.
CREATE TEMP VIEW unknown_end AS
SELECT y.year, c.project_id
  FROM reported_year y
  JOIN project_course c ON c.open_since <= y.year || '-12-31'
 WHERE NOT EXISTS (
       SELECT 1 FROM project_status
        WHERE project_id = c.project_id
          AND (year = y.year OR (year < y.year AND status IN ('finished', 'stopped'))));

-- The editors' text of a section, or of an area, in the reader's first language.
CREATE TEMP VIEW written_text AS
SELECT t.*
  FROM report_text t
 WHERE t.id = coalesce(
       (SELECT id FROM report_text
         WHERE year = t.year AND section = t.section
           AND coalesce(plan_area_id, 0) = coalesce(t.plan_area_id, 0)
           AND language = given('language')),
       (SELECT id FROM report_text
         WHERE year = t.year AND section = t.section
           AND coalesce(plan_area_id, 0) = coalesce(t.plan_area_id, 0)
           AND language = given('second_language')),
       (SELECT id FROM report_text
         WHERE year = t.year AND section = t.section
           AND coalesce(plan_area_id, 0) = coalesce(t.plan_area_id, 0)
           AND language = given('third_language')));

-- Figures that tell of one year. One answers an indicator when it is about the
-- network, or of the projects or organisations it may be added up from.
CREATE TEMP VIEW reported_figure AS
SELECT format('%.15g', f.value) AS "@value",
       f.certainty              AS "@certainty",
       coalesce(pt.title, n.name) AS "subject",
       coalesce(pt.title_language, pt.language, n.language) AS "subject/@lang",
       t.note                   AS "note",
       t.language               AS "note/@lang",
       src.key                  AS "@source",
       f.id, f.figure_kind_id, y.year, r.indicator,
       coalesce(f.project_id, f.organization_id) IS NOT NULL AS is_part,
       r.indicator IS NOT NULL AND (
         coalesce(f.project_id, f.organization_id) IS NULL
         OR (r.summed IS 'projects' AND f.project_id IS NOT NULL)
         OR (r.summed IS 'organizations' AND f.project_id IS NULL)) AS answers
  FROM localized_figure f
  JOIN figure_year y ON y.figure_id = f.id
  JOIN source src ON src.id = f.source_id
  LEFT JOIN report_indicator r ON r.figure_kind_id = f.figure_kind_id
  LEFT JOIN figure_text t ON t.id = f.text_id
  LEFT JOIN localized_project p ON p.id = f.project_id
  LEFT JOIN project_text pt ON pt.id = p.text_id
  LEFT JOIN named_organization o ON o.id = f.organization_id
  LEFT JOIN organization_name n ON n.id = o.name_id
 WHERE (f.project_id IS NULL OR pt.id IS NOT NULL)
   AND (f.organization_id IS NULL OR n.id IS NOT NULL);
