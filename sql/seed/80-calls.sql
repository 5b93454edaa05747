-- Calls for proposals that municipalities could answer, with their dates. All but the public-sector
-- PhD (rolling) are closed. Addresses of copies are kept as sources, not offered as links.

-- Forskning og innovasjon for å styrke bærekraften i kommunale helse- og omsorgstjenes
INSERT INTO call (id, slug, funder_id, rolling, certainty, url, source_id, updated) VALUES
  (1, 'baerekraft-kommunale-tjenester-2024',
   (SELECT id FROM organization WHERE slug = 'forskningsradet'), 0, 'stated', NULL,
   (SELECT id FROM source WHERE key = 'NFR-2024'), '2026-11-21');
INSERT INTO call_text (call_id, language, title, body) VALUES
  (1, 'nb', 'Forskning og innovasjon for å styrke bærekraften i kommunale helse- og omsorgstjenester',
   'Forskningsrådet ga penger til prosjekter der flere kommuner og én forskningsorganisasjon arbeider
sammen. Minst 30 prosent av kostnadene måtte ligge hos kommunene, og minst 30 prosent hos
forskningsorganisasjonene. Kreftforeningen bidro med 10–15 millioner kroner.');
INSERT INTO call_date (call_id, kind, day) VALUES
  (1, 'webinar', '2024-04-16'),
  (1, 'opens', '2024-08-07'),
  (1, 'deadline', '2024-09-18'),
  (1, 'decision', '2024-12'),
  (1, 'earliest-start', '2025-02-01'),
  (1, 'latest-start', '2025-07-01'),
  (1, 'latest-end', '2029-06-30');

-- Pilot Helse 2023
INSERT INTO call (id, slug, funder_id, rolling, certainty, url, source_id, updated) VALUES
  (2, 'pilot-helse-2023', (SELECT id FROM organization WHERE slug = 'forskningsradet'), 0, 'stated',
   'https://forskningsradet.no/utlysninger/2023/pilot-helse/?tab=1',
   (SELECT id FROM source WHERE key = 'NFR-pilot'), '2026-11-21');
INSERT INTO call_text (call_id, language, title, body) VALUES
  (2, 'nb', 'Pilot Helse 2023',
   'En utlysning fra Forskningsrådet. Søkerne fikk svar i februar 2024, og prosjektene måtte starte
mellom 1. januar og 15. august 2024.');
INSERT INTO call_date (call_id, kind, day) VALUES
  (2, 'opens', '2023-08-02'),
  (2, 'deadline', '2023-09-13'),
  (2, 'decision', '2024-02'),
  (2, 'earliest-start', '2024-01-01'),
  (2, 'latest-start', '2024-08-15');

-- Offentlig sektor-ph.d.
INSERT INTO call (id, slug, funder_id, rolling, certainty, url, source_id, updated) VALUES
  (3, 'offentlig-sektor-phd', (SELECT id FROM organization WHERE slug = 'forskningsradet'), 1,
   'uncertain', NULL, (SELECT id FROM source WHERE key = 'OSLOMET-off'), '2026-11-21');
INSERT INTO call_text (call_id, language, title, body) VALUES
  (3, 'nb', 'Offentlig sektor-ph.d.',
   'Støtte til at en ansatt i det offentlige tar doktorgrad. Forskningsrådet dekker inntil halvparten av
kostnadene, om lag 715 000 kroner i året i tre år eller 536 000 kroner i året i fire år. Tre parter
er med, og de skal ha minst ett møte om samarbeidet hvert semester, ifølge [en kopi av
Forskningsrådets
side](https://fors02mstr2we64iprod.dxcloud.episerver.net/finansiering/hva/offentlig-sektor-phd).

Det er ingen fast frist: søknader tas imot løpende fra 21. januar. Beløpene og datoen er hentet fra
en omtale hos OsloMet, ikke fra Forskningsrådet selv. Sjekk derfor med Forskningsrådet hva som
gjelder nå.');

-- FORKOMMUNE: forprosjekt 2017
INSERT INTO call (id, slug, funder_id, rolling, certainty, url, source_id, updated) VALUES
  (4, 'forkommune-2017', NULL, 0, 'uncertain', NULL, (SELECT id FROM source WHERE key = 'HFK-2'),
   '2026-11-21');
INSERT INTO call_text (call_id, language, title, body) VALUES
  (4, 'nb', 'FORKOMMUNE: forprosjekt 2017',
   'Det var mulig å søke om inntil 300 000 kroner til et forprosjekt. Det var frister i mai og
september 2017. Opplysningene er hentet fra en omtale hos Hordaland fylkeskommune.');
INSERT INTO call_date (call_id, kind, day) VALUES
  (4, 'deadline', '2017-05'),
  (4, 'deadline', '2017-09');
