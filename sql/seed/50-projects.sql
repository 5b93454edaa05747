-- The themes, and 25 projects: all rows of one project stand together, ids are given here.
-- status is NULL where no source tells; connection says how close the project is to the network.
-- A caution tells the reader what is uncertain about a project and why.

-- Themes
INSERT INTO theme (id, slug) VALUES
  (1, 'demens'),
  (2, 'rus'),
  (3, 'psykisk-helse'),
  (4, 'barn-og-unge'),
  (5, 'eldre-og-sykehjem'),
  (6, 'hjemmetjenester'),
  (7, 'folkehelse'),
  (8, 'kreft-og-rehabilitering'),
  (9, 'velferdsteknologi'),
  (10, 'utdanning-og-praksis'),
  (11, 'kunnskapsstotte'),
  (12, 'musikkterapi'),
  (13, 'samarbeid-og-organisering');
INSERT INTO theme_text (theme_id, language, name) VALUES
  (1, 'nb', 'Demens'),
  (1, 'nn', 'Demens'),
  (1, 'en', 'Dementia'),
  (2, 'nb', 'Rus'),
  (2, 'nn', 'Rus'),
  (2, 'en', 'Substance use'),
  (3, 'nb', 'Psykisk helse'),
  (3, 'nn', 'Psykisk helse'),
  (3, 'en', 'Mental health'),
  (4, 'nb', 'Barn og unge'),
  (4, 'nn', 'Barn og unge'),
  (4, 'en', 'Children and young people'),
  (5, 'nb', 'Eldre og sykehjem'),
  (5, 'nn', 'Eldre og sjukeheimar'),
  (5, 'en', 'Older people and nursing homes'),
  (6, 'nb', 'Tjenester i hjemmet'),
  (6, 'nn', 'Tenester i heimen'),
  (6, 'en', 'Care at home'),
  (7, 'nb', 'Folkehelse'),
  (7, 'nn', 'Folkehelse'),
  (7, 'en', 'Public health'),
  (8, 'nb', 'Kreft og rehabilitering'),
  (8, 'nn', 'Kreft og rehabilitering'),
  (8, 'en', 'Cancer and rehabilitation'),
  (9, 'nb', 'Digitalisering og velferdsteknologi'),
  (9, 'nn', 'Digitalisering og velferdsteknologi'),
  (9, 'en', 'Digital services and welfare technology'),
  (10, 'nb', 'Utdanning og praksis'),
  (10, 'nn', 'Utdanning og praksis'),
  (10, 'en', 'Education and placements'),
  (11, 'nb', 'Kunnskapsstøtte'),
  (11, 'nn', 'Kunnskapsstøtte'),
  (11, 'en', 'Knowledge support'),
  (12, 'nb', 'Musikkterapi'),
  (12, 'nn', 'Musikkterapi'),
  (12, 'en', 'Music therapy'),
  (13, 'nb', 'Samarbeid og organisering'),
  (13, 'nn', 'Samarbeid og organisering'),
  (13, 'en', 'Co-operation and organisation');

-- INTRO-HCV
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (1, 'intro-hcv', 'research', 'finished', 'network', 'stated',
   'https://www.helse-bergen.no/avdelinger/rusmedisin/rusmedisin-seksjon-forsking/bar/integrert-hepatitt-c-behandling-hos-pasientar-med-injiserande-rusavhengigheit-intro-hcv',
   '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (1, 'nb', 'INTRO-HCV: Integrert hepatitt C-behandling hos pasienter med injiserende rusavhengighet',
   'Hepatitt C ble behandlet som del av et samlet tilbud til personer som injiserer rusmidler.',
   'INTRO-HCV handlet om å slå behandlingen for hepatitt C sammen med annen hjelp til pasienter med
injiserende rusavhengighet. 298 personer deltok i en studie der loddtrekning avgjorde hvem som fikk
hvilket opplegg.

Prosjektet gikk fra 2017 til 2022. Universitetet i Bergen, Helse Bergen ved Avdeling for rusmedisin,
Bergen kommune, Helse Stavanger og proLAR Nett deltok. Lederen av prosjektet fikk Kunnskapskommunens
forsknings- og innovasjonspris for 2020.',
   NULL),
  (1, 'nn', 'INTRO-HCV: Integrert hepatitt C-behandling hos pasientar med injiserande rusavhengigheit',
   'Hepatitt C blei behandla som del av eit samla tilbod til personar som injiserer rusmiddel.',
   'INTRO-HCV handla om å slå behandlinga for hepatitt C saman med annan hjelp til pasientar med
injiserande rusavhengigheit. 298 personar deltok i ein studie der loddtrekking avgjorde kven som
fekk kva opplegg.

Prosjektet gjekk frå 2017 til 2022. Universitetet i Bergen, Helse Bergen ved Avdeling for
rusmedisin, Bergen kommune, Helse Stavanger og proLAR Nett deltok. Leiaren av prosjektet fekk
forskings- og innovasjonsprisen til Kunnskapskommunen for 2020.',
   NULL),
  (1, 'en', 'INTRO-HCV: Integrated hepatitis C treatment for patients with injecting drug dependence',
   'Hepatitis C was treated as part of a combined service for people who inject drugs.',
   'INTRO-HCV was about joining the treatment of hepatitis C with other help for patients with injecting
drug dependence. 298 people took part in a randomised trial.

The project ran from 2017 to 2022. The University of Bergen, Helse Bergen, the City of Bergen, Helse
Stavanger and proLAR Nett took part. The leader of the project received the research and innovation
prize of Kunnskapskommunen for 2020.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 1, id FROM source WHERE key IN ('BK-fadnes', 'HB-hcv', 'HB-intro');
INSERT INTO project_theme (project_id, theme_id)
SELECT 1, id FROM theme WHERE slug IN ('rus', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (1, 'project', '2017', '2022', 'stated', (SELECT id FROM source WHERE key = 'HB-intro'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 1, id, 'partner' FROM organization WHERE slug IN ('uib', 'helse-bergen', 'bergen',
  'helse-stavanger', 'prolar-nett');

-- FolkeKommune
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (2, 'folkekommune', 'research', NULL, 'network', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (2, 'nb', 'FolkeKommune',
   'En ny modell for hvordan kommuner kan få den kunnskapen de trenger i folkehelsearbeidet.',
   'Hvordan får en kommune tak i kunnskap den kan bruke til forskning, styring og utvikling av
folkehelsearbeidet? Det arbeidet Bergen kommune og ti kommuner rundt med i FolkeKommune, sammen med
Universitetet i Bergen, Folkehelseinstituttet, NORCE og NSD.

Forskningsrådet støttet prosjektet gjennom programmet HELSEVEL. Våren 2019 ble det presentert på et
frokostmøte ved Alrek helseklynge.',
   'Vi vet bare at prosjektet pågikk i 2019. Når det startet og ble avsluttet, har vi ikke funnet.'),
  (2, 'en', 'FolkeKommune',
   'A new model for how municipalities can get the knowledge they need in public health work.',
   'How does a municipality obtain knowledge that it can use for research, management and development of
public health work? Bergen and ten municipalities around it worked on this in FolkeKommune, with the
University of Bergen, Folkehelseinstituttet, NORCE and NSD.

The Research Council of Norway supported the project through its programme HELSEVEL. In spring 2019
it was presented at a breakfast meeting at Alrek health cluster.',
   'We know only that the project was running in 2019. We have not found when it began or ended.');
INSERT INTO project_source (project_id, source_id)
SELECT 2, id FROM source WHERE key IN ('UIB-folk');
INSERT INTO project_theme (project_id, theme_id)
SELECT 2, id FROM theme WHERE slug IN ('folkehelse', 'kunnskapsstotte');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (2, 'project', '2019', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'UIB-folk'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 2, id, 'partner' FROM organization WHERE slug IN ('bergen', 'uib', 'fhi', 'norce', 'nsd');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (2, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'budget', 10700000, NULL,
   'HELSEVEL', 'stated', (SELECT id FROM source WHERE key = 'UIB-folk'));

-- Helsefremmende miljø på sosiale medier
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (3, 'helsefremmende-sosiale-medier', 'innovation', NULL, 'network', 'stated',
   'https://alrekhelseklynge.no/prosjekter/helsefremmende-miljo-pa-sosiale-medier/', '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (3, 'nb', 'Helsefremmende miljø på sosiale medier',
   'Bergen kommune undersøkte ungdoms liv på sosiale medier som grunnlag for nye tiltak.',
   'Bergen kommune ville vite mer om ungdom, helse og sosiale medier. Høsten 2019 ble det holdt samtaler
i grupper. Høsten 2020 svarte om lag 2100 elever på en undersøkelse, og en ny runde fulgte i 2021.
Fra 2022 gikk prosjektet over til tiltak.

Folkehelseinstituttet, Høgskulen på Vestlandet og fylkeskommunen (først Hordaland, så Vestland)
deltok. Pengene kom fra Program for folkehelsearbeid i kommunene. Prosjektet ble presentert på
Kunnskapskommunekonferansen i 2022.',
   NULL),
  (3, 'nn', 'Helsefremjande miljø på sosiale medium',
   'Bergen kommune undersøkte livet til ungdom på sosiale medium som grunnlag for nye tiltak.',
   'Bergen kommune ville vite meir om ungdom, helse og sosiale medium. Hausten 2019 blei det halde
samtalar i grupper. Hausten 2020 svarte om lag 2100 elevar på ei undersøking, og ein ny runde følgde
i 2021. Frå 2022 gjekk prosjektet over til tiltak.

Folkehelseinstituttet, Høgskulen på Vestlandet og fylkeskommunen (først Hordaland, så Vestland)
deltok. Pengane kom frå Program for folkehelsearbeid i kommunane. Prosjektet blei presentert på
Kunnskapskommunekonferansen i 2022.',
   NULL),
  (3, 'en', 'Health-promoting environments on social media',
   'Bergen studied young people''s life on social media as a basis for new measures.',
   'The City of Bergen wanted to know more about young people, health and social media. Group
conversations were held in autumn 2019. In autumn 2020 about 2,100 pupils answered a survey, and a
second round followed in 2021. From 2022 the project turned to measures.

Folkehelseinstituttet, Høgskulen på Vestlandet and the county (first Hordaland, then Vestland) took
part, and a national programme for public health work in municipalities paid. The project was
presented at the Kunnskapskommunen conference in 2022.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 3, id FROM source WHERE key IN ('ALREK-some', 'FHI-some', 'VLFK-some', 'BK-konf22');
INSERT INTO project_theme (project_id, theme_id)
SELECT 3, id FROM theme WHERE slug IN ('barn-og-unge', 'psykisk-helse', 'folkehelse');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (3, 'data-collection', '2019', '2021', 'stated', (SELECT id FROM source WHERE key = 'ALREK-some')),
  (3, 'operation', '2022', NULL, 'stated', (SELECT id FROM source WHERE key = 'ALREK-some'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 3, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 3, id, 'partner' FROM organization WHERE slug IN ('fhi', 'hvl', 'hordaland-fylkeskommune',
  'vestland-fylkeskommune');

-- Mental health and well-being in adolescence. Exploring the role of social media
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (4, 'mental-health-social-media', 'research', NULL, 'partner', 'stated',
   'https://prosjektbanken.forskningsradet.no/project/FORISS/319845', '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (4, 'nb', 'Mental health and well-being in adolescence. Exploring the role of social media',
   'Forskerne undersøker hva sosiale medier har å si for den psykiske helsen og trivselen til ungdom.',
   'Forskningsprosjektet bygger videre på Bergen kommunes prosjekt om sosiale medier, der også Vestland
fylkeskommune, Høgskulen på Vestlandet og Folkehelseinstituttet deltok. Det bruker data fra 2020
og 2021. Forskningsrådet har gitt penger gjennom programmet BEDREHELSE.',
   'Folkehelseinstituttet har en side om et prosjekt om sosiale medier og psykisk helse blant ' ||
   'ungdom. At det er det samme prosjektet som nummer 319845 hos Forskningsrådet, er vår ' ||
   'slutning.'),
  (4, 'en', 'Mental health and well-being in adolescence. Exploring the role of social media',
   'The researchers study what social media mean for the mental health and well-being of adolescents.',
   'This research project builds on the City of Bergen''s project on social media, in which Vestland
county, Høgskulen på Vestlandet and Folkehelseinstituttet also took part. It uses data from 2020
and 2021. The Research Council of Norway funds it through the programme BEDREHELSE.',
   'Folkehelseinstituttet has a page about a project on social media and mental health among ' ||
   'young people. That it is the same project as number 319845 at the Research Council is our ' ||
   'inference.');
INSERT INTO project_source (project_id, source_id)
SELECT 4, id FROM source WHERE key IN ('PB-319845', 'FHI-some');
INSERT INTO project_theme (project_id, theme_id)
SELECT 4, id FROM theme WHERE slug IN ('barn-og-unge', 'psykisk-helse');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (4, 'data-collection', '2020', '2021', 'stated', (SELECT id FROM source WHERE key = 'PB-319845'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 4, id, 'partner' FROM organization WHERE slug IN ('bergen', 'vestland-fylkeskommune', 'hvl',
  'fhi');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (4, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'award', 11400000, NULL,
   'BEDREHELSE', 'stated', (SELECT id FROM source WHERE key = 'PB-319845'));
INSERT INTO project_identifier (project_id, scheme, value, url) VALUES
  (4, 'research-council', '319845', 'https://prosjektbanken.forskningsradet.no/project/FORISS/319845');

-- Sosiale medier og ungdoms psykiske helse
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (5, 'sosiale-medier-ungdoms-psykiske-helse', 'research', NULL, 'partner', 'stated',
   'https://dam.no/prosjekter/sosiale-medier-og-ungdoms-psykiske-helse/', '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (5, 'nb', 'Sosiale medier og ungdoms psykiske helse',
   'Et prosjekt om sammenhengen mellom bruk av sosiale medier og ungdoms psykiske helse.',
   'Prosjektet er en fortsettelse av utviklingsarbeidet som Bergen kommune gjorde om ungdom og sosiale
medier. Stiftelsen Dam har gitt støtte. Vi har ikke funnet hvor stor støtten var, eller når
prosjektet gikk.',
   NULL),
  (5, 'en', 'Social media and young people''s mental health',
   'A project on how use of social media is connected with young people''s mental health.',
   'The project continues the City of Bergen''s development work on young people and social media.
Stiftelsen Dam, a Norwegian foundation, has supported it. We have not found the size of the grant or
when the project ran.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 5, id FROM source WHERE key IN ('DAM-some');
INSERT INTO project_theme (project_id, theme_id)
SELECT 5, id FROM theme WHERE slug IN ('barn-og-unge', 'psykisk-helse');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 5, id, 'partner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (5, (SELECT id FROM organization WHERE slug = 'stiftelsen-dam'), 'award', NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'DAM-some'));

-- FRONESIS
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (6, 'fronesis', 'education', NULL, 'network', 'stated',
   'https://alrekhelseklynge.no/prosjekter/fronesis/', '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (6, 'nb',
   'FRONESIS: Flere praksisplasser og bedre veiledning for medisinstudenter på fastlegekontorene',
   'Flere fastleger skal lære å veilede, slik at medisinstudenter får mer og bedre praksis hos dem.',
   'Målet med FRONESIS er at minst hundre fastleger får opplæring i å veilede medisinstudenter.
Universitetet i Bergen samarbeider med Kunnskapskommunen, med Bergen kommune i spissen. Diku har
gitt ti millioner kroner.

En kartlegging var ferdig innen utgangen av 2022. Våren 2023 ble alle fastlegekontorene i kommunene
i samarbeidet invitert, og våren 2024 kom turen til kommuner å sammenligne med. Arbeidet er delt i
fire pakker.',
   NULL),
  (6, 'en', 'FRONESIS: more placements and better supervision for medical students in general practice',
   'More GPs are to learn to supervise, so that medical students get more and better placements.',
   'The goal of FRONESIS is to train at least one hundred GPs as supervisors of medical students. The
University of Bergen works with Kunnskapskommunen, with the City of Bergen in the lead. Diku has
granted NOK 10 million.

A survey was finished by the end of 2022. In spring 2023 every GP office in the partner
municipalities was invited, and in spring 2024 came municipalities to compare with. The project has
four work packages.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 6, id FROM source WHERE key IN ('ALREK-fron', 'ALREK-diku');
INSERT INTO project_theme (project_id, theme_id)
SELECT 6, id FROM theme WHERE slug IN ('utdanning-og-praksis');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (6, 'data-collection', NULL, '2022', 'stated', (SELECT id FROM source WHERE key = 'ALREK-fron')),
  (6, 'operation', '2023', '2024', 'stated', (SELECT id FROM source WHERE key = 'ALREK-fron'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 6, id, 'partner' FROM organization WHERE slug IN ('uib', 'bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (6, (SELECT id FROM organization WHERE slug = 'diku'), 'award', 10000000, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'ALREK-diku'));

-- Sykehjem som læringsarena for sykepleierstudenter
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (7, 'sykehjem-som-laeringsarena', 'education', NULL, 'partner', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (7, 'nb', 'Sykehjem som læringsarena for sykepleierstudenter',
   'Et prosjekt om hvordan studenter på første år i sykepleie kan lære på sykehjem.',
   'VID vitenskapelige høgskole, Bergen kommune og flere andre fikk midler fra Diku til å utvikle
sykehjem som et sted å lære for sykepleierstudenter på første år. Sammen med FRONESIS fikk
prosjektet nesten 20 millioner kroner.',
   'Vi har ikke funnet den offisielle tittelen; tittelen her er vår beskrivelse. Beløpet er ' ||
   'omtrentlig, og startåret er anslått ut fra når tildelingen ble omtalt.'),
  (7, 'en', 'Nursing homes as a place to learn for nursing students',
   'A project on how first-year nursing students can learn in nursing homes.',
   'VID, the City of Bergen and others received funding from Diku to develop nursing homes as places of
learning for first-year nursing students. Together with FRONESIS the project received nearly NOK 20
million.',
   'We have not found the official title; the title here is our description. The amount is ' ||
   'approximate, and the first year is estimated from when the grant was reported.');
INSERT INTO project_source (project_id, source_id)
SELECT 7, id FROM source WHERE key IN ('ALREK-diku');
INSERT INTO project_theme (project_id, theme_id)
SELECT 7, id FROM theme WHERE slug IN ('utdanning-og-praksis', 'eldre-og-sykehjem');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (7, 'project', '2021', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'ALREK-diku'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 7, id, 'partner' FROM organization WHERE slug IN ('vid', 'bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (7, (SELECT id FROM organization WHERE slug = 'diku'), 'award', 10000000, NULL, NULL, 'uncertain',
   (SELECT id FROM source WHERE key = 'ALREK-diku'));

-- Forprosjekt om kunnskapsstøtte
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (8, 'forprosjekt-kunnskapsstotte', 'innovation', NULL, 'network', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (8, 'nb', 'Forprosjekt om kunnskapsstøtte',
   'Kommunene meldte inn spørsmål og fikk korte oppsummeringer av hva forskningen sier.',
   'I forprosjektet kunne kommunene melde inn hva de trengte kunnskap om, i et skjema. Et panel valgte
ut hvilke spørsmål som skulle gå først, og Folkehelseinstituttet skrev korte sammendrag på norsk.

De ni kommunene som da var med i Kunnskapskommunen, deltok. Etterpå kom et hovedprosjekt sammen med
Regionalt samarbeidsorgan Vest.',
   NULL),
  (8, 'nn', 'Forprosjekt om kunnskapsstøtte',
   'Kommunane melde inn spørsmål og fekk korte oppsummeringar av kva forskinga seier.',
   'I forprosjektet kunne kommunane melde inn kva dei trong kunnskap om, i eit skjema. Eit panel valde
ut kva spørsmål som skulle gå først, og Folkehelseinstituttet skreiv korte samandrag på norsk.

Dei ni kommunane som då var med i Kunnskapskommunen, deltok. Etterpå kom eit hovudprosjekt saman med
Regionalt samarbeidsorgan Vest.',
   NULL),
  (8, 'en', 'Pilot project on knowledge support',
   'The municipalities submitted questions and received short summaries of what research says.',
   'In this preliminary project the municipalities could say in a form what they needed to know. A panel
decided which questions came first, and Folkehelseinstituttet wrote short summaries in Norwegian.

The nine municipalities that were partners at the time took part. A main project with the regional
body RSO Vest followed.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 8, id FROM source WHERE key IN ('KS-blimed');
INSERT INTO project_theme (project_id, theme_id)
SELECT 8, id FROM theme WHERE slug IN ('kunnskapsstotte');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 8, id, 'partner' FROM organization WHERE slug IN ('bergen', 'alver', 'askoy', 'austrheim',
  'bjornafjorden', 'masfjorden', 'osteroy', 'vaksdal', 'voss', 'fhi');
INSERT INTO project_result (id, project_id, year, certainty, source_id) VALUES
  (1, 8, NULL, 'stated', (SELECT id FROM source WHERE key = 'KS-blimed'));
INSERT INTO project_result_text (project_result_id, language, result) VALUES
  (1, 'nb', 'Kommunene sendte inn 123 spørsmål. Det kom åtte oppsummeringer ut av dem.'),
  (1, 'nn', 'Kommunane sende inn 123 spørsmål. Det kom åtte oppsummeringar ut av dei.'),
  (1, 'en', 'The municipalities submitted 123 questions. Eight summaries came out of them.');

-- Kunnskapsstøtte for kommunene
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (9, 'kunnskapsstotte', 'innovation', NULL, 'network', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (9, 'nb', 'Kunnskapsstøtte for kommunene',
   'Det som ble prøvd i et forprosjekt, blir tilbudt kommuner i hele regionen.',
   'Hovedprosjektet fører kunnskapsstøtten fra forprosjektet videre til flere kommuner. Regionalt
samarbeidsorgan Vest og Folkehelseinstituttet samarbeider, og Forskningsrådet betaler for tre år.
Hvilke år det er, har vi ikke funnet.',
   'Kildene er ikke enige om hvor mange kommuner det gjelder: én side sier at 85 kommuner er ' ||
   'invitert, en annen at samarbeidsorganet omfatter 66.'),
  (9, 'en', 'Knowledge support for municipalities',
   'What was tried in a preliminary project is offered to municipalities across the region.',
   'The main project takes the knowledge support on to more municipalities. The regional body RSO Vest
and Folkehelseinstituttet work together, and the Research Council of Norway pays for three years. We
have not found which years.',
   'The sources do not agree on how many municipalities are concerned: one page says that 85 ' ||
   'have been invited, another that the regional body covers 66.');
INSERT INTO project_source (project_id, source_id)
SELECT 9, id FROM source WHERE key IN ('KS-blimed', 'BK-rso');
INSERT INTO project_theme (project_id, theme_id)
SELECT 9, id FROM theme WHERE slug IN ('kunnskapsstotte');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 9, id, 'partner' FROM organization WHERE slug IN ('rso-vest', 'fhi');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (9, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'award', NULL, NULL, NULL, 'stated',
   (SELECT id FROM source WHERE key = 'KS-blimed'));

-- Pilot for Regionalt samarbeidsorgan Vest
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (10, 'rso-vest', 'research', 'finished', 'network', 'stated',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/regionalt-samarbeidsorgan-vest',
   '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (10, 'nb', 'Pilot for Regionalt samarbeidsorgan Vest',
   'Kommunene i Vestland og Rogaland prøvde ut et felles organ for forskning, med ' ||
   'Kunnskapskommunen i ledelsen.',
   'I piloten gikk nesten alle kommunene i Vestland og Rogaland sammen i fire klynger. Seks
representanter for universiteter, høgskoler og institutter var også med.

KS bevilget 1,25 millioner kroner over to år høsten 2019, og organet startet formelt i 2021. Piloten
varte ut året. Deretter kom en fase to, og nyere kilder bruker navnet KSF Vest.',
   'Kildene oppgir både 66 og 85 kommuner for området.'),
  (10, 'nn', 'Pilot for Regionalt samarbeidsorgan Vest',
   'Kommunane i Vestland og Rogaland prøvde ut eit felles organ for forsking, med ' ||
   'Kunnskapskommunen i leiinga.',
   'I piloten gjekk nesten alle kommunane i Vestland og Rogaland saman i fire klynger. Seks
representantar for universitet, høgskular og institutt var også med.

KS løyvde 1,25 millionar kroner over to år hausten 2019, og organet starta formelt i 2021. Piloten
varte ut året. Deretter kom ein fase to, og nyare kjelder bruker namnet KSF Vest.',
   'Kjeldene oppgir både 66 og 85 kommunar for området.'),
  (10, 'en', 'Pilot of the regional co-operation body RSO Vest',
   'Municipalities in Vestland and Rogaland tried out a joint body for research, led by ' ||
   'Kunnskapskommunen.',
   'In the pilot nearly all the municipalities in Vestland and Rogaland joined in four clusters. Six
representatives of universities, colleges and institutes took part as well.

KS granted NOK 1.25 million over two years in autumn 2019, and the body started formally in 2021.
The pilot lasted to the end of that year. A second phase followed, and newer sources use the name
KSF Vest.',
   'The sources give both 66 and 85 municipalities for the area.');
INSERT INTO project_source (project_id, source_id)
SELECT 10, id FROM source WHERE key IN ('BK-nokkel', 'BK-rso', 'KS-hvagjor', 'KS-hvagjor2', 'KS-blimed');
INSERT INTO project_theme (project_id, theme_id)
SELECT 10, id FROM theme WHERE slug IN ('samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (10, 'project', '2021', '2021', 'stated', (SELECT id FROM source WHERE key = 'BK-rso'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 10, id, 'partner' FROM organization WHERE slug IN ('bergen', 'ks');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (10, (SELECT id FROM organization WHERE slug = 'ks'), 'award', 1250000, '2019', NULL, 'stated',
   (SELECT id FROM source WHERE key = 'BK-nokkel'));

-- Kreftrehabilitering i Askøy
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (11, 'kreftrehabilitering-askoy', 'innovation', NULL, 'network', 'uncertain',
   'https://www.extrastiftelsen.no/prosjekter/far-kreftpasienter-hjelp-til-leve-best-mulige-liv/',
   '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (11, 'nb', 'Kreftrehabilitering i Askøy',
   'Askøy kommune og Kreftforeningen gikk sammen om kreftrehabilitering i kommunen.',
   'Askøy kommune og Kreftforeningen fikk nesten tre millioner kroner fra ExtraStiftelsen over tre år
til kreftrehabilitering i kommunen. På Kunnskapskommunekonferansen i 2022 ble «Askøymodellen»
presentert.',
   'At «Askøymodellen» fra konferansen er det samme som prosjektet ExtraStiftelsen støttet, er ' ||
   'vår slutning. Når prosjektet gikk, har vi ikke funnet, bare at det var før 2022.'),
  (11, 'en', 'Cancer rehabilitation in Askøy',
   'Askøy and Kreftforeningen joined forces on cancer rehabilitation in the municipality.',
   'Askøy and Kreftforeningen received nearly NOK 3 million from ExtraStiftelsen over three years for
cancer rehabilitation in the municipality. At the Kunnskapskommunen conference in 2022 the “Askøy
model” was presented.',
   'That the “Askøy model” shown at the conference is the project supported by ExtraStiftelsen ' ||
   'is our inference. We have not found when the project ran, only that it was before 2022.');
INSERT INTO project_source (project_id, source_id)
SELECT 11, id FROM source WHERE key IN ('EXTRA', 'BK-konf22');
INSERT INTO project_theme (project_id, theme_id)
SELECT 11, id FROM theme WHERE slug IN ('kreft-og-rehabilitering');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 11, id, 'partner' FROM organization WHERE slug IN ('askoy', 'kreftforeningen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (11, (SELECT id FROM organization WHERE slug = 'extrastiftelsen'), 'award', 2970000, NULL, NULL,
   'stated', (SELECT id FROM source WHERE key = 'EXTRA'));

-- LIVE@Home.Path
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (12, 'live-at-home-path', 'research', NULL, 'partner', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (12, 'nb', 'LIVE@Home.Path',
   'En studie fra SEFAS ved Universitetet i Bergen, sammen med kommunene Bergen og Bærum.',
   'Forskerne samarbeider med Bergen kommune, Bærum kommune og Verdighetsenteret, og har støtte fra
Forskningsrådet. Seksten personer deltok i en pilot i Bergen. Hovedstudien startet i januar 2019 med
mål om 320 par, der deltakerne følges to og to.',
   NULL),
  (12, 'en', 'LIVE@Home.Path',
   'A study by SEFAS at the University of Bergen, together with the municipalities of Bergen ' ||
   'and Bærum.',
   'The researchers work with Bergen, Bærum and Verdighetsenteret, and are supported by the Research
Council of Norway. Sixteen people took part in a pilot in Bergen. The main study began in January
2019 and aimed at 320 pairs of participants.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 12, id FROM source WHERE key IN ('UIB-live');
INSERT INTO project_theme (project_id, theme_id)
SELECT 12, id FROM theme WHERE slug IN ('hjemmetjenester');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (12, 'project', '2019-01', NULL, 'stated', (SELECT id FROM source WHERE key = 'UIB-live'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 12, id, 'partner' FROM organization WHERE slug IN ('uib', 'bergen', 'baerum',
  'verdighetsenteret');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (12, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'award', NULL, NULL, NULL,
   'stated', (SELECT id FROM source WHERE key = 'UIB-live'));

-- DEM.LIGHT
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (13, 'dem-light', 'research', NULL, 'partner', 'stated', 'https://www.uib.no/en/brim/147455/demlight',
   '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (13, 'nb', 'DEM.LIGHT: Therapy Light Rooms for Improved Sleep in Dementia Patients',
   'Kan rom med terapilys gi bedre søvn for personer med demens på sykehjem?',
   'DEM.LIGHT prøvde ut rom med terapilys på sykehjem i Bergen og undersøkte søvnen til personer med
demens. 69 pasienter på åtte avdelinger ved åtte sykehjem deltok, blant annet Kalfaret. Det
psykologiske fakultet ved Universitetet i Bergen sto for studien.',
   NULL),
  (13, 'en', 'DEM.LIGHT: Therapy Light Rooms for Improved Sleep in Dementia Patients',
   'Can rooms with therapy light give people with dementia in nursing homes better sleep?',
   'DEM.LIGHT tried out rooms with therapy light in nursing homes in Bergen and studied the sleep of
people with dementia. 69 patients in eight units at eight nursing homes, Kalfaret among them, took
part. The Faculty of Psychology at the University of Bergen ran the study.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 13, id FROM source WHERE key IN ('UIB-dem', 'UIB-demlys', 'UIB-demlys2');
INSERT INTO project_theme (project_id, theme_id)
SELECT 13, id FROM theme WHERE slug IN ('demens', 'eldre-og-sykehjem');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 13, id, 'partner' FROM organization WHERE slug IN ('uib');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 13, id, 'site' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_identifier (project_id, scheme, value, url) VALUES
  (13, 'clinicaltrials', 'NCT03357328', NULL);
INSERT INTO project_result (id, project_id, year, certainty, source_id) VALUES
  (2, 13, NULL, 'stated', (SELECT id FROM source WHERE key = 'UIB-dem'));
INSERT INTO project_result_text (project_result_id, language, result) VALUES
  (2, 'nb', 'Forskerne har skrevet om studien i vitenskapelige artikler fra 2020 og 2021.'),
  (2, 'nn', 'Forskarane har skrive om studien i vitskaplege artiklar frå 2020 og 2021.'),
  (2, 'en', 'The researchers have described the study in scientific articles from 2020 and 2021.');

-- DARK.DEM
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (14, 'dark-dem', 'research', NULL, 'related', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (14, 'nb', 'DARK.DEM: Virtual darkness and digital phenotyping …',
   'Forskerne vil finne ut om kunstig mørke kan dempe uro hos personer med demens.',
   'DARK.DEM prøver ut det forskerne kaller «virtuelt mørke». Senteret SEFAS ved Universitetet i Bergen
og NKS Olaviken står bak, og demensomsorg i kommunene inngår. Forskningsrådet ga støtte i
august 2022.',
   'Om prosjektet har noen tilknytning til Kunnskapskommunen, står ikke i kilden. Det er tatt ' ||
   'med fordi et av forskningsmiljøene hører til en partner. Vi har bare funnet begynnelsen av ' ||
   'tittelen. At det handler om å dempe uro, vet vi bare fra adressen til kilden.'),
  (14, 'en', 'DARK.DEM: Virtual darkness and digital phenotyping …',
   'The researchers want to find out whether artificial darkness can ease agitation in people ' ||
   'with dementia.',
   'DARK.DEM tries out what the researchers call virtual darkness. The centre SEFAS at the University of
Bergen and NKS Olaviken are behind it, and municipal dementia care is included. The Research Council
of Norway awarded funding in August 2022.',
   'The source does not say whether the project is connected to Kunnskapskommunen. It is ' ||
   'included because one of the research groups belongs to a partner. We have found only the ' ||
   'beginning of the title. That it is about easing agitation we know only from the address of ' ||
   'the source.');
INSERT INTO project_source (project_id, source_id)
SELECT 14, id FROM source WHERE key IN ('UIB-dark');
INSERT INTO project_theme (project_id, theme_id)
SELECT 14, id FROM theme WHERE slug IN ('demens');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 14, id, 'partner' FROM organization WHERE slug IN ('uib', 'olaviken');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (14, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'award', 10600000, '2022', NULL,
   'stated', (SELECT id FROM source WHERE key = 'UIB-dark'));

-- POLYFON kunnskapsklynge for musikkterapi
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (15, 'polyfon', 'research', 'ongoing', 'network', 'stated', 'https://gamut.w.uib.no/polyfon/',
   '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (15, 'nb', 'POLYFON kunnskapsklynge for musikkterapi',
   'Forskere, kommuner, sykehus og utdanninger samarbeider om musikkterapi.',
   'Universitetet i Bergen ved Griegakademiet koordinerer klyngen. Medlemmene betaler selv for den.
Blant dem er Bergen kommune, Helse Bergen, Helse Fonna, Høgskulen på Vestlandet og NORCE.

POLYFON var et prosjekt fra 2015 til 2021 og har vært fast fra 1. januar 2022. I 2023 arbeidet
medlemmene med strategien. Klyngen og GAMUT, Griegakademiets senter for musikkterapiforskning, fikk
Kunnskapskommunens forsknings- og innovasjonspris i 2019.',
   NULL),
  (15, 'nn', 'POLYFON kunnskapsklynge for musikkterapi',
   'Forskarar, kommunar, sjukehus og utdanningar samarbeider om musikkterapi.',
   'Universitetet i Bergen ved Griegakademiet koordinerer klynga. Medlemmene betaler sjølve for henne.
Blant dei er Bergen kommune, Helse Bergen, Helse Fonna, Høgskulen på Vestlandet og NORCE.

POLYFON var eit prosjekt frå 2015 til 2021 og har vore fast frå 1. januar 2022. I 2023 arbeidde
medlemmene med strategien. Klynga og GAMUT, Griegakademiets senter for musikkterapiforskning, fekk
forskings- og innovasjonsprisen til Kunnskapskommunen i 2019.',
   NULL),
  (15, 'en', 'POLYFON knowledge cluster for music therapy',
   'Researchers, municipalities, hospitals and colleges co-operate on music therapy.',
   'The Grieg Academy at the University of Bergen co-ordinates the cluster. Its members pay for it;
among them are the City of Bergen, Helse Bergen, Helse Fonna, Høgskulen på Vestlandet and NORCE.

POLYFON was a project from 2015 to 2021 and has been permanent since 1 January 2022. In 2023 the
members worked on its strategy. The cluster and GAMUT, the Grieg Academy''s centre for music therapy
research, received the research and innovation prize of Kunnskapskommunen in 2019.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 15, id FROM source WHERE key IN ('POLY', 'POLY-strat', 'BK-nokkel');
INSERT INTO project_theme (project_id, theme_id)
SELECT 15, id FROM theme WHERE slug IN ('musikkterapi', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (15, 'project', '2015', '2021', 'stated', (SELECT id FROM source WHERE key = 'POLY')),
  (15, 'operation', '2022-01-01', NULL, 'stated', (SELECT id FROM source WHERE key = 'POLY'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 15, id, 'coordinator' FROM organization WHERE slug IN ('uib');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 15, id, 'partner' FROM organization WHERE slug IN ('norce', 'bergen', 'helse-bergen',
  'helse-fonna', 'hvl', 'betanien', 'olaviken', 'nmh');
INSERT INTO project_result (id, project_id, year, certainty, source_id) VALUES
  (3, 15, '2022', 'stated', (SELECT id FROM source WHERE key = 'POLY'));
INSERT INTO project_result_text (project_result_id, language, result) VALUES
  (3, 'nb', 'En rapport ser tilbake på prosjektperiodene 2015–2021.'),
  (3, 'nn', 'Ein rapport ser tilbake på prosjektperiodane 2015–2021.'),
  (3, 'en', 'A report looks back on the project periods 2015–2021.');

-- TVEPS
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (16, 'tveps', 'education', NULL, 'partner', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (16, 'nb', 'TVEPS: Senter for tverrprofesjonell samarbeidslæring',
   'Studenter fra ulike fag lærer å samarbeide i felles praksis.',
   'TVEPS er et senter der studenter lærer å samarbeide på tvers av yrker. Universitetet i Bergen,
Høgskulen på Vestlandet, Bergen kommune og Øygarden kommune, som da het Fjell, er partnere.

Høsten 2018 ble det inngått en avtale om TVEPS. Praksisen skulle bli obligatorisk, og antallet
studenter skulle øke fra 200 til mer enn 800 i året.',
   'Sidene vi har brukt, oppgir ulikt når praksisen ble obligatorisk: høsten 2019 eller høsten 2020.'),
  (16, 'nn', 'TVEPS: Senter for tverrprofesjonell samarbeidslæring',
   'Studentar frå ulike fag lærer å samarbeide i felles praksis.',
   'TVEPS er eit senter der studentar lærer å samarbeide på tvers av yrke. Universitetet i Bergen,
Høgskulen på Vestlandet, Bergen kommune og Øygarden kommune, som då heitte Fjell, er partnarar.

Hausten 2018 blei det inngått ein avtale om TVEPS. Praksisen skulle bli obligatorisk, og talet på
studentar skulle auke frå 200 til meir enn 800 i året.',
   'Sidene vi har brukt, oppgir ulikt når praksisen blei obligatorisk: hausten 2019 eller ' ||
   'hausten 2020.'),
  (16, 'en', 'TVEPS: centre for interprofessional learning',
   'Students from different professions learn to co-operate on shared placements.',
   'TVEPS is a centre where students learn to work together across professions. Its partners are the
University of Bergen, Høgskulen på Vestlandet, the City of Bergen and Øygarden, then named Fjell.

An agreement on TVEPS was made in autumn 2018. The placement was to become compulsory, and the
number of students was to grow from 200 to more than 800 a year.',
   'The pages we have used differ on when the placement became compulsory: autumn 2019 or ' ||
   'autumn 2020.');
INSERT INTO project_source (project_id, source_id)
SELECT 16, id FROM source WHERE key IN ('TVEPS18', 'TVEPS');
INSERT INTO project_theme (project_id, theme_id)
SELECT 16, id FROM theme WHERE slug IN ('utdanning-og-praksis', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (16, 'operation', '2019', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'TVEPS18')),
  (16, 'operation', '2020', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'TVEPS'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 16, id, 'partner' FROM organization WHERE slug IN ('uib', 'hvl', 'bergen', 'oygarden');

-- Følgeforskning på tillits- og faglighetsreform i hjemmebaserte tjenester
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (17, 'folgeforskning-tillitsreform', 'research', NULL, 'partner', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (17, 'nb', 'Følgeforskning på tillits- og faglighetsreform i hjemmebaserte tjenester',
   'Bergen kommune ville ha en ph.d.-kandidat til å følge en reform i hjemmetjenestene.',
   'I 2018 søkte Bergen kommune etter kandidater til en offentlig sektor-ph.d. Kandidaten skulle forske
på en reform om tillit og faglighet i tjenestene i hjemmet mens den pågikk. Planen var at
Forskningsrådet og kommunen skulle betale halvparten hver.',
   'Opplysningene kommer fra en omtale av utlysningen i 2018. Om søknaden ble innvilget og ' ||
   'prosjektet gjennomført, har vi ikke funnet.'),
  (17, 'en', 'Research on a reform of trust and professionalism in home care',
   'Bergen wanted a PhD candidate to follow a reform in its home care services.',
   'In 2018 the City of Bergen looked for candidates for a public-sector PhD. The candidate was to study
a reform of trust and professionalism in home care while it was going on. The plan was for the
Research Council of Norway and the municipality to pay half each.',
   'The information comes from an article about the call in 2018. We have not found whether the ' ||
   'application succeeded or the project was carried out.');
INSERT INTO project_source (project_id, source_id)
SELECT 17, id FROM source WHERE key IN ('PROFESJON');
INSERT INTO project_theme (project_id, theme_id)
SELECT 17, id FROM theme WHERE slug IN ('hjemmetjenester', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (17, 'planning', '2018', '2018', 'uncertain', (SELECT id FROM source WHERE key = 'PROFESJON'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 17, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (17, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'applied', NULL, '2018',
   'Offentlig sektor-ph.d.', 'uncertain', (SELECT id FROM source WHERE key = 'PROFESJON'));

-- De første ph.d.-kandidatene i offentlig sektor
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (18, 'de-forste-offentlig-sektor-phd', 'research', NULL, 'network', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (18, 'nb', 'De første ph.d.-kandidatene i offentlig sektor',
   'Helse og omsorg i Bergen fikk sine første kandidater i ordningen offentlig sektor-ph.d.',
   'Bystyret i Bergen vedtok planen for forskning, innovasjon og utdanning i februar 2016. I månedene
etter kom de første doktorgradskandidatene i offentlig sektor-ph.d. på plass innen helse og omsorg i
kommunen. Forskningsrådet støtter ordningen.',
   NULL),
  (18, 'en', 'The first public-sector PhD candidates',
   'Health and care in Bergen got its first candidates under the public-sector PhD scheme.',
   'The city council adopted the plan for research, innovation and education in February 2016. In the
following months the first public-sector PhD candidates in health and care in Bergen were in place.
The Research Council of Norway supports the scheme.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 18, id FROM source WHERE key IN ('BK-gml');
INSERT INTO project_theme (project_id, theme_id)
SELECT 18, id FROM theme WHERE slug IN ('utdanning-og-praksis', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (18, 'project', '2016', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 18, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (18, (SELECT id FROM organization WHERE slug = 'forskningsradet'), 'award', NULL, NULL, 'OFFPHD',
   'stated', (SELECT id FROM source WHERE key = 'BK-gml'));

-- HeltOm
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (19, 'heltom', 'innovation', NULL, 'partner', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (19, 'nb', 'HeltOm: helsetjenesteteam og omsorgsteam',
   'Bergen kommune fikk midler til et prosjekt om helsetjenesteteam og omsorgsteam.',
   'Fylkesmannen i Vestland ga i 2020 Bergen kommune 800 000 kroner i skjønnsmidler til HeltOm. Pengene
skulle hjelpe kommuner med å fornye seg. Hva som kom ut av prosjektet, har vi ikke funnet.',
   NULL),
  (19, 'nn', 'HeltOm: helsetenesteteam og omsorgsteam',
   'Bergen kommune fekk midlar til eit prosjekt om helsetenesteteam og omsorgsteam.',
   'Fylkesmannen i Vestland gav i 2020 Bergen kommune 800 000 kroner i skjønsmidlar til HeltOm. Pengane
skulle hjelpe kommunar med å fornye seg. Kva som kom ut av prosjektet, har vi ikkje funne.',
   NULL),
  (19, 'en', 'HeltOm: health teams and care teams',
   'Bergen received funding for a project on health service teams and care teams.',
   'In 2020 Fylkesmannen i Vestland, the county governor, gave the City of Bergen NOK 800,000 in
discretionary funds for HeltOm. The money was meant to help municipalities renew themselves. We have
not found what came of the project.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 19, id FROM source WHERE key IN ('FM-2020');
INSERT INTO project_theme (project_id, theme_id)
SELECT 19, id FROM theme WHERE slug IN ('hjemmetjenester', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (19, 'project', '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 19, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (19, (SELECT id FROM organization WHERE slug = 'fylkesmannen-i-vestland'), 'award', 800000, '2020',
   'Fornyings- og innovasjonsmidlar 2020', 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));

-- Digitalisering og psykisk helse
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (20, 'digitalisering-og-psykisk-helse', 'innovation', NULL, 'partner', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (20, 'nb', 'Digitalisering og psykisk helse',
   'Bergen kommune fikk midler til et prosjekt om digitalisering og psykisk helse.',
   'Fylkesmannen i Vestland ga i 2020 Bergen kommune 1,1 millioner kroner til prosjektet, fra midler som
skulle hjelpe kommuner med å fornye seg. Hva som kom ut av det, har vi ikke funnet.',
   NULL),
  (20, 'nn', 'Digitalisering og psykisk helse',
   'Bergen kommune fekk midlar til eit prosjekt om digitalisering og psykisk helse.',
   'Fylkesmannen i Vestland gav i 2020 Bergen kommune 1,1 millionar kroner til prosjektet, frå midlar
som skulle hjelpe kommunar med å fornye seg. Kva som kom ut av det, har vi ikkje funne.',
   NULL),
  (20, 'en', 'Digital services and mental health',
   'Bergen received funding for a project on digital services and mental health.',
   'In 2020 Fylkesmannen i Vestland, the county governor, gave the City of Bergen NOK 1.1 million for
the project, from funds meant to help municipalities renew themselves. We have not found what came
of it.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 20, id FROM source WHERE key IN ('FM-2020');
INSERT INTO project_theme (project_id, theme_id)
SELECT 20, id FROM theme WHERE slug IN ('psykisk-helse', 'velferdsteknologi');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (20, 'project', '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 20, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (20, (SELECT id FROM organization WHERE slug = 'fylkesmannen-i-vestland'), 'award', 1100000, '2020',
   'Fornyings- og innovasjonsmidlar 2020', 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));

-- Fag- og tjenesteutvikling i region Nordhordaland Helsehus
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (21, 'nordhordaland-helsehus', 'innovation', NULL, 'partner', 'stated', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (21, 'nb', 'Fag- og tjenesteutvikling i region Nordhordaland Helsehus',
   'Alver kommune fikk midler til å utvikle fag og tjenester i regionen.',
   'Alver kommune fikk 300 000 kroner fra Fylkesmannen i Vestland i 2020 til arbeidet i region
Nordhordaland Helsehus. Hva som kom ut av det, har vi ikke funnet.',
   NULL),
  (21, 'nn', 'Fag- og tenesteutvikling i region Nordhordaland Helsehus',
   'Alver kommune fekk midlar til å utvikle fag og tenester i regionen.',
   'Alver kommune fekk 300 000 kroner frå Fylkesmannen i Vestland i 2020 til arbeidet i region
Nordhordaland Helsehus. Kva som kom ut av det, har vi ikkje funne.',
   NULL),
  (21, 'en', 'Developing services in the region of Nordhordaland Helsehus',
   'Alver received funding to develop professional work and services in the region.',
   'In 2020 Alver received NOK 300,000 from Fylkesmannen i Vestland, the county governor, for work in
the region of Nordhordaland Helsehus. We have not found what came of it.',
   NULL);
INSERT INTO project_source (project_id, source_id)
SELECT 21, id FROM source WHERE key IN ('FM-2020');
INSERT INTO project_theme (project_id, theme_id)
SELECT 21, id FROM theme WHERE slug IN ('samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (21, 'project', '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 21, id, 'owner' FROM organization WHERE slug IN ('alver');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (21, (SELECT id FROM organization WHERE slug = 'fylkesmannen-i-vestland'), 'award', 300000, '2020',
   'Fornyings- og innovasjonsmidlar 2020', 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));

-- E-helse Vestland
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (22, 'e-helse-vestland', 'innovation', NULL, 'related', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (22, 'nb', 'E-helse Vestland', 'Et samarbeid i hele fylket om velferdsteknologi.',
   'Sunnfjord fikk på vegne av fylket 3,25 millioner kroner til velferdsteknologi fra Fylkesmannen i
Vestland i 2020. Hva som kom ut av det, har vi ikke funnet.',
   'Om prosjektet har noen tilknytning til Kunnskapskommunen, står ikke i kilden. Det er tatt ' ||
   'med fordi det dekker det samme området.'),
  (22, 'nn', 'E-helse Vestland', 'Eit samarbeid i heile fylket om velferdsteknologi.',
   'Sunnfjord fekk på vegner av fylket 3,25 millionar kroner til velferdsteknologi frå Fylkesmannen i
Vestland i 2020. Kva som kom ut av det, har vi ikkje funne.',
   'Om prosjektet er knytt til Kunnskapskommunen, står ikkje i kjelda. Det er teke med fordi ' ||
   'det dekkjer det same området.'),
  (22, 'en', 'E-helse Vestland', 'County-wide co-operation on welfare technology.',
   'On behalf of the county, Sunnfjord received NOK 3.25 million for welfare technology from
Fylkesmannen i Vestland, the county governor, in
2020. We have not found what came of it.',
   'The source does not say whether the project is connected to Kunnskapskommunen. It is ' ||
   'included because it covers the same area.');
INSERT INTO project_source (project_id, source_id)
SELECT 22, id FROM source WHERE key IN ('FM-2020');
INSERT INTO project_theme (project_id, theme_id)
SELECT 22, id FROM theme WHERE slug IN ('velferdsteknologi');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (22, 'project', '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 22, id, 'owner' FROM organization WHERE slug IN ('sunnfjord');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (22, (SELECT id FROM organization WHERE slug = 'fylkesmannen-i-vestland'), 'award', 3250000, '2020',
   'Fornyings- og innovasjonsmidlar 2020', 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));

-- Digi Vestland
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (23, 'digi-vestland', 'innovation', NULL, 'related', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (23, 'nb', 'Digi Vestland: samordnet regional digitalisering',
   'Et prosjekt for å samordne digitalisering i regionen.',
   'Bergen kommune fikk 6 millioner kroner fra Fylkesmannen i Vestland til Digi Vestland i 2020. Hva som
kom ut av det, har vi ikke funnet.',
   'Om prosjektet har noen tilknytning til Kunnskapskommunen, står ikke i kilden. Det er tatt ' ||
   'med fordi Bergen kommune eier det.'),
  (23, 'nn', 'Digi Vestland: samordna regional digitalisering',
   'Eit prosjekt for å samordne digitalisering i regionen.',
   'Bergen kommune fekk 6 millionar kroner frå Fylkesmannen i Vestland til Digi Vestland i 2020. Kva som
kom ut av det, har vi ikkje funne.',
   'Om prosjektet er knytt til Kunnskapskommunen, står ikkje i kjelda. Det er teke med fordi ' ||
   'Bergen kommune eig det.'),
  (23, 'en', 'Digi Vestland: co-ordinated regional digitalisation',
   'A project to co-ordinate digitalisation in the region.',
   'The City of Bergen received NOK 6 million from Fylkesmannen i Vestland, the county governor, for
Digi Vestland in 2020. We have not found what came of it.',
   'The source does not say whether the project is connected to Kunnskapskommunen. It is ' ||
   'included because it is owned by the City of Bergen.');
INSERT INTO project_source (project_id, source_id)
SELECT 23, id FROM source WHERE key IN ('FM-2020');
INSERT INTO project_theme (project_id, theme_id)
SELECT 23, id FROM theme WHERE slug IN ('velferdsteknologi', 'samarbeid-og-organisering');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (23, 'project', '2020', NULL, 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 23, id, 'owner' FROM organization WHERE slug IN ('bergen');
INSERT INTO project_funding (
    project_id, funder_id, kind, amount, year, programme, certainty, source_id) VALUES
  (23, (SELECT id FROM organization WHERE slug = 'fylkesmannen-i-vestland'), 'award', 6000000, '2020',
   'Fornyings- og innovasjonsmidlar 2020', 'stated', (SELECT id FROM source WHERE key = 'FM-2020'));

-- DIGI.PARK
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (24, 'digi-park', 'research', NULL, 'related', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (24, 'nb', 'DIGI.PARK', 'Et prosjekt fra SEFAS ved Universitetet i Bergen og Neuro-SysMed.',
   'SEFAS er Universitetet i Bergens senter for alders- og sykehjemsmedisin. Senteret oppgir Bergen
kommune og Alrek helseklynge blant dem det samarbeider med. Hva DIGI.PARK går ut på, har vi ikke
funnet nok om til å beskrive.',
   'Om prosjektet har noen tilknytning til Kunnskapskommunen, står ikke i kilden. Det er tatt ' ||
   'med fordi et av forskningsmiljøene hører til en partner. At prosjektet er fra 2020, har vi ' ||
   'fra en omtale hos andre.'),
  (24, 'en', 'DIGI.PARK', 'A project from SEFAS at the University of Bergen and Neuro-SysMed.',
   'SEFAS is the University of Bergen''s centre for elderly and nursing home medicine. The centre lists
the City of Bergen and Alrek health cluster among those it works with. We have not found enough
about DIGI.PARK to describe it.',
   'The source does not say whether the project is connected to Kunnskapskommunen. It is ' ||
   'included because one of the research groups belongs to a partner. That the project is from ' ||
   '2020, we know only second-hand.');
INSERT INTO project_source (project_id, source_id)
SELECT 24, id FROM source WHERE key IN ('SEFAS');
INSERT INTO project_theme (project_id, theme_id)
SELECT 24, id FROM theme WHERE slug IN ('eldre-og-sykehjem');
INSERT INTO project_period (project_id, kind, starts, ends, certainty, source_id) VALUES
  (24, 'project', '2020', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'SEFAS'));
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 24, id, 'partner' FROM organization WHERE slug IN ('uib', 'neuro-sysmed');

-- KOSMOS
INSERT INTO project (id, slug, type, status, connection, certainty, url, updated) VALUES
  (25, 'kosmos', 'research', NULL, 'related', 'uncertain', NULL, '2026-11-21');
INSERT INTO project_text (project_id, language, title, summary, body, caution) VALUES
  (25, 'nb', 'KOSMOS', 'En studie på sykehjem der flere tiltak ble satt inn samtidig.',
   'KOSMOS, på engelsk COSMOS, prøvde ut en sammensatt hjelp til pasienter på sykehjem. Universitetet i
Bergen ved SEFAS sto bak, og Bærum kommune deltok. Studien var før 2019.',
   'Om prosjektet har noen tilknytning til Kunnskapskommunen, står ikke i kilden. Det er tatt ' ||
   'med fordi et av forskningsmiljøene hører til en partner.'),
  (25, 'en', 'COSMOS', 'A study in nursing homes in which several measures were used at the same time.',
   'COSMOS, in Norwegian KOSMOS, tried out a combination of measures for patients in nursing homes.
SEFAS at the University of Bergen was behind it, and Bærum took part. The study came before 2019.',
   'The source does not say whether the project is connected to Kunnskapskommunen. It is ' ||
   'included because one of the research groups belongs to a partner.');
INSERT INTO project_source (project_id, source_id)
SELECT 25, id FROM source WHERE key IN ('UIB-live');
INSERT INTO project_theme (project_id, theme_id)
SELECT 25, id FROM theme WHERE slug IN ('eldre-og-sykehjem');
INSERT INTO project_partner (project_id, organization_id, role)
SELECT 25, id, 'partner' FROM organization WHERE slug IN ('uib', 'baerum');

-- Titles that the projects have in English, in the Norwegian texts too.
UPDATE project_text SET title_language = 'en'
 WHERE language = 'nb' AND project_id IN (
       SELECT id FROM project WHERE slug IN ('mental-health-social-media', 'dem-light', 'dark-dem'));
-- And a name that stays Norwegian in the English one.
UPDATE project_text SET title_language = 'nb'
 WHERE language = 'en' AND project_id IN (SELECT id FROM project WHERE slug = 'e-helse-vestland');
