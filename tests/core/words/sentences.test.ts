/** What cells, sentences and lines of running text say of amounts. */
import { saysAllSpent } from "../../../src/core/words/all-spent";
import { amountSaid, moneyIn } from "../../../src/core/words/amount-sentences";
import { signOfWhatIsLeft } from "../../../src/core/words/difference-signs";
import { tellsOfEarlierSpending, yearGranted } from "../../../src/core/words/earlier-spending";
import { isNothing, nothingIn, saysBlankIsNothing, saysNothingPlainly } from "../../../src/core/words/nothing-spent";
import { toldIn } from "../../../src/core/words/told-lines";
import { hearsUpTo, misheard, texts } from "./heard";

test.each([
  ["Vi beviljades 1 000 000 kr den 8 mars 2023.", "1 000 000 kr", null],
  ["Vi fick 500 tkr", "500 tkr", "500 tkr"],
  ["500 000 kronor", "500 000 kronor", "500 000 kronor"],
  ["TOTALT: 500,5 MNKR!", "500,5 MNKR", "500,5 MNKR"],
  ["Beloppet är 5 kr", "5 kr", "5 kr"],
  ["Det är 5 kr", null, null],
  ["Vi beviljades mycket", null, null],
  ["Vi beviljades pengar", null, null],
  ["Använt 874 500 kr under 2023", null, "874 500 kr"],
  ["Använt 874 500 kr i mars 2023", null, "874 500 kr"],
  ["Använt 874 500 kr 12 mars", null, "874 500 kr"],
  ["Använt 874 500 kr till 2023-12-31", null, null],
  ["Använt 874 500 kr 2023-12-31", null, "874 500 kr"],
  ["Använt 874 500 kr 112 mars", null, null],
  ["Använt 874 500 kr 2023-12-311", null, null],
  ["Använt 874 500 kr 12023", null, null],
  ["Uppgick till 500 000 kr", null, "500 000 kr"],
  ["Kostnaden uppgår till 500 000 kronor", null, "500 000 kronor"],
  ["Uppgick tillbaka 500 000 kr", null, null],
  ["Kostnaden 500 000 kr till", null, null],
  ["Beviljat drygt 500 000 kr", null, null],
  ["Beviljat 500 000 kr, kvar", null, null],
  ["Beviljat 500 000 kr 3", null, null],
  ["Beviljat 500 000 kr, använt 400 000 kr", null, null],
  ["Beviljat 500 000 kr i budget", "500 000 kr", null],
  ["Beviljat 500 000", null, null],
  ["Beviljat 500 kraft", null, null],
])("%p says of a grant %p and of spending %p", (text, granted, spent) => {
  expect([amountSaid(text, "granted"), amountSaid(text, "spent")]).toEqual([granted, spent]);
});

test.each([
  [
    "granted",
    `vi | ni | nämnden | förvaltningen | projektet | det | den | denna | detta | totalt | sammanlagt | har | hade | fick | fått | är | var | blev | blivit | i | av | på | för | genom | och | medel | medlen |
     trygghetsmedel | pengar | beloppet | summan | kronor | hittills | enligt | beslut | beslutet | exklusive | exkl | moms | beviljat | beviljats | beviljades | beviljade | tilldelat | tilldelats | tilldelades |
     tilldelade | erhöll | erhållit | mottog | anslogs | anslagits | budget | budgeten | anslag | anslaget`,
    `använt | drygt | cirka | kvar | till | kostat`,
  ],
  [
    "spent",
    `vi | moms | använt | använts | användes | använde | förbrukat | förbrukats | förbrukade | nyttjat | nyttjats | nyttjades | nyttjade | upparbetat | upparbetats | kostat | kostade | kostar | kostnad | kostnaden |
     kostnader | kostnaderna | utgift | utgiften | utgifter | utgifterna | utfall | utfallet | betalat | betalats | betalade | bokfört | bokförts | slutkostnad | slutkostnaden | uppgick | uppgår | gick | åt | gått`,
    `beviljat | drygt | kvar | budget`,
  ],
] as const)("words beside an amount that was %s", (of, heard, unheard) => {
  expect(misheard((word) => amountSaid(`Totalt ${word} 5 kr`, of) === "5 kr", heard, unheard)).toEqual([]);
});

test.each(
  `den 8 januari | 8 februari 2023 | under 8 mars 2023 | i april 2023 | maj 2023 | under juni 2023 | 1 juli | 12 augusti | 3 september | 31 oktober | 9 november | den 24 december 2024 | 2023 | under 2023 | 2023-03 |
   januari 2023 | februari 2023 | mars 2023 | juli 2023 | augusti 2023 | september 2023 | oktober 2023 | november 2023 | december 2023 | 5 april | 6 maj | 7 juni`.split(
    "|",
  ),
)("when an amount was spent: %s", (day) => {
  expect(amountSaid(`Använt ${day.trim()}: 5 kr`, "spent")).toBe("5 kr");
});

test.each([
  ["Beviljat 900 000 kr, använt 874 500,50 kronor och 5 tkr", ["900 000 kr", "874 500,50 kronor", "5 tkr"]],
  ["1,5 mnkr 2 MKR 3 msek 4 ksek 5 sek 6kr", ["1,5 mnkr", "2 MKR", "3 msek", "4 ksek", "5 sek", "6kr"]],
  ["12 lampor, 5 kraft, 12 kraftverk", []],
  ["Ljus", []],
])("the amounts of %p", (text, amounts) => {
  expect(moneyIn(text)).toEqual(amounts);
});

test.each([
  [(text: string) => amountSaid(text, "granted") !== null, "Beviljat 500 kr", 120],
  [(text: string) => toldIn(text) !== null, "Ljus: beviljat 500 kr", 600],
  [(text: string) => signOfWhatIsLeft(text) !== null, "Minus betyder överdrag", 300],
  [saysBlankIsNothing, "Tomt = 0", 200],
])("%p hears no longer texts: they are about more", (says, text, longest) => {
  expect(hearsUpTo(says, text, longest)).toEqual([true, false]);
});

test.each([
  [
    "all is spent",
    saysAllSpent,
    `Hela beloppet | Allt | Alla medlen | Samtliga medel | All | Hela summan | Hela bidraget | Hela anslaget | Hela potten | Alla pengarna | Alla pengar | Hela tilldelningen | Hela ramen | Hela budgeten | Allt det |
     Allt är använt | Allt har använts | Alla blev använda | Allt användes | Allt förbrukat | Allt förbrukats | Alla förbrukade | Allt nyttjat | Allt nyttjats | Allt utnyttjat | Allt gick åt | Allt gått åt | Allt slut |
     Hela beloppet. | HELA BELOPPET!`,
    `Hela parken | Beloppet | Allt kvar | Inte allt | Hela beloppet?`,
  ],
  [
    "nothing, and plainly",
    saysNothingPlainly,
    `Inget | Inget än | Inga | Ingenting | Ingen kostnad | Ingen förbrukning | Noll | Nothing | Inget utfall`,
    `- | Nej | Ingen | Noll koll | Ej påbörjat | Ingenting kvar | Nollat | 5`,
  ],
  ["nothing that adds", isNothing, `- | n/a | Ej påbörjat | Inget`, `saknas | 0 | Ljus | uppgift saknas`],
  [
    "a blank is nothing",
    saysBlankIsNothing,
    `Streck eller tom ruta betyder att inget har bokförts. | Tomt = 0 | Blank betecknar noll | Blankt innebär inga kostnader | Ifylls i kr\nTomt innebär noll | Tomma celler motsvarar ingenting | Empty means nothing | Empty means zero | Empty is 0 |
     Tomt fält avser ingen kostnad | Tomt är noll | Blanks mean nothing; empty mean zero | Belopp i kr. Tomt = 0 | Belopp i kr\nTomt = 0 | Obs! Tomt är noll | Saknas svar. Tomt = 0`,
    `Tom ruta betyder att inga uppgifter har lämnats | Tomt betyder att inget svar finns | Tomt = inga uppgifter | Tomt = inget lämnat | Tomt = inget redovisat | Tomt = inget rapporterat | Tomt: inget lämnat | Tomt är inget besked | Tomt = inget saknas |
     Empty means nothing reported | Tomten är noll | Noll är tomt | Det är inget tomt | Tomt | Tomt är ljus | Tomt är 10 | Tomt = 0,5 | Tomt = 01 | Tomt är nollad | Noll = 0 | Mellan parken och skolan vid torget ligger en gård som nu är tom = 0`,
  ],
])("cells that say that %s", (_, says, heard, unheard) => {
  expect(misheard(says, heard, unheard)).toEqual([]);
});

test.each([
  [
    "missing",
    `Saknas | Uppgift saknas | Uppgifter saknas | Ingen uppgift | Värde saknas | Missing | Uppgift saknas ännu`,
  ],
  [
    "said",
    `- | -- | n/a | Ej påbörjat | Ej påbörjad | Ej påbörjats | Inte påbörjat | Inte påbörjad | Ännu ej påbörjat | Opåbörjat | Ej startat | Ej startad | Inte startat | Inte startad | Not started | Ej börjat |
     Inte börjat | Inget | Inga | Ingenting | Ingen | Nej | Noll | None | Nil | Nothing | Inget utfall | Inget bokfört | Inget förbrukat | Inget nyttjat | Inget använt | Inget upparbetat | Inga kostnader | Inga utgifter |
     Inga medel använda | Inga medel nyttjade | Ingen kostnad | Ingen förbrukning | Inget ännu | Inget än. | Inget hittills! | Inget så här långt | Inget än så länge | Inget ännu hittills`,
  ],
  [null, `0 | Ljus | Än | Inget ljus | Ännu inget | Inget än i parken`],
])("%p in a cell for an amount", (says, line) => {
  expect(texts(line).filter((text) => nothingIn(text) !== says)).toEqual([]);
});

test("an empty cell is blank", () => {
  expect([nothingIn(""), nothingIn("  "), isNothing(""), saysNothingPlainly("")]).toEqual([
    "blank",
    "blank",
    true,
    false,
  ]);
});

test.each([
  [
    "plus",
    `Avvikelse = beviljat - utfall | Avvikelsen är bev minus förbrukat | Diff: budget - kostnad | Överskott betyder anslag minus utgifter | Resultat visar ram - använt | Saldo avser tilldelat - nyttjat |
     Kvar motsvarar kalkyl - upparbetat | Rest anger granted - spent | Återstår beräknas som grant - actual | Ej förbrukat räknas som beviljat - outcome | Variance is granted - spent | Remaining means grant minus actuals |
     Differensen innebär beviljat belopp - utfall | Avvikelse = beviljat − totalt utfall |
     Minus betyder överdrag | Minustecken visar att budgeten är överskriden | Negativt belopp innebär underskott | (-) = överförbrukning | - är överutnyttjande | Minusbelopp anger merkostnad | Negativ avvikelse är fördyring |
     Minus betyder dyrare | Minus betyder för mycket | Minus means overrun | Minus is overspent | Minus means a deficit | Minus: överskridande |
     Plus betyder överskott | Plustecken är kvar | Positivt belopp innebär medel kvar | (+) = pengar kvar | + är oförbrukat | Plusbelopp anger ej förbrukat | Positiv avvikelse är underförbrukning | Plus betyder billigare |
     Plus betyder mindre än budget | Plus means surplus | Plus is left | Plus means remaining | Plus means underspent`,
  ],
  [
    "minus",
    `Avvikelse = utfall - beviljat | Diff är kostnader minus budget | Minus betyder överskott | Minus är kvar | Plus betyder överdrag | Positiv avvikelse innebär överskridande | Plus means overspent`,
  ],
  [
    null,
    `Avvikelse | Beviljat - utfall | Minus | Plus betyder något | Minus betyder inte överdrag | Minus betyder ej kvar | Minus betyder överdrag, plus betyder överdrag | Avvikelse = beviljat; utfall - kostnad |
     Surplus betyder överdrag | Minusgrader är överdrag | Kvar. Belopp: beviljat - utfall | Minus betyder a b c d e f överdrag | Avvikelse = beviljat | Minus överdrag | Ramen är kvar`,
  ],
])("what is left is written with %s", (sign, line) => {
  expect(texts(line).filter((text) => signOfWhatIsLeft(text) !== sign)).toEqual([]);
});

test.each([
  ["trygghetsmedel beviljade 8 mars 2023", 2023],
  ["Beviljat 2023-03-08", 2023],
  ["Tilldelat 2022", 2022],
  ["Beslut 2023", 2023],
  ["Anslagna 2023", 2023],
  ["Anslogs 2023", 2023],
  ["Granted 2023", 2023],
  ["Beviljat 2023, beslut 2023", 2023],
  ["Beviljat 2023, redovisning för 2024", 2023],
  ["Beviljat 2023 för år 2024", 2023],
  ["Beviljat 2023, avser 2024", 2023],
  ["Beviljat 2023 uppföljning 2024", 2023],
  ["Beviljat 2023, redovisning 2024", 2023],
  ["Beviljat 2023 bokslut 2024", 2023],
  ["Beviljat 2023 och 2024", null],
  ["Beviljat", null],
  ["Beviljat 12023", null],
  ["Beviljat 20234", null],
  ["Beviljat 1999", null],
  ["Ljus 2023", null],
  ["Obeviljat 2023", null],
])("%s was granted in %p", (text, year) => {
  expect(yearGranted(text)).toBe(year);
});

test.each([
  [
    true,
    `Utfall 2023 redovisades i förra årets verksamhetsberättelse | Utfallet redovisades förra året | Kostnad föregående år | Kostnader från föregående års bok | Kostnaderna togs tidigare år | Utgifter året före |
     Förbrukat tidigare år | Bokfört förra året | Upparbetat a b c d förra året | Arbetet gjordes förra året | Arbeten förra året | Resten bokfördes, förra året redovisades det | Föregående år användes allt |
     Tidigare år förbrukades | Året före a b c d bokfördes det | Utfall 2022 | Utfall för år 2022 | Kostnader under 2023 | Utgifter i 2022 | Medel och utfall 2023`,
  ],
  [
    false,
    `Utfall 2024 | Utfall 2021 | Utfall | Förra året | Ljus 2023 | Utfall a b c d e förra året | Förra året a b c d e bokfördes | Utfall a 2023 | Utfall 20231 | Inutfall 2023 | Inutfall förra året`,
  ],
])("of spending in 2022 or 2023, before the column's own year: %p", (does, line) => {
  expect(texts(line).filter((text) => tellsOfEarlierSpending(text, 2022, 2024) !== does)).toEqual([]);
});

/** What a line tells, without what it does not. */
const told = (text: string) => {
  const line = toldIn(text);
  if (line === null) return null;
  const { name, granted, spent, left, rest, isUnclear } = line;
  return Object.fromEntries(
    Object.entries({ name, granted, spent, left, rest: rest.join("; "), isUnclear }).filter(
      ([, value]) => value !== null && value !== "" && value !== false,
    ),
  );
};

test.each([
  [
    "Gångtunneln vid Hökarängen: beviljat 900 000 kr, använt 874 500 kr, klart i oktober 2023.",
    { name: "Gångtunneln vid Hökarängen", granted: "900 000 kr", spent: "874 500 kr", rest: "klart i oktober 2023" },
  ],
  ["• Ljus – beviljat 900 kr; kvar 25 kr", { name: "Ljus", granted: "900 kr", left: "kvar 25 kr" }],
  ["1. Ljus: beviljat 900 kr", { name: "Ljus", granted: "900 kr" }],
  ["12) Ljus: beviljat 900 kr", { name: "Ljus", granted: "900 kr" }],
  ["- Ljus: beviljat 900 kr", { name: "Ljus", granted: "900 kr" }],
  ["Parken fick 900 kr", { name: "Parken", granted: "900 kr" }],
  ["Parken har beviljats 900 kr och använt 800 kr", { name: "Parken", granted: "900 kr", spent: "800 kr" }],
  [
    "Parken tilldelades 900 kr men 100 kr återlämnades",
    { name: "Parken", granted: "900 kr", left: "100 kr återlämnades" },
  ],
  ["Ljus (budget 900 000 kr): använt 800 000 kr", { name: "Ljus", granted: "900 000 kr", spent: "800 000 kr" }],
  ["Ljus (norr): beviljat 900 kr", { name: "Ljus (norr)", granted: "900 kr" }],
  ["Beviljat 900 kr, använt 800 kr", { granted: "900 kr", spent: "800 kr" }],
  ["Ab: beviljat 900 kr", { granted: "Ab: beviljat 900 kr" }],
  ["Ljus: gick på drygt 280 000 kr", { name: "Ljus", spent: "gick på drygt 280 000 kr" }],
  ["Ljus: 800 000 kr av beviljade 900 000 kr är använt", { name: "Ljus", granted: "900 000 kr", spent: "800 000 kr" }],
  ["Ljus: vi har använt 800 kr av de tilldelade 900 kr", { name: "Ljus", granted: "900 kr", spent: "800 kr" }],
  ["Ljus: 800 kr av våra 900 kr", { name: "Ljus", granted: "900 kr", spent: "800 kr" }],
  ["Ljus: beviljat 900 kr, 800 kr av beviljade 900 kr", { name: "Ljus", granted: "900 kr", isUnclear: true }],
  ["Ljus: använt 800 kr, 800 kr av beviljade 900 kr", { name: "Ljus", spent: "800 kr", isUnclear: true }],
  [
    "Ljus: beviljat 900 kr, använt 913 kr, 13 kr över budget",
    { name: "Ljus", granted: "900 kr", spent: "913 kr", left: "13 kr över budget" },
  ],
  ["Ljus: beviljat 900 kr, varav 500 kr el", { name: "Ljus", granted: "900 kr", isUnclear: true }],
  [
    "Ljus: beviljat 900 kr fast använt 700 kr samt ljust",
    { name: "Ljus", granted: "900 kr", spent: "700 kr", rest: "ljust" },
  ],
  ["Ljus: beviljat 900 kr. Använt 700 kr. Klart", { name: "Ljus", granted: "900 kr", spent: "700 kr", rest: "Klart" }],
  ["Ljus: beviljat 900 kr\nAnvänt 700 kr!", { name: "Ljus", granted: "900 kr", spent: "700 kr" }],
  ["Ljus: beviljat 900 kr - använt 700 kr", { name: "Ljus", granted: "900 kr", spent: "700 kr" }],
  ["Ljus: beviljat 900 kr och kostade nästan allt", { name: "Ljus", granted: "900 kr", spent: "kostade nästan allt" }],
  ["Ljus: beviljat 900 kr, inget än", { name: "Ljus", granted: "900 kr", rest: "inget än" }],
  ["Ljus: beviljat 900 kr, inget kvar", { name: "Ljus", granted: "900 kr", left: "inget kvar" }],
  ["Ljus: beviljat 900 kr, använt 700", { name: "Ljus", granted: "900 kr", spent: "använt 700" }],
  ["Ljus: beviljat 900 kr, använt 2023", { name: "Ljus", granted: "900 kr", rest: "använt 2023" }],
  ["Ljus: beviljat 900 kr, använt 70", { name: "Ljus", granted: "900 kr", rest: "använt 70" }],
  ["Ljus: vi sökte 1 200 kr, beviljat 900 kr", { name: "Ljus", granted: "900 kr", rest: "vi sökte 1 200 kr" }],
  [
    "Ljus: har ansökt om 1 200 kr, beviljat 900 kr",
    { name: "Ljus", granted: "900 kr", rest: "har ansökt om 1 200 kr" },
  ],
  ["Ljus: ansökan på 1 200 kr, beviljat 900 kr", { name: "Ljus", granted: "900 kr", rest: "ansökan på 1 200 kr" }],
  ["Ljus: sökt och beviljat 900 kr", { name: "Ljus", granted: "900 kr", rest: "sökt" }],
  ["Ljus: beviljat 900 kr, beviljat 800 kr", { name: "Ljus", granted: "900 kr", isUnclear: true }],
  ["Ljus: använt 900 kr, använt 800 kr", { name: "Ljus", spent: "900 kr", isUnclear: true }],
  ["Ljus: beviljat 900 kr 800 kr", { name: "Ljus", isUnclear: true }],
  ["Ljus: 900 kr", { name: "Ljus", isUnclear: true }],
  ["Ljus: kommer att använda 900 kr", { name: "Ljus", isUnclear: true }],
  ["Ljus: använt 900 kr till", { name: "Ljus", isUnclear: true }],
  ["Ljus: beviljat utfall 900 kr", { name: "Ljus", isUnclear: true }],
  ["Ljus: beviljat 900 kr, kvar av använt 50 kr", { name: "Ljus", granted: "900 kr", isUnclear: true }],
  ["Ljus: beviljat 900 kr, omfördelat 50 kr", { name: "Ljus", granted: "900 kr", left: "omfördelat 50 kr" }],
  ["Ljus: beviljat 900 kr, ,  använt 50 kr", { name: "Ljus", granted: "900 kr", spent: "50 kr" }],
  [
    "Ljus : beviljat 900 kr, kvar 25 kr , klart",
    { name: "Ljus", granted: "900 kr", left: "kvar 25 kr", rest: "klart" },
  ],
  ["Ljus: beviljat 900 kr, använt 2023 helt", { name: "Ljus", granted: "900 kr", rest: "använt 2023 helt" }],
  ["Ljus: använt 800 kr, fick allt", { name: "Ljus", spent: "800 kr", rest: "fick allt" }],
  ["Ljus: beviljat 900 kr, kostade inte allt", { name: "Ljus", granted: "900 kr", spent: "kostade inte allt" }],
  ["12 i 34: beviljat 900 kr", { granted: "900 kr" }],
  ["Ljus utan belopp", null],
  ["Ljus: beviljat 900", null],
])("%p tells %p", (text, line) => {
  expect(told(text)).toEqual(line);
});

test.each(
  texts(
    `inte | ej | prognos | beräknat | kommer | ska | skulle | kan | bör | sökte | ansökte | beställt | offert | ytterligare | tills | extra | tillägg | varje | per | egna | egen | medfinansierat | delfinansierat | boverket | trafikverket`,
  ),
)("an amount with %s is not plainly what was spent", (word) => {
  expect(told(`Ljus: använt ${word} 900 kr`)).toEqual({ name: "Ljus", isUnclear: true });
});

test.each([
  [`${"x".repeat(80)}: beviljat 900 kr`, 80],
  [`${"x".repeat(81)}: beviljat 900 kr`, undefined],
  [`P${"x".repeat(79)} fick 900 kr`, 80],
  [`P${"x".repeat(80)} fick 900 kr`, undefined],
])("%s has a name of so many letters: %p", (text, length) => {
  expect(toldIn(text)?.name?.length).toBe(length);
});

test.each([
  [59, true],
  [60, false],
])("a blank that is told of after %p signs is nothing: %p", (before, is) => {
  expect(saysBlankIsNothing(`${"-".repeat(before)}tomt = 0`)).toBe(is);
});
