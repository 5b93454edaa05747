-- The research and innovation prize, with the two winners that were found (2019 and 2020).
-- Other years are left out rather than guessed. Winners are the only persons named in the seed.

-- The prize
INSERT INTO prize (id, slug, updated) VALUES
  (1, 'forsknings-og-innovasjonsprisen', '2026-11-21');
INSERT INTO prize_text (prize_id, language, name, body) VALUES
  (1, 'nb', 'Kunnskapskommunens forsknings- og innovasjonspris',
   'Prisen går til en person eller en gruppe som har gjort en særlig god innsats for forskning og
innovasjon i kommunale helse- og omsorgstjenester. Vinneren skal ha utviklet

- et forskningsfelt, eller
- en ny eller bedre tjeneste, eller
- begge deler.

Alle som er ansatt hos en av partnerne, kan foreslå vinnere. Det åpnes for forslag hvert år, og en
komité med representanter for partnerne vurderer dem.'),
  (1, 'nn', 'Forskings- og innovasjonsprisen til Kunnskapskommunen',
   'Prisen går til ein person eller ei gruppe som har gjort ein særleg god innsats for forsking og
innovasjon i kommunale helse- og omsorgstenester. Vinnaren skal ha utvikla

- eit forskingsfelt, eller
- ei ny eller betre teneste, eller
- begge delar.

Alle som er tilsette hos ein av partnarane, kan gjere framlegg om vinnarar. Det blir opna for
framlegg kvart år, og ein komité med representantar for partnarane vurderer dei.'),
  (1, 'en', 'The Kunnskapskommunen Research and Innovation Prize',
   'People and groups can win the prize for work of special merit in research and innovation for the
health and care services of municipalities. The winner must have developed

- a field of research, or
- a new or better service, or
- both.

Anyone employed by one of the partners may nominate. Nominations are invited every year and
considered by a committee of representatives of the partners.');
INSERT INTO prize_source (prize_id, source_id)
SELECT 1, id FROM source WHERE key IN ('BK-pris');

-- 2019
INSERT INTO prize_award (id, prize_id, year, winner, project_id, event_id, source_id) VALUES
  (1, 1, '2019',
   'GAMUT – Griegakademiets senter for musikkterapiforskning, med kunnskapsklyngen Polyfon',
   (SELECT id FROM project WHERE slug = 'polyfon'),
   (SELECT id FROM event WHERE slug = 'konferansen-2019'), (SELECT id FROM source WHERE key = 'BK-pris'));
INSERT INTO prize_award_text (prize_award_id, language, reason) VALUES
  (1, 'nb',
   'GAMUT og kunnskapsklyngen Polyfon samler forskere, kommuner og sykehus om musikkterapi. Prisen ble
delt ut på Kunnskapskommunekonferansen. Hvordan komiteen begrunnet valget, har vi ikke funnet.'),
  (1, 'nn',
   'GAMUT og kunnskapsklynga Polyfon samlar forskarar, kommunar og sjukehus om musikkterapi. Prisen blei
delt ut på Kunnskapskommunekonferansen. Korleis komiteen grunngav valet, har vi ikkje funne.'),
  (1, 'en',
   'GAMUT and the knowledge cluster Polyfon bring researchers, municipalities and hospitals together on
music therapy. The prize was awarded at the Kunnskapskommunen conference. We have not found the
committee''s reasons.');

-- 2020
INSERT INTO prize_award (id, prize_id, year, winner, project_id, event_id, source_id) VALUES
  (2, 1, '2020', 'Professor Lars Thore Fadnes', (SELECT id FROM project WHERE slug = 'intro-hcv'),
   (SELECT id FROM event WHERE slug = 'prisutdeling-2020'),
   (SELECT id FROM source WHERE key = 'BK-fadnes'));
INSERT INTO prize_award_text (prize_award_id, language, reason) VALUES
  (2, 'nb',
   'Lars Thore Fadnes fikk prisen for å ha ledet INTRO-HCV, et prosjekt om behandling av hepatitt C hos
personer som injiserer rusmidler. Prisen var kunstverket «Reconnect», og overrekkelsen var digital.'),
  (2, 'nn',
   'Lars Thore Fadnes fekk prisen for å ha leidd INTRO-HCV, eit prosjekt om behandling av hepatitt C hos
personar som injiserer rusmiddel. Prisen var kunstverket «Reconnect», og han blei delt ut digitalt.'),
  (2, 'en',
   'Lars Thore Fadnes received the prize for leading INTRO-HCV, a project on the treatment of hepatitis
C in people who inject drugs. The prize was the work of art “Reconnect”, presented online.');
