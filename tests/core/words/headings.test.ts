/** What headings, titles and statuses say: what each list of words must hear, and near texts that it must not. */
import * as periods from "../../../src/core/words/periods";
import { saysLeft, saysLeftOfGrant, whereItGoes } from "../../../src/core/words/left";
import { deceptiveSigns, lookOf } from "../../../src/core/words/lookalikes";
import * as money from "../../../src/core/words/money";
import * as progress from "../../../src/core/words/progress-words";
import {
  abbreviations,
  isOtherThanAmount,
  otherThanAmount,
  qualifiers,
  saysDifference,
} from "../../../src/core/words/qualifiers";
import { longestUnitPhrase, statedAs, unitBeginnings, unitMeaning, unitWord } from "../../../src/core/words/units";
import * as used from "../../../src/core/words/used";
import { asksWhyLeft, tellsWhatShallCome } from "../../../src/core/words/why-left";
import { hearsUpTo, misheard, texts } from "./heard";

const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

test.each([
  [
    "is of what is left",
    saysLeft,
    `Kvar | Kvarvarande | Kvarstår | Kvarstående | Återstår | Återstående | Återstod | Rest | Resten | Resterande | Över | Oförbrukat | Oförbrukade | Outnyttjat | Outnyttjade | Oanvänt | Oanvända | Remaining | Left |
     Medel kvar (tkr)`,
    `Kvarter | Överskott | Restaurang | Övertid | Saldo`,
  ],
  [
    "is of what is left of the grant",
    saysLeftOfGrant,
    `Överskott | Årets överskott i år | Underskott | Surplus | Unspent | Ej förbrukat | Inte nyttjat | Ej använt | Inte upparbetat | Ej utnyttjat | Ej nyttjade medel | Inte använda medel | Ej förbrukade medel | Ej upparbetade medel |
     Inte utnyttjade medel | Kvar`,
    `Disponibelt | Saldo | Ej fakturerat | Ej använda | Använt | Överskottet`,
  ],
  [
    "is of what was used",
    used.saysUsed,
    `Gjort av med | Gjorde av med | Gjorde vi av med | Gjorts av med | Gör av med | Gjort slut på | Slut på | Gick åt | Gått ut | Går åt | Gick det åt | Åtgång | Åtgått | Åtgånget | Pengar ut | Betalt | Betalat | Betalats | Utbetalt |
     Utbetalat | Utbetalats | Lagt ut | Lagts ut | La ut | La vi ut | Använde | Förbrukade | Betalade | Lagt | Kostat | Kostade | Kostar | Köpt för | Spenderat | Spenderats | Använt | Använts | Användes | Betalades | Nyttjades |
     Förbrukades | Nyttjats | Brukat | Brukats | Förbrukats | Debiterat | Belastat | Redovisat | Redovisade | Ackumulerat | Ack | Bokfört | Bokförda | Fakturerat | Upparbetat | Nedlagt | Nedlagda | Used | Paid | Spent | Went`,
    `Beställt | Bundet | Utgång | Planerat | Gick in | Användning | Köpt`,
  ],
  [
    "titles what is used",
    used.titlesUsed,
    `Tabell 12. Upparbetning av trygghetsmedel under 2024 | Förbrukning | Nyttjande | Användning | Utfall | Kostnader | Utgifter | Bokförda kostnader | Spending`,
    `Beställningar 2024 | Kostnad | Utfallet`,
  ],
  [
    "titles something else than what is used",
    used.titlesOrders,
    `Beställningar 2024 | Avrop | Order | Prognos | Plan | Årets plan | Planer för året | Plan 2024 | Budgeterat | Åtaganden | Kalkyl | Likviditet | Rekvirerat | Forecast`,
    `Utfall | Plantering | Förbrukning | Planket | Omorder`,
  ],
  [
    "is of all times",
    used.saysAllTimes,
    `Helår | Hela året | Året | Helåret | Totalt | Total | Summa | Hittills | Full year | Helår 2024 | Hela 2024 | 2024 totalt | Summa år | Totalt året | Hela helår | Hela helåret | Totalt perioden | Full year 2023`,
    `2024 | Helår 24 | Mars | Summa Farsta | Nästa helår | Hela 2024 mars`,
  ],
  [
    "titles costs",
    used.titlesCosts,
    `Kostnader | Kostnaderna | Utgifter | Utgifterna | Fakturor | Fakturorna | Kostnadsspecifikation | Utfall per kostnadsslag | Förbrukning | Förbrukningen | Costs | Expenses | Invoices | Projektets kostnader |
     Faktiska utgifter | Verkliga kostnader | Redovisade kostnader | Bokförda kostnader | Specificerade kostnader | Specifikation kostnader | Specifikation av utgifter | Specifikation över kostnader | Fördelning kostnader |
     Fördelning av kostnader | Sammanställning fakturor | Sammanställning av fakturor | Sammanställning över fakturor | Redovisning av kostnader | Vad pengarna gick till | Detta pengarna gick till | Så har pengarna använts till |
     Hur medlen använts | Beloppet användes till | Pengarna gått åt | Pengarna har gått till | Medlen används på | Pengarna lades på | Pengarna räckte till | Pengarna har använts till | Pengarna gick mest till | Pengarna lades |
     Så användes pengarna | Hur använde vi medlen | Så har vi använt pengarna`,
    `Kostnader 2024 | Beräknade kostnader | Pengarna | Kostnad | Hur pengarna | Totala kostnader`,
  ],
  [
    "asks why money is left",
    asksWhyLeft,
    `Varför kvar | Varför över | Varför pengarna tog slut | Anledning: över | Skäl rest | Skälet resten nu | Varför | Why | Hur kommer det sig att pengar blev över | Why not everything | Why not all | Skäl till överskott | Skäl överskottet | Orsaken till underskott | Orsaker avvikelser | Anledningen till rest |
     Förklaring diff | Förklaringen till skillnaden | Reason left | Reason unspent | Varför inte allt | Varför ej allt | Varför inte alla | Varför ej alla | Varför inte hela | Varför ej hela | Varför medel | Varför medlen | Varför outnyttjat | Varför använts | Varför nyttjat | Varför förbrukat |
     Why remaining | Why surplus | Why money | Why everything`,
    `Varför problem och överskott | Varför behov kvar | Varför behövs pengar | Varför åtgärden, medel | Varför platsen, pengar | Varför ansökan om medel | Varför avslag på medel | Varför genomförande avvek | Varför kvar efter genomförandet | Överskott |
     Varför ljus | Skälig rest | Ej varför kvar | Därför`,
  ],
  [
    "tells what shall come",
    tellsWhatShallCome,
    `Ska bli ljusare | Skall bli | Kommer att bli | Tryggheten förväntas öka | Förväntad | Förväntat | Tryggheten väntas öka | Avses bli | Syftar till | Planeras | Will be | Expected`,
    `Blev ljusare | Kommer | Skada | Planer`,
  ],
  [
    "begins with a difference",
    saysDifference,
    `Kvar av budget | Kvarstår | Kvarstående | Kvarvarande | Återstår | Återstående | Resterande | Diff | Differens | Avvikelse mot budget | Avvik | Avv | Skillnad | Förändring | Remaining | Variance | Difference`,
    `Budget kvar | Utfall | Avvikelsen`,
  ],
  [
    "is of something else than the amount",
    isOtherThanAmount,
    `Prognos utfall | Utfall prognos | Sökt | Ej | Eget`,
    `Utfall | Ekonomi och trygghet | Utfall eller kostnad | Ljus samt el | A and b | A or b | A plus b | Utan | Mot Agresso`,
  ],
  [
    "asks whether it is done",
    progress.asksWhetherDone,
    `Klart | Är det klart nu | Klar | Färdigt? | Färdig | Färdigställt | Färdigställd | Genomfört | Genomför | Genomförd | Slutfört | Slutför | Slutförd | Avslutat | Avslutad | Utfört | Utför | Utförd | Completed | Finished | Done | Klart och när`,
    `Planerat klart | Nytt planerat klart | Klart planerat | Planerad klar | Planera klart | Beräknat klart | Beräknas klart | Beräkna klart | Beräknad klar | Förväntat klart | Väntas klart | Andel klart | Grad färdigt | Status | Klarat | Ofärdigt`,
  ],
  [
    "says ready",
    progress.saysReady,
    `Klar | Klart | Klara | Färdig | Färdigt | Färdiga | Helt klart | Helt klar | Completed | Done!`,
    `Genomfört | Klart nu | Inte klart`,
  ],
  ["says yes", progress.saysYes, `Ja | J | Yes | Y | JA!`, `Jaha | Nej | Ja då`],
  ["says no", progress.saysNo, `Nej | N | No`, `Ja | Ej | Nej då`],
  [
    "says not done",
    progress.saysNotDone,
    `Nej | N | No | Ej | Ej klart | Ej klar | Inte klart | Inte klar | Ej färdigt | Ej färdig | Not yet | Inte färdigt | Inte färdig | Ej slutfört | Ej slutförd | Inte slutfört | Ej avslutat | Nej, inte än`,
    `Klart | Ej påbörjat | Inte`,
  ],
  [
    "says until when",
    matches(progress.untilWords),
    `till mars | pågår till mars | löper t.o.m. mars | fortsätter tom 2025 | förlängt until x | förlängd till och med x | försenat till | försenad till | senarelagt till | beräknas klart juni | väntas bli klar | planeras vara klart | förväntas slutförs | blir klart i juni | ska vara klart under 2025 | beräknat slutdatum: 2025 | beräknad slut | planerat färdigt senast juni | planerad färdigställs den 3 | expected färdigställt by june | due slutfört in june |
     avslutas | helt klart | due june | expected`,
    `start | klarat | mars | tills | slutet | påbörjas till`,
  ],
  [
    "says when it begins",
    matches(progress.startWords),
    `startar 2025 | startas | start | starta | byggstart våren 2025 | byggstartar | påbörjas | börjar i maj | inleds under 2025 | projektstart | starts | start date: 2025 | planerad start | planeras starta till maj | beräknad byggstart |
     beräknas börjar | ny start den 3 | planned start in may | startar först 2025`,
    `startad | omstart | klart | byggstarten`,
  ],
  [
    "says why",
    matches(progress.becauseWords),
    `pga bygglov | p.g.a. x | p g a x | på grund av x | eftersom x | därför att x | då x | för att x | av x | efter x | efter beslut | enligt beslut | i väntan på x | inväntar x | väntar på x | due to x | because x | after x`,
    `avslutat | dåligt | efterhand | x pga`,
  ],
  [
    "takes something back",
    matches(progress.takesBack),
    `men x | utom x | förutom x | delvis | fast x | dock | inte | ej | except x | but x | partly | not`,
    `mental | fasta | notera | x men`,
  ],
  [
    "tells another status",
    matches(progress.tellsOtherStatus),
    `klart | klar | färdigt | avslutat | slutfört | genomfört | utgår | avbrutet | startat | påbörjat | struket | nedlagt | inställt | upphört | delvis`,
    `enligt plan | klarna | ljus`,
  ],
  [
    "is on time",
    matches(progress.onTime),
    `i tid | enligt plan | enligt planen | enligt tidplan | enligt tidplanen | enl. plan | enl tidplan | on time | as planned`,
    `i tiden | planen | ej i tid`,
  ],
  [
    "leaves something open",
    matches(progress.leavesOpen),
    `kvar | el återstår | saknas | utom el | förutom el | men el | fast el | dock | ej el | inte el | utan el | om el | tror det | till maj | delvis | etapp 1 | hälften | halva | fel på el | besiktigas | justering av el | anmärkningar |
     resten | lite el | nästan | oklar | oklart | osäker | osäkert | väntar | väntas | inväntar | avvaktar | fortsätter | ska målas | skall | måste | kommer | planeras | prel klart | preliminärt | slutfaktura | nästa år | senare | but x | not x |
     remains | 90 % | 90% | 2025 | 3/4 | 3-4 | v 12 | vecka 12 | v. 12 | våren | sommaren | hösten | vintern | januari | feb | mars | april | maj | juni | juli | augusti | september | okt | november | dec | kvar, el | men; x`,
    `bra | kvar pga el | kvar p.g.a. el | kvar på grund av el | kvar eftersom det | kvar av el | mental | kommersiell | vit | målat`,
  ],
  [
    "says who tells",
    matches(progress.saysWhoTells),
    `enligt fakturapärmen | enl. fakturapärmen | enl pärmen`,
    `enligt | enligt 3 | ej enligt p`,
  ],
  [
    "is of one part of the year by itself",
    matches(periods.ownPeriod),
    `utfall under tertialet | under kvartalet | under månaden | under halvåret | under perioden | tertialets utfall | kvartalets egna kostnader | månadens eget utfall | halvårets egen kostnad | periodens utgift | tertialets utgifter |
     tertialets förbrukning | tertialets belopp | ej ack | inte ackumulerat | icke ackumulerad | during the quarter | during the month | during the period | not cumulative`,
    `under året | årets utfall | ackumulerat | tertialets budget`,
  ],
] as const)("a text that %s", (_, says, heard, unheard) => {
  expect(misheard(says, heard, unheard)).toEqual([]);
});

test.each([
  [
    "all time up to something",
    periods.upToWords,
    `tom | t o m | till och med | fram till och med | fram till | till dags dato | hittills | så här långt | än så länge | sedan start | sedan starten | sedan projektstart | sedan projektstarten | sedan projektets start | sedan början |
     från starten | från projektstart | från projektstarten | från projektets start | från början | från start | up to | through | to date | so far | since start`,
  ],
  [
    "up to now, since nobody says when",
    periods.accumulatedWords,
    `ack | ackumulerat | ackumulerad | ackumulerade | kumulativt | upplupet | löpande | ack period | ackumulerad period | ackumulerat period | period ack | perioden ack | accumulated | cumulative | ytd | year to date`,
  ],
  ["the state on a day", periods.onWords, `per | pr | per den | per sista | per ultimo | ultimo | vid | as of | at`],
  [
    "the years before",
    periods.beforeWords,
    `tidigare år | tidigare | under tidigare år | dessförinnan | previous years | prior years | earlier years`,
  ],
  ["the time before a year", periods.beforeYearWords, `före | innan | before`],
  [
    "this year",
    periods.thisYearWords,
    `i år | årets | innevarande år | innevarande | innev år | innev | detta år | under året | this year | current year`,
  ],
  [
    "a whole year",
    periods.wholeYearWords,
    `helår | hela året | helåret | året | bokslut | årsbokslut | vid årets slut | full year`,
  ],
  ["halves", periods.partNames.find(({ parts }) => parts === 2)?.names, `h | halvår | half`],
  [
    "thirds",
    periods.partNames.find(({ parts }) => parts === 3)?.names,
    `t | tr | tert | tertial | tertialet | tertialrapport`,
  ],
  ["quarters", periods.partNames.find(({ parts }) => parts === 4)?.names, `q | k | kv | kvartal | kvartalet | quarter`],
  ["months", periods.partNames.find(({ parts }) => parts === 12)?.names, `p | per | period | mån | månad | month`],
  ["the first", periods.ordinalWords[0], `första | 1a | first`],
  ["the second", periods.ordinalWords[1], `andra | 2a | second`],
  ["the third", periods.ordinalWords[2], `tredje | 3e | third`],
  ["the fourth", periods.ordinalWords[3], `fjärde | 4e | fourth`],
  ["January", periods.monthWords[0], `jan | januari | january`],
  ["February", periods.monthWords[1], `feb | febr | februari | february`],
  ["March", periods.monthWords[2], `mar | mars | march`],
  ["April", periods.monthWords[3], `apr | april`],
  ["May", periods.monthWords[4], `maj | may`],
  ["June", periods.monthWords[5], `jun | juni | june`],
  ["July", periods.monthWords[6], `jul | juli | july`],
  ["August", periods.monthWords[7], `aug | augusti | august`],
  ["September", periods.monthWords[8], `sep | sept | september`],
  ["October", periods.monthWords[9], `okt | oktober | oct | october`],
  ["November", periods.monthWords[10], `nov | november`],
  ["December", periods.monthWords[11], `dec | december`],
  [
    "nothing more",
    periods.periodFillers,
    `för | under | år | års | året | period | perioden | månad | utgången av | of | för perioden`,
  ],
])("words for %s", (_, words, line) => {
  expect(words).toEqual(texts(line));
});

test.each(
  texts(
    `till och med | t.o.m. | tom | until | till och med till | klart till | klart i | färdigt under | slut senast | slutdatum den | slutförs by | avslutas in | expected färdigt | due klart | beräknas bli färdigställt | väntas vara slutfört i | due | expected in`,
  ),
)("%s mars is until March", (words) => {
  expect(`${words} mars`.replace(progress.untilWords, "")).toBe("mars");
});

test.each(texts(`startar i | startas under | start till | starta den | byggstart först | inleds in | start date`))(
  "%s mars is a beginning in March",
  (words) => {
    expect(`${words} mars`.replace(progress.startWords, "")).toBe("mars");
  },
);

test.each([
  ["till mars 2025", "mars 2025"],
  ["beräknas bli klart: juni", "juni"],
  ["pågår till och med 2025", "2025"],
])("%s is done by %s", (text, rest) => {
  expect(text.replace(progress.untilWords, "")).toBe(rest);
});

test.each([
  ["startar i maj", "maj"],
  ["planerad byggstart: våren 2025", "våren 2025"],
])("%s begins %s", (text, rest) => {
  expect(text.replace(progress.startWords, "")).toBe(rest);
});

test.each(
  texts(
    `i | under | per | den | sedan | in | on | from | since | tidigt | sent | tidig | sen | tidigast | början av | mitten av | slutet av | runt | omkring | cirka | ca | kring | årsskiftet | early | mid | late | around | about | end of | i början av`,
  ),
)("%s 2025 is 2025, less exactly", (words) => {
  expect(`${words} 2025`.replace(progress.looselyIn, "")).toBe("2025");
});

test.each([
  ["back", `Återlämnas | Återförs | Återbetalning | Återredovisas | Lämnas åter | Medel lämnas tillbaka`],
  ["elsewhere", `Omfördelas | Medel omdisponeras`],
  [null, `Kvar | Återlämnas eller omfördelas | Lämnas | Oomfördelat`],
])("what is not used goes %s", (where, line) => {
  expect(texts(line).filter((text) => whereItGoes(text) !== where)).toEqual([]);
});

test("words beside the core of a heading, by what they mean", () => {
  const kinds = (phrase: string) =>
    qualifiers.filter(({ phrases }) => phrases.includes(phrase)).map(({ kind, beside }) => `${kind} of ${beside}`);
  const said = (line: string) => texts(line).map((phrase) => `${phrase}: ${kinds(phrase).join(", ")}`);
  expect(
    said(
      `enligt agresso | ur bokslutet | raindance | from ledger | verkligt | bokfört | fakturerat | prognos | trolig | forecast | enligt beslut | efter utskottet | av kommunstyrelsens ekonomi och trygghetsutskott | beviljat | ursprunglig |
       ordinarie beslut | reviderad | nya | slutligt | redovisat | inlämnat | rättat | efter rättelse | gällande | som gäller | efter omfördelningarna | inklusive tillägg | exkl moms | ex vat | med moms | inc vat | till cm4 | från projektet | belopp | från start`,
    ),
  ).toEqual([
    "enligt agresso: source of any",
    "ur bokslutet: source of any",
    "raindance: source of any",
    "from ledger: source of any",
    "verkligt: actual of spent",
    "bokfört: actual of spent",
    "fakturerat: actual of spent",
    "prognos: expected of spent",
    "trolig: expected of spent",
    "forecast: expected of spent",
    "enligt beslut: decided of granted",
    "efter utskottet: decided of granted",
    "av kommunstyrelsens ekonomi och trygghetsutskott: decided of granted",
    "beviljat: decided of granted",
    "ursprunglig: original of granted",
    "ordinarie beslut: original of granted",
    "reviderad: revised of granted",
    "nya: revised of granted",
    "slutligt: actual of spent, revised of granted",
    "redovisat: actual of spent, told of spent",
    "inlämnat: told of spent",
    "rättat: corrected of amount",
    "efter rättelse: corrected of amount",
    "gällande: holding of amount",
    "som gäller: holding of amount",
    "efter omfördelningarna: holding of granted",
    "inklusive tillägg: holding of granted",
    "exkl moms: net of amount",
    "ex vat: net of amount",
    "med moms: gross of amount",
    "inc vat: gross of amount",
    "till cm4: plain of moved",
    "från projektet: plain of moved",
    "belopp: plain of amount",
    "från start: plain of amount",
  ]);
  expect([abbreviations.get("bev"), abbreviations.get("utf"), abbreviations.get("ljus")]).toEqual([
    "beviljat",
    "utfall",
    undefined,
  ]);
  expect([otherThanAmount.includes("varav"), otherThanAmount.includes("utfall")]).toEqual([true, false]);
});

test.each([
  ["АВС", "abc", "А (U+0410), В (U+0412), С (U+0421)"],
  ["TI-1", "ti-1", ""],
  [" Åäö ", "åäö", ""],
  ["Тkr", "tkr", "Т (U+0422)"],
  ["t\u00adkr", "tkr", "U+00AD"],
  ["t\u200bkr", "tkr", "U+200B"],
  ["\u3164a", "a", "U+3164"],
  ["\u115fa\u1160\uffa0", "a", "U+115F, U+1160, U+FFA0"],
  ["ＫＲ", "kr", "Ｋ (U+FF2B), Ｒ (U+FF32)"],
  ["АА", "aa", "А (U+0410)"],
  ["Ü ", "ü", ""],
  ["a\u00a0Ü", "a ü", ""],
  ["ΑαВԁЕНІЈКМΝОРԚЅТѴԜХУΖ", "aabdehijkmnopqstvwxyz", null],
  ["аΒсеΕҺһΗіΙјϳͿкΚκΜмоΟοрΡρԛѕтΤѵνԝхΧχуΥ", "abceehhhiijjjkkkmmooopppqsttvvwxxxyy", null],
  ["Ϲϲ", "cc", null],
])("%p looks like %p, with the signs %p", (text, look, signs) => {
  expect(lookOf(text)).toBe(look);
  expect(deceptiveSigns(text).join(", ")).toBe(signs ?? deceptiveSigns(text).join(", "));
  if (signs === null) expect(deceptiveSigns(text).length).toBeGreaterThan(1);
});

test.each([
  [
    "heads where money comes from",
    money.isMoneyHeading,
    `Finansiering | Finansieringskälla | Finansiär | Finansierat av | Finansieras av | Finansierat med | Finansieras med | Finansieringsform | Pengar från | Pengarna från | Pengarna kommer från | Medel från |
     Medel ur | Varifrån pengarna? | Betalas av | Betalas med | Betalas ur | Pott | Medel | Medelstyp | Typ av medel | Typ av finansiering | Typ av anslag | Anslag | Anslagstyp | Budgettyp | Funding | Source of funding`,
    `Belopp | Budget | Finansiering av ljus`,
  ],
  [
    "names another programme",
    money.namesAnotherProgramme,
    `Cykelplan | Framkomlighet | Stadsmiljö`,
    `KF-beslut | KF och buss | SLK och buss | Buss övrigt | Båda bussarna | Mars och buss | Buss 2023 | KS ljusare | SLK pengarna | Kommunfullmäktige | Kommunstyrelsens | Stadsledningskontoret | Centrala | Stadens eget | Särskilda tilldelning | Extra saker | Tillfälliga saker | Beslutade | Ljuspotten | Oklart | Okänt vilken |
     Annat projekt | Övrigt annat | Blandat | Delade | Delvis cykel | Gemensamma | Hälften cykel | Halva cykel | Tillsammans | Båda delarna | Flera saker | Diverse | Samfinansiering | Mars beslutet | Cykel 2023 | Cykel 9201 |
     Trygghetsmedel | Pengarna | Anslaget | Cykelsatsning | Investering | Säkerhet | Brottsofferjour | Otrygghet | Platssamverkan | Cykelplan? | Buss`,
  ],
  [
    "names money",
    money.namesMoney,
    `Trygghetspengar | Trygghetsmedel | Kameror | Ljus`,
    `Trygghetskameror entréer | Entré trygghetsdörr | Trygghetsbelysning | Trygghetslarm | Trygghetslås | Trygghetslådan | Trygghetsvärdar | Trygghetsvakt | Trygghetsrond | Trygghetsvandring | Trygghetsdörr | Trygghetsstaket | Trygghetsgrind |
     Trygghetsåtgärd | Trygghetsskåp | Trygghetsstolpe | Trygghetsarmatur | Trygghetsljus | Trygghetsspegel | Trygghetshus | Trygghetsbur | Trygghetspatrull | Trygghetsröjning | Nya trygghetskameror | Trygghetkamera`,
  ],
  [
    "names a kind of money",
    money.namesKindOfMoney,
    `Trygghet | Trygg säker stad nu här | Stockholm är en trygg och säker stad medel | a b c d e f anslaget | a b c d e f budget | a b c d e f satsning | a b c d e f investering | a b c d e f pengar | a b c d e f bidrag | a b c d e f pott |
     a b c d e f fund | a b c d e f grant`,
    `Stockholm är en trygg och säker stad | a b c d e f`,
  ],
  [
    "says who pays the rest",
    money.saysWhoPaysTheRest,
    `Överdrag egna medel | Överskridandet tas av egen ram | Överförbrukning | Fördyring | Merkostnader | Mellanskillnaden`,
    `Egna medel | Ljus | Kostnad`,
  ],
  [
    "names an income",
    money.saysIncome,
    `Bidrag fastighetsägare | Statsbidrag | EU-bidrag | Intäkt | Intäkter | Medfinansiering | Extern finansiering | Ersättning | Försäkringsersättning | Försäljning | 3590 Bidrag`,
    `Bidraget | Vårt bidrag | Kostnad | Ljus bidrag`,
  ],
])("a text that %s", (_, says, heard, unheard) => {
  expect(misheard(says, heard, unheard)).toEqual([]);
});

const kindOf = money.moneyReader(["trygg*", "cm4"]);
const kindWithoutOwn = money.moneyReader([]);

test.each([
  [
    "own",
    `Trygghetsmedel | Trygghetsmedel (trygghetsinvesteringar) | CM4 trygghetsmedel trygghetsmedel | CM4 | Trygg plats | Ljus, trygghet | Trygghet ryms inom budget`,
  ],
  [
    "other",
    `Driftkonsekvens | Driftskonsekvenser | Driftkostnadskonsekvens | Kapitalkostnader | Klimat | Klimatinvestering | Klimatmedel | Klimatsatsning | Klimatmiljarden | Klimatmiljoner | Klimatpengar | Klimatpotten | Klimatanslag |
     Klimatbudget | Klimatbidrag | Klimatanpassningsmedel | Ordinarie | Ordinarie investeringar | Ordinarie budget | Egen budget | Egna medel | Egen ram | Egen investeringsram | Egen investeringsbudget | Egna investeringsmedel |
     Bidrag ägare | Egen finansiering | Egenfinansiering | Egenfinansierat | Nämndens egna medel | Nämndens plan | Nämndens investeringsplan | Nämndens budget | Nämndens medel | Nämndmedel | Nämndens ram | Inom ram | Övriga investeringar |
     Övriga medel | Övrig finansiering | Annan finansiering | Alla finansiärer | Samtliga finansiärer | All finansiering | Total finansiering | Andra medel | Extern finansiering | Externa medel | Extern part | Externa parter |
     Extern finansiär | Externa finansiärer | Bolagets medel | Bolagets andel | Bolagets del | Föreningens andel | Föreningens medel | Fastighetsägarens andel | Egen andel | Egen insats | Egeninsats | Medfinansiering | Medfinansierat |
     Statsbidrag | Statliga medel | Statliga bidrag | EU-medel | EU-bidrag | Kontorets medel | Förvaltningens andel | Enhetens del | Avdelningens ram | Stadsdelens egna | Nämndens bidrag | Bolagets insats | Kontorets finansiering |
     Other funding | Own funds | Co-funding | Climate funds | Ej trygghet, egna medel | Inte cm4 utan klimat`,
  ],
  [
    "other-beside",
    `Drift | Driftmedel | Driftbudget | Underhåll | Planerat underhåll | Reinvestering | Maskiner | Inventarier | Maskiner och inventarier | Inventarier och maskiner | Bidrag | Exploatering | Övrigt | Övriga | Övriga projekt |
     Ej trygghet | Fastighetsägare | Privat fastighetsägare | Boverket | Trafikverket | Länsstyrelsen | Skolgårdar | IT-investering`,
  ],
  ["both", `Trygghetsmedel och klimatmedel | CM4, egna medel`],
  [
    null,
    `Ljus | Klimatet | Inte cm4 | Icke trygg | Utom trygghet | Exkl trygghet | Ryms inom ram | Parken ryms inom ordinarie ram helt | Hölls inom ordinarie budget | Klarades inom ordinarie budgeten | Klarat inom ordinarie ramen | Klart inom ordinarie anslaget | Håller sig inom ram | Hölls inom ramen | Höll inom egen budget | Klarades inom budgeten | Klarat inom anslaget | Klart inom ram |
     Genomfört inom ram | Blev inom ram | Inryms inom ram | Ryma inom ram | Rymdes inom ram | Rymts inom ram`,
  ],
])("of whose money it is: %s", (kind, line) => {
  expect(texts(line).filter((text) => kindOf(text) !== kind)).toEqual([]);
});

test("without words of its own an edition has no money of its own", () => {
  expect(["Trygghetsmedel", "Klimat", "Drift", "Ljus"].map(kindWithoutOwn)).toEqual([
    "other",
    "other",
    "other-beside",
    null,
  ]);
  expect(kindOf("Trygghetsinvestering")).toBe("own");
  expect(hearsUpTo((text) => kindOf(text) === "own", "CM4", 80)).toEqual([true, false]);
});

test.each([
  ["kr", "kr", 0, "kr"],
  ["SEK".toLowerCase(), "kr", 0, "kr"],
  ["hela kronor", "kr", 0, "kr"],
  [":-", "kr", 0, "kr"],
  ["tkr", "tkr", 0, "tkr"],
  ["t.kr", "tkr", 0, "tkr"],
  ["t-kr", "tkr", 0, "tkr"],
  ["1 000  kr", "tkr", 0, "tkr"],
  ["1000-tal", "tkr", 0, "tkr"],
  ["'000 kr", "tkr", 0, "tkr"],
  ["milj. kr", "mnkr", 0, "mnkr"],
  ["mnkr", "mnkr", 0, "mnkr"],
  ["mdkr", "kr", 9, "foreign"],
  ["miljarder kronor", "kr", 9, "foreign"],
])("the unit of %p", (phrase, unit, shift, stated) => {
  const meaning = unitMeaning(phrase);
  expect(unitWord(phrase)).toEqual({ unit, shift });
  expect(meaning && statedAs(meaning)).toBe(stated);
});

test.each(["€", "usd", "teur", "k usd", "mn nok", "norska kronor", "tusen euro"])("another currency: %s", (phrase) => {
  expect([unitMeaning(phrase), unitWord(phrase), statedAs("foreign")]).toEqual(["foreign", null, "foreign"]);
});

test("no unit", () => {
  expect([unitMeaning("ljus"), unitWord("ljus"), unitMeaning("")]).toEqual([null, null, null]);
  expect([
    longestUnitPhrase,
    unitBeginnings.has("svenska"),
    unitBeginnings.has("kronor"),
    unitBeginnings.has("tal"),
  ]).toEqual([4, true, true, false]);
});
