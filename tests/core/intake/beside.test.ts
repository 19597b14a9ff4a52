import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const headings = ["Projekt", "Nämnd", "Beviljat belopp (tkr)", "Utfall (tkr)", "Status", "Kommentar"];
const one = (comment: CellInput = null, status = "Genomfört"): readonly CellInput[] => [
  "Skolvägen",
  "Farsta",
  1300,
  1250,
  status,
  comment,
];
const other: readonly CellInput[] = ["Torget", "Farsta", 400, 380, "Genomfört", null];

const codes = ["BEL-40", "BEL-41", "BEL-42", "STR-40"] as const;
const found = (rows: readonly (readonly CellInput[])[], notes: Readonly<Record<string, string>> = {}) =>
  codesOf(readIntake(workbookOf({ Blad: { rows, notes } })), ...codes);
const note = (text: string, cell = "D2", status?: string) =>
  found([headings, one(null, status), other], { [cell]: text });
const comment = (text: string, status?: string) => found([headings, one(text, status), other]);
const sentence = (text: string) => found([headings, one(), other, [], [text]]);

describe("a note at an amount of 1 250 tkr puts it in doubt", () => {
  test.each([
    ["ska vara 1 350 enligt slutfakturan", "BEL-41"],
    ["Ska vara 1350", "BEL-41"],
    ["Anna B:\nOBS! Ska vara 1,4 mnkr", "BEL-41"],
    ["skall rätteligen vara 1 350 tkr", "BEL-41"],
    ["borde vara 0 kr", "BEL-41"],
    ["korrigerat till 1 225 tkr", "BEL-41"],
    ["Rättas till 1 350 i nästa rapport", "BEL-41"],
    ["obs fel, rätt belopp är 1 350", "BEL-41"],
    ["Rätt belopp: 1 350 000 kr", "BEL-41"],
    ["1 350 är det rätta", "BEL-41"],
    ["inte 1 250 utan 1 350", "BEL-41"],
    ["OBS! Fel belopp, återkommer", "BEL-41"],
    ["Beloppet stämmer inte med Agresso", "BEL-41"],
    ["Felbokat på annan verksamhet", "BEL-41"],
    ["Dubbelbokfört, rättas i T3", "BEL-41"],
    ["Ska korrigeras i bokslutet", "BEL-41"],
    ["avser även Torget", "BEL-41"],
    ["1 250 enligt protokollet, 1 400 enligt mejl. Vi vet inte vilket som gäller.", "BEL-41"],
    ["Oklart vilken av siffrorna som gäller", "BEL-41"],
    ["Utfall inkl. parkens egna upprustningspengar, går inte att skilja på", "BEL-41"],
    ["Som ovan, egna pengar ingår i utfallet", "BEL-41"],
    ["Inkluderar även kostnader för belysningen i parken", "BEL-41"],
    ["Gemensam faktura med Torget", "BEL-41"],
    ["preliminärt, slutfaktura saknas", "BEL-42"],
    ["Prel. utfall", "BEL-42"],
    ["Slutfaktura har ännu inte inkommit", "BEL-42"],
    ["Väntar på slutfaktura från entreprenören", "BEL-42"],
    ["Ej slutfakturerat", "BEL-42"],
    ["Ytterligare kostnader väntas under hösten", "BEL-42"],
    ["Should be 1 350", "BEL-41"],
    ["Ändrat från 1 250 till 1 350 tkr", "BEL-41"],
    ["1 350 tkr enligt tidigare version. Enligt bokslutet 1 350 tkr", "BEL-41"],
    ["Utfallet är troligen 1 350 tkr", "BEL-41"],
    ["kostnaden blev egentligen 1,4 mnkr", "BEL-41"],
    ["Probably 1 350", "BEL-41"],
    ["Tabellen rättas när fakturan har utretts", "BEL-41"],
    ["Skrivfel", "BEL-41"],
    ["Ska inte räknas med", "BEL-41"],
    ["Avser endast etapp 1", "BEL-41"],
    ["Redovisas även av trafiknämnden", "BEL-41"],
    ["Exkl. slutfaktura", "BEL-42"],
    ["Ej avstämt med ekonomi", "BEL-42"],
    ["Osäker siffra", "BEL-42"],
    ["Fel belopp?\nSka vi rätta detta?", "BEL-41"],
  ])("%s", (text, code) => expect(note(text)).toEqual([`${code} D2`]));
});

describe("a note at an amount of 1 250 tkr leaves it", () => {
  test.each([
    "Slutfaktura 1 250 tkr inkom i mars",
    "Slutfaktura 120 tkr inkom i mars",
    "ska vara 1 250 enligt slutfakturan",
    "Ska vara 1 250 000 kr",
    "Korrigerat till 1,25 mnkr",
    "Rätt belopp enligt bokslut 2023",
    "Budget enligt beslut 2023",
    "Överskottet ska återföras",
    "ska vara klart 2024",
    "Ska vara klart 2024-06-30",
    "Preliminärt slutdatum i juni",
    "Inga fakturor återstår",
    "Alla fakturor har kommit",
    "Felbokning rättad i mars",
    "Ange utfall i tkr. Om slutfaktura saknas anges preliminärt belopp.",
    "Moms ingår ej",
    "Räcket ska vara 1 100 mm högt",
    "Priset justerat till 2024 års nivå",
    "Hämtat ur Agresso 2024-08-31",
    "Kontrollerad av ekonom",
    "Enligt bokslut 1 250 tkr",
    "Ändrat från 1 350 till 1 250 tkr",
    "Fel belopp?\nNej, det stämmer.",
    "Slutfaktura saknas\nÅtgärdat",
    "1 250",
    "Trappan byggdes om i stället för att rivas",
    "x",
  ])("%s", (text) => expect(note(text)).toEqual([]));

  test("when the project still runs, its spending is not final anyhow; what was granted should be", () => {
    expect(note("preliminärt, slutfaktura saknas", "D2", "Pågår")).toEqual([]);
    expect(note("preliminärt belopp", "C2", "Pågår")).toEqual(["BEL-42 C2"]);
  });
});

describe("a comment in the project's row", () => {
  test.each([
    ["Utfallet ska vara 1 350 tkr", "BEL-41 D2"],
    ["Beviljat ska vara 1 500 tkr enligt tilläggsbeslut", "BEL-41 C2"],
    ["Korrigerat belopp 1 350", "BEL-41 C2"],
    ["Utfallet är preliminärt", "BEL-42 D2"],
    ["Slutfaktura saknas", "BEL-42 D2"],
    ["Fakturan avser även Torget", "BEL-41 D2"],
    ["Kostnaden är felbokad", "BEL-41 D2"],
  ])("%s", (text, code) => expect(comment(text)).toEqual([code]));

  test.each([
    "Slutfaktura 1 250 tkr inkom i mars",
    "Utfallet blev 1 250 tkr",
    "Ska vara besiktad i maj",
    "Åtgärden avser även gångvägen",
    "Belysningen omfattar även trappan",
    "Armaturen ska justeras",
    "Fel lampor monterades och byttes",
    "Felet på belysningen åtgärdades",
    "Preliminärt klart i juni",
    "Stolparna ska vara 12 meter höga",
    "Antalet synpunkter sjönk från 120 till 45",
    "Kostade 1 250 tkr i stället för kalkylerade 1 300 tkr",
    "Utfallet stämmer inte med budgeten eftersom anbudet var lägre",
    "Överskottet återförs till centrala medel",
    "Slutbesiktning återstår",
    "14 deltagare, tre synpunkter",
    "Nya räcken i stället för staket",
    "Det går inte att avgöra om tryggheten har ökat, kostnaden blev lägre än budget",
    "Oklart om det blir fler belysningsstolpar för pengarna",
    "Vandring med 11 deltagare; positivt, önskemål om fler papperskorgar.",
  ])("%s: nothing", (text) => expect(comment(text)).toEqual([]));
});

describe("a sentence outside the rows, beside two projects", () => {
  test.each([
    ["Övriga 6 projekt enligt budget", "STR-40"],
    ["De övriga fyra projekten följer plan", "STR-40"],
    ["Resterande 3 trygghetsprojekt är inte avslutade", "STR-40"],
    ["Därutöver 1 projekt som drivs av Bromma", "STR-40"],
    ["Ytterligare 2 projekt redovisas av trafiknämnden", "STR-40"],
    ["Projektet Gångtunneln saknas i listan", "STR-40"],
    ["Två projekt redovisas separat", "STR-40"],
    ["Utgifter för skyltar är inte medräknade", "STR-40"],
    ["Endast projekt med avvikelse redovisas", "STR-40"],
    ["Listan är inte komplett", "STR-40"],
    ["Tre projekt har ännu inte redovisats", "STR-40"],
    ["Projekt under 100 tkr redovisas inte", "STR-40"],
    ["Belopp saknas för Gångtunneln", "STR-40"],
    ["Utfallet för Skolvägen ska vara 1 350 tkr", "BEL-41"],
    ["Beloppen är preliminära", "BEL-42"],
    ["* Slutfaktura saknas", "BEL-42"],
  ])("%s", (text, code) => expect(sentence(text)).toEqual([`${code} A5`]));

  test.each([
    "Övriga 1 projekt enligt budget",
    "Övriga projekt följer plan",
    "* Slutbesiktning återstår.",
    "1) Överdraget finansieras inom nämndens egen ram (23 tkr).",
    "* Not 1 Utfallet är hämtat ur bokslut 2023 och delårsbokslut 2024 och är exklusive moms.",
    "* Not 2 Lastgatan delas med 3 hyresgäster; deras del på 210 000 kr ingår inte.",
    "2. Samtliga belopp i arbetsboken anges i tkr (tusental kronor).",
    "4. Fliken Ekonomiunderlag är kontorets eget underlag och ska inte läsas som projekt.",
    "En rad per projekt. Lägg inte till egna kolumner.",
    "Om slutfaktura saknas ange preliminärt belopp.",
    "Ytterligare 2 projekt planeras 2025",
    "Driftkostnader redovisas separat",
    "Effekter redovisas i bilaga 3",
    "Totalt ska vara 1 630 tkr enligt bokslut",
    "Exempel – projekt och belopp är påhittade.",
    "Källa: Agresso 2024-08-31",
  ])("%s: nothing", (text) => {
    const sum: readonly CellInput[] = ["Summa", null, 1700, 1630];
    expect(found([headings, one(), other, sum, [], [text]])).toEqual([]);
  });
});

test("right under the last project the rest of them is a row that stands for others", () => {
  expect(found([headings, one(), other, ["Övriga projekt enligt budget"]])).toEqual(["STR-40 A4"]);
  expect(found([headings, one(), other, ["Övriga 6 projekt", null, null, null, "Genomfört"]])).toEqual(["STR-40 A4"]);
});

test("a note on a sum, and one on a heading", () => {
  const rows = [headings, one(), other, ["Summa", null, 1700, 1630]];
  expect(found(rows, { D4: "Ska vara 1 650" })).toEqual(["BEL-41 D4"]);
  expect(found(rows, { D4: "Ska vara 1 630" })).toEqual([]);
  expect(found(rows, { D1: "Siffrorna är preliminära" })).toEqual(["BEL-42 D1"]);
});

test("the figures stand and their totals are incomplete, those alone that the words are about", () => {
  const reading = readIntake(workbookOf({ Blad: { rows: [headings, one(), other], notes: { D2: "Ska vara 1 350" } } }));
  expect(totalsIn(reading)).toBe("2 1700000 1630000?");
  expect(reading.status).toBe("partly-read");
  const [remark] = reading.remarks.filter(({ code }) => code === "BEL-41");
  expect(remark?.params).toEqual({ value: "Ska vara 1 350" });
});

test("characters that the host cannot tell make an amount unknown, and a name or an id a question", () => {
  const rows = [headings, [{ runs: "Skolvägen1" }, "Farsta", 1300, { runs: "12501" }, "Genomfört"], other];
  const reading = readIntake(workbookOf({ Blad: rows }));
  expect(codesOf(reading, "BEL-40")).toEqual(["BEL-40 D2", "BEL-40 A2"]);
  expect(totalsIn(reading)).toBe("2 1700000 380000?");
  expect(found([headings, one({ runs: "Klart1" }), other])).toEqual([]);
});

describe("a forecast beside the spending", () => {
  const row = (forecast: number, status: string | null) =>
    found([
      ["Projekt", "Beviljat (tkr)", "Bokfört (tkr)", "Prognos (tkr)", "Status", "Kommentar"],
      ["Skolvägen", 1300, 1000, forecast, status, "Slutfaktura väntas"],
      ["Torget", 400, 380, 380, null, null],
    ]);

  it("says that more will be spent, so that an invoice to come is no news", () => {
    expect(row(1250, null)).toEqual([]);
    expect(row(1250, "Pågår")).toEqual([]);
  });

  it("does not where it is no higher, or the project is done", () => {
    expect(row(1000, null)).toEqual(["BEL-42 C2"]);
    expect(row(1250, "Genomfört")).toEqual(["BEL-42 C2"]);
  });
});
