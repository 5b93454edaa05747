-- Ten news items, worded anew from what the sources report. A date that is only estimated is
-- 'uncertain' and says so.

-- Kunnskapskommunen skal prøve ut et regionalt samarbeidsorgan
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (1, 'bergen-far-nokkelrolle', '2019', 'autumn', 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (1, 'nb', 'Kunnskapskommunen skal prøve ut et regionalt samarbeidsorgan',
   'KS gir 1,25 millioner kroner over to år til å prøve ut et regionalt samarbeid om forskning.',
   'Pengene skal brukes til en pilot der Kunnskapskommunen, med Bergen kommune i spissen, bygger opp et
felles organ for kommunene i regionen.',
   NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 1, id FROM source WHERE key IN ('BK-nokkel');
INSERT INTO news_project (news_id, project_id)
SELECT 1, id FROM project WHERE slug IN ('rso-vest');

-- Byrådet vil at Bergen skal være vertskap for regionalt forskningsorgan
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (2, 'bergen-vil-vaere-vertskap', '2019', 'summer', 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (2, 'nb', 'Byrådet vil at Bergen skal være vertskap for regionalt forskningsorgan',
   'Byrådet i Bergen ønsker at kommunen tar på seg rollen som vert.', NULL, NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 2, id FROM source WHERE key IN ('BK-vert');
INSERT INTO news_project (news_id, project_id)
SELECT 2, id FROM project WHERE slug IN ('rso-vest');

-- Seks kontakter for forskning og utvikling i Bergen
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (3, 'seks-fou-kontakter', '2018', NULL, 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (3, 'nb', 'Seks kontakter for forskning og utvikling i Bergen',
   'Hver etat i helse og omsorg har fått sin egen kontakt for forskning og utvikling.',
   'Kontaktene skal møtes hver måned med fagfolk i byrådsavdelingen. Bergen kommune hadde da avtaler med
seks institusjoner og ti andre kommuner.',
   NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 3, id FROM source WHERE key IN ('BK-fou');

-- Pris til forskning på hepatitt C
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (4, 'prisen-2020', '2020-10-13', NULL, 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (4, 'nb', 'Pris til forskning på hepatitt C',
   'Professor Lars Thore Fadnes får forsknings- og innovasjonsprisen for 2020.',
   'Han får prisen for å lede INTRO-HCV, et prosjekt om behandling av hepatitt C hos personer som
injiserer rusmidler. Overrekkelsen var digital.',
   NULL),
  (4, 'en', 'Prize for research on hepatitis C',
   'Professor Lars Thore Fadnes receives the research and innovation prize for 2020.',
   'He receives the prize for leading INTRO-HCV, a project on the treatment of hepatitis C in people who
inject drugs. The presentation was online.',
   NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 4, id FROM source WHERE key IN ('BK-fadnes', 'UIB-fadnes');
INSERT INTO news_project (news_id, project_id)
SELECT 4, id FROM project WHERE slug IN ('intro-hcv');

-- 200 deltok på konferansen
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (5, 'konferansen-2022-samlet-200', '2022-06-20', NULL, 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (5, 'nb', '200 deltok på konferansen', 'Kunnskapskommunekonferansen er tilbake etter tre års pause.',
   'Deltakerne i Universitetsaulaen snakket om prioritering, kunnskapsløft i kommunene og bruk av
forskning.',
   NULL),
  (5, 'en', '200 people at the conference',
   'The Kunnskapskommunen conference is back after a break of three years.',
   'Those who met in Universitetsaulaen discussed priorities, raising knowledge in the municipalities,
and the use of research.',
   NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 5, id FROM source WHERE key IN ('BK-konf22');
INSERT INTO news_project (news_id, project_id)
SELECT 5, id FROM project WHERE slug IN ('helsefremmende-sosiale-medier', 'kreftrehabilitering-askoy');

-- Bergen har vedtatt ny plan for forskning, innovasjon og utdanning
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (6, 'ny-plan-vedtatt-2022', '2022-05-24', NULL, 'uncertain', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (6, 'nb', 'Bergen har vedtatt ny plan for forskning, innovasjon og utdanning',
   '«Bedre kunnskap – bedre helse» gjelder for 2022–2027.',
   'Planen har seks satsingsområder. Den fornyes hvert femte år, og bystyret vil ha en melding om status
i midten av 2025.',
   'Kilden oppgir dagen. Året har vi sluttet oss til ut fra at byrådet la fram planen i april 2022.');
INSERT INTO news_source (news_id, source_id)
SELECT 6, id FROM source WHERE key IN ('BK-plan22');

-- Regionalt samarbeidsorgan Vest er i gang
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (7, 'rso-vest-i-gang', '2021', NULL, 'stated', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (7, 'nb', 'Regionalt samarbeidsorgan Vest er i gang',
   'Kommunene i Vestland og Rogaland har fått et felles organ for forskning.',
   'Organet startet formelt i 2021, som en pilot ut året. Kommunene er delt i fire klynger.', NULL);
INSERT INTO news_source (news_id, source_id)
SELECT 7, id FROM source WHERE key IN ('BK-rso');
INSERT INTO news_project (news_id, project_id)
SELECT 7, id FROM project WHERE slug IN ('rso-vest');

-- Nesten 20 millioner kroner til bedre praksis for studenter
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (8, 'diku-midler-til-alrek', '2021', NULL, 'uncertain', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (8, 'nb', 'Nesten 20 millioner kroner til bedre praksis for studenter',
   'To prosjekter med tilknytning til Alrek helseklynge får støtte fra Diku.',
   'FRONESIS gjelder medisinstudenter hos fastleger. Det andre prosjektet gjelder sykepleierstudenter på
sykehjem.',
   'Datoen har vi ikke funnet. 2021 er et anslag.');
INSERT INTO news_source (news_id, source_id)
SELECT 8, id FROM source WHERE key IN ('ALREK-diku');
INSERT INTO news_project (news_id, project_id)
SELECT 8, id FROM project WHERE slug IN ('fronesis', 'sykehjem-som-laeringsarena');

-- Bergen kommune oppretter stilling som koordinator på Alrek
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (9, 'koordinator-pa-alrek', '2020', NULL, 'uncertain', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (9, 'nb', 'Bergen kommune oppretter stilling som koordinator på Alrek',
   'Stillingen skal styrke samarbeidet mellom kommunen og helseklyngen.', NULL,
   'Året er en gjetning. Datoen har vi ikke funnet, og saken står under 2020 bare fordi Alrek ' ||
   'åpnet formelt da. Den kan godt være fra et annet år.');
INSERT INTO news_source (news_id, source_id)
SELECT 9, id FROM source WHERE key IN ('ALREK-bk');

-- Alrek helseklynge har laget sin første årsmelding
INSERT INTO news (id, slug, happened, season, certainty, updated) VALUES
  (10, 'alrek-arsmelding-2022', '2023', NULL, 'uncertain', '2026-11-21');
INSERT INTO news_text (news_id, language, title, lead, body, caution) VALUES
  (10, 'nb', 'Alrek helseklynge har laget sin første årsmelding', 'Årsmeldingen gjelder 2022.', NULL,
   'Når årsmeldingen kom, har vi ikke funnet. 2023 er en slutning ut fra året den gjelder.');
INSERT INTO news_source (news_id, source_id)
SELECT 10, id FROM source WHERE key IN ('ALREK-am22');
