-- What is counted, and every figure with its source. Figures of one kind that disagree stand side by
-- side. A figure without organisation or project is about the network itself.

-- Municipalities
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (1, 'municipalities', 'count', 1);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (1, 'nb', 'Kommuner', 'Kommuner som er med, medregnet Bergen.'),
  (1, 'nn', 'Kommunar', 'Kommunar som er med, medrekna Bergen.'),
  (1, 'en', 'Municipalities', 'Municipalities that take part, Bergen included.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (1, 1, NULL, NULL, 11, '2017', '2019', '2017', 'stated', (SELECT id FROM source WHERE key = 'BK-gml')),
  (2, 1, NULL, NULL, 11, '2018', '2018', '2018', 'stated', (SELECT id FROM source WHERE key = 'BK-fou')),
  (3, 1, NULL, NULL, 12, NULL, NULL, NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat')),
  (4, 1, NULL, NULL, 9, '2020', NULL, '2021', 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (5, 1, NULL, NULL, 8, NULL, NULL, '2026-11-21', 'stated', (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (1, 'nb', 'Bergen og ti andre.'),
  (1, 'nn', 'Bergen og ti andre.'),
  (1, 'en', 'Bergen and ten others.'),
  (2, 'nb', 'Avtaler med ti kommuner i tillegg til Bergen.'),
  (2, 'nn', 'Avtalar med ti kommunar i tillegg til Bergen.'),
  (2, 'en', 'Agreements with ten municipalities besides Bergen.'),
  (3, 'nb',
   'Utkastet til mandat sier elleve i tillegg til Bergen. Det er ikke datert, og andre kilder ' ||
   'sier elleve i alt.'),
  (3, 'nn',
   'Utkastet til mandat seier elleve i tillegg til Bergen. Det er ikkje datert, og andre ' ||
   'kjelder seier elleve i alt.'),
  (3, 'en',
   'The draft mandate says eleven in addition to Bergen. It is undated, and other sources say ' ||
   'eleven in all.'),
  (4, 'nb', 'Etter at tre kommuner ble til Alver. Siden hos KS er ikke datert; 2021 er anslått.'),
  (4, 'nn', 'Etter at tre kommunar blei til Alver. Sida hos KS er ikkje datert; 2021 er eit overslag.'),
  (4, 'en', 'After three municipalities became Alver. The page at KS is undated; 2021 is an estimate.'),
  (5, 'nb', 'Slik det sto på Bergen kommunes side den dagen.'),
  (5, 'nn', 'Slik det stod på sida til Bergen kommune den dagen.'),
  (5, 'en', 'As stated on Bergen''s page on that day.');

-- Research institutions
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (2, 'institutions', 'count', 2);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (2, 'nb', 'Forskningsinstitusjoner', 'Institusjoner som er partnere.'),
  (2, 'nn', 'Forskingsinstitusjonar', 'Institusjonar som er partnarar.'),
  (2, 'en', 'Research institutions', 'Institutions that are partners.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (6, 2, NULL, NULL, 6, '2018', '2018', '2018', 'stated', (SELECT id FROM source WHERE key = 'BK-fou')),
  (7, 2, NULL, NULL, 7, NULL, NULL, '2021', 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (8, 2, NULL, NULL, 7, NULL, NULL, '2026-11-21', 'stated', (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (7, 'nb', 'Siden hos KS er ikke datert; 2021 er anslått.'),
  (7, 'nn', 'Sida hos KS er ikkje datert; 2021 er eit overslag.'),
  (7, 'en', 'The page at KS is undated; 2021 is an estimate.'),
  (8, 'nb', 'Slik det sto på Bergen kommunes side den dagen.'),
  (8, 'nn', 'Slik det stod på sida til Bergen kommune den dagen.'),
  (8, 'en', 'As stated on Bergen''s page on that day.');

-- Municipalities invited
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (3, 'invited-municipalities', 'count', 3);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (3, 'nb', 'Kommuner som ble invitert', NULL),
  (3, 'nn', 'Kommunar som blei inviterte', NULL),
  (3, 'en', 'Municipalities invited', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (9, 3, NULL, NULL, 23, '2016', '2016', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (9, 'nb', 'Fra et utkast uten dato. En annen kilde sier at invitasjonene gikk ut fra 2017.'),
  (9, 'nn', 'Frå eit utkast utan dato. Ei anna kjelde seier at invitasjonane gjekk ut frå 2017.'),
  (9, 'en', 'From an undated draft. Another source says that the invitations went out from 2017.');

-- Inhabitants
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (4, 'inhabitants', 'persons', 4);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (4, 'nb', 'Innbyggere', 'Innbyggere i kommunene, avrundet slik kilden gjør det.'),
  (4, 'nn', 'Innbyggjarar', 'Innbyggjarar i kommunane, avrunda slik kjelda gjer det.'),
  (4, 'en', 'Inhabitants', 'Inhabitants of the municipalities, rounded as in the source.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (10, 4, NULL, NULL, 402000, NULL, NULL, '2021', 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (11, 4, (SELECT id FROM organization WHERE slug = 'bergen'), NULL, 285000, NULL, NULL, '2021',
   'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (12, 4, (SELECT id FROM organization WHERE slug = 'alver'), NULL, 29090, NULL, NULL, NULL,
   'uncertain', (SELECT id FROM source WHERE key = 'LOKALHIST')),
  (13, 4, (SELECT id FROM organization WHERE slug = 'bjornafjorden'), NULL, 25790, '2023-04', '2023-06',
   NULL, 'uncertain', (SELECT id FROM source WHERE key = 'BJF-wiki'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (10, 'nb', 'De ni kommunene som da var med. Siden hos KS er ikke datert; 2021 er anslått.'),
  (10, 'nn', 'Dei ni kommunane som då var med. Sida hos KS er ikkje datert; 2021 er eit overslag.'),
  (10, 'en', 'The nine municipalities of the time. The page at KS is undated; 2021 is an estimate.'),
  (11, 'nb', 'Siden hos KS er ikke datert; 2021 er anslått.'),
  (11, 'nn', 'Sida hos KS er ikkje datert; 2021 er eit overslag.'),
  (11, 'en', 'The page at KS is undated; 2021 is an estimate.'),
  (12, 'nb', 'Fra et oppslagsverk. Hvilket år tallet gjelder, har vi ikke funnet.'),
  (12, 'nn', 'Frå eit oppslagsverk. Kva år talet gjeld, har vi ikkje funne.'),
  (12, 'en', 'From an encyclopaedia. We have not found which year it is for.'),
  (13, 'nb', 'Andre kvartal 2023, fra et oppslagsverk.'),
  (13, 'nn', 'Andre kvartal 2023, frå eit oppslagsverk.'),
  (13, 'en', 'Second quarter of 2023, from an encyclopaedia.');

-- Area
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (5, 'area', 'km2', 5);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (5, 'nb', 'Areal', NULL),
  (5, 'nn', 'Areal', NULL),
  (5, 'en', 'Area', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (14, 5, (SELECT id FROM organization WHERE slug = 'alver'), NULL, 679, NULL, NULL, NULL, 'uncertain',
   (SELECT id FROM source WHERE key = 'LOKALHIST'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (14, 'nb', 'Fra et oppslagsverk.'),
  (14, 'nn', 'Frå eit oppslagsverk.'),
  (14, 'en', 'From an encyclopaedia.');

-- Advisers
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (6, 'advisers', 'count', 6);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (6, 'nb', 'Rådgivere', 'Rådgivere som arbeider for samarbeidet.'),
  (6, 'nn', 'Rådgjevarar', 'Rådgjevarar som arbeider for samarbeidet.'),
  (6, 'en', 'Advisers', 'Advisers who work for the partnership.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (15, 6, NULL, NULL, 3, NULL, NULL, '2021', 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (16, 6, NULL, NULL, 6, NULL, NULL, '2026-11-21', 'stated', (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (15, 'nb', 'I hel stilling. Siden hos KS er ikke datert; 2021 er anslått.'),
  (15, 'nn', 'I heil stilling. Sida hos KS er ikkje datert; 2021 er eit overslag.'),
  (15, 'en', 'In full-time posts. The page at KS is undated; 2021 is an estimate.'),
  (16, 'nb', 'Slik det sto på Bergen kommunes side den dagen.'),
  (16, 'nn', 'Slik det stod på sida til Bergen kommune den dagen.'),
  (16, 'en', 'As stated on Bergen''s page on that day.');

-- Research funding raised
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (7, 'research-funding', 'NOK', 7);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (7, 'nb', 'Midler hentet inn til forskning', 'Hentet inn sammen med universiteter og høgskoler.'),
  (7, 'nn', 'Midlar henta inn til forsking', 'Henta inn saman med universitet og høgskular.'),
  (7, 'en', 'Research funding raised', 'Raised together with universities and colleges.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (17, 7, NULL, NULL, 160000000, NULL, '2018-02', '2018-02', 'uncertain',
   (SELECT id FROM source WHERE key = 'KOMRAPP'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (17, 'nb', 'Oppgitt i en avis i februar 2018. Vi vet ikke hvilke prosjekter eller år som er regnet med.'),
  (17, 'nn', 'Oppgitt i ei avis i februar 2018. Vi veit ikkje kva prosjekt eller år som er rekna med.'),
  (17, 'en', 'Stated in a newspaper in February 2018. We do not know which projects or years it includes.');

-- Share of research on primary care
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (8, 'primary-care-research', 'percent', 8);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (8, 'nb', 'Andel forskning på primærhelsetjenesten', 'Av innsatsen i forskning på helsetjenester.'),
  (8, 'nn', 'Del forsking på primærhelsetenesta', 'Av innsatsen i forsking på helsetenester.'),
  (8, 'en', 'Share of research on primary care', 'Of the effort in health-service research.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (18, 8, NULL, NULL, 10, '2016', '2016', '2019', 'uncertain', (SELECT id FROM source WHERE key = 'NAPHA'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (18, 'nb', 'Om lag. Tallet er fra NIFU i 2016 og gjengitt av NAPHA i 2019.'),
  (18, 'nn', 'Om lag. Talet er frå NIFU i 2016 og attgjeve av NAPHA i 2019.'),
  (18, 'en', 'About. The figure is from NIFU in 2016, quoted by NAPHA in 2019.');

-- Share of research on specialist care
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (9, 'specialist-care-research', 'percent', 9);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (9, 'nb', 'Andel forskning på spesialisthelsetjenesten', 'Av innsatsen i forskning på helsetjenester.'),
  (9, 'nn', 'Del forsking på spesialisthelsetenesta', 'Av innsatsen i forsking på helsetenester.'),
  (9, 'en', 'Share of research on specialist care', 'Of the effort in health-service research.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (19, 9, NULL, NULL, 90, '2016', '2016', '2019', 'uncertain', (SELECT id FROM source WHERE key = 'NAPHA'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (19, 'nb', 'Om lag. Tallet er fra NIFU i 2016 og gjengitt av NAPHA i 2019.'),
  (19, 'nn', 'Om lag. Talet er frå NIFU i 2016 og attgjeve av NAPHA i 2019.'),
  (19, 'en', 'About. The figure is from NIFU in 2016, quoted by NAPHA in 2019.');

-- Research contacts in Bergen
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (10, 'fou-contacts', 'count', 10);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (10, 'nb', 'FOU-kontakter i Bergen', 'En kontakt for forskning og utvikling i hver etat.'),
  (10, 'nn', 'FOU-kontaktar i Bergen', 'Ein kontakt for forsking og utvikling i kvar etat.'),
  (10, 'en', 'Research contacts in Bergen', 'A contact for research and development in each agency.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (20, 10, (SELECT id FROM organization WHERE slug = 'bergen'), NULL, 6, '2018', '2018', '2018',
   'stated', (SELECT id FROM source WHERE key = 'BK-fou'));

-- Responses to the consultation
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (11, 'hearing-responses', 'count', 11);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (11, 'nb', 'Svar på høringen', 'Uttalelser til utkastet til planen for 2022–2027.'),
  (11, 'nn', 'Svar på høyringa', 'Fråsegner til utkastet til planen for 2022–2027.'),
  (11, 'en', 'Responses to the consultation', 'Responses to the draft plan for 2022–2027.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (21, 11, (SELECT id FROM organization WHERE slug = 'bergen'), NULL, 11, '2022', '2022', '2022-04',
   'stated', (SELECT id FROM source WHERE key = 'BK-plan22-byr'));

-- Conference participants
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (12, 'conference-participants', 'persons', 12);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (12, 'nb', 'Deltakere på konferansen', NULL),
  (12, 'nn', 'Deltakarar på konferansen', NULL),
  (12, 'en', 'Conference participants', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (22, 12, NULL, NULL, 200, '2022-06-20', '2022-06-20', '2022', 'stated',
   (SELECT id FROM source WHERE key = 'BK-konf22'));

-- Municipalities in RSO Vest
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (13, 'rso-municipalities', 'count', 13);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (13, 'nb', 'Kommuner i RSO Vest', NULL),
  (13, 'nn', 'Kommunar i RSO Vest', NULL),
  (13, 'en', 'Municipalities in RSO Vest', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (23, 13, (SELECT id FROM organization WHERE slug = 'rso-vest'),
   (SELECT id FROM project WHERE slug = 'rso-vest'), 66, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'BK-rso')),
  (24, 13, (SELECT id FROM organization WHERE slug = 'rso-vest'),
   (SELECT id FROM project WHERE slug = 'rso-vest'), 85, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-blimed'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (23, 'nb', 'Kildene er ikke enige om tallet. Siden er ikke datert.'),
  (23, 'nn', 'Kjeldene er ikkje samde om talet. Sida er ikkje datert.'),
  (23, 'en', 'The sources disagree on the number. The page is undated.'),
  (24, 'nb',
   'Så mange ble invitert til kunnskapsstøtte. Kildene er ikke enige om tallet. Siden er ikke datert.'),
  (24, 'nn',
   'Så mange blei inviterte til kunnskapsstøtte. Kjeldene er ikkje samde om talet. Sida er ' ||
   'ikkje datert.'),
  (24, 'en',
   'This many were invited to knowledge support. The sources disagree on the number. The page ' ||
   'is undated.');

-- Clusters of municipalities in RSO Vest
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (14, 'rso-clusters', 'count', 14);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (14, 'nb', 'Kommuneklynger i RSO Vest', NULL),
  (14, 'nn', 'Kommuneklynger i RSO Vest', NULL),
  (14, 'en', 'Clusters of municipalities in RSO Vest', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (25, 14, (SELECT id FROM organization WHERE slug = 'rso-vest'),
   (SELECT id FROM project WHERE slug = 'rso-vest'), 4, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-hvagjor2'));

-- Research representatives in RSO Vest
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (15, 'rso-representatives', 'count', 15);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (15, 'nb', 'Representanter for forskning i RSO Vest', 'Fra universiteter, høgskoler og institutter.'),
  (15, 'nn', 'Representantar for forsking i RSO Vest', 'Frå universitet, høgskular og institutt.'),
  (15, 'en', 'Research representatives in RSO Vest', 'From universities, colleges and institutes.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (26, 15, (SELECT id FROM organization WHERE slug = 'rso-vest'),
   (SELECT id FROM project WHERE slug = 'rso-vest'), 6, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-hvagjor2'));

-- Questions from the municipalities
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (16, 'questions', 'count', 16);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (16, 'nb', 'Spørsmål fra kommunene', 'Sendt inn i forprosjektet om kunnskapsstøtte.'),
  (16, 'nn', 'Spørsmål frå kommunane', 'Sende inn i forprosjektet om kunnskapsstøtte.'),
  (16, 'en', 'Questions from the municipalities',
   'Submitted in the preliminary project on knowledge support.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (27, 16, NULL, (SELECT id FROM project WHERE slug = 'forprosjekt-kunnskapsstotte'), 123, NULL, NULL,
   NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-blimed'));

-- Research summaries
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (17, 'summaries', 'count', 17);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (17, 'nb', 'Oppsummeringer av forskning', 'Laget i forprosjektet om kunnskapsstøtte.'),
  (17, 'nn', 'Oppsummeringar av forsking', 'Laga i forprosjektet om kunnskapsstøtte.'),
  (17, 'en', 'Research summaries', 'Written in the preliminary project on knowledge support.');
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (28, 17, NULL, (SELECT id FROM project WHERE slug = 'forprosjekt-kunnskapsstotte'), 8, NULL, NULL,
   NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-blimed'));

-- Study participants
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (18, 'study-participants', 'persons', 18);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (18, 'nb', 'Deltakere i studien', NULL),
  (18, 'nn', 'Deltakarar i studien', NULL),
  (18, 'en', 'Study participants', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (29, 18, NULL, (SELECT id FROM project WHERE slug = 'intro-hcv'), 298, '2017', '2022', NULL, 'stated',
   (SELECT id FROM source WHERE key = 'HB-intro')),
  (30, 18, NULL, (SELECT id FROM project WHERE slug = 'helsefremmende-sosiale-medier'), 2100, '2020',
   '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'ALREK-some')),
  (31, 18, NULL, (SELECT id FROM project WHERE slug = 'live-at-home-path'), 16, NULL, NULL, NULL,
   'stated', (SELECT id FROM source WHERE key = 'UIB-live')),
  (32, 18, NULL, (SELECT id FROM project WHERE slug = 'dem-light'), 69, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'UIB-dem'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (29, 'nb', 'I en randomisert studie.'),
  (29, 'nn', 'I ein randomisert studie.'),
  (29, 'en', 'In a randomised trial.'),
  (30, 'nb', 'Om lag. Elever som svarte høsten 2020.'),
  (30, 'nn', 'Om lag. Elevar som svarte hausten 2020.'),
  (30, 'en', 'About. Pupils who answered in autumn 2020.'),
  (31, 'nb', 'I piloten i Bergen.'),
  (31, 'nn', 'I piloten i Bergen.'),
  (31, 'en', 'In the pilot in Bergen.'),
  (32, 'nb', 'Pasienter på sykehjem.'),
  (32, 'nn', 'Pasientar på sjukeheim.'),
  (32, 'en', 'Patients in nursing homes.');

-- Target: pairs in the study
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (19, 'target-pairs', 'count', 19);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (19, 'nb', 'Mål: par i studien', NULL),
  (19, 'nn', 'Mål: par i studien', NULL),
  (19, 'en', 'Target: pairs in the study', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (33, 19, NULL, (SELECT id FROM project WHERE slug = 'live-at-home-path'), 320, '2019', NULL, NULL,
   'stated', (SELECT id FROM source WHERE key = 'UIB-live'));

-- Nursing homes in the study
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (20, 'nursing-homes', 'count', 20);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (20, 'nb', 'Sykehjem i studien', NULL),
  (20, 'nn', 'Sjukeheimar i studien', NULL),
  (20, 'en', 'Nursing homes in the study', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (34, 20, NULL, (SELECT id FROM project WHERE slug = 'dem-light'), 8, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'UIB-dem'));

-- Units in the study
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (21, 'nursing-home-units', 'count', 21);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (21, 'nb', 'Avdelinger i studien', NULL),
  (21, 'nn', 'Avdelingar i studien', NULL),
  (21, 'en', 'Units in the study', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (35, 21, NULL, (SELECT id FROM project WHERE slug = 'dem-light'), 8, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'UIB-dem'));

-- Target: GPs trained as supervisors
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (22, 'target-supervisors', 'persons', 22);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (22, 'nb', 'Mål: fastleger med opplæring i veiledning', NULL),
  (22, 'nn', 'Mål: fastlegar med opplæring i rettleiing', NULL),
  (22, 'en', 'Target: GPs trained as supervisors', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (36, 22, NULL, (SELECT id FROM project WHERE slug = 'fronesis'), 100, NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'ALREK-fron'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (36, 'nb', 'Minst.'),
  (36, 'nn', 'Minst.'),
  (36, 'en', 'At least.');

-- Students a year
INSERT INTO figure_kind (id, slug, unit, place) VALUES
  (23, 'students-per-year', 'persons', 23);
INSERT INTO figure_kind_text (figure_kind_id, language, label, definition) VALUES
  (23, 'nb', 'Studenter i året', NULL),
  (23, 'nn', 'Studentar i året', NULL),
  (23, 'en', 'Students a year', NULL);
INSERT INTO figure (
    id, figure_kind_id, organization_id, project_id, value, starts, ends, stated, certainty,
    source_id) VALUES
  (37, 23, NULL, (SELECT id FROM project WHERE slug = 'tveps'), 200, NULL, '2018', '2018', 'stated',
   (SELECT id FROM source WHERE key = 'TVEPS18')),
  (38, 23, NULL, (SELECT id FROM project WHERE slug = 'tveps'), 800, NULL, NULL, '2018', 'stated',
   (SELECT id FROM source WHERE key = 'TVEPS18'));
INSERT INTO figure_text (figure_id, language, note) VALUES
  (37, 'nb', 'Før avtalen høsten 2018.'),
  (37, 'nn', 'Før avtalen hausten 2018.'),
  (37, 'en', 'Before the agreement of autumn 2018.'),
  (38, 'nb',
   'Mer enn 800. Det var så mange avtalen siktet mot; den ene kilden sier at ordningen blir ' ||
   'obligatorisk fra 2019, den andre fra 2020.'),
  (38, 'nn',
   'Meir enn 800. Det var så mange avtalen sikta mot; den eine kjelda seier at ordninga blir ' ||
   'obligatorisk frå 2019, den andre frå 2020.'),
  (38, 'en',
   'More than 800. That was the aim of the agreement; one source says the scheme becomes ' ||
   'compulsory from 2019, the other from 2020.');
