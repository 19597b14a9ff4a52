import {
  grantedAs,
  mayBeMoney,
  namesGrantItself,
  namesOnlyMoney,
  standsFor,
} from "../../../src/core/words/everyday-money";
import { misheard, texts } from "./heard";

const says = (text: string) => standsFor(text.toLowerCase());

describe("words of people's own for money", () => {
  it.each([
    ...[
      "Vi fick",
      "Det vi fick",
      "Vi beviljades",
      "Så mycket fick vi",
      "Hur mycket pengar har vi fått",
      "Godkänt bidrag",
    ],
    ...[
      "Beslut i KS belopp",
      "Medel från staden",
      "Fått av trygghetsmedlen",
      "Pengar till oss från staden",
      "Årets tilldelning",
    ],
    ...[
      "Budget enligt beslut",
      "Belopp enligt KS",
      "Beviljad utgift",
      "Beslutat bidrag från kommunen",
      "Pengarna vi fick",
    ],
  ])("what was granted: %s", (text) => {
    expect(says(text)).toBe("beviljat belopp");
  });

  it.each([
    ...[
      "Vi har betalt",
      "Utgift",
      "Utgift helår",
      "Utgift under perioden",
      "Nedlagda kostnader",
      "Slutlig kostnad",
      "Kostnaden",
    ],
    ...[
      "Så mycket gick det åt",
      "Vad gjorde vi av med",
      "Det kostade till slut",
      "Kostnad för projektet",
      "Kostnader enligt fakturor",
    ],
    ...[
      "Använt av beviljade medel",
      "Använt bidrag",
      "Utbetalt till projektet",
      "Slutnota",
      "Redovisade kostnader",
      "Verkligt utfall i projektet",
    ],
  ])("what was spent: %s", (text) => {
    expect(says(text)).toBe("ekonomiskt utfall");
  });

  it.each([
    ...[
      "Kvar att röra sig med",
      "Det här blev kvar",
      "Blev över",
      "Återstår av ramen",
      "Ej använt",
      "Inte förbrukade medel",
    ],
    ...["Kvar att betala tillbaka", "Att lämna tillbaka", "Rest av beviljat"],
  ])("what is left: %s", (text) => {
    expect(says(text)).toBe("kvar");
  });

  it.each(["Skillnad", "Diff mot beslut", "Mellanskillnad mot beviljat"])("what differs: %s", (text) => {
    expect(says(text)).toBe("diff");
  });

  it.each(["Vi sökte", "Ansökt om", "Begärda medel"])("what was applied for: %s", (text) => {
    expect(says(text)).toBe("sökt belopp");
  });

  it.each([
    ...[
      "Kostnad",
      "Total kostnad",
      "Belopp",
      "Medel",
      "Bidrag",
      "Beslut",
      "Budget",
      "Godkänt",
      "Slutlig summa",
      "Projektet",
    ],
    ...["Budget utfall", "Anslag förbrukat", "Beviljat utfall", "Kvar utfall", "Godkända kostnader", "Bokfört belopp"],
    ...[
      "Egna medel",
      "Medel från klimat",
      "Stadens medel",
      "Stadens utgifter",
      "Beviljas",
      "Tilldelas",
      "Över",
      "Pengar ut",
    ],
    ...[
      "Beräknad kostnad",
      "Utgift enligt budget",
      "Kostnader enligt beslut",
      "Totalkostnaden",
      "Ej fakturerat",
      "Inte betalt",
      "Kvar att betala",
      "Förbrukat material",
      "Vi",
      "",
    ],
  ])("nothing that is known, or not one thing alone: %s", (text) => {
    expect(says(text)).toBeNull();
  });

  it("the grant itself, by its name", () => {
    expect(
      ["trygghetsmedel", "trygghetsmedel från ks", "medel", "egna medel", "beviljat"].map(namesGrantItself),
    ).toEqual([...[true, true, true, false, false]]);
  });
});

test.each([
  [
    "beviljat belopp",
    `Beviljat | Beviljats | Beviljades | Beviljade | Tilldelat | Tilldelad | Erhållit | Erhållet | Erhållen | Erhållna | Erhöll | Mottagit | Mottaget | Mottagen | Mottagna | Fått | Fick | Medgivet | Medgivna | Medgiven | Medgav |
     Medgavs | Medgivits | Bifallit | Bifallet | Bifallen | Bifallna | Anslagit | Anslagna | Anslagen medel | Anslogs | Beslutat | Beslutad | Beslutade | Beslutats | Beslutades | Tillskjutit | Tillskjutet | Tillskjutna |
     Tilldelning | Tilldelningen | Tilldelningar | Medelstilldelning | Ramtilldelning | Anslagstilldelning | Bidragstilldelning | Medeltilldelning | Godkänd budget | Godkända medel | Godkänts av KS | Godkändes av KS |
     Fastställt belopp | Utlovat stöd | Anvisade medel | Utdelat anslag | Bidraget från KF | Anslaget från kommunen | Bidragsbelopp av staden | Anslagsbeloppet från KS | Medgivande från KS | Trygghetsanslag från KS |
     Ram från KS | Ramen enligt KS | Bidragsram från SLK | Budgeten från kommunstyrelsen | Medlen från kommunfullmäktige | Trygghetsmedel från CM4 | Investeringsmedel av staden | Projektmedlen från staden |
     Trygghetspengar från KS | Pengarna från stockholms stad | Beloppen från staden | Summa från staden | Summan från staden | Summor från staden | Stöd från staden | Trygghetsstödet från staden | Trygghetsbidrag från KS |
     Trygghetsinvesteringsmedel från KS | Medel från trygghetsutskottet | Medel från ekonomi och trygghetsutskottet | Medel från stadsledningskontoret | Pengar från trygghetssatsningen | Centralt beviljat | Stadens beviljade medel |
     Kommunens beslutade medel | Kommunstyrelsens tilldelade medel | Kommunfullmäktiges beviljade medel | Centrala beviljade | Ur trygghetspotten | Från trygghetsmedlen | Ur potten | Från staden | Enligt beslut | Enl budget |
     Enligt KS beslut | Pott | Potten | Trygghetspott | Påse | Trygghetspåsen | Beviljad utgift | Beviljat kostnaden | Beviljat belopp utgift | Budget i staden | Beslutat beslut |
     Medel till projektet från staden | Hur stort bidrag fick vi | Allt vi fick | Hela beloppet vi fick | Fick sammanlagt under året`,
  ],
  [
    "ekonomiskt utfall",
    `Använt | Använd | Använda | Använde | Använts | Användes | Bokförda | Ianspråktaget | Ianspråktagna | Ianspråktagen | Ianspråktagits | I anspråk taget | Förbrukat | Nyttjat | Utnyttjat | Spenderat | Upparbetat | Fakturerat | Betalat |
     Utbetalats | Bokat | Betalt | Betalda | Utbetalt | Utbetalda | Betalts | Nedlagt | Nedlagd | Nedlagda | Nedlagts | Kostat | Kostade | Kostar | Kostats | Belastat | Belastar | Hur mycket har gått åt | Investerat | Investerade |
     Gick åt | Gått åt | Går åt | Pengar som har gått åt | Medel gått | Pengarna gått | Medlen som gått | Åtgått | Åtgången | Åtgånget | Åtgångna | Gjort av med | Gjorde vi av med | Gjorts av med | Lagt ut | La ner | Lade ut | Lagts ned |
     Köpt för | Inköpt för | Handlat för | Utfört för | Byggt för | Inköp för | Utgift | Utgiften | Utgifter | Utgifterna | Slutkostnad | Projektutgift | Investeringsutgifter | Slututgift | Utfall | Utfallet | Utfallen | Kostnadsutfall |
     Slututfall | Förbrukning | Förbrukningen | Åtgång | Nota | Notan | Slutnota | Medelsförbrukning | Bokförd kostnad | Redovisade kostnader | Konterade kostnader | Debiterad kostnad | Slutlig kostnad | Verklig totalkostnad |
     Faktisk projektkostnad | Egentlig investeringskostnad | Åtgärdskostnad till slut | Kostnad hittills | Kostnad i slutändan | Ekonomisk utgift | Sanna kostnader | Kostnad i verkligheten | Kostnaden | Kostnaderna | Projektets kostnad |
     Åtgärdens kostnader | Projektets slutliga kostnad | Belopp kostnader för projektet | Kostnader i insatsen | Kostnader på objektet | Kostnader hos oss | Kostnader inom projektet | Kostnader för arbetet | Kostnader för satsningen |
     Kostnader för investeringen | Kostnader för jobbet | Kostnader för genomförandet | Kostnad enligt bokföring | Kostnad enl slutfaktura | Kostnad per kvitto | Kostnad enligt verifikationer |
     Kostnad enligt ekonomisystemet | Kostnad enligt huvudbok | Kostnad enligt reskontra | Bokfört enligt bokfört | Enligt faktura | Fakturor hittills | Hittills fakturor | Fakturan hittills | Fakturorna hittills | Fakturor hittills belopp |
     Kvitton hittills | Använt anslag | Använt av bidraget | Utgift faktura | Utgift belopp | Utbetalt från staden | Blev | Det blev | Vad det blev | Så blev det | Blev det | Utfall per tertial | Utfall per kvartal | Utfall per månad | Utfall per år |
     Utfall per period | Utfall helåret | Utfall sedan start | Utfall sedan starten | Utfall från start | Allt som använts ihop | Använt tillsammans | Utgift idag | Det här kostade | Totalt använt | Sammanlagda utgifter | Helt använt | Nu använt`,
  ],
  [
    "kvar",
    `Kvar | Kvarstår | Kvarstod | Kvarvarande | Kvarstående | Återstår | Återstående | Återstod | Rest | Resten | Att betala tillbaka | Att lämna tillbaka | Resterande | Blev över | Outnyttjat | Outnyttjad | Outnyttjade | Oförbrukat |
     Oanvänt | Oanvänd | Oanvända | Obokat | Ospenderat | Kvar medel | Kvar att använda | Kvar att förbruka | Kvar att nyttja | Kvar att utnyttja | Kvar att upparbeta | Kvar att disponera | Kvar att fördela | Kvar att spendera |
     Kvar att göra av med | Kvar att lämna tillbaka | Kvar att återlämna | Kvar att återbetala | Ej använt anslag | Icke nyttjat belopp | Ej spenderat`,
  ],
  [
    "diff",
    `Diff | Differens | Differensen | Skillnad | Skillnaden | Avvikelse | Avvikelsen | Mellanskillnaden | Diff medel | Skillnad jämfört med beslut | Diff gentemot budget`,
  ],
  [
    "sökt belopp",
    `Sökt | Sökte | Söktes | Sökta medel | Ansökt | Ansökte | Ansöktes | Ansökta medel | Ansökt om | Begärt | Begärd | Begärda | Begärde | Begärdes | Äskat | Äskad | Äskade | Äskades | Sökt bidrag | Sökt kommunens bidrag | Sökt hos staden`,
  ],
  [
    null,
    `Medel av | Fått från projektet | Enligt KS | Av medlen | Per potten | Stadens kostnad | Projektet kostnad | Projekt kostnad | Projektets totalkostnad | Projektets utgift | Att använda | Beviljat att använda | Utfall mot budget |
     Kvar mot beviljat | Fakturor | Faktura hittills | Bokföring hittills | Fakturor hittills budget | Utgift beviljad | Beviljad utgift bidrag | Beviljat slututfall | Använt utfall anslag | Beslut i utskottet | Beslutet i utskottet |
     Enligt beslut i projektet | Totalt enligt beslut | Per beslut | Till stadsledningskontoret | Pott budget | Pott i projektet | Godkänt i projektet | Belopp i projektet | Sökt utfall | Kvar utfall | Diff utfall |
     Ej kvar | Ej belopp | Ej använt projekt | Kostnad budget hittills | Utfall enligt budget | Utfall enligt KS | Ljus | Beviljat ljus | Totalt | Beviljat projekt`,
  ],
])("words that stand for %s", (heading, line) => {
  expect(texts(line).filter((text) => says(text) !== heading)).toEqual([]);
});

test("a budget and a decision in the committee are what was granted", () => {
  expect([says("Beslut budget i utskottet"), says("Beslut i utskottet"), says("")]).toEqual([
    "beviljat belopp",
    null,
    null,
  ]);
});

test.each([
  [60, "beviljat", 4, 4],
  [61, null, 5, 3],
])("a saying of %p letters", (length, _, amounts, moneys) => {
  const label = `beviljat${" belopp".repeat(amounts)}${" medel".repeat(moneys)}`;
  expect([label.length, standsFor(label)]).toEqual([length, length === 60 ? "beviljat belopp" : null]);
});

test.each([
  [
    "names the grant itself",
    namesGrantItself,
    `Trygghetsmedel | Trygghets-medel | Trygghets- medel | Beviljade trygghetsmedel | Tilldelade medel | Erhållna medel | Anvisade medel från KS | Trygghetsmedel totalt | Vi fick pengar | Stadens pengar (tkr)`,
    `Trygghetsmedel utfall | Anslag | Utfall | Projektmedel projekt | Ljus | Medel till projektet | Totalt | Av-medel x`,
  ],
  [
    "names only money",
    namesOnlyMoney,
    `Pengar totalt | Investeringsmedel | KS-medel | Medel | Projektets medel | Anslag medel | Medel (tkr) | Vi har pengar`,
    `Anslag | Medel kvar | Beviljade medel | Ljus medel | Ljus | Totalt | Medel från staden`,
  ],
  [
    "may be money",
    mayBeMoney,
    `Ljus kostnad | Utgiften | Belopp ljus | Medelstyp | Pengarna | Budgeterat | Anslagsår | Statsbidrag | Inköp | Köpta lampor | Debet | Kredit | Finansiering | Investeringsår | Pris | Intäkter | Fått ljus | Ljus använt | Bokfört |
     Faktura | Kvar ljus | Diff | Sökt | Beviljat | Godkänt | Budget | Staden ljus | Utfall`,
    `Ljus i parken | Projekt | Totalt | Verkligt | Ej klart | Namn`,
  ],
])("a heading that %s", (_, names, heard, unheard) => {
  expect(misheard(names, heard, unheard)).toEqual([]);
});

test.each([
  ["Beviljad budgetjustering", ["budgetjustering"]],
  ["Beviljat investeringsstöd (tkr)", ["investeringsstöd"]],
  ["Beviljade trygghetsmedel", ["trygghetsmedel"]],
  ["Tilldelad ram", null],
  ["Tilldelad trygghetsram", ["trygghetsram"]],
  ["Tilldelat belopp", ["belopp"]],
  ["Tilldelade bidraget", ["bidraget"]],
  ["Beviljad summa", ["summa"]],
  ["Beviljat anslaget", ["anslaget"]],
  ["Beviljade pengar", ["pengar"]],
  ["Beviljad potten", ["potten"]],
  ["Beviljad tilldelning", ["tilldelning"]],
  ["Beviljad utgift", ["utgift"]],
  ["Beviljade investeringar", ["investeringar"]],
  ["Beviljat lån", null],
  ["Beviljat startlån", null],
  ["Beviljad klimatram", null],
  ["Beviljad driftbudget", null],
  ["Beviljad totalbudget", null],
  ["Beviljad egenfinansiering medel", null],
  ["Beviljat egnamedel", null],
  ["Beviljat externbidrag", null],
  ["Beviljat statsbidrag", null],
  ["Beviljat regionbidrag", null],
  ["Beviljat bolagsstöd", null],
  ["Beviljat fastighetsbidrag", null],
  ["Beviljade medfinansieringsmedel", null],
  ["Beviljat samstöd", null],
  ["Ej beviljad budget", null],
  ["Beviljad budget ljus", null],
  ["Budget", null],
])("%s was granted as %p", (text, kind) => {
  expect(grantedAs(text)).toEqual(kind);
});
