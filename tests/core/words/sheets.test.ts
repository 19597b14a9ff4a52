/** What sheets, titles, forms and print-outs say of themselves: what each list of words must hear, and near texts that it must not. */
import { isEntryHeading } from "../../../src/core/words/entries";
import { filteredYear, saysBegun } from "../../../src/core/words/filters";
import { ofTheAnswering } from "../../../src/core/words/form-exports";
import { asksTo, isGuidance } from "../../../src/core/words/guidance";
import { areBooks, haveAccounts, isOfEntries } from "../../../src/core/words/ledgers";
import { isSign, legendIn, signKey, signsIn } from "../../../src/core/words/legends";
import { isCostHeading, isPartHeading, levelsNamed } from "../../../src/core/words/levels";
import { isMeasureHeading, isValueHeading, withoutPivotWords } from "../../../src/core/words/measures";
import { saysNothingToReport } from "../../../src/core/words/nothing-to-report";
import * as numbering from "../../../src/core/words/numbering";
import * as placeholders from "../../../src/core/words/placeholders";
import * as headings from "../../../src/core/words/project-headings";
import * as replaced from "../../../src/core/words/replaced";
import { hearsUpTo, misheard, texts } from "./heard";

test.each([
  [
    "is old by its name",
    replaced.saysOldInName,
    `2023 (gammal) | Gamla | Gammalt | Ersatt | Inaktuell | Inaktuellt | Utkast 2 | Arbetsmaterial | Old | Draft | Superseded`,
    `2023 | Arkiv | Tidigare år | Utkastet | Ålderdom old1`,
  ],
  [
    "is an archive by its name",
    replaced.saysArchiveInName,
    `Arkiv 2021 | Arkiverat | Arkiverade | Historik | Äldre beslut`,
    `2021 | Arkivet | Historiken | Gammal`,
  ],
  [
    "is old by its title",
    replaced.saysOldInTitle,
    `Ersatt av fliken 2024 | Listan är ersatt av en ny | Ersatts av ny | Har ersatts | Ersätts av ny | Gäller inte längre | Inte längre gällande | Inaktuell | Inaktuellt | Sparad som historik | Sparas som historik |
     Replaced by 2024 | Superseded`,
    `Ersätter fliken 2023 | Ersatt | Gäller inte | Historik | Ej gällande`,
  ],
  [
    "is of an earlier year",
    replaced.saysEarlierYear,
    `Fg år | Fg års lista | Föreg år | Föreg års | I fjol | Från i fjol | Förra årets redovisning 2023 (kopia) | Föregående års projekt | Fjolårets | Fjolåret | Förra året | Föregående år |
     Förra omgångens | Förra omgången | Föregående omgång | Tidigare omgång | Last year | Last years list | Previous year projects | Previous years report | 2023 förra årets lista | Kopia av förra årets lista |
     Kopia förra årets lista | Copy of last years list | Jämförelsetal förra året | Förra årets redovisning av projekt | Förra årets lista över belopp 2022 2023 |
     Förra årets redovisade belopp | Förra årets återrapportering | Förra årets uppföljning för åtgärder | Förra årets slutredovisning | Förra årets listan | Förra årets tabell | Förra årets sammanställning |
     Förra årets underlag | Förra årets rapport | Förra årets projekten | Förra årets projektlista | Förra årets insatser | Förra årets investeringar | Förra årets trygghetsinvesteringar |
     Förra årets trygghetsprojekt | Förra årets medel | Förra årets anslag | Förra årets siffror | Förra årets tal | Förra årets utfall | Last years list of projects | Förra årets lista kopia |
     Förra årets lista jämförelse | Förra årets(två sidor)lista`,
    `Föregående års överskott ingår inte | Redovisning 2023 | Överskott förra året | Förra årets park | Lista i fjol | Förra årets lista kopia 2 | Förra årets 1999`,
  ],
  [
    "is only there to compare with",
    replaced.saysOnlyCompared,
    `Endast för jämförelse | Lista endast för jämförelse, ingår inte i redovisningen: används ej | Bara för kännedom | Enbart till historik | Medtagen som jämförelse | Medtagna för en jämförelse | Medtaget för jämförelser | Tagen med för kännedom | Tagna med i jämförelse |
     Only for comparison | Just for reference | För jämförelsens skull | Redan redovisat | Redan slutredovisade projekt | Redan återrapporterad | Redan rapporterat | Redan redovisats | Redan rapporterades |
     Ingår inte i redovisningen | Ingår ej i denna redovisning | Ingå inte i årets redovisning | Ingår inte i återrapporteringen | Ingår inte i uppföljningen | Ska inte räknas med | Skall ej tas med |
     Får inte användas | Använd inte | Använda inte längre | Används ej | Gäller inte längre | Räknas ej | Do not use | Not used | Förra årets lista, endast för jämförelse |
     Lista 2022 och beslutet av i år: ingår inte i redovisningen | Äldre beslut (redovisade 2022) | Gamla projekt, slutredovisade 2021 | Tidigare redovisat tidigare | Arkiv: rapporterat förra året |
     Arkiverade projekt redovisade i fjol | Arkiverat, återrapporterat under år 2021 | Historik redovisats tidigare | Historiska projekt redovisades år 2020 | Gammal rapporterad tidigare |
     Avslutade, avslutat, avslutad gammalt blad: bladet, fliken, dessa, detta, denna är här och av för från i som visas: not used | Års besluten not used | Slutredovisat not used | Slutredovisas, not used`,
    `Sökt belopp visas endast för kännedom | Lista | Ej beviljade ingår inte i redovisningen | Äldre beslut | Redovisade 2022 | Äldre park (redovisade 2022) | Park används ej | Ingår inte i ljuset | Ska räknas med |
     Jämförelse | Äldre beslut (redovisade)`,
  ],
  [
    "begins over when a project began",
    (heading: string) => saysBegun(heading.toLowerCase()),
    `Projektstart | Ny start för | Start | Startdatum | Startår | Startade | Påbörjat | Beslutsår | Beslutsdatum | Beslutad | Beslut | Beviljat år | Beviljandeår | Anslagsår | Tilldelningsår | Projektår`,
    `Redovisningsår | Beviljat | Omstart | Starten`,
  ],
  [
    "asks to fill in",
    (text: string) => asksTo.test(text),
    `Ange namn | Uppge namn | Fyll i namn | Fyll in namn | Skriv in namn | Skriv namn | Välj namn | Beskriv det | Redogör för det | Klicka här | Kryssa i ja |
     Kryssa ja | Markera ja | Please enter a name | Please select a | Please choose a | Please state a | Please describe a | Enter a | State a | Describe a`,
    `Ange | Namn, ange det | Angered centrum | Please call | Stateless ljus`,
  ],
  [
    "guides whoever fills in",
    isGuidance,
    `Här anges | Här anger du | Här skriver du | Här fyller | T.ex. ljus | T ex ljus | Tex ljus | Exempelvis ljus | Max 200 tecken | Max. 2 | Högst 3 rader | Obs! | Obs: | Obs. | Se anvisning | Se instruktion |
     Se lathund | Hämtas från boken | Hämta ur boken | Ska anges | Bör fyllas i | Ska vara | Belopp i kronor | Anges enligt beslut | Avser i år x | Summa i kr | (max 200) | Ange namn`,
    `Ljus | Max höjd | Högst upp | Se ljuset | Belopp i | Observera | (a) b | a (b) | Här står | Textil`,
  ],
  [
    "has nothing to report",
    saysNothingToReport,
    `Nollsvar | Noll svar från oss | Inga projekt | Inga nya beviljade projekt | Inga aktuella trygghetsprojekt | Inga pågående trygghetsinvesteringar | Inga egna investeringar | Inga sådana investeringsprojekt |
     Inga åtgärder att redovisa | Inga insatser att återredovisa | Inga medel att rapportera | Inga trygghetsmedel att återrapportera | Inga investeringsmedel att följa upp | Inget bidrag har beviljats |
     Inget belopp beviljades | Inga medel beviljade | Inga medel tilldelats | Inga medel är tilldelade | Inga projekt aktuella | Inga medel sökta | Inga medel sökts | Inga medel blev erhållits |
     Inga medel mottagits | Inga projekt finns | Inga projekt för 2023 | Inga projekt under 2023 i nämnden | Inga projekt hos oss | Inga projekt år 2023 | Inga projekt 2023 | Vi har inget att redovisa |
     Ingenting att återredovisa nu | Inget att rapportera | Inget att återrapportera | Inget att följa upp | Vi har inte beviljats medel | Vi hade ej fått några projekt | Vi fick aldrig haft trygghetsmedel |
     Vi har inte tilldelats några nya investeringsmedel | Vi har inte erhållit bidrag | Vi har inte mottagit pengar | Vi har inte sökt medel | Vi har inte ansökt om medel | Vi har inte haft några trygghetsinvesteringar |
     Vi har inga projekt nu | Vi hade inga beviljade projekt i år | Vi hade inga egna projekt alls | Vi hade inga nya projekt här | Vi har inga aktuella projekt nu | Vi har inga medel nu | Vi har inga trygghetsmedel nu |
     Vi har inga trygghetsinvesteringar nu | Vi har inga investeringsmedel nu | Vi har inga trygghetsprojekt nu | Har inte beviljats något nya projekt | Vi hade inga beviljade medel | Vi har inga egna trygghetsmedel | Vi har inga nya trygghetsinvesteringar | Vi har inga aktuella investeringsmedel | Vi har inga trygghetsprojekt |
     No projects | Nothing to report | Nothing | No projects to report | Nil return for 2023`,
    `Inga projekt är försenade | Nollsvarande | Projekt | Inget att tillägga | Vi har inte ljus | Nothing left | Inga projektledare | Vi hade inga lampor`,
  ],
  [
    "is a placeholder",
    placeholders.isPlaceholder,
    `Välj | Var god välj | Välj i listan | Välj från rullistan | Välj ur rullgardinen | Välj ett värde | Välj en här | Välj något | Välj alternativ | Välj lista | Välj svar | Välj svarsalternativ | Välj ja eller nej |
     Välj ja/nej | <fyll i> | [Fyll i här] | Fylls i | Skriv här | Ange här | Ange text | Ange värde | Ange datum | Ange belopp | Please select | Click to select an item | Choose a value | Select one from the list |
     Select option here | Click here | Tap here | Click or tap here to enter text | Click here to enter a date | Klicka här | Klicka eller tryck här för att ange text | Klicka här för att ange datum |
     Klicka här för att ange ett datum | --Välj-- | (välj) | – Välj … | —välj—`,
    `Välj nämnd | Välja | Ange namn | Nyval: välj | Selected | Klicka | Tryck här`,
  ],
  [
    "may be a placeholder",
    placeholders.mayBePlaceholder,
    `Välj nämnd | Välj ansvarig nämnd | Välj en av dem | välj x`,
    `Välj | Välj en av alla fyra | Utvälj nämnd`,
  ],
  [
    "is a template",
    placeholders.saysTemplate,
    `MALL – fyll inte i här | Mallen | Template 1 | Tom blankett | Fyll inte i | Fyll ej i | Ifylls ej | Ifylls inte | Rör inte | Kopiera den här | Kopiera denna | Kopiera detta | Kopiera fliken | Kopiera bladet`,
    `Marmallen | Små mallar | Blankett | Fyll i | Kopiera | Templates`,
  ],
  [
    "is a line to write on",
    placeholders.isLineToWriteOn,
    `……… | ... | ____ | . . . | …_.`,
    `.. | __ | a... | ...a | ---`,
  ],
  [
    "heads what a ledger tells of an entry",
    isEntryHeading,
    `Konto | Kontotext | Konto text | Kontonamn | Kontobenämning | Kontoslag | Konto (T) | Kontonr | Account | Kostnadsslag | Utgiftsslag | Kostnadstyp | Kostnadsställe | Ver.nr | Vernr | Verifikat | Verifikatnr |
     Verifikationsnr | Verdatum | Ver datum | Verifikatdatum | Bokföringsdatum | Motpart | Leverantör | Fakturanr | Faktura | Transaktion | Trans nr | Aktivitetskod | Delaktivitet | Kontering | Åtgärdsdel | Delåtgärd |
     Deletapp | Delpost | Post`,
    `Konton | Projekt | Belopp`,
  ],
  [
    "heads entries",
    isOfEntries,
    `Konto | Kontotext | Konto text | Kontonamn | Kontobenämning | Konto T | Kontonr | Account | Period | Tom period | Till period | Bokföringsperiod | Text | Datum | Motpart | Leverantör | Vertext | Verifikationstext |
     Ver nr | Vernr | Ver | Vertyp | Verifikat | Verifikatnr | Verifikation | Verifikationsnr | Verdatum | Ver datum | Verifikatdatum | Bokföringsdatum | Bokf.datum | Bokfdatum | Transaktion | Transaktionsdatum | Trans nr |
     Transnr | Voucher | Fakturanr | Fakturanummer | Faktura nr | Fakt nr | Fakturadatum | Faktura datum | Fakt datum | Faktdatum | Invoice no | Invoice number | Invoice date`,
    `Belopp | Projekt | Konton`,
  ],
  [
    "heads which amount a row is",
    isMeasureHeading,
    `Typ | Mått | Post | Rad | Radtyp | Slag | Uppgift | Avser | Belopp avser | Värdetyp | Serie | Ekonomi | Nyckel | Attribut | Variabel | Indikator | Beloppsslag | Metric | Attribute | Key | Variable | Indicator | Värden |
     Values | Nyckeltal | Typ av belopp | Beloppstyp | Budget/utfall | Utfall/budget | Measure | Type | Figure`,
    `Typer | Budget | Värde`,
  ],
  [
    "heads values",
    isValueHeading,
    `Värde | Värden (tkr) | Tal | Siffra | Value | Values 2023 | Amount | Number`,
    `Belopp | Värdet`,
  ],
  [
    "heads parts of a project",
    isPartHeading,
    `Aktivitet | Aktiviteter | Delaktivitet | Delaktiviteter | Moment | Delmoment | Arbetsmoment | Delprojekt | Etapp | Etapper | Byggdel | Byggdelar | Delåtgärd | Delåtgärder | Kostnadspost | Kostnadsposter | Konton |
     Activity | Activities | Task | Cost type | Konto | Faktura`,
    `Del | Delar | Kostnad | Kostnader | Utgift | Artikel | Artiklar | Inköp | Vara | Varor | Fakturor | Varav | Därav | Projekt | Nämnd`,
  ],
  [
    "heads costs of a project",
    isCostHeading,
    `Del | Delar | Kostnad | Kostnader | Utgift | Artikel | Artiklar | Inköp | Vara | Varor | Faktura | Fakturor | Varav | Därav | Aktivitet | Konto`,
    `Projekt | Nämnd | Belopp`,
  ],
  [
    "opens a project's heading",
    headings.opensProject,
    `Projekt 61040 | Proj. 61040 | Projektnr 61040 | Projekt nr 1 | Projekt nr. 1 | Projektnummer: 1 | Projekt nummer 1 | Projekt no 1 | Investeringsprojekt 1 | Objekt: 61040 | Investeringsobjekt 1 | Project 1 | Projekt | Projekt: x |
     PROJEKT61040`,
    `Projektet | Projektledning | Nytt projekt 1 | Objektiv | Projektnrx`,
  ],
] as const)("a text that %s", (_, says, heard, unheard) => {
  expect(misheard(says, heard, unheard)).toEqual([]);
});

test.each([
  [replaced.saysOldInTitle, "Inaktuell", 200],
  [replaced.saysEarlierYear, "I fjol", 200],
  [replaced.saysOnlyCompared, "Redan redovisat", 200],
  [(text: string) => replaced.saysItReplaces(text, "2023"), "Ersätter 2023", 200],
  [isGuidance, "Ange namn", 200],
  [saysNothingToReport, "Nollsvar", 160],
  [placeholders.isPlaceholder, "Välj", 60],
  [placeholders.mayBePlaceholder, "Välj nämnd", 60],
  [placeholders.saysTemplate, "Mall", 60],
  [(text: string) => levelsNamed(text) !== null, "Nämnd/projekt", 60],
])("%p hears no longer texts: they are about more", (says, text, longest) => {
  expect(hearsUpTo(says, text, longest)).toEqual([true, false]);
});

test("whatever is around a placeholder", () => {
  expect([placeholders.isPlaceholder(" Välj\n"), placeholders.mayBePlaceholder(" Välj nämnd ")]).toEqual([true, true]);
});

test.each([
  ["Ersätter fliken 2023", "2023", true],
  ["Ersätter 2023 (gammal)", "2023 (gammal)", true],
  ["Ersätter fliken 2023", "2023 (gammal)", true],
  ["Replaces 2023", "2023", true],
  ["Supersedes draft 2", "Draft 2", true],
  ["Ersatt 2023", "2023", true],
  ["Ersätter fliken Norra parken", "Norra parken", true],
  ["Ersätter Norra parkens lista", "Norra parken", true],
  ["2023 ersätter fliken 2022", "2023", false],
  ["Ersätter fliken 2022", "2023", false],
  ["Ersatt av fliken 2023", "2023", false],
  ["Gäller inte längre, ersätter 2023", "2023", false],
  ["Fliken 2023", "2023", false],
  ["Ersätter fliken 12023x", "2023 (gammal)", false],
  ["Ersätter Norran", "Norr ljus", false],
])("%s replaces %s: %p", (text, name, does) => {
  expect(replaced.saysItReplaces(text, name)).toBe(does);
});

test.each([
  ["Applied filters: Redovisningsår is 2024", 2024],
  ["Applied filter:\nYear = 2023", 2023],
  ["Tillämpade filter: bokföringsår är 2024", 2024],
  ["Använda filter: räkenskapsår: 2024", 2024],
  ["Valda filter: bokslutsår=2024", 2024],
  ["Aktiva filter: utfallsår equals 2024", 2024],
  [" Filter: fiscal year is 2024", 2024],
  ["Urval: accounting year is 2024", 2024],
  ["Selection: år (kalender) = 2024", 2024],
  ["Slicer: År: 2024", 2024],
  ["Slicers : år = 2024", 2024],
  ["Filter\når = 2024, nämnd = Farsta", 2024],
  ["Filter: år = 2024, 2023", null],
  ["Filter: år = 2024; 2023", null],
  ["Filter: år = 2024 & 2023", null],
  ["Filter: år = 2024/2025", null],
  ["Filter: år = 2024–2025", null],
  ["Filter: år = 2024-2025", null],
  ["Filter: år = 2024 och 2025", null],
  ["Filter: år = 2024 eller 2025", null],
  ["Filter: år = 2024 or 2025", null],
  ["Filter: år = 2024 and 2025", null],
  ["Filter: år = 20245", null],
  ["Filter: år = 2054", null],
  ["Filter: startår = 2024", null],
  ["Filter: år 2024", null],
  ["Redovisningsår is 2024", null],
  ["Se filter: år = 2024", null],
])("%p limits a report to the year %p", (text, year) => {
  expect(filteredYear(text)).toBe(year);
});

test.each([
  [
    "ID | Starttid | Slutförandetid | E-post | Namn | Senast ändrad | Projekt",
    "ID | Starttid | Slutförandetid | E-post | Namn | Senast ändrad",
  ],
  [
    "Starttid | Slutförandetid | Tid för senaste ändring | Email",
    "Starttid | Slutförandetid | Tid för senaste ändring",
  ],
  [
    "ID | Start time | Completion time | Email | Name | Last modified time | Namn",
    "ID | Start time | Completion time | Email | Name | Last modified time",
  ],
])("of the answering, in %s", (line, own) => {
  expect([...ofTheAnswering(texts(line))]).toEqual(texts(own));
});

test.each(["ID | Namn | Projekt", "ID | Starttid | Namn", "Start time | Slutförandetid | ID"])(
  "no form's export: %s",
  (line) => {
    expect([...ofTheAnswering(texts(line))]).toEqual([]);
  },
);

test.each([
  ["Ver.nr | Belopp", true, false],
  ["Konto | Period | Belopp", true, true],
  ["Konto | Belopp", false, true],
  ["Text | Belopp", false, false],
  ["Kontonamn | Belopp | Text", true, true],
])("%s: books %p, with accounts %p", (line, books, accounts) => {
  expect([areBooks(texts(line)), haveAccounts(texts(line))]).toEqual([books, accounts]);
});

test.each([
  ["Nämnd/projekt", "over project"],
  ["Projekt / aktivitet", "project under"],
  ["Ansvar – projekt – konto", "over project under"],
  ["Ansvar - projekt", "over project"],
  ["Nämnd > projekt", "over project"],
  ["Nämnd → projekt", "over project"],
  ["Nämnd\\projekt", "over project"],
  ["Nämnd och projekt", "over project"],
  ["Committee and project", "over project"],
  ["Nämnd samt projekt", "over project"],
  ["Nämnd/förvaltning/projektnamn/kostnad", "over over project under"],
  ["Projekt/nämnd", null],
  ["Projekt/projekt", null],
  ["Projekt", null],
  ["Nämnd/aktivitet", null],
  ["Nämnd/projekt/belopp", null],
  ["Konto/projekt", null],
  ["Nämnd-projekt", null],
])("%s names the levels %p", (heading, levels) => {
  expect(levelsNamed(heading)?.join(" ") ?? null).toBe(levels);
});

test.each([
  [
    "over",
    `Nämnd | Nämnder | Stadsdelsnämnd | Facknämnd | Organisation | Organisationsenhet | Org | Förvaltning | Enhet | Avdelning | Ansvar | Ansvarsområde | Verksamhet | Program | Område | Stadsdel | Bolag |
     Stadsdelsområde | Region | Kategori | Grupp | Projektgrupp | Finansiering | Committee | Organization | Department | Programme | Unit | Area`,
    (word: string) => `${word}/projekt`,
  ],
  [
    "project",
    `Projekt | Project | Projects | Projektnamn | Projektnr | Investeringsprojekt | Investering | Objekt`,
    (word: string) => `${word}/etapp`,
  ],
  ["under", `Etapp | Del | Kostnader | Varor | Konto | Post`, (word: string) => `projekt/${word}`],
])("words of the level %s", (level, words, beside) => {
  expect(
    misheard((word) => levelsNamed(beside(word))?.includes(level as "over") ?? false, words, "Ljus | Belopp"),
  ).toEqual([]);
});

test.each([
  ["Summa av Beviljat", "Beviljat"],
  [" sum of  Spent", "Spent"],
  ["Summa av 2023", "Summa av 2023"],
  ["Min summa av ljus", "Min summa av ljus"],
])("%p names the measure %s", (text, name) => {
  expect(withoutPivotWords(text)).toBe(name);
});

const map = (text: string) => Object.fromEntries(signsIn(text));
const pairs = (text: string) => legendIn(text).map((pair) => pair.join("="));

test.each([
  [
    "T = trygghetsmedel, T+K = trygghetsmedel och klimatmedel",
    { t: "trygghetsmedel", "t+k": "trygghetsmedel och klimatmedel" },
  ],
  ["T: trygg; K – klimat\nD betyder drift. X står för  annat ", { t: "trygg", k: "klimat", d: "drift", x: "annat" }],
  ["T: trygghet", { t: "trygghet" }],
  ["T – trygghet", { t: "trygghet" }],
  ["T betyder trygghet", { t: "trygghet" }],
  ["T står för trygghet", { t: "trygghet" }],
  [" A/B-&1=ljus", { "a/b-&1": "ljus" }],
  ["ABCDEFG = ljus", {}],
  ["ABCDEF = ljus", { abcdef: "ljus" }],
  ["T = 5", {}],
  ["T - trygghet", {}],
  ["T (x) = ljus", {}],
  ["Ljus i parken, T = trygghet", { t: "trygghet" }],
])("the signs of %p", (text, signs) => {
  expect(map(text)).toEqual(signs);
});

test.each([
  ["tkr   G=genomförd P=pågår", "g=genomförd p=pågår"],
  ["(G = genomförd och P = pågår)", "g=genomförd p=pågår"],
  ["1=ja, 2=nej; 3=vet ej\n4=kanske. X", "1=ja 2=nej 3=vet ej 4=kanske"],
  ["G = genomförd helt (ljus) P = pågår", "g=genomförd helt p=pågår"],
  ["G=genomförd.", "g=genomförd"],
  ["12=ljus", ""],
  ["ABCDEFG=ljus", ""],
  ["A=5", ""],
  ["Status (T: trygghet, K: klimat)", "t=trygghet k=klimat"],
  ["(T: trygghet) (K – klimat)", "t=trygghet k=klimat"],
  ["Ljus", ""],
])("the legend in %p is %p", (text, legend) => {
  expect(pairs(text).join(" ")).toBe(legend);
});

test.each([
  ["T+K", true],
  [" abcdef ", true],
  ["abcdefg", false],
  ["+", false],
  [" ", false],
])("%p is a sign: %p", (text, is) => {
  expect([isSign(text), signKey(` ${text.toUpperCase()} `)]).toEqual([is, text.trim().toLowerCase()]);
});

test.each([
  ["Fråga 3: Namn", "Namn"],
  ["Fr 3. Namn", "Namn"],
  ["Fr. 3) Namn", "Namn"],
  ["F3 Namn", "Namn"],
  ["Fråga 3a – Namn", "Namn"],
  ["Fråga 3 a - Namn", "Namn"],
  ["Delfråga 12.3: Namn", "Namn"],
  ["Punkt nr 2. Namn", "Namn"],
  ["Question nr. 2 — Name", "Name"],
  [" fråga nr2 : namn", "namn"],
  ["Fråga 123: Namn", "Fråga 123: Namn"],
  ["Fråga 3: 500", "Fråga 3: 500"],
  ["Min fråga 3: Namn", "Min fråga 3: Namn"],
  ["Fråga 3–Namn", "Fråga 3–Namn"],
  ["Q3 Namn", "Q3 Namn"],
  ["Fråga 3z: namn", "Fråga 3z: namn"],
])("%p without its question's number is %s", (text, rest) => {
  expect(numbering.withoutQuestionNumber(text)).toBe(rest);
});

test.each([
  ["1. Namn", "Namn"],
  ["3a) Namn", "Namn"],
  ["3 B: Namn", "Namn"],
  ["(3) Namn", "Namn"],
  ["(12b) Namn", "Namn"],
  ["2.1 Namn", "Namn"],
  ["2.1. Namn", "Namn"],
  ["12.10.3 Namn", "Namn"],
  ["2b Namn", "Namn"],
  ["12 lyktor", "lyktor"],
  ["B. Namn", "Namn"],
  ["b ) Namn", "Namn"],
  ["Fråga 2: Namn", "Namn"],
  ["Överskott (2a–2b)", "Överskott"],
  ["Summa ( 1 + 12b − 3 ) ", "Summa"],
  ["Kvot (2*3)", "Kvot"],
  ["Kvot (2/3)", "Kvot"],
  ["Överskott (2a)", "Överskott (2a)"],
  ["Överskott (2-3) netto", "Överskott (2-3) netto"],
  ["3.5", ""],
  ["123. Namn", "123. Namn"],
  ["1.000 kr", "1.000 kr"],
  ["2023 namn", "2023 namn"],
  ["AB. Namn", "AB. Namn"],
  ["Namn 1. ", "Namn 1."],
])("%p without its number is %s", (text, rest) => {
  expect(numbering.withoutNumber(text)).toBe(rest);
});

test.each([
  ["3a) Namn", true],
  [" 12. Namn", true],
  ["2.1 Namn", true],
  ["2.1.3: Namn", true],
  ["1b Namn", true],
  ["3 A) Namn", true],
  ["Fråga 2: Namn", true],
  ["2 lyktor", false],
  ["3. 5", false],
  ["2.1. 500 kr", false],
  ["123) Namn", false],
  ["Namn 3) x", false],
  ["3.5", false],
  ["1bNamn", false],
])("%p is numbered: %p", (text, is) => {
  expect(numbering.isNumbered(text)).toBe(is);
});

test.each([
  ["A. Projekt", "Projekt"],
  ["(3) Utfall", "Utfall"],
  ["(b) Utfall", "Utfall"],
  ["Kol. D: Beviljat", "Beviljat"],
  ["Kolumn D – Beviljat", "Beviljat"],
  ["kol 12b) Beviljat", "Beviljat"],
  ["2.1 Status", "Status"],
  ["2.1.3. Status", "Status"],
  [" D - Beviljat", "Beviljat"],
  ["12 : Beviljat", "Beviljat"],
  ["Fråga 2: Status", "Status"],
  ["Fråga 2: A. Status", "A. Status"],
  ["AB. Projekt", "AB. Projekt"],
  ["2 Status", "2 Status"],
  ["A. 2023", "A. 2023"],
  ["(123) Utfall", "(123) Utfall"],
  ["Vår A. Projekt", "Vår A. Projekt"],
  ["D-Beviljat", "D-Beviljat"],
])("%p without its column's mark is %s", (text, rest) => {
  expect(numbering.withoutColumnMark(text)).toBe(rest);
});

test.each([
  ["Q2 Completed?", "Completed?"],
  [" q 12a: Done", "Done"],
  ["Q3) Done", "Done"],
  ["Q2  Done", "Done"],
  ["Q3. Done", "Done"],
  ["Q2 2024", "Q2 2024"],
  ["Q123 Done", "Q123 Done"],
  ["FAQ2 Done", "FAQ2 Done"],
  ["Q2Done", "Q2Done"],
])("%p without its short question is %s", (text, rest) => {
  expect(numbering.withoutShortQuestion(text)).toBe(rest);
});

const opens = (line: string, summed = "") => {
  const found = headings.projectHeading(texts(line), (number) => number !== "" && number === summed);
  return found && `${found.number}: ${found.name}`;
};

test.each([
  ["Projekt 61040 Vinterviken", "61040: Vinterviken"],
  ["Objekt: 61040 – Vinterviken", "61040: Vinterviken"],
  ["Projekt | 61040 | Vinterviken", "61040: Vinterviken"],
  ["Projekt: | 61040 |  | Vinterviken norr", "61040: Vinterviken norr"],
  ["Projektnr 61040, Vinterviken", "61040: Vinterviken"],
  ["Projekt nr. 61040 | Vinterviken", "61040: Vinterviken"],
  ["Proj. I-401: Vinterviken", "I-401: Vinterviken"],
  ["Projekt 2023.14 Ljus", "2023.14: Ljus"],
  ["Projekt 2023/14-2 Ljus", "2023/14-2: Ljus"],
  ["Projekt ABC12 Ljus", "ABC12: Ljus"],
  ["Projekt .12", ".12: "],
  ["Projekt 61040", "61040: "],
  ["Projekt 61040|", "61040: "],
  ["Projekt 6 Ljus", null],
  ["Projekt ABCD12 Ljus", null],
  ["Projekt Ljus 61040", null],
  ["Projekt 61040ljus", null],
  ["61040 Vinterviken", null],
  ["Projektet 61040 Ljus", null],
  ["", null],
])("%p opens the project %p", (line, heading) => {
  expect(opens(line)).toBe(heading);
});

test("a number that a sum is of opens its project without a word", () => {
  expect([opens("61040 Vinterviken", "61040"), opens("Ljus 61040", "61040"), opens("61041 Ljus", "61040")]).toEqual([
    "61040: Vinterviken",
    null,
    null,
  ]);
  expect(headings.projectHeading([], () => true)).toBeNull();
  const spread = [" Projekt 61040 \nljus ", " i parken "];
  expect(headings.projectHeading(spread, () => false)).toEqual({ number: "61040", name: "ljus i parken" });
  expect(headings.opensProject("  Projekt 1")).toBe(true);
});

test.each([
  ["Vinterviken (forts.)", "Vinterviken"],
  ["Vinterviken forts", "Vinterviken"],
  ["Vinterviken  fortsättning", "Vinterviken"],
  ["Vinterviken (continued)", "Vinterviken"],
  ["Vinterviken cont.", "Vinterviken"],
  [" Vinterviken ", "Vinterviken"],
  ["Fortsättningsvägen", "Fortsättningsvägen"],
  ["Forts i parken", "Forts i parken"],
])("%p is again %s", (name, plain) => {
  expect(headings.withoutContinued(name)).toBe(plain);
});

test.each([
  ["Sida 2", true, true],
  ["Sida", true, true],
  ["Sid. 2 av 3", true, true],
  ["Page 2 of 3", true, true],
  ["Sida: 2 (3)", true, true],
  ["Sida 2(3)", true, true],
  [" Sida 2 ", true, true],
  ["Sidan 2", false, false],
  ["Min sida 2", false, false],
  ["Sida 2 ljus", false, false],
  ["Utskrift 2024-11-04", true, true],
  ["Utskriftsdatum: 2024-11-04 12:30", true, true],
  ["Utskriven 2024/11/04", true, true],
  ["Utskrivet 4.11", true, true],
  ["Utskriftsdag 2024–11–04", true, true],
  [" Utskrift ", false, true],
  ["Utskrift ljus", false, false],
  ["Ny utskrift 2024", false, false],
])("%p is of a page: beside a number %p, otherwise %p", (text, besideNumber, alone) => {
  expect([headings.isPageLine(text, true), headings.isPageLine(text, false)]).toEqual([besideNumber, alone]);
});
