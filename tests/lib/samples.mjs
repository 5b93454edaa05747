// Sample data made to measure.

// Sample projects, one period, two themes and three partners each.
export function sampleProjects(count) {
  return `
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count})
INSERT INTO project (id, slug, type, status, connection, certainty, updated)
SELECT 1000000 + i, 'sample-' || i,
       CASE i % 3 WHEN 0 THEN 'research' WHEN 1 THEN 'innovation' ELSE 'education' END,
       CASE i % 4 WHEN 0 THEN 'planned' WHEN 1 THEN 'ongoing' WHEN 2 THEN 'finished' ELSE 'stopped' END,
       'network', 'stated', '2026-01-01' FROM n;
INSERT INTO project_text (project_id, language, title, summary)
SELECT id, 'nb', 'Eksempelprosjekt ' || slug,
       'Et eksempel på et prosjekt, laget for å måle hva en side koster.' FROM project WHERE id > 1000000;
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id)
SELECT id, 'project', 2005 + id % 15, 2005 + id % 15 + id % 4, 'stated', 1 FROM project WHERE id > 1000000;
INSERT OR IGNORE INTO project_theme (project_id, theme_id)
SELECT p.id, t.id FROM project p JOIN theme t ON t.id IN (1 + p.id % 9, 2 + p.id % 7) WHERE p.id > 1000000;
INSERT OR IGNORE INTO project_partner (project_id, organization_id, role)
SELECT p.id, o.id, 'partner' FROM project p
  JOIN organization o ON o.id IN (1 + p.id % 8, 9 + p.id % 6, 15 + p.id % 5) WHERE p.id > 1000000;
`;
}
