-- What the annual report of a year lacks, for those who write it: one row for
-- each thing, with the address of the page where it is seen. Only what the
-- report counts is looked at: not what is related or was cancelled. What cannot
-- be shown at all has no page.

--> item
WITH
  words (language, kind, what) AS (VALUES
    ('nb', 'status',       'Status for året er ikke meldt'),
    ('nb', 'result',       'Resultat for året er ikke meldt'),
    ('nb', 'end',          'Slutten er ikke kjent'),
    ('nb', 'unshown',      'Vises ikke, fordi det mangler tekst eller navn'),
    ('nb', 'application',  'Søknaden mangler tittel'),
    ('nb', 'doctorate',    'Doktorgradsløpet mangler tittel'),
    ('nb', 'award-year',   'Tildelingen mangler år'),
    ('nb', 'award-amount', 'Tildelingen mangler beløp'),
    ('nb', 'participants', 'Antall deltakere mangler'),
    ('nb', 'figure-time',  'Tallet mangler tidspunkt'),
    ('nb', 'figure-date',  'Kilden til tallet mangler dato'),
    ('nb', 'text',         'Teksten er ikke skrevet'),
    ('nn', 'status',       'Status for året er ikkje meld'),
    ('nn', 'result',       'Resultat for året er ikkje meldt'),
    ('nn', 'end',          'Slutten er ikkje kjend'),
    ('nn', 'unshown',      'Blir ikkje vist, fordi tekst eller namn manglar'),
    ('nn', 'application',  'Søknaden manglar tittel'),
    ('nn', 'doctorate',    'Doktorgradsløpet manglar tittel'),
    ('nn', 'award-year',   'Tildelinga manglar år'),
    ('nn', 'award-amount', 'Tildelinga manglar beløp'),
    ('nn', 'participants', 'Talet på deltakarar manglar'),
    ('nn', 'figure-time',  'Talet manglar tidspunkt'),
    ('nn', 'figure-date',  'Kjelda til talet manglar dato'),
    ('nn', 'text',         'Teksten er ikkje skriven'),
    ('en', 'status',       'Status for the year is not reported'),
    ('en', 'result',       'Result for the year is not reported'),
    ('en', 'end',          'The end is not known'),
    ('en', 'unshown',      'Not shown, for lack of a text or a name'),
    ('en', 'application',  'The application lacks a title'),
    ('en', 'doctorate',    'The doctorate lacks a title'),
    ('en', 'award-year',   'The award lacks a year'),
    ('en', 'award-amount', 'The award lacks an amount'),
    ('en', 'participants', 'The number of participants is missing'),
    ('en', 'figure-time',  'The figure lacks a time'),
    ('en', 'figure-date',  'The source of the figure lacks a date'),
    ('en', 'text',         'The text has not been written')),
  chapters (place, section, nb, nn, en) AS (VALUES
    (1, 'foreword', 'Forord', 'Forord', 'Foreword'),
    (2, 'results', 'Mål og resultater', 'Mål og resultat', 'Goals and results'),
    (9, 'outlook', 'Veien videre', 'Vegen vidare', 'Outlook')),
  ongoing (project_id) AS (
    SELECT DISTINCT s.project_id
      FROM project_span s JOIN project p ON p.id = s.project_id
     WHERE p.connection <> 'related' AND s.starts <= :last_day AND s.last_day >= :first_day),
  lack (place, kind, path, title) AS (
    SELECT c.place, 'text', '/arsrapport/' || :year,
           CASE :language WHEN 'nn' THEN c.nn WHEN 'en' THEN c.en ELSE c.nb END
      FROM chapters c
     WHERE NOT EXISTS (
           SELECT 1 FROM report_text
            WHERE year = :year AND section = c.section AND language = :language)
    UNION ALL
    SELECT 3, 'text', '/arsrapport/' || :year, a.number || '. ' || t.name
      FROM plan p
      JOIN localized_plan_area a ON a.plan_id = p.id
      JOIN plan_area_text t ON t.id = a.text_id
     WHERE p.starts <= :year AND p.ends >= :year
       AND NOT EXISTS (
           SELECT 1 FROM report_text
            WHERE year = :year AND plan_area_id = a.id AND language = :language)
    UNION ALL
    SELECT 4, k.kind, '/prosjekter/' || p.slug, t.title
      FROM ongoing o
      JOIN (SELECT 'status' AS kind UNION ALL SELECT 'result') k
      JOIN localized_project p ON p.id = o.project_id
      JOIN project_text t ON t.id = p.text_id
     WHERE (k.kind = 'status' AND NOT EXISTS (
            SELECT 1 FROM project_status WHERE project_id = p.id AND year = :year))
        OR (k.kind = 'result' AND NOT EXISTS (
            SELECT 1 FROM project_result WHERE project_id = p.id AND year = :year))
    UNION ALL
    SELECT 4, 'end', '/prosjekter/' || p.slug, t.title
      FROM unknown_end u
      JOIN localized_project p ON p.id = u.project_id AND p.connection <> 'related'
      JOIN project_text t ON t.id = p.text_id
     WHERE u.year = :year
    UNION ALL
    SELECT 5, CASE WHEN f.year IS NULL THEN 'award-year' ELSE 'award-amount' END,
           '/prosjekter/' || p.slug, t.title
      FROM project_funding f
      JOIN localized_project p ON p.id = f.project_id AND p.connection <> 'related'
      JOIN project_text t ON t.id = p.text_id
     WHERE f.kind = 'award'
       AND ((f.year IS NULL AND p.id IN (SELECT project_id FROM ongoing))
            OR (f.year = :year AND f.amount IS NULL))
    UNION ALL
    SELECT 6, 'participants', '/arrangementer/' || e.slug, t.title
      FROM localized_event e
      JOIN event_text t ON t.id = e.text_id
     WHERE substr(e.starts, 1, 4) = :year AND e.status = 'held' AND e.participants IS NULL
       AND e.connection <> 'related' AND e.kind NOT IN ('decision', 'hearing')
    UNION ALL
    SELECT 7, CASE WHEN y.year IS NULL THEN 'figure-time' ELSE 'figure-date' END,
           coalesce('/prosjekter/' || p.slug, '/partnere/' || o.slug, '/om'),
           kt."label" || coalesce(': ' || pt.title, '')
      FROM figure f
      JOIN figure_year y ON y.figure_id = f.id
      JOIN figure_kind_entry kt ON kt.":kind" = f.figure_kind_id
      LEFT JOIN localized_project p ON p.id = f.project_id
      LEFT JOIN project_text pt ON pt.id = p.text_id
      LEFT JOIN named_organization o ON o.id = f.organization_id AND o.partner IS NOT NULL
     WHERE (f.project_id IS NULL OR pt.id IS NOT NULL)
       AND ((y.year = :year AND f.stated IS NULL)
        OR (f.starts IS NULL AND f.ends IS NULL AND f.stated IS NULL
            AND (f.project_id IS NULL
                 OR f.project_id IN (SELECT project_id FROM ongoing)
                 OR f.figure_kind_id IN (SELECT figure_kind_id FROM report_indicator))))
    UNION ALL
    SELECT 8, 'application', NULL,
           coalesce(a.programme || ', ', '') || a.sent || ' (application ' || a.id || ')'
      FROM localized_application a
     WHERE a.text_id IS NULL AND :year IN (substr(a.sent, 1, 4), substr(a.decided, 1, 4))
    UNION ALL
    SELECT 8, 'doctorate', NULL,
           coalesce(d.starts, d.ends) || ' (doctorate ' || d.id || ')'
      FROM localized_doctorate d
     WHERE d.text_id IS NULL
       AND substr(coalesce(d.starts, d.ends), 1, 4) <= :year AND coalesce(d.ends, '9999') >= :year
    UNION ALL
    SELECT 10, 'unshown', NULL, key || ' (' || thing || ' ' || id || ')' FROM unshown)
SELECT l.kind  AS "@kind",
       w.what  AS "@what",
       l.path  AS "@path",
       l.title AS "."
  FROM lack l
  JOIN words w ON w.language = :language AND w.kind = l.kind
 ORDER BY l.place, l.title COLLATE localized, l.kind, l.path;
