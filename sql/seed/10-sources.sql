-- Where the facts of the seed come from: one row per page or document that a later file cites.
-- The titles say in our own words what is found there; `retrieved` is the day the facts were
-- compiled. An address marked as a copy is not the publisher's own.

-- Own documents
INSERT INTO source (key, title, url, retrieved) VALUES
  ('mandat', 'Mandat for referansegruppen, utkast uten dato', NULL, '2026-11-21');

-- Bergen municipality
INSERT INTO source (key, title, url, retrieved) VALUES
  ('BK-om', 'Bergen kommune: Om Kunnskapskommunen',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/om-kunnskapskommunen', '2026-11-21'),
  ('BK-gml', 'Bergen kommune: eldre side om Kunnskapskommunen (2017)',
   'https://www.bergen.kommune.no/hvaskjer/kunnskapskommunen/10451', '2026-11-21'),
  ('BK-fou', 'Bergen kommune: seks FOU-kontakter i helse og omsorg (2018)',
   'https://www.bergen.kommune.no/hvaskjer/kunnskapskommunen/article-158869', '2026-11-21'),
  ('BK-komite', 'Bergen kommune: komiteen behandler statusrapport om forskningsplanen (2017)',
   'https://www.bergen.kommune.no/politikk/bystyret/for-folkevalgte/9122/9260/article-144886',
   '2026-11-21'),
  ('BK-vert', 'Bergen kommune: byrådet vil ha vertskap for regionalt forskningsorgan (2019)',
   'https://www.bergen.kommune.no/politikk/byradet/7055/7057/article-162016', '2026-11-21'),
  ('BK-nokkel', 'Bergen kommune: Bergen får nøkkelrolle i forskningssamarbeid på Vestlandet',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/bergen-far-nokkelrolle-i-forskningssamarbeid-pa-vestlandet',
   '2026-11-21'),
  ('BK-rso', 'Bergen kommune: Regionalt samarbeidsorgan Vest',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/regionalt-samarbeidsorgan-vest',
   '2026-11-21'),
  ('BK-pris', 'Bergen kommune: forsknings- og innovasjonsprisen',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/konferansen/forskningsog-innovasjonspris',
   '2026-11-21'),
  ('BK-fadnes', 'Bergen kommune: prisen for 2020',
   'https://www.bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/hva-skjer/fikk-pris-for-forskning-pa-personer-med-ruslidelser-og-hepatitt-c',
   '2026-11-21'),
  ('BK-konf22', 'Bergen kommune: Kunnskapskommunekonferansen 2022',
   'https://bergen.kommune.no/hvaskjer/tema/kunnskapskommunen/aktuelt/stort-engasjement-pa-kunnskapskommunekonferansen',
   '2026-11-21'),
  ('BK-plan22', 'Bergen kommune: ny plan for kunnskap i helsetjenestene er vedtatt',
   'https://www.bergen.kommune.no/politikk/bystyret/bystyret-2019-2023/behandlede-saker/helse-omsorg-og-inkludering/ny-plan-for-kunnskap-i-helsetjenestene-pa-plass',
   '2026-11-21'),
  ('BK-plan22-horing', 'Bergen kommune: ny plan på høring (2022)',
   'https://www.bergen.kommune.no/politikk/byradet/behandlede-saker/helse-omsorg-og-inkludering/vil-ha-innspill-til-ny-plan-om-innovative-helseog-omsorgslosninger',
   '2026-11-21'),
  ('BK-plan22-byr', 'Bergen kommune: byrådet legger fram ny plan (2022)',
   'https://www.bergen.kommune.no/politikk/byradet/behandlede-saker/helse-omsorg-og-inkludering/styrker-kunnskapen-i-helsetjenestene',
   '2026-11-21'),
  ('BK-pv', 'Bergen kommune: personvernerklæring',
   'https://www.bergen.kommune.no/innbyggerhjelpen/demokrati-og-innbyggerrettigheter/innbyggerrettigheter/personvern/personvernerklaring-for-bergen-kommune',
   '2026-11-21');

-- KS
INSERT INTO source (key, title, url, retrieved) VALUES
  ('KS-hov', 'KS: Kunnskapskommunen Helse Omsorg Vest (uten dato, trolig 2021)',
   'https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/samarbeid-mellom-kommuner-og-universitet/de-enkelte-samarbeidene/kunnskapskommunen-helse-omsorg-vest/',
   '2026-11-21'),
  ('KS-blimed', 'KS: Kommunenes strategiske forskningsorgan, bli med',
   'https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/forskning-for-i-og-med-kommunesektoren/kommunenes-strategiske-forskningsorgan/bli-med/',
   '2026-11-21'),
  ('KS-hvagjor', 'KS: Kommunenes strategiske forskningsorgan, hva gjør KS',
   'https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/forskning-for-i-og-med-kommunesektoren/kommunenes-strategiske-forskningsorgan/hva-gjor-ks/',
   '2026-11-21'),
  ('KS-hvagjor2', 'KS: Kommunenes strategiske forskningsorgan, hva gjør KS (annen utgave av siden)',
   'https://www.ks.no/fagomrader/forskning-og-utvikling-fou/forskning-og-utvikling/kommunenes-strategiske-forskningsorgan/hva-gjor-ks/',
   '2026-11-21');

-- Other municipalities and their history
INSERT INTO source (key, title, url, retrieved) VALUES
  ('ALVER', 'Alver kommune: om prosessen', 'https://alverkommune.no/omprosessen/', '2026-11-21'),
  ('LOKALHIST', 'Lokalhistoriewiki: Alver kommune',
   'https://lokalhistoriewiki.no/index.php?title=Alver_kommune&diff=next&oldid=1309947', '2026-11-21'),
  ('BJF', 'Bjørnafjorden kommune: om kommunen',
   'https://bjornafjorden.kommune.no/om-bjornafjorden-kommune/', '2026-11-21'),
  ('BJF-wiki', 'Wikipedia-kopi: Bjørnafjorden (municipality)',
   'https://world.wikisort.org/norway/en/Norway/Bj%C3%B8rnafjorden_(municipality)', '2026-11-21'),
  ('NORD-om', 'Kunnskapskommunen Helse Omsorg Nord: om oss', 'https://kunnskapskommune.no/om-oss/',
   '2026-11-21');

-- Institutions
INSERT INTO source (key, title, url, retrieved) VALUES
  ('HVL-fusjon', 'Høgskolen i Bergen: fusjonen er vedtatt',
   'http://www.hib.no/samarbeid/nyheter-samarbeid/fusjon-vedtatt-i-kongelig-resolusjon/', '2026-11-21'),
  ('AFE-legef', 'Legeforeningen: det allmennmedisinske forskningsmiljøet i Bergen',
   'https://www.legeforeningen.no/om-oss/fond-og-legater/allmennmedisinsk-forskningsfond/forskningsnytt/dette-skiller-det-allmennmedisinske-forskningsmiljoet-i-bergen-fra-resten-av-landet/',
   '2026-11-21'),
  ('UIB-folk', 'Universitetet i Bergen: ny modell for tilgang på kunnskap (FolkeKommune)',
   'https://www.uib.no/alrekhelseklynge/126921/en-ny-modell-tilgang-p%C3%A5-kunnskap-til-forskning-styring-og-utvikling-i',
   '2026-11-21'),
  ('UIB-fadnes', 'Universitetet i Bergen: pris for arbeid med hepatitt C',
   'https://www.uib.no/med/139349/mottok-pris-arbeid-rusavhengige-med-hepatitt-c', '2026-11-21'),
  ('UIB-klynger', 'Universitetet i Bergen: kunnskapsklynger',
   'https://www.uib.no/strategi/104122/kunnskapsklynger', '2026-11-21'),
  ('UIB-live', 'Universitetet i Bergen, SEFAS: med Bærum og Bergen på laget',
   'https://www.uib.no/sefas/118682/med-b%C3%A6rum-og-bergen-kommune-p%C3%A5-laget', '2026-11-21'),
  ('UIB-dem', 'Universitetet i Bergen: DEM.LIGHT', 'https://www.uib.no/en/brim/147455/demlight',
   '2026-11-21'),
  ('UIB-demlys', 'Universitetet i Bergen: lysere tider for demenspasienter',
   'https://www.uib.no/psyfa/108945/lysere-tider-demenspasienter', '2026-11-21'),
  ('UIB-demlys2', 'Universitetet i Bergen: Therapy Light Rooms (DEM.LIGHT), med artikkelliste',
   'https://www.uib.no/fg/sc/118737/therapy-light-rooms-improved-sleep-dementia-patients-demlight',
   '2026-11-21'),
  ('UIB-dark', 'Universitetet i Bergen, SEFAS: kunstig mørke og uro ved demens (DARK.DEM)',
   'https://uib.no/en/sefas/162622/can-artificial-darkness-alleviate-agitation-people-dementia',
   '2026-11-21'),
  ('SEFAS', 'Neuro-SysMed: Senter for alders- og sykehjemsmedisin',
   'https://neuro-sysmed.no/disease-research/centre-for-elderly-and-nursing-home-medicine/', '2026-11-21'),
  ('TVEPS18', 'Universitetet i Bergen: tverrprofesjonell praksis blir obligatorisk (2018)',
   'https://www.uib.no/tveps/122830/tverrprofesjonell-praksis-blir-obligatorisk', '2026-11-21'),
  ('TVEPS', 'Universitetet i Bergen: bakgrunn for obligatorisk TVEPS',
   'https://www.uib.no/tveps/130435/bakgrunn-obligatorisk-tveps', '2026-11-21'),
  ('HB-hcv', 'Helse Bergen: om hepatitt C på Vestlandet',
   'https://www.helse-bergen.no/fag-og-forsking/forsking/da-hepatitt-c-ble-utryddet-pa-vestlandet/',
   '2026-11-21'),
  ('HB-intro', 'Helse Bergen: INTRO-HCV',
   'https://www.helse-bergen.no/avdelinger/rusmedisin/rusmedisin-seksjon-forsking/bar/integrert-hepatitt-c-behandling-hos-pasientar-med-injiserande-rusavhengigheit-intro-hcv',
   '2026-11-21'),
  ('FHI-some', 'Folkehelseinstituttet: sosiale medier, psykisk helse og trivsel blant ungdom',
   'https://www.fhi.no/cristin-prosjekter/aktiv/sosiale-medier---psykisk-helse-og-trivsel-blant-ungdom/',
   '2026-11-21'),
  ('POLY', 'POLYFON kunnskapsklynge for musikkterapi', 'https://gamut.w.uib.no/polyfon/', '2026-11-21'),
  ('POLY-strat', 'Universitetet i Bergen: POLYFONs strategigruppe',
   'https://www.uib.no/polyfon/159278/polyfons-strategigruppe', '2026-11-21');

-- Alrek health cluster
INSERT INTO source (key, title, url, retrieved) VALUES
  ('ALREK-bk', 'Alrek helseklynge: Bergen kommune styrker samarbeidet',
   'https://alrekhelseklynge.no/nyheter/bergen-kommune-styrker-samarbeidet-med-alrek-helseklynge/',
   '2026-11-21'),
  ('ALREK-some', 'Alrek helseklynge: Helsefremmende miljø på sosiale medier',
   'https://alrekhelseklynge.no/prosjekter/helsefremmende-miljo-pa-sosiale-medier/', '2026-11-21'),
  ('ALREK-fron', 'Alrek helseklynge: FRONESIS', 'https://alrekhelseklynge.no/prosjekter/fronesis/',
   '2026-11-21'),
  ('ALREK-diku', 'Alrek helseklynge: to tildelinger fra Diku',
   'https://alrekhelseklynge.no/nyheter/tildelinger-som-svarer-pa-to-store-utfordringer-i-primaerhelsetjenesten/',
   '2026-11-21'),
  ('ALREK-digi', 'Alrek helseklynge: Digital helse-dager 2022',
   'https://alrekhelseklynge.no/prosjekter/digital-helse-dager-2022-samarbeidsprosjektet/', '2026-11-21'),
  ('ALREK-folk', 'Alrek helseklynge: Folkefest for fremtiden, med liste over andre arrangementer',
   'https://alrekhelseklynge.no/arrangementer/folkefest-for-fremtiden-kultur-og-aldring/', '2026-11-21'),
  ('ALREK-am22', 'Alrek helseklynge: årsmeldingen for 2022',
   'https://alrekhelseklynge.no/nyheter/arsmeldingen-for-2022-er-klar/', '2026-11-21');

-- Funders and their calls
INSERT INTO source (key, title, url, retrieved) VALUES
  ('VLFK-some', 'Vestland fylkeskommune: kartlegging av sosiale medium og psykisk helse (2021)',
   'https://vestlandfylke.no/nyheitsarkiv/2021/skal-kartlegge-samanheng-mellom-sosiale-medium-og-psykisk-helse/',
   '2026-11-21'),
  ('PB-319845', 'Prosjektbanken: prosjekt 319845',
   'https://prosjektbanken.forskningsradet.no/project/FORISS/319845', '2026-11-21'),
  ('DAM-some', 'Stiftelsen Dam: Sosiale medier og ungdoms psykiske helse',
   'https://dam.no/prosjekter/sosiale-medier-og-ungdoms-psykiske-helse/', '2026-11-21'),
  ('EXTRA', 'ExtraStiftelsen: hjelp til kreftpasienter',
   'https://www.extrastiftelsen.no/prosjekter/far-kreftpasienter-hjelp-til-leve-best-mulige-liv/',
   '2026-11-21'),
  ('FM-2020', 'Fylkesmannen i Vestland: fornyings- og innovasjonsmidlar 2020',
   'https://www.fylkesmannen.no/vestland/kommunal-styring/kommunal-fornying/tildeling-av-fornyings--og-innovasjonsmidlar-2020-til-kommunane-i-vestland/',
   '2026-11-21'),
  ('NFR-2024',
   'Forskningsrådet: utlysning 2024 om kommunale helse- og omsorgstjenester (kopi av siden)',
   'https://sch-fors02mstr2we64iprod.dxcloud.episerver.net/utlysninger/2024/forskning-og-innovasjon-for-mer-sammenhengende-og-effektive-kommunale-helse--og-omsorgstjenester?tab=1',
   '2026-11-21'),
  ('NFR-pilot', 'Forskningsrådet: Pilot Helse 2023',
   'https://forskningsradet.no/utlysninger/2023/pilot-helse/?tab=1', '2026-11-21'),
  ('OSLOMET-off', 'OsloMet: samarbeid om offentleg sektor-ph.d.',
   'https://www.oslomet.no/no/om/nyheter/samarbeid-offentleg-sektor-phd', '2026-11-21'),
  ('HFK-1', 'Hordaland fylkeskommune: vil fremje forsking i kommunal sektor (2017)',
   'https://www.hordaland.no/nn-NO/nyheitsarkiv/2017/vil-fremje-forsking-i-kommunal-sektor/',
   '2026-11-21'),
  ('HFK-2', 'Hordaland fylkeskommune: satsar på kommuneforsking (2017)',
   'https://www.hordaland.no/nn-NO/nyheitsarkiv/2017/satsar-pa-kommuneforsking/', '2026-11-21');

-- Press, events and reports
INSERT INTO source (key, title, url, retrieved) VALUES
  ('NAPHA', 'NAPHA: Kunnskapskommunen i Bergen (2019)',
   'https://www.napha.no/kunnskapskommunen_forskning_bergen/', '2026-11-21'),
  ('KOMRAPP', 'Kommunal Rapport: om pengene til omsorg (februar 2018)',
   'https://kommunal-rapport.no/2018/02/strekker-pengene-med-smart-omsorg', '2026-11-21'),
  ('PROFESJON', 'Profesjon.no: Bergen søker kandidater til offentlig ph.d.',
   'https://profesjon.no/bergen-sokere-onskes-til-offentlig-ph-d-innen-helse-og-omsorg/', '2026-11-21'),
  ('UNIKOM', 'Arena Unikom 2023', 'https://sites.google.com/trondheim.kommune.no/arenaunikom',
   '2026-11-21'),
  ('MT-2016', 'Musikkterapi 2-2016: GAMUT ti år',
   'https://www.musikkterapi.no/2-2016/2017/1/19/gamut-ti-r-ny-identitet-nytt-fakultet-nye-tider',
   '2026-11-21'),
  ('HF-2022', 'Helse Førde: Helseinnovasjonskonferansen 2022',
   'https://helse-forde.no/nyhende/helseinnovasjonskonferansen-2022-enormt-engasjement', '2026-11-21'),
  ('FGP-2024', 'Forskningsdagene i Bergen: Forsker Grand Prix 2024',
   'https://forskningsdagenebergen.com/bergen/forsker-grand-prix-2024/', '2026-11-21'),
  ('HANDBOK', 'Forskning for bedre kommunale helse- og omsorgstjenester, håndbok (kopi)',
   'https://slideum.com/doc/4718088/forskning-for-bedre-kommunale-helse', '2026-11-21'),
  ('KSF-2019', 'Kommunenes strategiske forskningsorgan: sluttrapport 2019 (kopi)',
   'http://docplayer.me/122973374-Kommunenes-strategiske-forskningsorgan-ksf.html', '2026-11-21'),
  ('PROBA', 'Proba: evaluering av Kommunenes strategiske forskningsorgan',
   'https://proba.no/rapport/evaluering-av-kommunenes-strategiske-forskningsorgan/', '2026-11-21'),
  ('NIFU-2020', 'NIFU-rapport 2020:28 (kopi)',
   'https://pdfslide.tips/documents/forskning-og-innovasjon-rettet-mot-kommunale-helse-og-.html',
   '2026-11-21'),
  ('NIFU-2016', 'NIFU-rapport 2016:32 (kopi)',
   'http://docplayer.me/28177033-Forskning-og-innovasjon-knyttet-til-kommunale-helse-og-omsorgstjenester-kartlegging-av-ressursinnsats-og-resultater.html',
   '2026-11-21'),
  ('SOF-23', 'Senter for omsorgsforskning: oppsummering nr. 23 (kopi)',
   'https://9pdf.net/document/qo5gr9dk-kommunal-medvirkning-samarbeid-med-forskningsmilj%C3%B8er-innovasjon-forskning-omsorgssektoren.html',
   '2026-11-21'),
  ('FHB', 'Forebyggende hjemmebesøk til eldre (kopi)',
   'https://9pdf.net/document/qvl8pkg1-forebyggende-hjemmebes%C3%B8k-til-eldre-utbredelse-diffusjonsprosesser-og-spredning.html',
   '2026-11-21');

-- Rules for public web sites
INSERT INTO source (key, title, url, retrieved) VALUES
  ('UU-faq', 'Tilsynet for universell utforming av ikt: spørsmål om tilgjengelighetserklæringen',
   'https://www.uutilsynet.no/tilgjengelighetserklaering/ofte-stilte-sporsmal-om-tilgjengelighetserklaeringen/894',
   '2026-11-21');

-- The language of the titles, which are ours: bokmål, where they do not follow a page in nynorsk.
-- A name alone has none.
UPDATE source SET language = 'nb' WHERE key NOT IN ('UNIKOM');
UPDATE source SET language = 'nn'
 WHERE key IN ('VLFK-some', 'FM-2020', 'OSLOMET-off', 'HFK-1', 'HFK-2');
