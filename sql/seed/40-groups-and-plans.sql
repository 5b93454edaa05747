-- The groups that run or ran the network, with periods and seats, and the two plans of Bergen
-- kommune that it builds on. The focus areas of the first plan were not found. Group names and
-- years follow what each source mentions; a year that is only inferred is 'uncertain'.

-- Styringsgruppen
INSERT INTO body (id, slug, place, updated) VALUES
  (1, 'styringsgruppen', 1, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (1, 'nb', 'Styringsgruppen',
   'Toppledelsen hos partnerne møtes her og gir råd om retningen for samarbeidet. KS deltar også, men er
ikke partner. Gruppen er nevnt første gang i 2017.'),
  (1, 'nn', 'Styringsgruppa',
   'Toppleiinga hos partnarane møtest her og gjev råd om retninga for samarbeidet. KS er også med, men
er ikkje partnar. Gruppa er nemnd første gong i 2017.'),
  (1, 'en', 'Steering group',
   'The top management of the partners meets here and advises on the direction of the partnership. KS
takes part as well, without being a partner. The group is first mentioned in 2017.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (1, '2017', NULL, 'stated', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (1, 1, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (2, 1, (SELECT id FROM organization WHERE slug = 'ks'), NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-hov')),
  (3, 1, (SELECT id FROM organization WHERE slug = 'askoy'), '2021', '2021', 'uncertain',
   (SELECT id FROM source WHERE key = 'KS-hov')),
  (4, 1, (SELECT id FROM organization WHERE slug = 'alver'), '2021', '2021', 'uncertain',
   (SELECT id FROM source WHERE key = 'KS-hov'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (1, 'nb', 'Toppledelsen hos hver partner'),
  (1, 'nn', 'Toppleiinga hos kvar partnar'),
  (1, 'en', 'Top management of each partner'),
  (2, 'nb', 'Deltaker uten å være partner'),
  (2, 'nn', 'Deltakar utan å vere partnar'),
  (2, 'en', 'Participant without being a partner'),
  (3, 'nb', 'Rådmannen (på en side uten dato, trolig fra 2021)'),
  (3, 'nn', 'Rådmannen (på ei side utan dato, truleg frå 2021)'),
  (3, 'en', 'Chief executive (on an undated page, probably from 2021)'),
  (4, 'nb', 'Assisterende rådmann (på en side uten dato, trolig fra 2021)'),
  (4, 'nn', 'Assisterande rådmann (på ei side utan dato, truleg frå 2021)'),
  (4, 'en', 'Deputy chief executive (on an undated page, probably from 2021)');

-- Kommunegruppen
INSERT INTO body (id, slug, place, updated) VALUES
  (2, 'kommunegruppen', 2, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (2, 'nb', 'Kommunegruppen',
   'Her er alle kommunene med. KS og et utviklingssenter for sykehjem og hjemmetjenester (USHT) har også
plass. Gruppen fantes ikke i oversikten fra 2017. Første gang vi finner den, er på en side hos KS
uten dato, trolig fra 2021.'),
  (2, 'nn', 'Kommunegruppa',
   'Her er alle kommunane med. KS og eit utviklingssenter for sjukeheimar og heimetenester (USHT) har
også plass. Gruppa fanst ikkje i oversikta frå 2017. Første gong vi finn henne, er på ei side hos KS
utan dato, truleg frå 2021.'),
  (2, 'en', 'Group of municipalities',
   'All the municipalities take part here, as do KS and a development centre for nursing homes and home
care (USHT). The group was not on the list of 2017. We first find it on an undated page at KS,
probably from 2021.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (2, '2021', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'KS-hov'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (5, 2, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (6, 2, (SELECT id FROM organization WHERE slug = 'ks'), NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-hov')),
  (7, 2, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hov'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (5, 'nb', 'En leder for helse og omsorg, eller en rådgiver nær ledelsen, fra hver kommune'),
  (5, 'nn', 'Ein leiar for helse og omsorg, eller ein rådgjevar nær leiinga, frå kvar kommune'),
  (5, 'en', 'From each municipality, someone who leads health and care or advises its management'),
  (6, 'nb', 'Deltaker uten å være partner'),
  (6, 'nn', 'Deltakar utan å vere partnar'),
  (6, 'en', 'Participant without being a partner'),
  (7, 'nb', 'En fra utviklingssenteret (USHT) som kommunene har sammen'),
  (7, 'nn', 'Ein frå utviklingssenteret (USHT) som kommunane har saman'),
  (7, 'en', 'One from the development centre (USHT) that the municipalities share');

-- Faggruppen
INSERT INTO body (id, slug, place, updated) VALUES
  (3, 'faggruppen', 3, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (3, 'nb', 'Faggruppen',
   'Forskere fra institusjonene og folk fra kommunene gir faglige innspill til prosjekter og prosesser.
Gruppen er nevnt i 2017 og på en side hos KS uten dato, trolig fra 2021. Dagens side hos Bergen
kommune nevner den ikke, og sluttåret er derfor usikkert.'),
  (3, 'nn', 'Faggruppa',
   'Forskarar frå institusjonane og folk frå kommunane gjev faglege innspel til prosjekt og prosessar.
Gruppa er nemnd i 2017 og på ei side hos KS utan dato, truleg frå 2021. Dagens side hos Bergen
kommune nemner henne ikkje, og sluttåret er difor usikkert.'),
  (3, 'en', 'Expert group',
   'Researchers from the institutions and people from the municipalities give professional advice on
projects and processes. The group is mentioned in 2017 and on an undated page at KS, probably
from 2021. Bergen''s current page does not mention it, so the final year is uncertain.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (3, '2017', '2021', 'uncertain', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (8, 3, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hov')),
  (9, 3, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hov'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (8, 'nb', 'Forskere fra institusjonene'),
  (8, 'nn', 'Forskarar frå institusjonane'),
  (8, 'en', 'Researchers from the institutions'),
  (9, 'nb', 'Representanter fra kommunene'),
  (9, 'nn', 'Representantar frå kommunane'),
  (9, 'en', 'Representatives of the municipalities');

-- Referansegruppen
INSERT INTO body (id, slug, place, updated) VALUES
  (4, 'referansegruppen', 4, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (4, 'nb', 'Referansegruppen',
   'Vi kjenner gruppen bare fra et utkast til [mandat](/om/mandat) med åtte oppgaver, og vet ikke om den
kom i gang slik. Utkastet har ingen dato. Årene her bygger på antallet kommuner det oppgir, og er
usikre.'),
  (4, 'nn', 'Referansegruppa',
   'Vi kjenner gruppa berre frå eit utkast til [mandat](/nn/om/mandat) med åtte oppgåver, og veit ikkje
om ho kom i gang slik. Utkastet har ingen dato. Åra her byggjer på talet på kommunar det oppgir, og
er usikre.'),
  (4, 'en', 'Reference group',
   'We know the group only from a draft [mandate](/en/om/mandat) with eight tasks, and do not know
whether it was set up in that form. The draft is undated. The years given here rest on the number of
municipalities it mentions and are uncertain.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (4, '2017', '2019', 'uncertain', (SELECT id FROM source WHERE key = 'mandat'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (10, 4, NULL, NULL, NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat')),
  (11, 4, NULL, NULL, NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (10, 'nb', 'En kontaktperson hos hver institusjon (ifølge utkastet)'),
  (10, 'nn', 'Ein kontaktperson hos kvar institusjon (ifølgje utkastet)'),
  (10, 'en', 'A contact person at each institution (according to the draft)'),
  (11, 'nb', 'En kommunikasjonsmedarbeider hos hver institusjon (ifølge utkastet)'),
  (11, 'nn', 'Ein kommunikasjonsmedarbeidar hos kvar institusjon (ifølgje utkastet)'),
  (11, 'en', 'A communications officer at each institution (according to the draft)');

-- FOU-kontaktene i Bergen
INSERT INTO body (id, slug, place, updated) VALUES
  (5, 'fou-kontaktene', 5, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (5, 'nb', 'FOU-kontaktene i Bergen',
   'I 2018 fikk hver av de seks etatene i helse og omsorg i Bergen en kontakt for forskning og
utvikling. Kontaktene møttes hver måned med fagfolk i byrådsavdelingen. Vi vet ikke om ordningen
fortsatt finnes.'),
  (5, 'nn', 'FOU-kontaktane i Bergen',
   'I 2018 fekk kvar av dei seks etatane i helse og omsorg i Bergen ein kontakt for forsking og
utvikling. Kontaktane møttest kvar månad med fagfolk i byrådsavdelinga. Vi veit ikkje om ordninga
framleis finst.'),
  (5, 'en', 'Research contacts in Bergen',
   'In 2018 each of the six agencies for health and care in Bergen got a contact for research and
development. The contacts met every month with staff of the city department. We do not know whether
the arrangement still exists.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (5, '2018', '2018', 'uncertain', (SELECT id FROM source WHERE key = 'BK-fou'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (12, 5, (SELECT id FROM organization WHERE slug = 'byradsavdelingen'), '2018', '2018', 'uncertain',
   (SELECT id FROM source WHERE key = 'BK-fou'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (12, 'nb', 'Seks kontakter, én fra hver etat'),
  (12, 'nn', 'Seks kontaktar, éin frå kvar etat'),
  (12, 'en', 'Six contacts, one from each agency');

-- Priskomiteen
INSERT INTO body (id, slug, place, updated) VALUES
  (6, 'priskomiteen', 6, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (6, 'nb', 'Priskomiteen',
   'Representanter for partnerne vurderer forslagene til forsknings- og innovasjonsprisen. Vi kjenner
ikke til når komiteen først ble satt ned. 2019 er året for den første prisen vi har funnet.'),
  (6, 'nn', 'Priskomiteen',
   'Representantar for partnarane vurderer framlegga til forskings- og innovasjonsprisen. Vi veit ikkje
når komiteen først blei sett ned. 2019 er året for den første prisen vi har funne.'),
  (6, 'en', 'Prize committee',
   'Representatives of the partners consider the nominations for the research and innovation prize. We
do not know when the committee was first appointed. 2019 is the year of the first prize we have
found.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (6, '2019', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'BK-pris'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (13, 6, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'BK-pris'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (13, 'nb', 'Representanter for partnerne'),
  (13, 'nn', 'Representantar for partnarane'),
  (13, 'en', 'Representatives of the partners');

-- Regionalt samarbeidsorgan Vest
INSERT INTO body (id, slug, place, updated) VALUES
  (7, 'rso-vest', 7, '2026-11-21');
INSERT INTO body_text (body_id, language, name, purpose) VALUES
  (7, 'nb', 'Regionalt samarbeidsorgan Vest',
   'Kunnskapskommunen ledet en pilot for et samarbeid om forskning som omfatter nesten alle kommunene i
Vestland og Rogaland, delt i fire kommuneklynger. Piloten startet formelt i 2021 og varte ut året.
Så fulgte en fase to, og nyere kilder bruker navnet KSF Vest. Hvor lenge fase to varer, har vi ikke
funnet.'),
  (7, 'nn', 'Regionalt samarbeidsorgan Vest',
   'Kunnskapskommunen leidde ein pilot for eit samarbeid om forsking som omfattar nesten alle kommunane
i Vestland og Rogaland, delt i fire kommuneklynger. Piloten starta formelt i 2021 og varte ut året.
Så følgde ein fase to, og nyare kjelder bruker namnet KSF Vest. Kor lenge fase to varer, har vi
ikkje funne.'),
  (7, 'en', 'Regional co-operation body West',
   'Kunnskapskommunen led a pilot for research co-operation among nearly all municipalities in Vestland
and Rogaland, in four clusters. The pilot started formally in 2021 and lasted to the end of that
year. A second phase followed, and newer sources use the name KSF Vest. We have not found how long
the second phase lasts.');
INSERT INTO body_period (body_id, starts, ends, certainty, source_id) VALUES
  (7, '2021', '2021', 'stated', (SELECT id FROM source WHERE key = 'BK-rso')),
  (7, '2022', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'KS-hvagjor'));
INSERT INTO body_role (id, body_id, organization_id, starts, ends, certainty, source_id) VALUES
  (14, 7, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hvagjor2')),
  (15, 7, NULL, NULL, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-hvagjor2'));
INSERT INTO body_role_text (body_role_id, language, role) VALUES
  (14, 'nb', 'Fire kommuneklynger'),
  (14, 'nn', 'Fire kommuneklynger'),
  (14, 'en', 'Four clusters of municipalities'),
  (15, 'nb', 'Seks representanter for universiteter, høgskoler og institutter'),
  (15, 'nn', 'Seks representantar for universitet, høgskular og institutt'),
  (15, 'en', 'Six representatives of universities, colleges and institutes');

-- The first plan
INSERT INTO plan (id, slug, starts, ends, adopted, certainty, source_id) VALUES
  (1, '2016-2019', '2016', '2019', '2016-02-17', 'stated', (SELECT id FROM source WHERE key = 'BK-komite'));
INSERT INTO plan_text (plan_id, language, title) VALUES
  (1, 'nb',
   'Plan for forskning, innovasjon og utdanning for helse- og omsorgstjenesten i Bergen kommune ' ||
   '2016–2019');

-- The second plan: the year of its adoption (not the day) is inferred, hence 'uncertain'
INSERT INTO plan (id, slug, starts, ends, adopted, certainty, source_id) VALUES
  (2, '2022-2027', '2022', '2027', '2022-05-24', 'uncertain',
   (SELECT id FROM source WHERE key = 'BK-plan22'));
INSERT INTO plan_text (plan_id, language, title) VALUES
  (2, 'nb',
   'Bedre kunnskap – bedre helse: Plan for forskning, innovasjon og utdanning for helse- og ' ||
   'omsorgstjenestene 2022–2027');
INSERT INTO plan_area (id, plan_id, number, source_id) VALUES
  (1, 2, 1, (SELECT id FROM source WHERE key = 'BK-plan22-horing')),
  (2, 2, 2, (SELECT id FROM source WHERE key = 'BK-plan22-horing')),
  (3, 2, 3, (SELECT id FROM source WHERE key = 'BK-plan22-horing')),
  (4, 2, 4, (SELECT id FROM source WHERE key = 'BK-plan22-horing')),
  (5, 2, 5, (SELECT id FROM source WHERE key = 'BK-plan22-horing')),
  (6, 2, 6, (SELECT id FROM source WHERE key = 'BK-plan22-horing'));
INSERT INTO plan_area_text (plan_area_id, language, name) VALUES
  (1, 'nb', 'Systemer for kunnskapsutvikling'),
  (1, 'nn', 'System for kunnskapsutvikling'),
  (1, 'en', 'Systems for developing knowledge'),
  (2, 'nb', 'Forskningssamarbeid'),
  (2, 'nn', 'Forskingssamarbeid'),
  (2, 'en', 'Research co-operation'),
  (3, 'nb', 'Kunnskapsbasert innovasjon'),
  (3, 'nn', 'Kunnskapsbasert innovasjon'),
  (3, 'en', 'Evidence-based innovation'),
  (4, 'nb', 'Utdanning'),
  (4, 'nn', 'Utdanning'),
  (4, 'en', 'Education'),
  (5, 'nb', 'Kommunen som aktiv forskningspartner'),
  (5, 'nn', 'Kommunen som aktiv forskingspartnar'),
  (5, 'en', 'The municipality as an active research partner'),
  (6, 'nb', 'Kunnskapsbasert praksis'),
  (6, 'nn', 'Kunnskapsbasert praksis'),
  (6, 'en', 'Evidence-based practice');
