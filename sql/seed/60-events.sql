-- 30 events, oldest first: conferences, decisions, meetings. Times are local (Europe/Oslo) and as
-- precise as the source. Inferred editions of the conference are 'uncertain' and say so.
-- No programme items: no source lists any.

-- 2016-02-17 Bystyret vedtar plan for forskning, innovasjon og utdanning
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (1, 'bystyret-vedtar-plan-2016', 'decision', 'held', '2016-02-17', NULL, NULL, NULL, NULL, 'Bergen',
   NULL, NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (1, 'nb', 'Bystyret vedtar plan for forskning, innovasjon og utdanning',
   'Bergen bystyre vedtar planen for 2016–2019 og ber om en rapport hvert år.',
   'Planen gir arbeidet med forskning, innovasjon og utdanning i helse og omsorg en politisk
forankring. Bystyret ville vite hvert år hvor langt arbeidet var kommet.',
   NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 1, id FROM source WHERE key IN ('BK-komite');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 1, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2016-06 Kunnskapskommunekonferansen 2016
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (2, 'konferansen-2016', 'conference', 'held', '2016-06', NULL, NULL, NULL, NULL, 'Bergen', NULL, NULL,
   1, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (2, 'nb', 'Kunnskapskommunekonferansen 2016', 'Den første konferansen i Kunnskapskommunen.',
   'Konferansen varte én dag i juni. Datoen har vi ikke funnet.', NULL),
  (2, 'nn', 'Kunnskapskommunekonferansen 2016', 'Den første konferansen i Kunnskapskommunen.',
   'Konferansen varte éin dag i juni. Datoen har vi ikkje funne.', NULL),
  (2, 'en', 'Kunnskapskommunen conference 2016', 'The first conference of Kunnskapskommunen.',
   'The conference lasted one day in June. We have not found the date.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 2, id FROM source WHERE key IN ('BK-gml');

-- 2016-11-30 GAMUT ti år
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (3, 'gamut-ti-ar', 'conference', 'held', '2016-11-30', NULL, NULL, 'physical', 'Universitetsaulaen',
   'Bergen', NULL, NULL, 0, 'related', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (3, 'nb', 'GAMUT ti år',
   'Griegakademiets senter for musikkterapiforskning markerer ti år med en konferanse.', NULL,
   'Opplysningene kommer fra en omtale i tidsskriftet Musikkterapi. Kilden nevner ikke ' ||
   'Kunnskapskommunen.');
INSERT INTO event_source (event_id, source_id)
SELECT 3, id FROM source WHERE key IN ('MT-2016');

-- 2017-04-05 Komiteen behandler den første statusrapporten
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (4, 'komiteen-statusrapport-2017', 'decision', 'held', '2017-04-05', NULL, NULL, NULL, NULL, 'Bergen',
   NULL, NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (4, 'nb', 'Komiteen behandler den første statusrapporten',
   'Komite for helse og sosial i Bergen tar opp hvordan det går med planen for 2016–2019.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 4, id FROM source WHERE key IN ('BK-komite');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 4, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2017-04-26 Bystyret behandler den første statusrapporten
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (5, 'bystyret-statusrapport-2017', 'decision', 'held', '2017-04-26', NULL, NULL, NULL, NULL, 'Bergen',
   NULL, NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (5, 'nb', 'Bystyret behandler den første statusrapporten',
   'Bergen bystyre får den første rapporten om planen for 2016–2019.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 5, id FROM source WHERE key IN ('BK-komite');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 5, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2017-05-05 Informasjonsmøte om midler til kommunal forskning
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (6, 'infomote-kommunal-forskning-2017', 'meeting', 'held', '2017-05-05', NULL, NULL, 'physical',
   'Fylkeshuset', 'Bergen', NULL, NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (6, 'nb', 'Informasjonsmøte om midler til kommunal forskning',
   'Hordaland fylkeskommune inviterer til møte om penger til forskning i kommunene.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 6, id FROM source WHERE key IN ('HFK-1');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 6, id, 'organizer' FROM organization WHERE slug IN ('hordaland-fylkeskommune');

-- 2017-06-20 Prosjektverksted for RFF Vestlandet og FORKOMMUNE
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (7, 'prosjektverksted-2017', 'seminar', 'held', '2017-06-20', NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (7, 'nb', 'Prosjektverksted for RFF Vestlandet og FORKOMMUNE',
   'Et verksted i Hordaland om prosjekter i de to ordningene.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 7, id FROM source WHERE key IN ('HFK-2');

-- 2017-06 Kunnskapskommunekonferansen 2017
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (8, 'konferansen-2017', 'conference', 'held', '2017-06', NULL, NULL, NULL, NULL, 'Bergen', NULL, NULL,
   1, 'network', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (8, 'nb', 'Kunnskapskommunekonferansen 2017', 'Konferansen skulle holdes i juni.', NULL,
   'At konferansen ble holdt, er en slutning: kilden sier at den er hver juni, men vi har ikke ' ||
   'funnet noe om nettopp denne.'),
  (8, 'nn', 'Kunnskapskommunekonferansen 2017', 'Konferansen skulle haldast i juni.', NULL,
   'At konferansen blei halden, er ei slutning: kjelda seier at han er kvar juni, men vi har ' ||
   'ikkje funne noko om nett denne.'),
  (8, 'en', 'Kunnskapskommunen conference 2017', 'The conference was to be held in June.', NULL,
   'That the conference took place is an inference: the source says it is held every June, but ' ||
   'we have found nothing about this one.');
INSERT INTO event_source (event_id, source_id)
SELECT 8, id FROM source WHERE key IN ('BK-gml');

-- 2018-06 Kunnskapskommunekonferansen 2018
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (9, 'konferansen-2018', 'conference', 'held', '2018-06', NULL, NULL, NULL, NULL, 'Bergen', NULL, NULL,
   1, 'network', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (9, 'nb', 'Kunnskapskommunekonferansen 2018', 'Konferansen skulle holdes i juni.', NULL,
   'At konferansen ble holdt, er en slutning: kilden sier at den er hver juni, men vi har ikke ' ||
   'funnet noe om nettopp denne.'),
  (9, 'nn', 'Kunnskapskommunekonferansen 2018', 'Konferansen skulle haldast i juni.', NULL,
   'At konferansen blei halden, er ei slutning: kjelda seier at han er kvar juni, men vi har ' ||
   'ikkje funne noko om nett denne.'),
  (9, 'en', 'Kunnskapskommunen conference 2018', 'The conference was to be held in June.', NULL,
   'That the conference took place is an inference: the source says it is held every June, but ' ||
   'we have found nothing about this one.');
INSERT INTO event_source (event_id, source_id)
SELECT 9, id FROM source WHERE key IN ('BK-gml');

-- 2018 Avtalen om TVEPS blir signert
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (10, 'tveps-avtale-2018', 'ceremony', 'held', '2018', NULL, 'autumn', NULL, NULL, 'Bergen', NULL,
   NULL, 0, 'partner', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (10, 'nb', 'Avtalen om TVEPS blir signert',
   'Partnerne i TVEPS blir enige om felles praksis for flere studenter.',
   'Avtalen gjelder studenter fra ulike fag som lærer å samarbeide ute i praksis. Datoen har vi ikke
funnet, bare at det var om høsten.',
   NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 10, id FROM source WHERE key IN ('TVEPS18');
INSERT INTO event_project (event_id, project_id)
SELECT 10, id FROM project WHERE slug IN ('tveps');

-- 2019 Frokostmøte: en ny modell for kunnskap i folkehelsearbeidet
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (11, 'frokostmote-folkekommune-2019', 'meeting', 'held', '2019', NULL, 'spring', 'physical',
   'Alrek helseklynge', 'Bergen', NULL, NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (11, 'nb', 'Frokostmøte: en ny modell for kunnskap i folkehelsearbeidet',
   'FolkeKommune presenteres på Alrek med innledere fra NSD, Folkehelseinstituttet og ' ||
   'Universitetet i Bergen.',
   'Møtet var om våren. Siden vi har det fra, oppgir ikke datoen.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 11, id FROM source WHERE key IN ('UIB-folk');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 11, id, 'participant' FROM organization WHERE slug IN ('nsd', 'fhi', 'uib');
INSERT INTO event_project (event_id, project_id)
SELECT 11, id FROM project WHERE slug IN ('folkekommune');

-- 2019-06-11 Frokostmøte: forebygging for utsatte barn og familier
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (12, 'frokostmote-utsatte-barn-2019', 'meeting', 'held', '2019-06-11', NULL, NULL, 'physical',
   'Alrek helseklynge', 'Bergen', NULL, NULL, 0, 'related', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (12, 'nb', 'Frokostmøte: forebygging for utsatte barn og familier',
   'Et frokostmøte på Alrek om forebyggende arbeid.', NULL,
   'Kilden oppgir dag og måned. At året er 2019, er en slutning.');
INSERT INTO event_source (event_id, source_id)
SELECT 12, id FROM source WHERE key IN ('UIB-folk');

-- 2019 Kunnskapskommunekonferansen 2019
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (13, 'konferansen-2019', 'conference', 'held', '2019', NULL, NULL, NULL, NULL, 'Bergen', NULL, NULL,
   1, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (13, 'nb', 'Kunnskapskommunekonferansen 2019',
   'Konferansen der GAMUT og Polyfon fikk forsknings- og innovasjonsprisen.',
   'Konferansen ble holdt før høsten 2019. Datoen har vi ikke funnet.', NULL),
  (13, 'nn', 'Kunnskapskommunekonferansen 2019',
   'Konferansen der GAMUT og Polyfon fekk forskings- og innovasjonsprisen.',
   'Konferansen blei halden før hausten 2019. Datoen har vi ikkje funne.', NULL),
  (13, 'en', 'Kunnskapskommunen conference 2019',
   'The conference at which GAMUT and Polyfon received the research and innovation prize.',
   'It was held before autumn 2019. We have not found the date.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 13, id FROM source WHERE key IN ('BK-nokkel', 'BK-pris');
INSERT INTO event_project (event_id, project_id)
SELECT 13, id FROM project WHERE slug IN ('polyfon');

-- 2019-10-02 NAPHAs forskningskonferanse 2019
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (14, 'napha-forskningskonferanse-2019', 'conference', 'held', '2019-10-02', '2019-10-03', NULL, NULL,
   NULL, NULL, NULL, NULL, 0, 'network', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (14, 'nb', 'NAPHAs forskningskonferanse 2019', 'Kunnskapskommunen ble presentert på konferansen.',
   NULL, 'Dato og innhold er hentet fra en omtale hos NAPHA. Stedet har vi ikke funnet.');
INSERT INTO event_source (event_id, source_id)
SELECT 14, id FROM source WHERE key IN ('NAPHA');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 14, id, 'organizer' FROM organization WHERE slug IN ('napha');

-- 2020 Kunnskapskommunekonferansen 2020
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (15, 'konferansen-2020', 'conference', 'cancelled', '2020', NULL, NULL, NULL, NULL, NULL, NULL, NULL,
   1, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (15, 'nb', 'Kunnskapskommunekonferansen 2020', 'Konferansen ble avlyst på grunn av pandemien.',
   'Prisen for 2020 ble i stedet overrakt digitalt 13. oktober.', NULL),
  (15, 'nn', 'Kunnskapskommunekonferansen 2020', 'Konferansen blei avlyst på grunn av pandemien.',
   'Prisen for 2020 blei i staden delt ut digitalt 13. oktober.', NULL),
  (15, 'en', 'Kunnskapskommunen conference 2020',
   'The conference was cancelled because of the pandemic.',
   'The prize for 2020 was presented online on 13 October instead.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 15, id FROM source WHERE key IN ('BK-konf22');

-- 2020-10-13 Utdeling av forsknings- og innovasjonsprisen 2020
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (16, 'prisutdeling-2020', 'ceremony', 'held', '2020-10-13', NULL, NULL, 'digital', NULL, NULL, NULL,
   NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (16, 'nb', 'Utdeling av forsknings- og innovasjonsprisen 2020',
   'Professor Lars Thore Fadnes får prisen for å lede INTRO-HCV.',
   'Overrekkelsen var digital. Prisen er kunstverket «Reconnect».', NULL),
  (16, 'en', 'Presentation of the research and innovation prize 2020',
   'Professor Lars Thore Fadnes receives the prize for leading INTRO-HCV.',
   'The presentation was online. The prize is the work of art “Reconnect”.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 16, id FROM source WHERE key IN ('UIB-fadnes', 'BK-fadnes');
INSERT INTO event_project (event_id, project_id)
SELECT 16, id FROM project WHERE slug IN ('intro-hcv');

-- 2020-10-13 Alrek helseklynge åpner
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (17, 'apning-alrek-2020', 'ceremony', 'held', '2020-10-13', NULL, NULL, NULL,
   'Alrek helseklynge, Årstadveien 17', 'Bergen', NULL, NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (17, 'nb', 'Alrek helseklynge åpner', 'Den formelle åpningen av helseklyngen i Årstadveien 17.', NULL,
   NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 17, id FROM source WHERE key IN ('UIB-klynger');

-- 2022-02 Helseinnovasjonskonferansen 2022
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (18, 'helseinnovasjonskonferansen-2022', 'conference', 'held', '2022-02', NULL, NULL, 'digital', NULL,
   NULL, 500, NULL, 0, 'related', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (18, 'nb', 'Helseinnovasjonskonferansen 2022', 'En digital konferanse med om lag 500 deltakere.',
   NULL,
   'Opplysningene kommer fra en omtale hos Helse Førde. Dagen i februar har vi ikke funnet. ' ||
   'Kilden nevner ikke Kunnskapskommunen.');
INSERT INTO event_source (event_id, source_id)
SELECT 18, id FROM source WHERE key IN ('HF-2022');

-- 2022-02-25 Frist for å uttale seg om ny plan
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (19, 'horingsfrist-ny-plan-2022', 'hearing', 'held', '2022-02-25', NULL, NULL, NULL, NULL, NULL, NULL,
   NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (19, 'nb', 'Frist for å uttale seg om ny plan',
   'Siste dag for innspill til planen for forskning, innovasjon og utdanning 2022–2027.',
   'Bergen kommune fikk elleve svar.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 19, id FROM source WHERE key IN ('BK-plan22-horing', 'BK-plan22-byr');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 19, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2022-04-28 Byrådet legger fram ny plan
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (20, 'byradet-legger-fram-plan-2022', 'decision', 'held', '2022-04-28', NULL, NULL, NULL, NULL,
   'Bergen', NULL, NULL, 0, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (20, 'nb', 'Byrådet legger fram ny plan',
   'Byrådet i Bergen sender «Bedre kunnskap – bedre helse» til bystyret.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 20, id FROM source WHERE key IN ('BK-plan22-byr');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 20, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2022-05-24 Bystyret vedtar «Bedre kunnskap – bedre helse»
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (21, 'bystyret-vedtar-plan-2022', 'decision', 'held', '2022-05-24', NULL, NULL, NULL, NULL, 'Bergen',
   NULL, NULL, 0, 'network', 'uncertain', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (21, 'nb', 'Bystyret vedtar «Bedre kunnskap – bedre helse»',
   'Bergen har fått en ny plan for forskning, innovasjon og utdanning, for 2022–2027.',
   'Planen skal fornyes hvert femte år. Bystyret ba om å få vite i midten av 2025 hvordan det går.',
   'Kilden oppgir dagen. Året har vi sluttet oss til ut fra at byrådet la fram planen i april 2022.');
INSERT INTO event_source (event_id, source_id)
SELECT 21, id FROM source WHERE key IN ('BK-plan22');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 21, id, 'organizer' FROM organization WHERE slug IN ('bergen');

-- 2022-06-01 Digital helse-dager 2022
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (22, 'digital-helse-dager-2022', 'conference', 'held', '2022-06-01', '2022-06-02', NULL, NULL, NULL,
   'Bergen', NULL, NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (22, 'nb', 'Digital helse-dager 2022', 'To konferanser, THOM og KlinIKT, ble til én.',
   'Dette var de første Digital helse-dagene.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 22, id FROM source WHERE key IN ('ALREK-digi');

-- 2022-06-20 Kunnskapskommunekonferansen 2022
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (23, 'konferansen-2022', 'conference', 'held', '2022-06-20', NULL, NULL, 'physical',
   'Universitetsaulaen', 'Bergen', 200, NULL, 1, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (23, 'nb', 'Kunnskapskommunekonferansen 2022',
   '200 deltakere møttes i Universitetsaulaen, etter tre år uten konferanse.',
   'Temaene var hvordan kommunene skal prioritere, hvordan de kan heve kunnskapen, og hvordan forskning
kan bli brukt. Prosjektet om helsefremmende miljø på sosiale medier og Askøymodellen ble presentert.',
   NULL),
  (23, 'nn', 'Kunnskapskommunekonferansen 2022',
   '200 deltakarar møttest i Universitetsaulaen, etter tre år utan konferanse.',
   'Temaa var korleis kommunane skal prioritere, korleis dei kan heve kunnskapen, og korleis forsking
kan bli brukt. Prosjektet om helsefremjande miljø på sosiale medium og Askøymodellen blei
presenterte.',
   NULL),
  (23, 'en', 'Kunnskapskommunen conference 2022',
   '200 people met in Universitetsaulaen after three years without a conference.',
   'The themes were how municipalities should set priorities, how they can raise their knowledge, and
how research can be put to use. The project on health-promoting environments on social media and the
Askøy model were presented.',
   NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 23, id FROM source WHERE key IN ('BK-konf22');
INSERT INTO event_project (event_id, project_id)
SELECT 23, id FROM project WHERE slug IN ('helsefremmende-sosiale-medier', 'kreftrehabilitering-askoy');

-- 2022-10-04T18:00 Folkefest for fremtiden: Kultur og aldring
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (24, 'folkefest-kultur-og-aldring-2022', 'public', 'held', '2022-10-04T18:00', NULL, NULL, 'physical',
   'Litteraturhuset i Bergen', 'Bergen', NULL,
   'https://alrekhelseklynge.no/arrangementer/folkefest-for-fremtiden-kultur-og-aldring/', 0, 'related',
   'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (24, 'nb', 'Folkefest for fremtiden: Kultur og aldring',
   'En kveld i Litteraturhuset om kultur og det å bli eldre.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 24, id FROM source WHERE key IN ('ALREK-folk');

-- 2023-10-04 Onsdagspresentasjon: å finne og beholde helsepersonell
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (25, 'onsdagspresentasjon-helsepersonell-2023', 'meeting', 'held', '2023-10-04', NULL, NULL,
   'physical', 'Kantinen, Alrek, Årstadveien 17', 'Bergen', NULL, NULL, 0, 'partner', 'stated',
   '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (25, 'nb', 'Onsdagspresentasjon: å finne og beholde helsepersonell',
   'Bergen kommune forteller om rekruttering av helsepersonell.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 25, id FROM source WHERE key IN ('ALREK-folk');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 25, id, 'participant' FROM organization WHERE slug IN ('bergen');

-- 2023-10-25 Senterseminar: Implementation and Evaluation
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (26, 'senterseminar-2023', 'seminar', 'held', '2023-10-25', NULL, NULL, 'physical', 'Kantinen, Alrek',
   'Bergen', NULL, NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (26, 'nb', 'Senterseminar: Implementation and Evaluation',
   'Et seminar om å ta i bruk og evaluere nye tiltak.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 26, id FROM source WHERE key IN ('ALREK-folk');

-- 2023-11-02T09:00 Arena Unikom 2023
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (27, 'arena-unikom-2023', 'conference', 'held', '2023-11-02T09:00', '2023-11-02T17:00', NULL,
   'physical', NULL, 'Trondheim', NULL, 'https://sites.google.com/trondheim.kommune.no/arenaunikom', 0,
   'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (27, 'nb', 'Arena Unikom 2023',
   'Konferanse i Trondheim der Kunnskapskommunen og KSF Vest satt i programgruppen.',
   'Konferansen hadde fire temaer.', NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 27, id FROM source WHERE key IN ('UNIKOM');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 27, id, 'participant' FROM organization WHERE slug IN ('rso-vest');

-- 2024-04-16 Webinar om Forskningsrådets utlysning for kommunene
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (28, 'webinar-forskningsradet-2024', 'webinar', 'held', '2024-04-16', NULL, NULL, 'digital', NULL,
   NULL, NULL, NULL, 0, 'related', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (28, 'nb', 'Webinar om Forskningsrådets utlysning for kommunene',
   'Forskningsrådet orienterer om midler til forskning i kommunale helse- og omsorgstjenester.', NULL,
   NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 28, id FROM source WHERE key IN ('NFR-2024');
INSERT INTO event_organization (event_id, organization_id, role)
SELECT 28, id, 'organizer' FROM organization WHERE slug IN ('forskningsradet');

-- 2024-09-05 Kunnskapskommunekonferansen 2024
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (29, 'konferansen-2024', 'conference', 'held', '2024-09-05', NULL, NULL, NULL, NULL, 'Bergen', NULL,
   NULL, 1, 'network', 'stated', '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (29, 'nb', 'Kunnskapskommunekonferansen 2024',
   'Ansatte hos alle partnerne kunne foreslå vinnere av forsknings- og innovasjonsprisen.', NULL,
   'Datoen kommer fra invitasjonen. Stedet og en omtale av konferansen har vi ikke funnet.'),
  (29, 'nn', 'Kunnskapskommunekonferansen 2024',
   'Tilsette hos alle partnarane kunne gjere framlegg om vinnarar av forskings- og innovasjonsprisen.',
   NULL, 'Datoen kjem frå invitasjonen. Staden og ein omtale av konferansen har vi ikkje funne.'),
  (29, 'en', 'Kunnskapskommunen conference 2024',
   'Staff of all partners could nominate winners of the research and innovation prize.', NULL,
   'The date comes from the invitation. We have found neither the venue nor a report from the ' ||
   'conference.');
INSERT INTO event_source (event_id, source_id)
SELECT 29, id FROM source WHERE key IN ('BK-pris');

-- 2024-09-25T18:00 Forsker Grand Prix Bergen 2024
INSERT INTO event (
    id, slug, kind, status, starts, ends, season, attendance, venue, city, participants, url,
    conference, connection, certainty, updated) VALUES
  (30, 'forsker-grand-prix-2024', 'public', 'held', '2024-09-25T18:00', NULL, NULL, 'physical',
   'Mimes Brønn, HVL', 'Bergen', NULL,
   'https://forskningsdagenebergen.com/bergen/forsker-grand-prix-2024/', 0, 'related', 'stated',
   '2026-11-21');
INSERT INTO event_text (event_id, language, title, summary, body, caution) VALUES
  (30, 'nb', 'Forsker Grand Prix Bergen 2024',
   'Bergensutgaven av Forsker Grand Prix, på Mimes Brønn ved Høgskulen på Vestlandet.', NULL, NULL);
INSERT INTO event_source (event_id, source_id)
SELECT 30, id FROM source WHERE key IN ('FGP-2024');
