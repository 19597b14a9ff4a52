/** What a row says that it is: what each list of words must hear, and near texts that it must not. */
import * as additions from "../../../src/core/words/additions";
import { isExampleId, isExampleName, saysExample } from "../../../src/core/words/examples";
import { isFormality } from "../../../src/core/words/formalities";
import { mayBeLeftOut } from "../../../src/core/words/left-out";
import { namesNoAmount, namesOtherWhole } from "../../../src/core/words/not-amounts";
import * as refusals from "../../../src/core/words/refusals";
import * as rows from "../../../src/core/words/row-labels";
import * as sums from "../../../src/core/words/sums";
import { namesStage, namesWhole, placeNamed } from "../../../src/core/words/whole-and-part";
import { hearsUpTo, misheard } from "./heard";

test.each([
  [
    "adds to a grant",
    additions.saysAddition,
    `Ljus Judarskogen, tilläggsbeslut | Tilläggsanslag 2024 | Ljus (tilläggsmedel) | Tilläggsbeviljande | Tilläggsbudget | Tilläggsbeviljat |
     Tillägg: stolpar | Ljus tillägg | Tillskott | Påspädning | Påfyllning | Tilläggsansökan | Utökning | Utökad ram | Utökat beslut |
     Kompletterande beslut | Kompletterande medel | Kompletterande anslag | Förstärkning | Additional grant | Supplement`,
    `Tilläggsisolering | Utökad belysning | Utökat ljus | Kompletterande belysning | Förstärkningsarbeten | Additional lights | Grundtillägg | Ljus`,
  ],
  [
    "was decided anew",
    additions.saysRenewed,
    `Ljus (nytt beslut) | Nya beslutet | Nytt ärende | Ny ansökan | Nytt anslag | Ljus omtag | Omprövat | Omprövat beslut | Omprövning |
     Reviderat | Reviderat beslut | Ändrat beslut | Ändringsbeslut | New decision | Revised`,
    `Ny belysning | Nya beslut | Nytt ljus | Omtagning | Ändrat läge | Förnytt beslut | New lights`,
  ],
  [
    "gives money back",
    additions.saysReduction,
    `Återlämnat till staden | Återlämnas | Återfört | Återbetalning | Återtaget | Indragning | Ljus, minskat | Minskning | Omfördelat | Avgår | Returned`,
    `Ljus | Returneras | Avgången | Pånyttåterlämnat | Lämnat`,
  ],
  [
    "is what was taken back",
    additions.saysTakenBack,
    `Återtaget | Återtagna | Återtagen | Återtag | Återtagande | Återkallat | Återkallade medel | Indraget | Indragna medel | Indragen | Indrag | Indragning |
     Minskning av ram | Minskat belopp | Minskade anslag | Nedjustering av budget | Nedsättning | Neddraget | Neddragning | Withdrawn | Reduction | Reduced grant |
     Minskning av beloppet | Minskning av medel | Minskat beslut | Reduced amount | Minskning (tkr)`,
    `Återtagen park | Minskning av klotter | Ej återtaget | Minska | Minskningar | Indragning av el | Neddragningar | Återtas | Reduced lights`,
  ],
  [
    "moves money",
    additions.saysTransfer,
    `Omdisponering till 9202 | Omfördelning | Medel överförs | Överföring | Medel flyttas från 9201 | Reallocated | Transferred`,
    `Ljus | Uppflyttning | Disponering | Fördelning`,
  ],
  [
    "says from whom",
    additions.saysFrom,
    `Från 9201 | Medel från staden | Flyttat från`,
    `Frånluft | Ljus | Därifrån hit`,
  ],
  [
    "is a template's own",
    isExampleName,
    `Exempel: belysning | Exempel | Exempelprojekt | Exempelrad 1 | Ex: belysning | Ex. belysning | ex belysning | Ex | Belysning (exempel) | Belysning (EXEMPEL 2) | Projektets namn`,
    `Belysning | EX-301 | Exteriör | Examensparken | Belysning exempel | Projektets namn och plats | Exempelvägen | 2 ex`,
  ],
  [
    "has an id of a template",
    isExampleId,
    `TI-2023-XXX | TI-xx | TI 2023 xxx | TI/XX`,
    `TI-2023-X | XXX | TI-XXX-1 | TI-2023-001 | TIXX`,
  ],
  [
    "shows how to fill in",
    saysExample,
    `Ifylld exempelblankett | Exempel | Så här: exempel`,
    `Blankett | Motexempel | Exemplar`,
  ],
  [
    "is an item of every meeting",
    isFormality,
    `Val av justerare | Utseende av ordförande | Val av sekreterare | Val av protokolljusterare | Godkännande av dagordning | Fastställande av dagordningen | Dagordning |
     Dagordningen | Föredragningslista | Justering | Justering av protokoll | Justering av protokollet | Föregående protokoll | Föregående minnesanteckningar | Mötets öppnande |
     Mötet öppnas | Mötets avslutande | Mötet avslutas | Upprop | Närvaro | Närvarande | Övriga frågor | Övrigt | Nästa möte | Anmälningsärenden | Delgivningar`,
    `Val av belysning | Dagordningar | Justering av belysning | Mötet | Övrigt ljus | Ny dagordning`,
  ],
  [
    "may have been left out on purpose",
    mayBeLeftOut,
    `Ej i sum | Ljus ej med | Inte med | Icke med | Utanför | Utöver planen | Utom ljus | Exkl moms | Exklusive moms | Prel | Preliminär | Preliminärt | Annan | Annat | Andra | Egna |
     Eget | Egen | Reserv | Planerad | Planerat | Planeras | Avvaktar | Drift | Investeringsmedel | Medfinansierat | Finansieras av bolaget | Klimatmiljard | Anslaget`,
    `Ljus i parken | Driften | Meddelas | Reservera | Planering | Egenskap`,
  ],
  [
    "is beside a number that is no money",
    namesNoAmount,
    `Telefon | Tel | Tfn 08-1 | Mobil | Mobilnummer | Telefonnummer | Fax | Postnummer | Postnr | Postadress | Org nr | Orgnr | Organisationsnummer | Kostnadsställe | Kst |
     Ansvar | Konto | Verksamhet | Objektnr | Sida | Version | Antal deltagare | Dnr | Diarienummer | Personnummer | Bankgiro | Plusgiro | Fakturanr | Datum`,
    `Gymmet | Org | Ny telefon | Antalsstyrd belysning | Belopp | 3`,
  ],
  [
    "is another whole than the grant",
    namesOtherWhole,
    `Offert | Enligt offerten | Upphandlat | Anbud | Kontraktssumma | Avtal | Beställt | Order | Ansökan | Ansökt | Sökt | Äskat | Begärt | Kalkyl | Beräknat | Alla medel | Samtliga |
     Total budget | Egna | Annan | Andra | Inkl bolaget | Inklusive | Medfinansiering`,
    `Beviljat | Budget | Utfall | Försökt | Anslag`,
  ],
  [
    "heads what was not granted",
    refusals.saysRefused,
    `Ej beviljade ansökningar | Inte beviljat | Icke beviljad | Ej godkända | Avslag | Avslagen | Avslagna projekt | Avslaget | Avslås | Avslogs | Nekade | Ansökningar, avböjda`,
    `Beviljade | Ej klar | Avslagsbeslutet | Ej beviljades | Godkända | Neka`,
  ],
  [
    "was refused",
    refusals.saysRefusal,
    `Avslag | Avslag på ansökan | Avslag på grund av tid | Fick avslag | Fått avslag | Avslagen | Avslaget | Avslagna | Avslagits | Beslut: avslag | Beslut avslag | Ansökan avslås |
     Ansökningen avslogs | Projektet har ej beviljats | Ej beviljat, inkom för sent | Inte beviljade | Icke beviljad | Beviljas ej | Beviljades inte | Nekad | Nekat | Nekades |
     Återkallad | Återkallat | Återkallades | Återtagen | Återtaget | Avskriven | Avskrivet | Rejected | Refused | Declined | Withdrawn | Avslag. Sökte bygglov av grannen och fick vänta länge |
     Avslag, sökte om igen men det räckte inte heller | Avslag; se det som skrevs i beslutet till nämnden | Avslag: se det som skrevs i beslutet till nämnden |
     Avslag (se det som skrevs i beslutet till nämnden) | Avslag - se det som skrevs i beslutet till nämnden | Avslag – se det som skrevs i beslutet till nämnden | Ej beviljas | Ej beviljades | (avslag) | Beslut : avslag | Avslag beslut: inkom för sent till nämndens möte i mars`,
    `Avslag på bygglov | Bygglov fick avslag | Beviljat | Ej klart | Beslut: beviljat | Nekar | Avslag-se det som skrevs i beslutet till nämnden | Ej beviljande | Avslag på ansökan om bygglov | Ej beslut: avslag`,
  ],
  [
    "waits for its grant",
    refusals.saysPending,
    `Bordlagd | Bordlagt | Vilande | Ärendet är vilande | Ansökan avstyrks | Avstyrkt | Avstyrkes | Ej tillstyrkt | Inte tillstyrkt | Reservlista | Reservplats 3 | Beslut: bordlagd | Beslut bordlagt |
     Ansökningen bordlagd | Projektet är bordlagt`,
    `Tillstyrkt | Reserv | Inte bordlagd | Vilandes | Park bordlagd`,
  ],
  [
    "says what became of an application",
    refusals.saysOutcome,
    `Bifall | Delvis bifall | Helt bifall | Delv bifall | Partiellt bifall | Bifallen | Bifallet | Bifalles | Bifölls | Bifalls | Beviljad | Beviljat | Beviljas | Beviljades | Godkänd | Godkänt |
     Tillstyrks | Tillstyrkt | Approved | Granted | Partly approved | Beslut bifall | Ansökan beviljad | Ansökningen delvis beviljad | Avslag | Bordlagd`,
    `Bifall i parken | Beviljat belopp | Delvis | Park | Ej bifall`,
  ],
  [
    "is inside the row above",
    rows.isPartLabel,
    `varav el | Därav ljus | Därutav | VARAV: el`,
    `El varav | Ljus | Varavid`,
  ],
  ["names a part", rows.namesPart, `Utfall varav trygghetsmedel | Därav el | Ljus därutav`, `Utfall | Varaktigt`],
  [
    "names what a project costs",
    rows.isCostLabel,
    `Projektering | Entreprenad etapp 2 | Entreprenader | Material | Arbete | Arbetskostnad | Byggledning | Konsult | Konsulter | Konsultkostnad | Byggherrekostnad | Byggherrekostnader |
     Projektledning | Montage | Montering | Anläggning | Markarbete | Markarbeten | Elarbete | Elarbeten | El | Stolpar | Kablar | Armaturer | Installation | Etablering | Besiktning | Kontroll |
     Inköp | Transport | Frakt | Rivning | Schakt | Plantering | Växter | Utredning | Förstudie | Lön | Löner | Personal | Övrigt | Övriga | Oförutsett | Kreditivränta | Ränta | Internränta |
     Maskiner | Möbler | Utrustning | Design | Construction | Labour | Röjning | Sanering | Beläggning | Målning | Dränering | Samråd | Gestaltning | Fräsning | Stubbfräsning | Skyltning |
     Markbeläggning | Beskärning | Klottersanering | Arbetstid | Administration | Konto 1179 | 1179 | Konto 1179 mer | El a b c`,
    `Röjning Slätten | 1179 ljus | Belysning | El a b c d | Konto 11795 | Konto | Mitt konto 1179 | 11 79 | Konto 117 | Ljus el | Elefanten | 1179 a b c d`,
  ],
  [
    "names who has the projects",
    rows.isUnitLabel,
    `Ansvar 3110 Parkenheten | Ansvarsområde | Enhet 1 | Avdelning | Förvaltning | Stadsdelsnämnder | Stadsdelsnämnderna | Program | Facknämnder | Facknämnderna | Nämnder | Bolag | Bolagen |
     Region | Verksamhetsområde | Programområde`,
    `Parkenheten | Ny enhet | Regionen`,
  ],
  [
    "is an entry and no project",
    rows.isBookkeepingLabel,
    `Justering | Justeringar | Justeringspost | Korrigering | Korrigeringar | Rättelse | Rättning | Omföring | Ombudgetering från 2023 | Ombudgeteringar | Ombudgeterat | Ofördelat | Ofördelade medel |
     Reserv | Reserverat | Differens | Avrundning | Avrundningsdifferens | Öresavrundning | Återstår | Kvarstår | Kvar`,
    `Ny justering | Kvarteret | Reservat | Ljus`,
  ],
  [
    "has the name of a project that is withdrawn",
    rows.isWithdrawnName,
    `UTGÅR Parken | Parken utgått | Parken (indragen) | Indraget | Indragna | Struken | Parken, struket | Stryks | Makulerad | Makulerat | Avförd | Avfört`,
    `Parken utgår helt | Utgången | Ljus`,
  ],
  [
    "says that its project was called off",
    rows.saysCalledOff,
    `Avbrutet | Utgår | Utgick | Struket | Inställt | Nedlagt | Stoppat | Makulerat | Blir inte av | Blev inte av | Ej genomfört | Genomförs inte | Genomförs ej | Cancelled`,
    `Pågår | Genomfört | Ej klart | Blir av | Genomförs | Ej utgått`,
  ],
  ["is withdrawn by a note", rows.saysWithdrawn, `Indragen | Utgår enligt beslut | Stryks`, `Parken utgår | Ljus`],
  [
    "has words that could be a name",
    rows.isNameLike,
    `Ljus | 2 parker | Ljus i parken | a b c d e f g h | Ångfärjan | Ljus) | Ljus; | Ljus: norr`,
    `a b c d e f g h i | Ljus: | Ljus. | Ljus! | Ljus? | (Ljus) | - Ljus | = 3`,
  ],
  [
    "has no name in a pivot table",
    rows.saysNoName,
    `(tom) | (tomt) | (tomma) | (blank) | (empty) | (inget) | (okänt) | (utan projekt) | (saknar namn) | (saknas) | (ej angivet) | (ej angiven) | (no value) | (no name) | ( tom ) | (inget värde) |
     (inget projektnummer) | (inget projektnr) | (utan projektkod) | (tomt projektnamn) | (tom projekt-id) | (tom projektid) | (projekt saknas) | (Projektnummer saknas) | (projektnr saknas) |
     (projektkod saknas) | (projektnamn saknas) | Utan projekt | Okänt projekt | Inget projektnummer | Saknar projektnr | Utan projektkod | Projekt saknas | Projektnummer okänt | Projektnr saknas |
     Projektkod saknas | 9999 | 99999 | 0000`,
    `tom | 999 | 000 | (tom yta) | Utan ljus | Projekt | Projekt saknas här | 19999 | (ljus) | En (tom) | 99990 | Nytt projekt saknas`,
  ],
  [
    "is nothing but a sum",
    sums.isSumLabel,
    `Summa | Summor | Summering | Totalt 2023 | Delsumma | Delsummor | Subtotal | Totalsumma | Slutsumma | Sammanlagt | Ihop  | Tillsammans | Totalbelopp | Saldo | Transport | Transporteras | Tot |
     S:a | Sa | Total | Totals | Σ | ∑ | ∑ projekt | Sum | Rapporttotal | Rapporttotalt | Projektsumma | Projektsummor | Projekttotalsumma | Samtliga projekt | Hela nämnden | Alla projekten | All projects | Entire committee | Whole committee |
     TOTAL PROJECTS | Summa nämnd | Summa nämnder | Summa nämnderna | Summa förvaltning | Summa förvaltningen | Hela staden | Hela kommunen | Alla investeringar | Summa investeringarna |
     Summa trygghetsinvesteringar | Summa trygghetsprojekt | Summa trygghetsmedel | Summa medel | Summa belopp | Hela listan | Hela perioden | Hela året | Alla åren | Hela området | Alla områden | Hela stadsdelen |
     Summa stadsdelarna | Summa rader | Summa ovan | Summa ovanstående | Summa sida | Summa sidan | Summa bilaga | Summa bilagan | Summa beviljat | Summa för projekt | Summa av medel | Summa i året | Summa på listan |
     Summa per nämnd | Att summa | Projects and total | Total of the projects | Total for projects | Projekt och summa | Summa kr | Summa tkr | Summa mnkr | Summa summarum | Grand total`,
    `Summa Farsta | Projekt | Samtliga | Hela Farsta | 2023 | Projekt 2023 | Alla lampor | Insumma | Totalt 1923 | Totalt 20234 | Alla 2023 | Summa ljus | Summa 12024 | 1projektsumma | Projektsummans | S projekt | Vitamin a`,
  ],
  ["is a mark of a sum in a ledger's report", sums.isLevelMark, `* | ** | ****** | **`, `******* | *a | a* | -`],
  [
    "may tell of something else than a sum",
    sums.isWeakSumLabel,
    `Total | Transport | Sum | Sa | Tot | Saldo | Ihop  | Tillsammans | Total kr | Saldo för | Grand total`,
    `Summa | Totalt | Total 2023 | Total Farsta | S:a`,
  ],
  [
    "begins like a sum",
    sums.beginsLikeSum,
    `Summa Farsta | Farsta totalt | Farsta Summa | Farsta summor | Farsta norr totalt | S:a Farsta | Summor Farsta | Delsumma a | Sammanlagt a | Att överföra | Belopp att transportera | Belopp att transporteras |
     Att överföras | Att föra över | Att överflytta | Att överföra till nästa sida | Att överföra till följande sida | Överfört från föregående sida | Överförs till nästa sida | Överföres till följande blad |
     Överföring från förra ark | Transport från sida 2 | Transporteras till sida 12 | Summa från sid 3 | Saldo från blad 1 | Ingående från förra sida | Belopp från föregående ark | Från föregående sida |
     Carried forward | Carried over | Brought forward | Summa`,
    `Total Farsta | Farsta total | Totalrenovering | Ihop | Farsta delsumma | Farsta summans | Farsta till sidan | Att överföra till Farsta | Motsumma`,
  ],
  [
    "compares under a list",
    sums.saysComparison,
    `Nyttjat % | Enligt Agresso | Differens | Diff | Summa, skillnad | Avvikelse | Snitt | Medel | Medelvärde | Andel | Procent | Kvot | Grad | Nyttjandegrad | Nyttjat | Förbrukat |
     Huvudbok konto 1179 | Saldo | (avstämning) | KONTROLL`,
    `Summa enligt Agresso | Summa | Medelpunkten | Indiff | Gradvis | Ljus`,
  ],
  [
    "counts",
    sums.saysCount,
    `Antal genomförda | Varav antal | Totalt antal | Number of projects | St | st lampor`,
    `Stora lampor | Mitt antal | Antalet | Varav ljus`,
  ],
  [
    "is a check",
    sums.saysCheck,
    `Stäm av mot Beslut | Stämmer av med listan | Avstämning mot Agresso | Avstämt gentemot boken | Kontroll av summa | Kontrollsumma av summor | Check mot Agresso | Differens mot boken |
     Diff mot boken | Skillnad med boken | Avstämning | Kontroll | Kontrollsumma | Check | Stäm av: mot`,
    `Kontroll av ljus | Stäm | Avstämt | Ny kontroll | Ny kontroll mot boken | Kontroll motsatt | Diff | Checka`,
  ],
  [
    "is the sum of a part",
    sums.saysSumOfPart,
    `Delsumma | Delsummor | Subtotal | Ljus, delsumma: | Summa Farsta | Farsta totalt`,
    `Summa | Totalt | Ljus | Total Farsta | Summa projekt | Delsummans`,
  ],
  [
    "is of a stage",
    namesStage,
    `Stråket, etapp 1 | Etapp 1 norr | Stråket (del 2) | Deletapp iv | Delsträcka ii | Delområde a | Fas ett | Steg två | Skede tre | Stage 12 | Phase i | Part d norr | Första etappen | Andra delen |
     Tredje sträckan | Norra etappen | Södra delen | Östra sträckan | Västra sträckan norr | Etapp iii`,
    `Etappen | Etapp e | Del av | Etapp 123 | Stråket 1 | Handel 2 | Första parken | Norra etapperna | Etapp iiii`,
  ],
  [
    "is of all stages",
    namesWhole,
    `Hela stråket | Hela stråket norr | Stråket, alla etapper | Samtliga etapperna | Båda delar | Alla delarna | Samtliga sträckor | Alla sträckorna | Helheten | Stråket i sin helhet | Totalen | Totalprojektet |
     Total`,
    `Stråket | Hela | Alla parker | Hela stråket, etapp 1 | Totalt | Delhela stråket | I helhet`,
  ],
] as const)("a row that %s", (_, says, heard, unheard) => {
  expect(misheard(says, heard, unheard)).toEqual([]);
});

test.each([
  [additions.saysAddition, "Tillägg", 120],
  [additions.saysRenewed, "Omtag", 120],
  [additions.saysReduction, "Avgår", 60],
  [additions.saysTransfer, "Överföring", 60],
  [mayBeLeftOut, "Drift", 80],
  [refusals.saysRefused, "Avslag", 80],
  [refusals.saysRefusal, "Avslag", 40],
  [refusals.saysPending, "Vilande", 40],
  [rows.saysWithdrawn, "Utgår", 40],
])("%p hears no longer texts: they are about more", (says, text, longest) => {
  expect(hearsUpTo(says, text, longest)).toEqual([true, false]);
});

test.each([
  ["Belysning Judarskogen, tilläggsbeslut", "belysning judarskogen"],
  ["Ljus tillägg Farsta", "ljus farsta"],
  ["Tillägg: ljus", "ljus"],
  ["Ljus tillägg 2", "ljus"],
  ["Ljus, tillägg 12", "ljus"],
  ["Ljus, tillägg 123", "ljus 123"],
  ["Ljus 2 tillägg norr", "ljus 2 norr"],
  ["Ljus2 tillägg", "ljus2"],
])("%s adds to the grant of %s", (text, name) => {
  expect(additions.withoutAddition(text)).toBe(name);
});

test.each([
  ["Ljus (nytt beslut)", "ljus"],
  ["Ljus omtag Farsta", "ljus farsta"],
  ["Nytt beslut: ljus 2", "ljus 2"],
])("%s is a later decision of %s", (text, name) => {
  expect(additions.withoutRenewal(text)).toBe(name);
});

test.each([
  ["Σ 26104", "26104", ""],
  ["∑∑: Farsta", "Farsta", ""],
  ["** Farsta", "Farsta", ""],
  ["Summa Farsta", "Farsta", ""],
  [" summa: Farsta ", "Farsta", ""],
  ["Summa:Farsta", "Farsta", ""],
  ["Total Farsta\nnorr", "Total Farsta\nnorr", ""],
  ["S:a Farsta", "Farsta", ""],
  ["sa. Farsta", "Farsta", "Farsta"],
  ["Delsumma Farsta", "Farsta", ""],
  ["Totalt Farsta", "Farsta", ""],
  ["Subtotal Farsta", "Farsta", ""],
  ["Farsta totalt", "Farsta", ""],
  ["Farsta  Summa ", "Farsta", ""],
  ["Summa", "", ""],
  ["Farsta", "Farsta", ""],
  ["Farsta totalt norr", "Farsta totalt norr", ""],
  ["Min summa Farsta", "Min summa Farsta", ""],
  ["Total Farsta", "Total Farsta", "Farsta"],
  ["tot. Farsta", "tot. Farsta", "Farsta"],
  ["Sum: Farsta norr", "Sum: Farsta norr", "Farsta norr"],
  ["Hela Farsta", "Hela Farsta", "Farsta"],
  [" Samtliga  Farsta ", "Samtliga  Farsta", "Farsta"],
  ["Alla Farsta", "Alla Farsta", "Farsta"],
  ["Farsta total", "Farsta total", "Farsta"],
  ["Farsta norr  tot.", "Farsta norr  tot.", "Farsta norr"],
  ["Farsta sa:", "Farsta sa:", "Farsta"],
  ["Farsta samtliga", "Farsta samtliga", "Farsta"],
  ["Farsta\nnorr total", "Farsta\nnorr total", ""],
  ["Sandtorget totalt", "Sandtorget", ""],
  ["Summarviken", "Summarviken", ""],
  ["Totalrenovering Farsta", "Totalrenovering Farsta", ""],
  ["Farsta total norr", "Farsta total norr", ""],
  ["Total", "Total", ""],
  ["Min total Farsta", "Min total Farsta", ""],
])("%p is the sum of %p, and by a weaker word of %p", (text, thing, weaker) => {
  expect([sums.summedThing(text), sums.sumOf(text)]).toEqual([thing, weaker]);
});

test.each([
  ["Stråket, etapp 1", "stråket"],
  ["Stråket (etapp 1)", "stråket"],
  ["Norra stråket – del 2", "norra stråket"],
  ["Stråket — del 2", "stråket"],
  ["Stråket - del 2", "stråket"],
  ["Stråk-del 2", "stråk del 2"],
  ["Stråket: del 2", "stråket"],
  ["Stråket; del 2", "stråket"],
  ["Stråket etapp 2", "stråket etapp 2"],
  ["(etapp 2)", ""],
])("%s is at %s", (name, place) => {
  expect(placeNamed(name)).toBe(place);
});

test.each([
  [isExampleId, " TI-2023-XXX "],
  [rows.isNameLike, " Ljus "],
  [rows.saysNoName, " (tom) "],
  [sums.isLevelMark, " ** "],
  [refusals.saysRefusal, " Beslut: avslag "],
])("%p hears a text whatever is around it", (says, text) => {
  expect(says(text)).toBe(true);
});
