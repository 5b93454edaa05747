-- The network itself: name, e-mail addresses and the short texts that every page uses.
-- color stays empty, so that the theme's own colours apply.
-- The leading organisation is filled in by 30-organizations.sql, where Bergen kommune stands.

INSERT INTO site (id, email, privacy_email, started, lead_id, updated) VALUES
  (1, 'kunnskapskommunen@bergen.kommune.no', 'personvernombud@bergen.kommune.no', '2015', NULL,
   '2026-11-21');
INSERT INTO feed (id, tag) VALUES (1, 'bergen.kommune.no,2015');
INSERT INTO site_text (site_id, language, name, short_name, tagline, description) VALUES
  (1, 'nb', 'Kunnskapskommunen Helse Omsorg Vest', 'Kunnskapskommunen',
   'Vestlandske kommuner og forskere som utvikler helse- og omsorgstjenester sammen.',
   'Åtte kommuner og syv forskningsinstitusjoner på Vestlandet samarbeider om forskning, ' ||
   'innovasjon og utdanning. Se hvem som er med, hva de arbeider med, og hva som har kommet ut ' ||
   'av det.'),
  (1, 'nn', 'Kunnskapskommunen Helse Omsorg Vest', 'Kunnskapskommunen',
   'Vestlandske kommunar og forskarar som utviklar helse- og omsorgstenester saman.',
   'Åtte kommunar og sju forskingsinstitusjonar på Vestlandet samarbeider om forsking, ' ||
   'innovasjon og utdanning. Sjå kven som er med, kva dei arbeider med, og kva som har kome ut ' ||
   'av det.'),
  (1, 'en', 'Kunnskapskommunen Helse Omsorg Vest', 'Kunnskapskommunen',
   'Municipalities and researchers in Western Norway, improving health and care services together.',
   'Eight municipalities and seven research institutions in Western Norway work together on ' ||
   'research, innovation and education. See who takes part, what they work on, and what has ' ||
   'come out of it.');
