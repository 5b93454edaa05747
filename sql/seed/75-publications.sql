-- Plans, reports, articles and handbooks, with publishers, not persons, as authors. The titles are
-- in their own language. Twelve titles in the list of facts; the DEM.LIGHT articles are two rows.

-- Plan for forskning, innovasjon og utdanning for helse- og omsorgstjenesten i Bergen 
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (1, 'plan-2016-2019', 'plan', '2016', 'stated', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-komite'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (1, 'nb',
   'Plan for forskning, innovasjon og utdanning for helse- og omsorgstjenesten i Bergen kommune ' ||
   '2016–2019',
   'Planen som bystyret i Bergen vedtok i februar 2016. Med den fulgte kravet om en årlig rapport.', NULL);
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 1, id FROM organization WHERE slug IN ('bergen');

-- Første statusrapport om planen for 2016–2019
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (2, 'statusrapport-2017', 'report', '2017', 'stated', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-komite'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (2, 'nb', 'Første statusrapport om planen for 2016–2019',
   'Viser hvor langt Bergen kommune var kommet med planen. Behandlet av komiteen og bystyret i ' ||
   'april 2017.',
   'Tittelen er vår beskrivelse. Den offisielle tittelen har vi ikke funnet.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 2, id FROM organization WHERE slug IN ('bergen');

-- Bedre kunnskap – bedre helse: Plan for forskning, innovasjon og utdanning for helse-
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (3, 'bedre-kunnskap-bedre-helse', 'plan', '2022', 'stated', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-plan22'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (3, 'nb',
   'Bedre kunnskap – bedre helse: Plan for forskning, innovasjon og utdanning for helse- og ' ||
   'omsorgstjenestene 2022–2027',
   'Bergen kommunes gjeldende plan. Den har seks satsingsområder og skal fornyes hvert femte år.', NULL);
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 3, id FROM organization WHERE slug IN ('bergen');

-- KSF: Sluttrapport februar 2019 til HelseOmsorg21-rådet
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (4, 'ksf-sluttrapport-2019', 'report', '2019-02', 'stated', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'KSF-2019'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (4, 'nb', 'KSF: Sluttrapport februar 2019 til HelseOmsorg21-rådet',
   'Rapport fra Kommunenes strategiske forskningsorgan.', NULL);
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 4, id FROM organization WHERE slug IN ('ksf', 'ks');

-- Evaluering av Kommunenes strategiske forskningsorgan
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (5, 'evaluering-av-ksf', 'report', NULL, 'stated', NULL, NULL, NULL,
   'https://proba.no/rapport/evaluering-av-kommunenes-strategiske-forskningsorgan/',
   (SELECT id FROM source WHERE key = 'PROBA'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (5, 'nb', 'Evaluering av Kommunenes strategiske forskningsorgan',
   'Proba har, sammen med Agenda Kaupang, sett på blant annet KSF Vest og KSF Midt.',
   'Utgivelsesåret har vi ikke funnet, bare at rapporten er kommet etter 2022.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 5, id FROM organization WHERE slug IN ('proba', 'agenda-kaupang');

-- Forskning og innovasjon rettet mot kommunale helse- og omsorgstjenester
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (6, 'nifu-2020-28', 'report', '2020', 'stated', 'NIFU-rapport 2020:28', '978-82-327-0487-3',
   'CC BY 4.0', NULL, (SELECT id FROM source WHERE key = 'NIFU-2020'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (6, 'nb', 'Forskning og innovasjon rettet mot kommunale helse- og omsorgstjenester',
   'Rapport om forskning og innovasjon for kommunenes helse- og omsorgstjenester.', NULL);
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 6, id FROM organization WHERE slug IN ('nifu');

-- Forskning og innovasjon knyttet til kommunale helse- og omsorgstjenester: kartleggin
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (7, 'nifu-2016-32', 'report', '2016', 'stated', 'NIFU-rapport 2016:32', NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'NIFU-2016'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (7, 'nb',
   'Forskning og innovasjon knyttet til kommunale helse- og omsorgstjenester: kartlegging av ' ||
   'ressursinnsats og resultater',
   'En tidligere rapport om samme felt: hvor mye som brukes på forskningen, og hva den fører til.',
   'Tittelen er lest ut av adressen til kopien og kan avvike fra den som er trykt.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 7, id FROM organization WHERE slug IN ('nifu');

-- Kommunal medvirkning og samarbeid med forskningsmiljøer …
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (8, 'kommunal-medvirkning-2021', 'report', '2021-01', 'stated', 'Oppsummering nr. 23', NULL, NULL,
   NULL, (SELECT id FROM source WHERE key = 'SOF-23'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (8, 'nb', 'Kommunal medvirkning og samarbeid med forskningsmiljøer …',
   'Oppsummering av kunnskap om hvordan kommuner medvirker og samarbeider med forskere.',
   'Vi har bare funnet begynnelsen av tittelen.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 8, id FROM organization WHERE slug IN ('senter-for-omsorgsforskning');

-- Forskning for bedre kommunale helse- og omsorgstjenester
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (9, 'handbok-kommunal-forskning', 'handbook', '2012', 'uncertain', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'HANDBOK'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (9, 'nb', 'Forskning for bedre kommunale helse- og omsorgstjenester',
   'Håndbok fra Senter for omsorgsforskning Sør og Vest for kommuner som vil delta i forskning.',
   'Utgivelsesåret er anslått til omkring 2012.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 9, id FROM organization WHERE slug IN ('senter-for-omsorgsforskning');

-- Rapport om POLYFONs prosjektperioder (2015–2021)
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (10, 'polyfon-2015-2021', 'report', '2022', 'stated', NULL, NULL, NULL,
   'https://gamut.w.uib.no/polyfon/', (SELECT id FROM source WHERE key = 'POLY'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (10, 'nb', 'Rapport om POLYFONs prosjektperioder (2015–2021)',
   'Ser tilbake på årene da kunnskapsklyngen for musikkterapi var et prosjekt. Lenken går til ' ||
   'klyngens side.',
   NULL);
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 10, id FROM organization WHERE slug IN ('polyfon');
INSERT INTO publication_project (publication_id, project_id)
SELECT 10, id FROM project WHERE slug IN ('polyfon');

-- Forebyggende hjemmebesøk til eldre …
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (11, 'forebyggende-hjemmebesok', 'report', '2015', 'uncertain', NULL, NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'FHB'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (11, 'nb', 'Forebyggende hjemmebesøk til eldre …', 'Om besøk som skal forebygge, hjemme hos eldre.',
   'Utgivelsesåret er anslått til omkring 2015, og vi har bare funnet begynnelsen av tittelen.');
INSERT INTO publication_organization (publication_id, organization_id)
SELECT 11, id FROM organization WHERE slug IN ('usht-hordaland');

-- DEM.LIGHT: artikkel i BMC Geriatrics
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (12, 'dem-light-bmc-geriatrics', 'article', '2021', 'stated', 'BMC Geriatrics 21(1) 312', NULL, NULL,
   NULL, (SELECT id FROM source WHERE key = 'UIB-demlys2'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (12, 'nb', 'DEM.LIGHT: artikkel i BMC Geriatrics',
   'En av artiklene fra DEM.LIGHT, om terapilys og søvn hos personer med demens på sykehjem.',
   'Tittelen er vår beskrivelse. Kilden vi bruker, gir oss bare tidsskrift og nummer.');
INSERT INTO publication_project (publication_id, project_id)
SELECT 12, id FROM project WHERE slug IN ('dem-light');

-- DEM.LIGHT: artikkel i Clocks & Sleep
INSERT INTO publication (
    id, slug, kind, published, certainty, series, isbn, license, url, source_id, updated) VALUES
  (13, 'dem-light-clocks-and-sleep', 'article', '2021', 'stated', 'Clocks & Sleep 3(3) 449–464', NULL,
   NULL, NULL, (SELECT id FROM source WHERE key = 'UIB-demlys2'), '2026-11-21');
INSERT INTO publication_text (publication_id, language, title, note, caution) VALUES
  (13, 'nb', 'DEM.LIGHT: artikkel i Clocks & Sleep',
   'En av artiklene fra DEM.LIGHT, om terapilys og søvn hos personer med demens på sykehjem.',
   'Tittelen er vår beskrivelse. Kilden vi bruker, gir oss bare tidsskrift og nummer.');
INSERT INTO publication_project (publication_id, project_id)
SELECT 13, id FROM project WHERE slug IN ('dem-light');
