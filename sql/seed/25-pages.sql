-- The pages whose content is text, and what sources say in words without agreeing (statement).
-- The legal pages are drafts for the municipality to correct: they claim nothing that is not
-- known, and say what has not been settled.

-- home
INSERT INTO page (id, slug, updated) VALUES
  (1, 'home', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (1, 'nb', 'Kommuner og forskere utvikler helsetjenestene sammen',
   'Vi er åtte kommuner og syv forskningsinstitusjoner på Vestlandet. Sammen finner vi ut hva ' ||
   'som virker, og tar det i bruk der du møter tjenestene: på sykehjemmet, på helsestasjonen, ' ||
   'hos fastlegen og hjemme.',
   '## Forskning

Kommunene vet hva de lurer på, og forskerne vet hvordan man finner svar. Når de planlegger sammen,
handler forskningen om det innbyggerne og de ansatte faktisk trenger å vite.

## Innovasjon

Nye tjenester skal bygge på kunnskap, enten det gjelder digitale løsninger eller andre måter å
organisere arbeidet på. Derfor prøver vi dem ut sammen med forskere, som følger med på om de gjør
nytte.

## Utdanning

Studenter lærer yrket sitt ute i kommunene. Når kommunene og utdanningene samarbeider, får
studentene bedre praksis, og tjenestene får medarbeidere som kan det jobben krever.'),
  (1, 'nn', 'Kommunar og forskarar utviklar helsetenestene saman',
   'Vi er åtte kommunar og sju forskingsinstitusjonar på Vestlandet. Saman finn vi ut kva som ' ||
   'verkar, og tek det i bruk der du møter tenestene: på sjukeheimen, på helsestasjonen, hos ' ||
   'fastlegen og heime.',
   '## Forsking

Kommunane veit kva dei lurer på, og forskarane veit korleis ein finn svar. Når dei planlegg saman,
handlar forskinga om det innbyggjarane og dei tilsette faktisk treng å vite.

## Innovasjon

Nye tenester skal byggje på kunnskap, anten det gjeld digitale løysingar eller andre måtar å
organisere arbeidet på. Difor prøver vi dei ut saman med forskarar, som følgjer med på om dei gjer
nytte.

## Utdanning

Studentar lærer yrket sitt ute i kommunane. Når kommunane og utdanningane samarbeider, får
studentane betre praksis, og tenestene får medarbeidarar som kan det jobben krev.'),
  (1, 'en', 'Municipalities and researchers improving health care together',
   'We are eight municipalities and seven research institutions in Western Norway. Together we ' ||
   'find out what works, and use it where people meet the services: in nursing homes, child ' ||
   'health clinics, doctors'' offices and at home.',
   '## Research

The municipalities know what they need to find out, and researchers know how to look for answers.
When they plan together, research deals with what people and staff really need to know.

## Innovation

New services should rest on knowledge, whether they are digital or a new way of organising the work.
That is why we try them out together with researchers, who follow whether they do any good.

## Education

Students learn their profession in the municipalities. When municipalities and colleges co-operate,
students get better placements, and the services get staff with the skills the job requires.');
INSERT INTO page_source (page_id, source_id)
SELECT 1, id FROM source WHERE key IN ('BK-om');

-- about
INSERT INTO page (id, slug, updated) VALUES
  (2, 'about', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (2, 'nb', 'Om Kunnskapskommunen',
   'Kunnskapskommunen Helse Omsorg Vest er et samarbeid mellom kommuner og ' ||
   'forskningsinstitusjoner på Vestlandet om kunnskap i helse- og omsorgstjenestene.',
   '## Hvorfor vi finnes

Kommunene har ansvar for tjenester som angår de fleste av oss, fra helsestasjon til sykehjem.
Likevel gjaldt bare om lag en tidel av forskningen på helsetjenester primærhelsetjenesten, ifølge
tall fra NIFU i 2016 som NAPHA gjenga i 2019. Samarbeidet skal gjøre det lettere for kommunene å si
fra om hva de trenger kunnskap om, å være med på forskningen selv og å ta resultatene i bruk.

En håndbok om kommunal forskning peker på helse- og omsorgstjenesteloven § 8-3, som gjelder fra 1.
januar 2012 og gir kommunene et ansvar for å medvirke til forskning og legge til rette for den.

## Hva vi gjør

- Vi tar imot spørsmål om forskning og innovasjon som gjelder kommunene, og finner rett sted for
  dem.
- Vi hjelper kommuner og institusjoner med å planlegge og gjennomføre prosjekter sammen.
- Vi arbeider for at tjenestene bruker kunnskap i hverdagen, og for at utdanningene passer til det
  tjenestene trenger.
- Vi holder en konferanse for alle partnerne og deler ut en pris for forskning og innovasjon.

## Hvordan det begynte

Bergen kommune tok initiativet i 2015. En side fra 2017 bruker navnet «Kunnskapskommunen helse og
omsorg Bergen». I februar 2016 vedtok bystyret i Bergen en plan for forskning, innovasjon og
utdanning for 2016–2019, og ba samtidig om en årlig rapport om hvordan det gikk med den. Planen fikk
en etterfølger i 2022, «Bedre kunnskap – bedre helse», som gjelder til 2027.

## Hvor mange er med

Tallet på kommuner har gått fra elleve (2017–2019) via ni (2020) til åtte. Tre av kommunene ble til
Alver i 2020, og Osterøy har gått ut. Kildene er ikke helt enige om hvordan det begynte. Derfor
viser vi under hva hver av dem sier.

## Et søsternettverk i nord

[Kunnskapskommunen Helse Omsorg Nord](https://kunnskapskommune.no/om-oss/) er et lignende samarbeid
mellom Lofoten, Nord universitet og UiT.'),
  (2, 'nn', 'Om Kunnskapskommunen',
   'Kunnskapskommunen Helse Omsorg Vest er eit samarbeid mellom kommunar og ' ||
   'forskingsinstitusjonar på Vestlandet om kunnskap i helse- og omsorgstenestene.',
   '## Kvifor vi finst

Kommunane har ansvar for tenester som vedkjem dei fleste av oss, frå helsestasjon til sjukeheim.
Likevel gjaldt berre om lag ein tidel av forskinga på helsetenester primærhelsetenesta, ifølgje tal
frå NIFU i 2016 som NAPHA attgav i 2019. Samarbeidet skal gjere det lettare for kommunane å seie frå
om kva dei treng kunnskap om, å vere med på forskinga sjølve og å ta resultata i bruk.

Ei handbok om kommunal forsking viser til helse- og omsorgstenestelova § 8-3, som gjeld frå 1.
januar 2012 og gjev kommunane eit ansvar for å medverke til forsking og leggje til rette for henne.

## Kva vi gjer

- Vi tek imot spørsmål om forsking og innovasjon som gjeld kommunane, og finn rett stad for dei.
- Vi hjelper kommunar og institusjonar med å planleggje og gjennomføre prosjekt saman.
- Vi arbeider for at tenestene bruker kunnskap i kvardagen, og for at utdanningane passar til det
  tenestene treng.
- Vi held ein konferanse for alle partnarane og deler ut ein pris for forsking og innovasjon.

## Korleis det byrja

Bergen kommune tok initiativet i 2015. Ei side frå 2017 bruker namnet «Kunnskapskommunen helse og
omsorg Bergen». I februar 2016 vedtok bystyret i Bergen ein plan for forsking, innovasjon og
utdanning for 2016–2019, og bad samtidig om ein årleg rapport om korleis det gjekk med planen. Han
fekk ein etterfølgjar i 2022, «Bedre kunnskap – bedre helse», som gjeld til 2027.

## Kor mange som er med

Talet på kommunar har gått frå elleve (2017–2019) via ni (2020) til åtte. Tre av kommunane blei til
Alver i 2020, og Osterøy har gått ut. Kjeldene er ikkje heilt samde om korleis det byrja. Difor
viser vi under kva kvar av dei seier.

## Eit systernettverk i nord

[Kunnskapskommunen Helse Omsorg Nord](https://kunnskapskommune.no/om-oss/) er eit liknande samarbeid
mellom Lofoten, Nord universitet og UiT.'),
  (2, 'en', 'About Kunnskapskommunen',
   'Kunnskapskommunen Helse Omsorg Vest is a partnership between municipalities and research ' ||
   'institutions in Western Norway. The name means “knowledge municipality”; its field is ' ||
   'municipal health and care services.',
   '## Why it exists

Norwegian municipalities run services that most people meet, from child health clinics to nursing
homes. Yet only about a tenth of health-service research concerned primary care, according to
figures from NIFU in 2016 that NAPHA quoted in 2019. The partnership makes it easier for the
municipalities to say what they need to know, to take part in research themselves, and to put the
results to use.

A handbook on municipal research points to section 8-3 of the act on municipal health and care
services, in force since 1 January 2012, which makes municipalities responsible for contributing to
research and arranging for it.

## What we do

- We receive questions about research and innovation that concern the municipalities, and find the
  right place for them.
- We help municipalities and institutions to plan and carry out projects together.
- We work for services that use knowledge in everyday practice, and for education that fits what the
  services need.
- We hold a conference for all partners and award a prize for research and innovation.

## How it began

Bergen took the initiative in 2015. In February 2016 the city council adopted a plan for research,
innovation and education for 2016–2019, and asked for a yearly report on its progress. A new plan
followed in 2022; its title means “Better knowledge, better health”, and it runs until 2027.

## How many take part

The number of municipalities has gone from eleven (2017–2019) through nine (2020) to eight. Three of
them became Alver in 2020, and Osterøy has left. The sources do not quite agree on how it began.
Below we therefore show what each of them says.

## A sister network in the north

[Kunnskapskommunen Helse Omsorg Nord](https://kunnskapskommune.no/om-oss/) is a similar partnership
between Lofoten, Nord universitet and UiT.');
INSERT INTO page_source (page_id, source_id)
SELECT 2, id FROM source WHERE key IN (
  'BK-om', 'BK-gml', 'BK-fou', 'KS-hov', 'BK-komite', 'BK-plan22', 'NORD-om', 'HANDBOK',
  'NAPHA', 'mandat');

-- organization
INSERT INTO page (id, slug, updated) VALUES
  (3, 'organization', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (3, 'nb', 'Slik er vi organisert',
   'Kommunene og institusjonene har skriftlige avtaler med hverandre. Bergen kommune leder, og ' ||
   'grupper med folk fra partnerne styrer og gir råd.',
   'Gruppene har skiftet opp gjennom årene. I 2017 var det en styringsgruppe og en faggruppe. Senere kom
kommunegruppen til, og i dag omtaler Bergen kommune styringsgruppen og kommunegruppen. Under ser du
hva hver gruppe gjør eller har gjort, og når vi vet at den har vært i arbeid.

Rådgivere i hel stilling tar seg av det daglige. De var tre da KS beskrev samarbeidet rundt 2021, og
er seks på Bergen kommunes side i dag. Stillingene betales av partnerne og Bergen kommune i
fellesskap, sammen med prosjektmidler utenfra.

Nettstedet viser hvilke organisasjoner som sitter i gruppene, ikke hvem som representerer dem.'),
  (3, 'nn', 'Slik er vi organiserte',
   'Kommunane og institusjonane har skriftlege avtalar med kvarandre. Bergen kommune leier, og ' ||
   'grupper med folk frå partnarane styrer og gjev råd.',
   'Gruppene har skifta opp gjennom åra. I 2017 var det ei styringsgruppe og ei faggruppe. Seinare kom
kommunegruppa til, og i dag omtalar Bergen kommune styringsgruppa og kommunegruppa. Under ser du kva
kvar gruppe gjer eller har gjort, og når vi veit at ho har vore i arbeid.

Rådgjevarar i heil stilling tek seg av det daglege. Dei var tre då KS skildra samarbeidet rundt
2021, og er seks på sida til Bergen kommune i dag. Stillingane blir betalte av partnarane og Bergen
kommune i fellesskap, saman med prosjektmidlar utanfrå.

Nettstaden viser kva organisasjonar som sit i gruppene, ikkje kven som representerer dei.'),
  (3, 'en', 'How we are organised',
   'The municipalities and institutions have formal agreements. Bergen leads, and groups with ' ||
   'people from the partners steer and advise.',
   'The groups have changed over the years. In 2017 there were a steering group and an expert group. The
group of municipalities came later, and today Bergen''s page mentions the steering group and the
group of municipalities. Below you can see what each group does or has done, and when we know that
it has been at work.

Advisers take care of the daily work. There were three in full-time posts when KS described the
partnership around 2021, and there are six on Bergen''s page today. The partners and Bergen pay for
the posts together, along with external project funding.

This site shows which organisations sit in the groups, not who represents them.');
INSERT INTO page_source (page_id, source_id)
SELECT 3, id FROM source WHERE key IN ('BK-om', 'KS-hov', 'BK-gml', 'BK-fou', 'mandat');

-- mandate
INSERT INTO page (id, slug, updated) VALUES
  (4, 'mandate', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (4, 'nb', 'Mandat for referansegruppen (utkast)',
   'Dette er et utkast uten dato. Vi vet ikke om det er vedtatt i denne formen.',
   '## Oppgaver

Referansegruppen skal få i gang samarbeidet i Bergen og utvikle det videre. Utkastet gir den åtte
oppgaver:

1. Gjøre samarbeidet konkret og komme med forslag til temaer det bør samle seg om.
2. Bidra til at de kommunale helse- og omsorgstjenestene får mer kunnskap og tenker nytt.
3. Spre informasjon og sørge for at folk på alle nivåer i organisasjonene kan samarbeide åpent,
   blant annet ved hjelp av et eget nettsted.
4. Sørge for at miljøene i Bergen står klare når det kommer penger til forskning og utdanning innen
   helse og omsorg.
5. Være en drivkraft for å gjøre resultatene kjent, og særlig forskningen.
6. Gi råd om eller planlegge enkelte tiltak, som den årlige konferansen.
7. Styrke samarbeidet om utdanning i helse og omsorg, også ordningene for studenter i praksis i
   kommunen.
8. Styrke samarbeidet om innovasjon med andre aktører i kommunen.

## Undergrupper

Gruppen kan sette ned undergrupper når et tema trenger mer arbeid. Da skal den vurdere om brukerne
bør være representert.

## Daglig arbeid

Institusjonene er med på å betale for koordineringen i Bergen kommune. Hver av dem utpeker en
kontaktperson og tar med en kommunikasjonsmedarbeider som følger samarbeidet.

## Konferansen

Utkastet legger konferansen til én dag i juni. I begynnelsen er den først og fremst for partnerne
selv: ledelsen, styringsgruppen, prosjektgruppen, kommunene og de forskerne som deltar. Senere kan
den åpnes for flere.

## Hvor langt samarbeidet rekker

Ifølge utkastet er elleve kommuner med i tillegg til Bergen, og 23 nabokommuner ble invitert i 2016.
Andre kilder sier det annerledes, se [Om Kunnskapskommunen](/om). Utkastet åpner for at flere
kommuner kan bli med.

## Vurdering

Utkastet omtaler samarbeidet som vellykket. Det viser til at bystyret i Bergen får jevnlige
rapporter og har svart positivt, og ønsker tettere samarbeid mellom kommunene og mer innovasjon.'),
  (4, 'nn', 'Mandat for referansegruppa (utkast)',
   'Dette er eit utkast utan dato. Vi veit ikkje om det er vedteke i denne forma.',
   '## Oppgåver

Referansegruppa skal få i gang samarbeidet i Bergen og utvikle det vidare. Utkastet gjev henne åtte
oppgåver:

1. Gjere samarbeidet konkret og kome med framlegg til tema det bør samle seg om.
2. Medverke til at dei kommunale helse- og omsorgstenestene får meir kunnskap og tenkjer nytt.
3. Spreie informasjon og sørgje for at folk på alle nivå i organisasjonane kan samarbeide ope,
   mellom anna ved hjelp av ein eigen nettstad.
4. Sørgje for at miljøa i Bergen står klare når det kjem pengar til forsking og utdanning innan
   helse og omsorg.
5. Vere ei drivkraft for å gjere resultata kjende, og særleg forskinga.
6. Gje råd om eller planleggje einskilde tiltak, som den årlege konferansen.
7. Styrkje samarbeidet om utdanning i helse og omsorg, også ordningane for studentar i praksis i
   kommunen.
8. Styrkje samarbeidet om innovasjon med andre aktørar i kommunen.

## Undergrupper

Gruppa kan setje ned undergrupper når eit tema treng meir arbeid. Då skal ho vurdere om brukarane
bør vere representerte.

## Dagleg arbeid

Institusjonane er med på å betale for koordineringa i Bergen kommune. Kvar av dei peiker ut ein
kontaktperson og tek med ein kommunikasjonsmedarbeidar som følgjer samarbeidet.

## Konferansen

Utkastet legg konferansen til éin dag i juni. I starten er han først og fremst for partnarane
sjølve: leiinga, styringsgruppa, prosjektgruppa, kommunane og dei forskarane som er med. Seinare kan
han opnast for fleire.

## Kor langt samarbeidet rekk

Ifølgje utkastet er elleve kommunar med i tillegg til Bergen, og 23 nabokommunar blei inviterte
i 2016. Andre kjelder seier det annleis, sjå [Om Kunnskapskommunen](/nn/om). Utkastet opnar for at
fleire kommunar kan bli med.

## Vurdering

Utkastet omtalar samarbeidet som vellukka. Det viser til at bystyret i Bergen får jamlege rapportar
og har svart positivt, og ønskjer tettare samarbeid mellom kommunane og meir innovasjon.'),
  (4, 'en', 'Mandate of the reference group (draft)',
   'This is an undated draft. We do not know whether it was adopted in this form.',
   '## Tasks

The reference group is to establish the partnership in Bergen and develop it further. The draft
gives it eight tasks:

1. Make the partnership concrete and propose themes for it to concentrate on.
2. Help municipal health and care services to raise their level of knowledge and think afresh.
3. Spread information and make open co-operation possible at every level of the organisations, among
   other things through a website.
4. See to it that those involved in Bergen are ready when funding for research and education in
   health and care appears.
5. Push for results to become known, research in particular.
6. Advise on or plan single activities, such as the yearly conference.
7. Strengthen co-operation on education in health and care, including student placements in the
   municipality.
8. Strengthen co-operation on innovation with others in the municipality.

## Sub-groups

The group may set up sub-groups when a theme needs more work. It must then consider whether users
should be represented.

## Daily work

The institutions share the cost of co-ordination in Bergen. Each of them names a contact person and
involves a communications officer who follows the partnership.

## The conference

The draft places the conference on one day in June. At first it is mainly for the partners
themselves: management, the steering group, the project group, the municipalities and the
researchers who take part. Later it may be opened to more people.

## How far it reaches

According to the draft, eleven municipalities take part in addition to Bergen, and 23 neighbouring
municipalities were invited in 2016. Other sources put it differently, see
[About Kunnskapskommunen](/en/om). The draft is open to more municipalities.

## Assessment

The draft calls the partnership a success. It notes that the city council of Bergen receives regular
reports and has responded well, and asks for closer co-operation between the municipalities and more
innovation.');
INSERT INTO page_source (page_id, source_id)
SELECT 4, id FROM source WHERE key IN ('mandat');

-- contact
INSERT INTO page (id, slug, updated) VALUES
  (5, 'contact', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (5, 'nb', 'Kontakt oss',
   'Vil du forske sammen med kommunene, foreslå et prosjekt eller spørre om noe? Send oss en e-post.',
   'Adressen er [kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no). Den
gjelder for alle kommunene i samarbeidet, så du trenger ikke å vite hvem som har ansvar for det du
lurer på.

## Forskere og studenter

Du kan skrive til oss om forskning, innovasjon som bygger på forskning, og samarbeid om utdanning.
Både forskere, ph.d.-kandidater og masterstudenter er velkomne. Det blir lettere å hjelpe deg hvis
du forteller

- hva du vil undersøke, og hvordan
- hvem du ønsker å komme i kontakt med, og omtrent hvor mange
- når du vil begynne, og når du må være ferdig
- hvor langt du har kommet med finansiering og godkjenninger

## Ikke send sensitive opplysninger

E-post er ikke et trygt sted for opplysninger om helse eller for fødselsnummer. Skriv om temaet ditt
uten å nevne enkeltpersoner.'),
  (5, 'nn', 'Kontakt oss',
   'Vil du forske saman med kommunane, gjere framlegg om eit prosjekt eller spørje om noko? ' ||
   'Send oss ein e-post.',
   'Adressa er [kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no). Ho
gjeld for alle kommunane i samarbeidet, så du treng ikkje å vite kven som har ansvar for det du
lurer på.

## Forskarar og studentar

Du kan skrive til oss om forsking, innovasjon som byggjer på forsking, og samarbeid om utdanning.
Både forskarar, ph.d.-kandidatar og masterstudentar er velkomne. Det blir lettare å hjelpe deg om du
fortel

- kva du vil undersøkje, og korleis
- kven du ønskjer å kome i kontakt med, og omtrent kor mange
- når du vil byrje, og når du må vere ferdig
- kor langt du har kome med finansiering og godkjenningar

## Ikkje send sensitive opplysningar

E-post er ikkje ein trygg stad for opplysningar om helse eller for fødselsnummer. Skriv om temaet
ditt utan å nemne einskildpersonar.'),
  (5, 'en', 'Contact us',
   'Would you like to do research with the municipalities, propose a project or ask a question? ' ||
   'Send us an e-mail.',
   'The address is [kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no). It
serves all the municipalities, so you do not need to know who is responsible for your question.

## Researchers and students

You may write to us about research, research-based innovation and co-operation on education.
Researchers, PhD candidates and master''s students are all welcome. It is easier to help you if you
tell us

- what you want to study, and how
- whom you would like to get in touch with, and roughly how many
- when you want to begin, and when you must be done
- how far you have come with funding and approvals

## Do not send sensitive information

E-mail is not a safe place for health information or national identity numbers. Describe your
subject without mentioning individuals.');
INSERT INTO page_source (page_id, source_id)
SELECT 5, id FROM source WHERE key IN ('BK-pris', 'BK-om', 'BK-fou');

-- privacy
INSERT INTO page (id, slug, updated) VALUES
  (6, 'privacy', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (6, 'nb', 'Personvern',
   'Du kan lese hele nettstedet uten å oppgi hvem du er. Her står det hvilke opplysninger som ' ||
   'likevel kan bli behandlet.',
   '## Hvem som har ansvaret

Bergen kommune leder samarbeidet og er behandlingsansvarlig. I Bergen ligger ansvaret hos byrådet,
som har gitt avdelingene i oppgave å følge det opp til daglig. Kommunens
[personvernerklæring](https://www.bergen.kommune.no/innbyggerhjelpen/demokrati-og-innbyggerrettigheter/innbyggerrettigheter/personvern/personvernerklaring-for-bergen-kommune)
forteller mer.

Spørsmål om personvern kan du sende til kommunens personvernombud:
[personvernombud@bergen.kommune.no](mailto:personvernombud@bergen.kommune.no).

## Når du besøker nettstedet

Nettstedet legger ikke igjen informasjonskapsler hos deg, måler ikke besøket ditt med verktøy fra
andre og henter ikke skrifter, bilder eller programkode fra andre nettsteder. Webtjeneren kan føre
en teknisk logg med tidspunkt, nettadresse og IP-adresse. Den brukes til å holde nettstedet i drift
og til å oppdage feil og misbruk.

## Når du skriver til oss

Sender du en e-post, behandler vi navnet ditt, e-postadressen din og det du skriver, for å kunne
svare og finne rett person i kommunene eller institusjonene. Ikke send helseopplysninger eller
fødselsnummer. En henvendelse til kommunen kan være et saksdokument som noen kan be om innsyn i, og
som kommunen må ta vare på.

## Personer vi omtaler

Nettstedet nevner organisasjoner og ikke ansatte. Unntaket er vinnere av forsknings- og
innovasjonsprisen, som er gjort kjent offentlig.

## Rettighetene dine

Du kan be om å få se opplysningene vi har om deg, få rettet feil, få opplysninger slettet og få
begrenset bruken av dem. Du kan også protestere mot bruken. Skriv til oss eller til
personvernombudet. Mener du at noe er galt, kan du klage til Datatilsynet.

## Det som ikke er avklart

Det rettslige grunnlaget og hvor lenge logger og e-post blir lagret, er ikke fastsatt for dette
nettstedet. Kommunen må føre det inn her før nettstedet tas i bruk.'),
  (6, 'nn', 'Personvern',
   'Du kan lese heile nettstaden utan å oppgi kven du er. Her står det kva opplysningar som ' ||
   'likevel kan bli behandla.',
   '## Kven som har ansvaret

Bergen kommune leier samarbeidet og er behandlingsansvarleg. I Bergen ligg ansvaret hos byrådet, som
har gjeve avdelingane i oppgåve å følgje det opp til dagleg.
[Personvernerklæringa](https://www.bergen.kommune.no/innbyggerhjelpen/demokrati-og-innbyggerrettigheter/innbyggerrettigheter/personvern/personvernerklaring-for-bergen-kommune)
til kommunen fortel meir.

Spørsmål om personvern kan du sende til personvernombodet i kommunen:
[personvernombud@bergen.kommune.no](mailto:personvernombud@bergen.kommune.no).

## Når du besøkjer nettstaden

Nettstaden legg ikkje att informasjonskapslar hos deg, måler ikkje besøket ditt med verktøy frå
andre og hentar ikkje skrifter, bilete eller programkode frå andre nettstader. Webtenaren kan føre
ein teknisk logg med tidspunkt, nettadresse og IP-adresse. Han blir brukt til å halde nettstaden i
drift og til å oppdage feil og misbruk.

## Når du skriv til oss

Sender du ein e-post, behandlar vi namnet ditt, e-postadressa di og det du skriv, for å kunne svare
og finne rett person i kommunane eller institusjonane. Ikkje send helseopplysningar eller
fødselsnummer. Ein førespurnad til kommunen kan vere eit saksdokument som nokon kan be om innsyn i,
og som kommunen må ta vare på.

## Personar vi omtalar

Nettstaden nemner organisasjonar og ikkje tilsette. Unntaket er vinnarar av forskings- og
innovasjonsprisen, som er gjorde kjende offentleg.

## Rettane dine

Du kan be om å få sjå opplysningane vi har om deg, få retta feil, få sletta opplysningar og få
avgrensa bruken av dei. Du kan også protestere mot bruken. Skriv til oss eller til
personvernombodet. Meiner du at noko er gale, kan du klage til Datatilsynet.

## Det som ikkje er avklart

Det rettslege grunnlaget og kor lenge loggar og e-post blir lagra, er ikkje fastsett for denne
nettstaden. Kommunen må føre det inn her før nettstaden blir teken i bruk.'),
  (6, 'en', 'Privacy',
   'You can read the whole site without saying who you are. This page tells you which data may ' ||
   'be processed all the same.',
   '## Who is responsible

The City of Bergen leads the partnership and is the data controller. In Bergen the responsibility
lies with the city government, which has delegated the daily duty to its departments. The city''s
[privacy
statement](https://www.bergen.kommune.no/innbyggerhjelpen/demokrati-og-innbyggerrettigheter/innbyggerrettigheter/personvern/personvernerklaring-for-bergen-kommune)
(in Norwegian) says more.

Questions about privacy may be sent to the city''s data protection officer:
[personvernombud@bergen.kommune.no](mailto:personvernombud@bergen.kommune.no).

## When you visit the site

This site leaves no cookies with you, does not measure your visit with anyone else''s tools, and
fetches no fonts, pictures or program code from other sites. The web server may keep a technical log
with time, address of the page and IP address. It is used to keep the site running and to discover
faults and misuse.

## When you write to us

If you send an e-mail, we process your name, your e-mail address and what you write, in order to
reply and to find the right person in the municipalities or institutions. Do not send health
information or national identity numbers. An enquiry to the municipality may be a case document that
others can ask to see and that the municipality has to keep.

## People we mention

The site names organisations, not staff. The exception is winners of the research and innovation
prize, who have been announced publicly.

## Your rights

You may ask to see the data we hold about you, to have mistakes corrected, to have data erased and
to have its use restricted. You may also object to its use. Write to us or to the data protection
officer. If you think something is wrong, you may complain to Datatilsynet, the Norwegian data
protection authority.

## What is not settled

The legal basis, and how long logs and e-mail are kept, have not been laid down for this site. The
municipality must enter it here before the site is taken into use.');
INSERT INTO page_source (page_id, source_id)
SELECT 6, id FROM source WHERE key IN ('BK-pv');

-- accessibility
INSERT INTO page (id, slug, updated) VALUES
  (7, 'accessibility', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (7, 'nb', 'Tilgjengelighet',
   'Alle skal kunne bruke nettstedet. Møter du et hinder, vil vi gjerne vite om det.',
   '## Meld fra om feil

Send en e-post til [kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no)
og fortell hvilken side det gjelder, og hva som ikke virker. Trenger du innholdet i en annen form,
ber du om det samme sted. Vi svarer så snart vi kan.

## Slik er nettstedet laget

Målet er at nettstedet følger retningslinjene WCAG 2.1 på nivå A og AA. Det skal kunne brukes med
tastatur og skjermleser, på små skjermer og med forstørret tekst, og det trenger ikke JavaScript.
Tekst på et annet språk enn resten av siden er merket, slik at opplesing blir riktig.

## Tilgjengelighetserklæring

Offentlige nettsteder skal ha en erklæring som er laget i verktøyet til Digitaliseringsdirektoratet.
Erklæringen for dette nettstedet har ennå ingen adresse vi kan vise til. Når den er klar, kommer
lenken her.

## Klage

Får du ikke hjelp, kan du si fra til tilsynet for universell utforming av ikt i
Digitaliseringsdirektoratet, uutilsynet.no. Tilsynet har også [svar på vanlige spørsmål om
erklæringen](https://www.uutilsynet.no/tilgjengelighetserklaering/ofte-stilte-sporsmal-om-tilgjengelighetserklaeringen/894).'),
  (7, 'nn', 'Tilgjengelegheit',
   'Alle skal kunne bruke nettstaden. Møter du eit hinder, vil vi gjerne vite om det.',
   '## Meld frå om feil

Send ein e-post til
[kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no) og fortel kva side
det gjeld, og kva som ikkje verkar. Treng du innhaldet i ei anna form, bed du om det same stad. Vi
svarer så snart vi kan.

## Slik er nettstaden laga

Målet er at nettstaden følgjer retningslinjene WCAG 2.1 på nivå A og AA. Han skal kunne brukast med
tastatur og skjermlesar, på små skjermar og med forstørra tekst, og han treng ikkje JavaScript.
Tekst på eit anna språk enn resten av sida er merkt, slik at opplesinga blir rett.

## Tilgjengelegheitserklæring

Offentlege nettstader skal ha ei erklæring som er laga i verktøyet til Digitaliseringsdirektoratet.
Erklæringa for denne nettstaden har enno inga adresse vi kan vise til. Når ho er klar, kjem lenkja
her.

## Klage

Får du ikkje hjelp, kan du seie frå til tilsynet for universell utforming av ikt i
Digitaliseringsdirektoratet, uutilsynet.no. Tilsynet har også [svar på vanlege spørsmål om
erklæringa](https://www.uutilsynet.no/tilgjengelighetserklaering/ofte-stilte-sporsmal-om-tilgjengelighetserklaeringen/894).'),
  (7, 'en', 'Accessibility',
   'Everyone should be able to use this site. If you meet an obstacle, we would like to know.',
   '## Report a fault

Send an e-mail to [kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no)
and tell us which page it is about and what does not work. If you need the content in another form,
ask for it at the same address. We answer as soon as we can.

## How the site is made

The aim is to follow the WCAG 2.1 guidelines at levels A and AA. The site is meant to work with
keyboard and screen reader, on small screens and with enlarged text, and needs no JavaScript. Text
in another language than the rest of a page is marked, so that it is read aloud correctly.

## Accessibility statement

Norwegian public sites must have a statement made in a tool of Digitaliseringsdirektoratet, the
Norwegian digitalisation agency. The statement for this site has no address yet that we can point
to. When it is ready, the link will be here.

## Complaints

If you get no help, you may turn to the authority for universal design of ICT in
Digitaliseringsdirektoratet, uutilsynet.no. It also [answers common questions about the
statement](https://www.uutilsynet.no/tilgjengelighetserklaering/ofte-stilte-sporsmal-om-tilgjengelighetserklaeringen/894)
(in Norwegian).');
INSERT INTO page_source (page_id, source_id)
SELECT 7, id FROM source WHERE key IN ('UU-faq');

-- cookies
INSERT INTO page (id, slug, updated) VALUES
  (8, 'cookies', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (8, 'nb', 'Informasjonskapsler', 'Nettstedet bruker ingen informasjonskapsler.',
   'Når du leser sidene her, blir det ikke lagret noe i nettleseren din for å kjenne deg igjen. Valg av
språk og filtre står i nettadressen. Nettstedet bruker heller ikke verktøy fra andre til å måle
besøk. Derfor får du ingen boks med spørsmål om samtykke.

Følger du en lenke til et annet nettsted, er det reglene der som gjelder.

Skulle dette endre seg, vil du finne navnet på hver informasjonskapsel her, hva den brukes til, hvor
lenge den varer, og hvem som står bak.'),
  (8, 'nn', 'Informasjonskapslar', 'Nettstaden bruker ingen informasjonskapslar.',
   'Når du les sidene her, blir det ikkje lagra noko i nettlesaren din for å kjenne deg att. Val av
språk og filter står i nettadressa. Nettstaden bruker heller ikkje verktøy frå andre til å måle
besøk. Difor får du ingen boks med spørsmål om samtykke.

Følgjer du ei lenkje til ein annan nettstad, er det reglane der som gjeld.

Skulle dette endre seg, vil du finne namnet på kvar informasjonskapsel her, kva han blir brukt til,
kor lenge han varer, og kven som står bak.'),
  (8, 'en', 'Cookies', 'This site uses no cookies.',
   'When you read these pages, nothing is stored in your browser to recognise you. Your choice of
language and filters is part of the address. Nor does the site use anyone else''s tools to count
visits. That is why there is no consent box.

If you follow a link to another site, its own rules apply.

Should this change, you will find here the name of each cookie, what it is for, how long it lasts,
and who is behind it.');

-- about-site
INSERT INTO page (id, slug, updated) VALUES
  (9, 'about-site', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (9, 'nb', 'Om nettstedet',
   'Hvem som står bak, hvor opplysningene kommer fra, og hvordan du kan bruke dem.',
   '## Utgiver og ansvarlig

Nettstedet utgis av Kunnskapskommunen Helse Omsorg Vest, som ledes av Bergen kommune. Hvem som er
ansvarlig redaktør, er ikke fastsatt ennå. Skriv til
[kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no) hvis noe er feil.

## Hvor opplysningene kommer fra

Innholdet er samlet 21. november 2026 fra offentlige nettsider og dokumenter, og skrevet på nytt for
dette nettstedet. Kildene står ved opplysningene. Er noe usikkert, står det hva og hvorfor. Når to
kilder sier ulike ting, viser vi begge. Det vi ikke har funnet, har vi latt stå åpent.

## Språk

Menyer og faste tekster finnes på bokmål, nynorsk og engelsk. Resten vises på det språket det finnes
på. Navn er skrevet slik de er i kilden. Titler på prosjekter er oversatt der det hjelper leseren.

## Bruk av innholdet

Hver side finnes også som XML: legg til `.xml` etter adressen. Det er ikke bestemt hvilken lisens
innholdet skal ha. Spør oss hvis du vil bruke det videre.'),
  (9, 'nn', 'Om nettstaden',
   'Kven som står bak, kvar opplysningane kjem frå, og korleis du kan bruke dei.',
   '## Utgjevar og ansvarleg

Nettstaden blir gjeven ut av Kunnskapskommunen Helse Omsorg Vest, som er leidd av Bergen kommune.
Kven som er ansvarleg redaktør, er ikkje fastsett enno. Skriv til
[kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no) om noko er feil.

## Kvar opplysningane kjem frå

Innhaldet er samla 21. november 2026 frå offentlege nettsider og dokument, og skrive på nytt for
denne nettstaden. Kjeldene står ved opplysningane. Er noko usikkert, står det kva og kvifor. Når to
kjelder seier ulike ting, viser vi begge. Det vi ikkje har funne, har vi late stå ope.

## Språk

Menyar og faste tekstar finst på bokmål, nynorsk og engelsk. Resten blir vist på det språket det
finst på. Namn er skrivne slik dei er i kjelda. Titlar på prosjekt er omsette der det hjelper
lesaren.

## Bruk av innhaldet

Kvar side finst også som XML: legg til `.xml` etter adressa. Det er ikkje bestemt kva lisens
innhaldet skal ha. Spør oss om du vil bruke det vidare.'),
  (9, 'en', 'About this site',
   'Who is behind it, where the information comes from, and how you may use it.',
   '## Publisher

The site is published by Kunnskapskommunen Helse Omsorg Vest, which is led by the City of Bergen. It
has not been settled who is the responsible editor. Write to
[kunnskapskommunen@bergen.kommune.no](mailto:kunnskapskommunen@bergen.kommune.no) if something is
wrong.

## Where the information comes from

The content was gathered on 21 November 2026 from public web pages and documents, and written anew
for this site. Sources are given with the information. Where something is uncertain, the page says
what and why. Where two sources differ, we show both. What we have not found, we have left open.

## Languages

Menus and fixed texts exist in Norwegian Bokmål, Norwegian Nynorsk and English. The rest is shown in
the language it exists in. Names are written as in the source. Project titles are translated where
that helps the reader.

## Using the content

Every page also exists as XML: add `.xml` to its address. It has not been decided which licence the
content will have. Ask us if you want to reuse it.');
INSERT INTO page_source (page_id, source_id)
SELECT 9, id FROM source WHERE key IN ('BK-om');

-- conference
INSERT INTO page (id, slug, updated) VALUES
  (10, 'conference', '2026-11-21');
INSERT INTO page_text (page_id, language, title, lead, body) VALUES
  (10, 'nb', 'Kunnskapskommunekonferansen',
   'En dag der kommuner og forskere viser hverandre hva de holder på med, og lærer av det.',
   'Den første konferansen var i juni 2016. Planen var én dag hver juni, men tidspunktet har skiftet: i
2022 var den i juni, i 2024 ble den satt til september. Konferansen i 2020 ble avlyst på grunn av
pandemien. Vi har ikke funnet spor av noen konferanse i 2021 eller 2023, og om 2017 og 2018 vet vi
bare at det skulle være én hvert år.

Forsknings- og innovasjonsprisen ble delt ut på konferansen i 2019. I 2020 ble den overrakt digitalt
i oktober.'),
  (10, 'nn', 'Kunnskapskommunekonferansen',
   'Ein dag der kommunar og forskarar viser kvarandre kva dei held på med, og lærer av det.',
   'Den første konferansen var i juni 2016. Planen var éin dag kvar juni, men tidspunktet har skifta: i
2022 var han i juni, i 2024 blei han sett til september. Konferansen i 2020 blei avlyst på grunn av
pandemien. Vi har ikkje funne spor av nokon konferanse i 2021 eller 2023, og om 2017 og 2018 veit vi
berre at det skulle vere éin kvart år.

Forskings- og innovasjonsprisen blei delt ut på konferansen i 2019. I 2020 blei han delt ut digitalt
i oktober.'),
  (10, 'en', 'The Kunnskapskommunen conference',
   'One day on which municipalities and researchers show each other what they are working on, ' ||
   'and learn from it.',
   'The first conference was held in June 2016. The plan was one day every June, but the date has
varied: in 2022 it was in June, and in 2024 it was set for September. The 2020 conference was
cancelled because of the pandemic. We have found no trace of a conference in 2021 or 2023, and of
2017 and 2018 we know only that there was to be one every year.

The research and innovation prize was awarded at the conference in 2019. In 2020 it was presented
online in October.');
INSERT INTO page_source (page_id, source_id)
SELECT 10, id FROM source WHERE key IN ('BK-gml', 'BK-om', 'BK-konf22', 'BK-pris', 'mandat');

-- Statements, in the order they are shown within a topic
INSERT INTO statement (id, page_id, topic, stated, certainty, source_id) VALUES
  (1, 2, 'number-of-municipalities', '2017', 'stated', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO statement_text (statement_id, language, text) VALUES
  (1, 'nb', 'Bergen kommunes eldre side navngir ti kommuner i tillegg til Bergen, elleve i alt.'),
  (1, 'nn', 'Den eldre sida til Bergen kommune namngjev ti kommunar i tillegg til Bergen, elleve i alt.'),
  (1, 'en', 'Bergen''s older page names ten municipalities besides Bergen, eleven in all.');
INSERT INTO statement (id, page_id, topic, stated, certainty, source_id) VALUES
  (2, 2, 'number-of-municipalities', '2018', 'stated', (SELECT id FROM source WHERE key = 'BK-fou'));
INSERT INTO statement_text (statement_id, language, text) VALUES
  (2, 'nb', 'Bergen kommune oppgir skriftlige avtaler med seks institusjoner og ti andre kommuner.'),
  (2, 'nn', 'Bergen kommune oppgir skriftlege avtalar med seks institusjonar og ti andre kommunar.'),
  (2, 'en',
   'Bergen says it has signed agreements with six institutions and, apart from itself, ten ' ||
   'municipalities.');
INSERT INTO statement (id, page_id, topic, stated, certainty, source_id) VALUES
  (3, 2, 'number-of-municipalities', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat'));
INSERT INTO statement_text (statement_id, language, text) VALUES
  (3, 'nb',
   'Utkastet til mandat, som ikke er datert, oppgir elleve kommuner i tillegg til Bergen, tolv i alt.'),
  (3, 'nn',
   'Utkastet til mandat, som ikkje er datert, oppgir elleve kommunar i tillegg til Bergen, ' ||
   'tolv i alt.'),
  (3, 'en',
   'The draft mandate, which is undated, gives eleven municipalities in addition to Bergen, ' ||
   'twelve in all.');
INSERT INTO statement (id, page_id, topic, stated, certainty, source_id) VALUES
  (4, 2, 'invitation', '2017', 'stated', (SELECT id FROM source WHERE key = 'BK-gml'));
INSERT INTO statement_text (statement_id, language, text) VALUES
  (4, 'nb', 'Bergen kommunes eldre side sier at kommunene rundt ble invitert fra 2017.'),
  (4, 'nn', 'Den eldre sida til Bergen kommune seier at kommunane rundt blei inviterte frå 2017.'),
  (4, 'en', 'Bergen''s older page says that the surrounding municipalities were invited from 2017.');
INSERT INTO statement (id, page_id, topic, stated, certainty, source_id) VALUES
  (5, 2, 'invitation', NULL, 'uncertain', (SELECT id FROM source WHERE key = 'mandat'));
INSERT INTO statement_text (statement_id, language, text) VALUES
  (5, 'nb', 'Utkastet til mandat, som ikke er datert, sier at 23 nabokommuner ble invitert i 2016.'),
  (5, 'nn', 'Utkastet til mandat, som ikkje er datert, seier at 23 nabokommunar blei inviterte i 2016.'),
  (5, 'en',
   'The draft mandate, which is undated, says that 23 neighbouring municipalities were invited ' ||
   'in 2016.');
