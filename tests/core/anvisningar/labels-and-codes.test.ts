import { fieldsOfHeading, labelIndex } from "../../../src/core/anvisningar/label-index";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { matchCode, matchCodes } from "../../../src/core/anvisningar/match-code";
import { headingParts } from "../../../src/core/values/label";
import { editions } from "../../../src/profiles/stockholm/editions";

const edition = loadEdition(editions[0]);
const index = labelIndex(edition);
const meant = (heading: string): readonly string[] => fieldsOfHeading(index, headingParts(heading)).map(({ id }) => id);

test.each([
  ["Projektnr", ["projectId"]],
  ["PROJ.NR", ["projectId"]],
  ["Beviljade medel (tkr)", ["grantedAmount"]],
  ["Bevljat 2023", ["grantedAmount"]],
  ["Utfall", ["spentAmount"]],
  ["Ekonomiskt\nutfall", ["spentAmount"]],
  ["Förbrukning", ["spentAmount"]],
  ["Förbrukning %", ["reportedUtilisation"]],
  ["Nyttjandegrad (%)", ["reportedUtilisation"]],
  ["Utfall i procent", ["reportedUtilisation"]],
  ["Budget (%)", []],
  ["Åtgärd", ["projectName", "measure"]],
  ["Kommentar", ["comment"]],
  ["Resultat", ["finalResult", "followUpResult"]],
  ["Stadsdel", ["district", "neighbourhood"]],
  ["Skäl", ["deviationReason", "surplusReason"]],
  ["Uppföljning", ["followUpPlan", "followUpDone"]],
  ["Dnr", ["applicationRef", "decisionRef", "dispositionRef", "reportRef"]],
  ["Kulör", []],
  ["constructor", []],
])("the heading %j means %j", (heading, ids) => expect([...meant(heading)].sort()).toEqual([...ids].sort()));

const list = (id: string) => edition.lists.find((one) => one.id === id)!;

test.each([
  ["GENOMFORT", "GENOMFORT"],
  ["genomförd", "GENOMFORT"],
  ["  Slutfört. ", "GENOMFORT"],
  ["Partly completed", "DELVIS_GENOMFORT"],
  ["Ej påbörjat", "EJ_PABORJAT"],
  ["ej klart", "PAGAR"],
  ["typ klart", null],
  ["genomfort", "GENOMFORT"],
  ["__proto__", null],
  ["", null],
])("the status %j is %j", (text, code) => expect(matchCode(list("status"), text)).toBe(code));

test.each([
  ["Trygghetsvandring och enkät", ["VANDRING", "ENKAT"]],
  ["Trygghetsvandring, enkät; polisen", ["VANDRING", "ENKAT", "POLIS"]],
  ["enkät + enkät", ["ENKAT"]],
  ["Enkät och något annat", null],
  [" , ", null],
  ["Trygghetsbesiktning", ["BESIKTNING"]],
])("the follow-up plan %j is %j", (text, codes) => expect(matchCodes(list("followUpPlan"), text)).toEqual(codes));

test("a label with a separator in it is one code", () => {
  const label = (sv: string) => ({ sv, en: sv });
  const care = { id: "care", codes: [{ code: "SKOTSEL", label: label("Extra skötsel och städning"), words: [] }] };
  expect(matchCodes(care, "Extra skötsel och städning")).toEqual(["SKOTSEL"]);
});

test("a year beside a code's words changes nothing", () =>
  expect(matchCode(list("grantOccasion"), "Verksamhetsplan 2023")).toBe("VP"));
