-- Which figures of 90-figures.sql answer an indicator of the annual report. Enquiries,
-- applications, doctorates, meetings and accounts were not found in any source: nothing is
-- registered, and the report says so.

INSERT INTO report_indicator (indicator, figure_kind_id, summed)
SELECT i.indicator, k.id, i.summed
  FROM (SELECT 'inhabitants' AS indicator, 'inhabitants' AS slug, NULL AS summed
        UNION ALL SELECT 'staff', 'advisers', NULL
        UNION ALL SELECT 'questions', 'questions', 'projects'
        UNION ALL SELECT 'summaries', 'summaries', 'projects'
        UNION ALL SELECT 'interprofessional', 'students-per-year', 'projects'
        UNION ALL SELECT 'national-comparison', 'primary-care-research', NULL) i
  JOIN figure_kind k ON k.slug = i.slug;
