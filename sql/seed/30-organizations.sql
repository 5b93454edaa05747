-- Every municipality and institution that is or was a partner, with names, memberships and
-- mergers, and the other organisations that a later file refers to (without membership).
-- Ids are given here so that the rows of one organisation can stand together.

-- Bergen kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (1, 'bergen', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (1, 'official', 'nb', 'Bergen kommune', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (1, 'nb',
   'Bergen kommune tok initiativ til Kunnskapskommunen i 2015 og har ledet samarbeidet siden. KS kaller
Bergen motorkommunen: Koordineringen ligger her, og bystyret får jevnlig rapport om hvordan det går.'),
  (1, 'nn',
   'Bergen kommune tok initiativ til Kunnskapskommunen i 2015 og har leidd samarbeidet sidan. KS kallar
Bergen motorkommunen: Koordineringa ligg her, og bystyret får jamleg rapport om korleis det går.'),
  (1, 'en',
   'The City of Bergen took the initiative to Kunnskapskommunen in 2015 and has led the partnership ever
since. KS calls Bergen its engine: co-ordination is placed here, and the city council receives
regular reports on progress.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (1, 1, 'lead', '2015', NULL, 'stated', NULL, NULL, (SELECT id FROM source WHERE key = 'KS-hov'));
UPDATE site SET lead_id = 1;

-- Alver kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (2, 'alver', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (2, 'official', 'nn', 'Alver kommune', NULL, '2020-01-01', NULL,
   (SELECT id FROM source WHERE key = 'ALVER'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (2, 'nb',
   'Alver kommune ble til 1. januar 2020, da Lindås, Meland og Radøy slo seg sammen. Sammenslåingen ble
bestemt 22. juni 2016, og kommunesenteret er Knarvik. De tre gamle kommunene var med i
Kunnskapskommunen fra 2017, og Alver overtok plassen deres.'),
  (2, 'nn',
   'Alver kommune blei til 1. januar 2020, då Lindås, Meland og Radøy slo seg saman. Samanslåinga blei
bestemt 22. juni 2016, og kommunesenteret er Knarvik. Dei tre gamle kommunane var med i
Kunnskapskommunen frå 2017, og Alver tok over plassen deira.'),
  (2, 'en',
   'Alver came into being on 1 January 2020, when Lindås, Meland and Radøy merged. The merger was
decided on 22 June 2016, and Knarvik is the municipal centre. The three former municipalities had
been partners since 2017, and Alver took over their place.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (2, 2, 'municipality', '2020-01-01', NULL, 'stated', NULL, NULL,
   (SELECT id FROM source WHERE key = 'ALVER'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (2, 'nb', 'Alver overtok plassen til Lindås, Meland og Radøy da de tre kommunene slo seg sammen.'),
  (2, 'nn', 'Alver tok over plassen til Lindås, Meland og Radøy då dei tre kommunane slo seg saman.'),
  (2, 'en', 'Alver took over the place of Lindås, Meland and Radøy when the three merged.');

-- Lindås kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (3, 'lindas', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (3, 'official', 'nb', 'Lindås kommune', NULL, NULL, '2019-12-31',
   (SELECT id FROM source WHERE key = 'ALVER'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (3, 'nb',
   'Lindås kommune var med i Kunnskapskommunen fra 2017 og ble en del av Alver kommune 1. januar 2020.'),
  (3, 'nn',
   'Lindås kommune var med i Kunnskapskommunen frå 2017 og blei ein del av Alver kommune 1. januar 2020.'),
  (3, 'en', 'Lindås was a partner from 2017 and became part of Alver on 1 January 2020.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (3, 3, 'municipality', '2017', '2019-12-31', 'stated', 'stated', 'merger',
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Meland kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (4, 'meland', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (4, 'official', 'nb', 'Meland kommune', NULL, NULL, '2019-12-31',
   (SELECT id FROM source WHERE key = 'ALVER'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (4, 'nb',
   'Meland kommune var med i Kunnskapskommunen fra 2017 og ble en del av Alver kommune 1. januar 2020.'),
  (4, 'nn',
   'Meland kommune var med i Kunnskapskommunen frå 2017 og blei ein del av Alver kommune 1. januar 2020.'),
  (4, 'en', 'Meland was a partner from 2017 and became part of Alver on 1 January 2020.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (4, 4, 'municipality', '2017', '2019-12-31', 'stated', 'stated', 'merger',
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Radøy kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (5, 'radoy', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (5, 'official', 'nb', 'Radøy kommune', NULL, NULL, '2019-12-31',
   (SELECT id FROM source WHERE key = 'ALVER'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (5, 'nb',
   'Radøy kommune var med i Kunnskapskommunen fra 2017 og ble en del av Alver kommune 1. januar 2020.'),
  (5, 'nn',
   'Radøy kommune var med i Kunnskapskommunen frå 2017 og blei ein del av Alver kommune 1. januar 2020.'),
  (5, 'en', 'Radøy was a partner from 2017 and became part of Alver on 1 January 2020.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (5, 5, 'municipality', '2017', '2019-12-31', 'stated', 'stated', 'merger',
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Askøy kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (6, 'askoy', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (6, 'official', 'nb', 'Askøy kommune', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (6, 'nb',
   'Askøy kommune har vært med siden 2017. Kommunens øverste leder har sittet i styringsgruppen, og
tilbudet til kreftpasienter på Askøy er blant prosjektene i katalogen.'),
  (6, 'nn',
   'Askøy kommune har vore med sidan 2017. Den øvste leiaren i kommunen har sete i styringsgruppa, og
tilbodet til kreftpasientar på Askøy er blant prosjekta i katalogen.'),
  (6, 'en',
   'Askøy has been a partner since 2017. Its chief executive has sat in the steering group, and a
service for cancer patients in Askøy is among the projects in the catalogue.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (6, 6, 'municipality', '2017', NULL, 'stated', NULL, NULL, (SELECT id FROM source WHERE key = 'BK-gml'));

-- Austrheim kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (7, 'austrheim', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (7, 'official', 'nb', 'Austrheim kommune', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (7, 'nb', 'Austrheim kommune har vært med siden 2017 og er representert i kommunegruppen.'),
  (7, 'nn', 'Austrheim kommune har vore med sidan 2017 og er representert i kommunegruppa.'),
  (7, 'en', 'Austrheim has been a partner since 2017 and is represented in the group of municipalities.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (7, 7, 'municipality', '2017', NULL, 'stated', NULL, NULL, (SELECT id FROM source WHERE key = 'BK-gml'));

-- Bjørnafjorden kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (8, 'bjornafjorden', 'municipality', '4624',
   'https://bjornafjorden.kommune.no/om-bjornafjorden-kommune/', '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (8, 'official', 'nn', 'Bjørnafjorden kommune', NULL, '2020-01-01', NULL,
   (SELECT id FROM source WHERE key = 'BJF'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (8, 'nb',
   'Bjørnafjorden kommune ble til 1. januar 2020, da Os og Fusa slo seg sammen. Kommunesenteret er
Osøyro, og kommunen bruker nynorsk som administrasjonsspråk. Os var med i Kunnskapskommunen fra
2017, og Bjørnafjorden overtok plassen. Kommunenummeret er hentet fra et oppslagsverk, ikke fra
kommunen selv.'),
  (8, 'nn',
   'Bjørnafjorden kommune blei til 1. januar 2020, då Os og Fusa slo seg saman. Kommunesenteret er
Osøyro, og kommunen bruker nynorsk som administrasjonsspråk. Os var med i Kunnskapskommunen frå
2017, og Bjørnafjorden tok over plassen. Kommunenummeret er henta frå eit oppslagsverk, ikkje frå
kommunen sjølv.'),
  (8, 'en',
   'Bjørnafjorden came into being on 1 January 2020, when Os and Fusa merged. Its centre is Osøyro, and
the municipality works in Nynorsk. Os had been a partner since 2017, and Bjørnafjorden took over its
place. The municipality number comes from an encyclopaedia, not from the municipality itself.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (8, 8, 'municipality', '2020-01-01', NULL, 'stated', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BJF'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (8, 'nb',
   'Bjørnafjorden overtok plassen til Os. Fusa, den andre kommunen i sammenslåingen, står ikke ' ||
   'i de eldre oversiktene.'),
  (8, 'nn',
   'Bjørnafjorden tok over plassen til Os. Fusa, den andre kommunen i samanslåinga, står ikkje ' ||
   'i dei eldre oversiktene.'),
  (8, 'en',
   'Bjørnafjorden took over the place of Os. Fusa, the other municipality in the merger, is not ' ||
   'on the older lists.');

-- Os kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (9, 'os', 'municipality', '1243', NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (9, 'official', 'nb', 'Os kommune', NULL, NULL, '2019-12-31', (SELECT id FROM source WHERE key = 'BJF'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (9, 'nb',
   'Os kommune var med i Kunnskapskommunen fra 2017 og gikk sammen med Fusa til Bjørnafjorden kommune 1.
januar 2020. Kommunenummeret er hentet fra et oppslagsverk.'),
  (9, 'nn',
   'Os kommune var med i Kunnskapskommunen frå 2017 og gjekk saman med Fusa til Bjørnafjorden kommune 1.
januar 2020. Kommunenummeret er henta frå eit oppslagsverk.'),
  (9, 'en',
   'Os was a partner from 2017 and merged with Fusa to form Bjørnafjorden on 1 January 2020. The
municipality number comes from an encyclopaedia.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (9, 9, 'municipality', '2017', '2019-12-31', 'stated', 'stated', 'merger',
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Fusa kommune: never a partner, but part of Bjørnafjorden
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (10, 'fusa', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (10, 'official', 'nb', 'Fusa kommune', NULL, NULL, '2019-12-31',
   (SELECT id FROM source WHERE key = 'BJF'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (10, 'nb',
   'Fusa kommune gikk sammen med Os til Bjørnafjorden kommune 1. januar 2020. Fusa står ikke i den eldre
oversikten over kommunene i Kunnskapskommunen, og var etter alt å dømme ikke med før sammenslåingen.'),
  (10, 'nn',
   'Fusa kommune gjekk saman med Os til Bjørnafjorden kommune 1. januar 2020. Fusa står ikkje i den
eldre oversikta over kommunane i Kunnskapskommunen, og var etter alt å døme ikkje med før
samanslåinga.'),
  (10, 'en',
   'Fusa merged with Os to form Bjørnafjorden on 1 January 2020. Fusa is not on the older list of
partner municipalities, so it was most likely not a partner before the merger.');

-- Masfjorden kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (11, 'masfjorden', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (11, 'official', 'nb', 'Masfjorden kommune', NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (11, 'nb', 'Masfjorden kommune har vært med siden 2017 og er representert i kommunegruppen.'),
  (11, 'nn', 'Masfjorden kommune har vore med sidan 2017 og er representert i kommunegruppa.'),
  (11, 'en', 'Masfjorden has been a partner since 2017 and is represented in the group of municipalities.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (10, 11, 'municipality', '2017', NULL, 'stated', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Osterøy kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (12, 'osteroy', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (12, 'official', 'nb', 'Osterøy kommune', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (12, 'nb',
   'Osterøy kommune kom med i 2017 og har senere gått ut av samarbeidet. Når det skjedde, har vi ikke
funnet ut.'),
  (12, 'nn',
   'Osterøy kommune kom med i 2017 og har seinare gått ut av samarbeidet. Når det skjedde, har vi ikkje
funne ut.'),
  (12, 'en', 'Osterøy became a partner in 2017 and has since left. We have not found out when.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (11, 12, 'municipality', '2017', '2021', 'stated', 'uncertain', 'leaving',
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (11, 'nb',
   '2021 er det siste året vi har en kilde for. Den siste oversikten med Osterøy er en side hos ' ||
   'KS uten dato, trolig fra 2021. På Bergen kommunes side, slik den var i november 2026, er ' ||
   'Osterøy ikke med. Kommunen gikk altså ut en gang mellom de to.'),
  (11, 'nn',
   '2021 er det siste året vi har ei kjelde for. Den siste oversikta med Osterøy er ei side hos ' ||
   'KS utan dato, truleg frå 2021. På sida til Bergen kommune, slik ho var i november 2026, er ' ||
   'Osterøy ikkje med. Kommunen gjekk altså ut ein gong mellom dei to.'),
  (11, 'en',
   '2021 is the last year for which we have a source. The last list with Osterøy is an undated ' ||
   'page at KS, probably from 2021. On Bergen''s page, as it was in November 2026, Osterøy is ' ||
   'absent. So it left at some point between the two.');

-- Vaksdal kommune
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (13, 'vaksdal', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (13, 'official', 'nb', 'Vaksdal kommune', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (13, 'nb', 'Vaksdal kommune har vært med siden 2017 og er representert i kommunegruppen.'),
  (13, 'nn', 'Vaksdal kommune har vore med sidan 2017 og er representert i kommunegruppa.'),
  (13, 'en', 'Vaksdal has been a partner since 2017 and is represented in the group of municipalities.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (12, 13, 'municipality', '2017', NULL, 'stated', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Voss herad
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (14, 'voss', 'municipality', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (14, 'official', 'nb', 'Voss herad', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om')),
  (14, 'other', 'nb', 'Voss', NULL, '2017', '2019', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (14, 'nb',
   'Voss herad har vært med siden 2017. De eldste oversiktene bruker bare navnet Voss. Herad er en
gammel betegnelse på en kommune, som Voss bruker.'),
  (14, 'nn',
   'Voss herad har vore med sidan 2017. Dei eldste oversiktene bruker berre namnet Voss. Herad er eit
gammalt ord for kommune, som Voss bruker.'),
  (14, 'en',
   'Voss herad has been a partner since 2017. The oldest lists only say Voss. Herad is a traditional
word for a municipality, used by Voss.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (13, 14, 'municipality', '2017', NULL, 'stated', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));

-- Universitetet i Bergen
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (15, 'uib', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (15, 'official', 'nb', 'Universitetet i Bergen', 'UiB', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (15, 'nb',
   'Universitetet i Bergen var blant de første seks institusjonene i Kunnskapskommunen. Fagmiljøer
derfra deltar i mange av prosjektene i katalogen, blant annet om demens, rus og opplæring av leger.'),
  (15, 'nn',
   'Universitetet i Bergen var blant dei første seks institusjonane i Kunnskapskommunen. Fagmiljø
derifrå er med i mange av prosjekta i katalogen, mellom anna om demens, rus og opplæring av legar.'),
  (15, 'en',
   'The University of Bergen was among the first six institutions in Kunnskapskommunen. Its researchers
take part in many of the projects in the catalogue, among them work on dementia, substance use and
medical training.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (14, 15, 'institution', '2015', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (14, 'nb',
   'Var blant de første seks institusjonene. Når avtalen ble inngått, har vi ikke funnet; 2015 ' ||
   'er året samarbeidet startet.'),
  (14, 'nn',
   'Var blant dei første seks institusjonane. Når avtalen blei inngått, har vi ikkje funne; ' ||
   '2015 er året samarbeidet starta.'),
  (14, 'en',
   'Was among the first six institutions. We have not found when the agreement was made; 2015 ' ||
   'is the year the partnership began.');

-- Høgskulen på Vestlandet
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (16, 'hvl', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (16, 'official', 'nn', 'Høgskulen på Vestlandet', 'HVL', '2017-01-01', NULL,
   (SELECT id FROM source WHERE key = 'HVL-fusjon')),
  (16, 'other', 'nb', 'Høgskolen på Vestlandet', NULL, NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (16, 'nb',
   'Høgskulen på Vestlandet ble dannet 1. januar 2017 av Høgskolen i Bergen, Høgskulen i Sogn og
Fjordane og Høgskolen Stord/Haugesund. Det offisielle navnet er nynorsk, og ifølge nettstedet
utdanningsforskning.no er nynorsk hovedspråket i arbeidet. På Bergen kommunes sider kan du se
skrivemåten Høgskolen på Vestlandet.'),
  (16, 'nn',
   'Høgskulen på Vestlandet blei skipa 1. januar 2017 av Høgskolen i Bergen, Høgskulen i Sogn og
Fjordane og Høgskolen Stord/Haugesund. Det offisielle namnet er på nynorsk, og ifølgje nettstaden
utdanningsforskning.no er nynorsk hovudspråket i arbeidet. På sidene til Bergen kommune kan du sjå
skrivemåten Høgskolen på Vestlandet.'),
  (16, 'en',
   'Høgskulen på Vestlandet was formed on 1 January 2017 from Høgskolen i Bergen, Høgskulen i Sogn og
Fjordane and Høgskolen Stord/Haugesund. Its official name is in Nynorsk, which is also its main
working language according to utdanningsforskning.no. On Bergen''s pages you may meet the spelling
Høgskolen på Vestlandet.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (15, 16, 'institution', '2017-01-01', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (15, 'nb',
   'Regnes blant de første seks institusjonene. Høgskulen fikk sin nåværende form 1. januar ' ||
   '2017. Om en av de tre høgskolene den ble til av, hadde en avtale før det, har vi ikke ' ||
   'funnet.'),
  (15, 'nn',
   'Er rekna blant dei første seks institusjonane. Høgskulen fekk forma han har no 1. januar ' ||
   '2017. Om ein av dei tre høgskulane han blei til av, hadde ein avtale før det, har vi ikkje ' ||
   'funne.'),
  (15, 'en',
   'Counts among the first six institutions. It took its present form on 1 January 2017. We ' ||
   'have not found whether one of the three colleges it grew out of had an agreement before ' ||
   'that.');

-- NORCE
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (17, 'norce', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (17, 'official', 'nb', 'Uni Research Helse', NULL, NULL, '2018',
   (SELECT id FROM source WHERE key = 'BK-gml')),
  (17, 'official', 'nb', 'NORCE', NULL, '2019', NULL, (SELECT id FROM source WHERE key = 'AFE-legef'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (17, 'nb',
   'Dette forskningsinstituttet var med fra starten under navnet Uni Research Helse. Uni Research het en
gang Unifob. NORCE ble opprettet i 2017, og i 2019 gikk forskningsenheten for allmennmedisin i
Bergen inn der. Vi har derfor satt navneskiftet til 2019. Året bygger på andres omtale og er
usikkert.'),
  (17, 'nn',
   'Dette forskingsinstituttet var med frå starten under namnet Uni Research Helse. Uni Research heitte
ein gong Unifob. NORCE blei oppretta i 2017, og i 2019 gjekk forskingseininga for allmennmedisin i
Bergen inn der. Vi har difor sett namneskiftet til 2019. Året byggjer på omtale frå andre og er
usikkert.'),
  (17, 'en',
   'This research institute was a partner from the beginning, then under the name Uni Research Helse.
Uni Research was once called Unifob. NORCE was set up in 2017, and in 2019 the research unit for
general practice in Bergen joined it. We have therefore dated the change of name to 2019. The year
rests on what others have written and is uncertain.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (16, 17, 'institution', '2015', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (16, 'nb',
   'Var blant de første seks institusjonene, da som Uni Research Helse. Når avtalen ble ' ||
   'inngått, har vi ikke funnet; 2015 er året samarbeidet startet. Navneskiftet er satt til ' ||
   '2019, som også er usikkert.'),
  (16, 'nn',
   'Var blant dei første seks institusjonane, då som Uni Research Helse. Når avtalen blei ' ||
   'inngått, har vi ikkje funne; 2015 er året samarbeidet starta. Namneskiftet er sett til ' ||
   '2019, som også er usikkert.'),
  (16, 'en',
   'Was among the first six institutions, then as Uni Research Helse. We have not found when ' ||
   'the agreement was made; 2015 is the year the partnership began. The change of name is put ' ||
   'at 2019, which is uncertain too.');

-- Helse Bergen
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (18, 'helse-bergen', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (18, 'official', 'nb', 'Helse Bergen', NULL, NULL, NULL, (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (18, 'nb',
   'Helse Bergen var blant de første seks institusjonene i Kunnskapskommunen. Prosjektet INTRO-HCV er
ett av dem der Helse Bergen og kommunen har arbeidet sammen.'),
  (18, 'nn',
   'Helse Bergen var blant dei første seks institusjonane i Kunnskapskommunen. Prosjektet INTRO-HCV er
eitt av dei der Helse Bergen og kommunen har arbeidd saman.'),
  (18, 'en',
   'Helse Bergen was among the first six institutions in Kunnskapskommunen. INTRO-HCV is one of the
projects in which Helse Bergen and the municipality have worked together.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (17, 18, 'institution', '2015', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (17, 'nb',
   'Var blant de første seks institusjonene. Når avtalen ble inngått, har vi ikke funnet; 2015 ' ||
   'er året samarbeidet startet.'),
  (17, 'nn',
   'Var blant dei første seks institusjonane. Når avtalen blei inngått, har vi ikkje funne; ' ||
   '2015 er året samarbeidet starta.'),
  (17, 'en',
   'Was among the first six institutions. We have not found when the agreement was made; 2015 ' ||
   'is the year the partnership began.');

-- Haraldsplass Diakonale Sykehus
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (19, 'haraldsplass', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (19, 'official', 'nb', 'Haraldsplass Diakonale Sykehus', 'HDS', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (19, 'nb', 'Haraldsplass Diakonale Sykehus var blant de første seks institusjonene i Kunnskapskommunen.'),
  (19, 'nn',
   'Haraldsplass Diakonale Sykehus var blant dei første seks institusjonane i Kunnskapskommunen.'),
  (19, 'en',
   'Haraldsplass Diakonale Sykehus, a hospital, was among the first six institutions in
Kunnskapskommunen.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (18, 19, 'institution', '2015', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (18, 'nb',
   'Var blant de første seks institusjonene. Når avtalen ble inngått, har vi ikke funnet; 2015 ' ||
   'er året samarbeidet startet.'),
  (18, 'nn',
   'Var blant dei første seks institusjonane. Når avtalen blei inngått, har vi ikkje funne; ' ||
   '2015 er året samarbeidet starta.'),
  (18, 'en',
   'Was among the first six institutions. We have not found when the agreement was made; 2015 ' ||
   'is the year the partnership began.');

-- Folkehelseinstituttet
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (20, 'fhi', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (20, 'official', 'nb', 'Folkehelseinstituttet', 'FHI', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (20, 'nb',
   'Folkehelseinstituttet var blant de første seks institusjonene i Kunnskapskommunen. Instituttet har
blant annet laget korte oppsummeringer av forskning som kommunene har bedt om, og forsket på ungdom
og sosiale medier.'),
  (20, 'nn',
   'Folkehelseinstituttet var blant dei første seks institusjonane i Kunnskapskommunen. Instituttet har
mellom anna laga korte oppsummeringar av forsking som kommunane har bede om, og forska på ungdom og
sosiale medium.'),
  (20, 'en',
   'The national institute of public health was among the first six institutions in Kunnskapskommunen.
Among other things it has written short research summaries at the municipalities'' request and
studied young people and social media.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (19, 20, 'institution', '2015', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (19, 'nb',
   'Var blant de første seks institusjonene. Når avtalen ble inngått, har vi ikke funnet; 2015 ' ||
   'er året samarbeidet startet.'),
  (19, 'nn',
   'Var blant dei første seks institusjonane. Når avtalen blei inngått, har vi ikkje funne; ' ||
   '2015 er året samarbeidet starta.'),
  (19, 'en',
   'Was among the first six institutions. We have not found when the agreement was made; 2015 ' ||
   'is the year the partnership began.');

-- VID vitenskapelige høgskole
INSERT INTO organization (id, slug, kind, municipality_number, url, updated) VALUES
  (21, 'vid', 'institution', NULL, NULL, '2026-11-21');
INSERT INTO organization_name (
    organization_id, kind, language, name, short_name, starts, ends, source_id) VALUES
  (21, 'official', 'nb', 'VID vitenskapelige høgskole', 'VID', NULL, NULL,
   (SELECT id FROM source WHERE key = 'BK-om'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (21, 'nb',
   'VID vitenskapelige høgskole kom med etter de seks første institusjonene. Ifølge Alrek helseklynge
har høgskolen fått midler, sammen med Bergen kommune og andre, til et prosjekt om læring på sykehjem
for studenter i sykepleie.'),
  (21, 'nn',
   'VID vitenskapelige høgskole kom med etter dei seks første institusjonane. Ifølgje Alrek helseklynge
har høgskolen fått midlar, saman med Bergen kommune og andre, til eit prosjekt om læring på
sjukeheim for studentar i sjukepleie.'),
  (21, 'en',
   'VID joined after the first six institutions. According to Alrek health cluster it has received
funding, together with Bergen and others, for a project on learning in nursing homes for nursing
students.');
INSERT INTO membership (
    id, organization_id, role, starts, ends, start_certainty, end_certainty, ended_by, source_id) VALUES
  (20, 21, 'institution', '2021', NULL, 'uncertain', NULL, NULL,
   (SELECT id FROM source WHERE key = 'KS-hov'));
INSERT INTO membership_text (membership_id, language, note) VALUES
  (20, 'nb',
   '2021 er det første året vi har en kilde for. I 2018 oppga Bergen kommune avtaler med seks ' ||
   'institusjoner, og VID var ikke blant dem. På en side hos KS uten dato, trolig fra 2021, er ' ||
   'VID med. VID kom altså til en gang mellom 2018 og da.'),
  (20, 'nn',
   '2021 er det første året vi har ei kjelde for. I 2018 oppgav Bergen kommune avtalar med seks ' ||
   'institusjonar, og VID var ikkje blant dei. På ei side hos KS utan dato, truleg frå 2021, er ' ||
   'VID med. VID kom altså til ein gong mellom 2018 og då.'),
  (20, 'en',
   '2021 is the first year for which we have a source. In 2018 Bergen reported agreements with ' ||
   'six institutions, and VID was not one of them. An undated page at KS, probably from 2021, ' ||
   'includes VID. So VID joined at some point in between.');

-- Who became part of whom
INSERT INTO succession (predecessor_id, successor_id, kind, happened, certainty, source_id) VALUES
  ((SELECT id FROM organization WHERE slug = 'lindas'),
   (SELECT id FROM organization WHERE slug = 'alver'), 'merger', '2020-01-01', 'stated',
   (SELECT id FROM source WHERE key = 'ALVER')),
  ((SELECT id FROM organization WHERE slug = 'meland'),
   (SELECT id FROM organization WHERE slug = 'alver'), 'merger', '2020-01-01', 'stated',
   (SELECT id FROM source WHERE key = 'ALVER')),
  ((SELECT id FROM organization WHERE slug = 'radoy'),
   (SELECT id FROM organization WHERE slug = 'alver'), 'merger', '2020-01-01', 'stated',
   (SELECT id FROM source WHERE key = 'ALVER')),
  ((SELECT id FROM organization WHERE slug = 'os'),
   (SELECT id FROM organization WHERE slug = 'bjornafjorden'), 'merger', '2020-01-01', 'stated',
   (SELECT id FROM source WHERE key = 'BJF')),
  ((SELECT id FROM organization WHERE slug = 'fusa'),
   (SELECT id FROM organization WHERE slug = 'bjornafjorden'), 'merger', '2020-01-01', 'stated',
   (SELECT id FROM source WHERE key = 'BJF'));

-- Other organisations: funders, co-operating bodies, publishers. None is a partner.
INSERT INTO organization (id, slug, kind, updated) VALUES
  (101, 'ks', 'other', '2026-11-21'),
  (102, 'rso-vest', 'other', '2026-11-21'),
  (103, 'ksf', 'other', '2026-11-21'),
  (104, 'byradsavdelingen', 'other', '2026-11-21'),
  (105, 'oygarden', 'municipality', '2026-11-21'),
  (106, 'baerum', 'municipality', '2026-11-21'),
  (107, 'sunnfjord', 'municipality', '2026-11-21'),
  (108, 'hordaland-fylkeskommune', 'other', '2026-11-21'),
  (109, 'vestland-fylkeskommune', 'other', '2026-11-21'),
  (110, 'fylkesmannen-i-vestland', 'other', '2026-11-21'),
  (111, 'forskningsradet', 'other', '2026-11-21'),
  (112, 'diku', 'other', '2026-11-21'),
  (113, 'extrastiftelsen', 'other', '2026-11-21'),
  (114, 'stiftelsen-dam', 'other', '2026-11-21'),
  (115, 'kreftforeningen', 'other', '2026-11-21'),
  (116, 'helse-stavanger', 'other', '2026-11-21'),
  (117, 'helse-fonna', 'other', '2026-11-21'),
  (118, 'prolar-nett', 'other', '2026-11-21'),
  (119, 'nsd', 'other', '2026-11-21'),
  (120, 'verdighetsenteret', 'other', '2026-11-21'),
  (121, 'olaviken', 'other', '2026-11-21'),
  (122, 'betanien', 'other', '2026-11-21'),
  (123, 'nmh', 'other', '2026-11-21'),
  (124, 'polyfon', 'other', '2026-11-21'),
  (125, 'neuro-sysmed', 'other', '2026-11-21'),
  (126, 'napha', 'other', '2026-11-21'),
  (127, 'proba', 'other', '2026-11-21'),
  (128, 'agenda-kaupang', 'other', '2026-11-21'),
  (129, 'nifu', 'other', '2026-11-21'),
  (130, 'senter-for-omsorgsforskning', 'other', '2026-11-21'),
  (131, 'usht-hordaland', 'other', '2026-11-21');
INSERT INTO organization_name (organization_id, kind, language, name, short_name, source_id) VALUES
  (101, 'official', 'nb', 'KS', NULL, (SELECT id FROM source WHERE key = 'KS-hov')),
  (102, 'official', 'nb', 'Regionalt samarbeidsorgan Vest', 'RSO Vest',
   (SELECT id FROM source WHERE key = 'BK-rso')),
  (102, 'other', 'nb', 'KSF Vest', NULL, (SELECT id FROM source WHERE key = 'PROBA')),
  (103, 'official', 'nb', 'Kommunenes strategiske forskningsorgan', 'KSF',
   (SELECT id FROM source WHERE key = 'KSF-2019')),
  (104, 'official', 'nb', 'Byrådsavdeling for helse og omsorg', 'BHO',
   (SELECT id FROM source WHERE key = 'BK-fou')),
  (104, 'other', 'nb', 'Byrådsavdeling for eldre, helse og omsorg', 'BEHO', NULL),
  (105, 'official', 'nb', 'Øygarden kommune', NULL, (SELECT id FROM source WHERE key = 'TVEPS')),
  (105, 'other', 'nb', 'Fjell kommune', NULL, (SELECT id FROM source WHERE key = 'TVEPS18')),
  (106, 'official', 'nb', 'Bærum kommune', NULL, (SELECT id FROM source WHERE key = 'UIB-live')),
  (107, 'official', 'nb', 'Sunnfjord kommune', NULL, (SELECT id FROM source WHERE key = 'FM-2020')),
  (108, 'official', 'nn', 'Hordaland fylkeskommune', NULL, (SELECT id FROM source WHERE key = 'HFK-1')),
  (109, 'official', 'nn', 'Vestland fylkeskommune', NULL, (SELECT id FROM source WHERE key = 'VLFK-some')),
  (110, 'official', 'nn', 'Fylkesmannen i Vestland', NULL, (SELECT id FROM source WHERE key = 'FM-2020')),
  (111, 'official', 'nb', 'Forskningsrådet', NULL, (SELECT id FROM source WHERE key = 'PB-319845')),
  (112, 'official', 'nb', 'Diku', NULL, (SELECT id FROM source WHERE key = 'ALREK-diku')),
  (113, 'official', 'nb', 'ExtraStiftelsen', NULL, (SELECT id FROM source WHERE key = 'EXTRA')),
  (114, 'official', 'nb', 'Stiftelsen Dam', NULL, (SELECT id FROM source WHERE key = 'DAM-some')),
  (115, 'official', 'nb', 'Kreftforeningen', NULL, (SELECT id FROM source WHERE key = 'EXTRA')),
  (116, 'official', 'nb', 'Helse Stavanger', NULL, (SELECT id FROM source WHERE key = 'HB-intro')),
  (117, 'official', 'nb', 'Helse Fonna', NULL, (SELECT id FROM source WHERE key = 'POLY')),
  (118, 'official', 'nb', 'proLAR Nett', NULL, (SELECT id FROM source WHERE key = 'HB-intro')),
  (119, 'official', 'nb', 'NSD', NULL, (SELECT id FROM source WHERE key = 'UIB-folk')),
  (120, 'official', 'nb', 'Verdighetsenteret', NULL, (SELECT id FROM source WHERE key = 'UIB-live')),
  (121, 'official', 'nb', 'NKS Olaviken', NULL, (SELECT id FROM source WHERE key = 'UIB-dark')),
  (121, 'other', 'nb', 'Olaviken', NULL, (SELECT id FROM source WHERE key = 'POLY')),
  (122, 'official', 'nb', 'Betanien', NULL, (SELECT id FROM source WHERE key = 'POLY')),
  (123, 'official', 'nb', 'NMH', NULL, (SELECT id FROM source WHERE key = 'POLY')),
  (124, 'official', 'nb', 'POLYFON kunnskapsklynge for musikkterapi', NULL,
   (SELECT id FROM source WHERE key = 'POLY')),
  (125, 'official', 'en', 'Neuro-SysMed', NULL, (SELECT id FROM source WHERE key = 'SEFAS')),
  (126, 'official', 'nb', 'NAPHA', NULL, (SELECT id FROM source WHERE key = 'NAPHA')),
  (127, 'official', 'nb', 'Proba', NULL, (SELECT id FROM source WHERE key = 'PROBA')),
  (128, 'official', 'nb', 'Agenda Kaupang', NULL, (SELECT id FROM source WHERE key = 'PROBA')),
  (129, 'official', 'nb', 'NIFU', NULL, (SELECT id FROM source WHERE key = 'NIFU-2020')),
  (130, 'official', 'nb', 'Senter for omsorgsforskning', NULL,
   (SELECT id FROM source WHERE key = 'SOF-23')),
  (130, 'other', 'nb', 'Senter for omsorgsforskning Sør og Vest', NULL,
   (SELECT id FROM source WHERE key = 'HANDBOK')),
  (131, 'official', 'nb', 'USHT Hordaland', NULL, (SELECT id FROM source WHERE key = 'FHB'));
INSERT INTO organization_text (organization_id, language, description) VALUES
  (101, 'nb', 'KS har plass i styringsgruppen og kommunegruppen, men regnes ikke som partner.'),
  (101, 'nn', 'KS har plass i styringsgruppa og kommunegruppa, men er ikkje rekna som partnar.'),
  (101, 'en',
   'KS has a seat in the steering group and in the group of municipalities, but does not count as a
partner.');
INSERT INTO organization_text (organization_id, language, description) VALUES
  (102, 'nb',
   'Regionalt samarbeidsorgan Vest er et samarbeid om forskning for nesten alle kommunene i Vestland og
Rogaland. Det startet som en pilot som Kunnskapskommunen ledet, og heter i nyere kilder KSF Vest.'),
  (102, 'nn',
   'Regionalt samarbeidsorgan Vest er eit samarbeid om forsking for nesten alle kommunane i Vestland og
Rogaland. Det starta som ein pilot leidd av Kunnskapskommunen, og heiter i nyare kjelder KSF Vest.'),
  (102, 'en',
   'Regionalt samarbeidsorgan Vest is a research partnership for nearly all municipalities in Vestland
and Rogaland. It began as a pilot led by Kunnskapskommunen; newer sources call it KSF Vest.');
