import { parseSelection } from "../../../src/core/selection/parse-selection";
import { profile, register } from "../../support/example-workbook";

const read = (text: string) => parseSelection(text, { profile, register });

it.each([
  ["", {}],
  ["decided=2023-03-08", { decidedFrom: "2023-03-08", decidedTo: "2023-03-08" }],
  ["decided=2023-01-01..2023-12-31", { decidedFrom: "2023-01-01", decidedTo: "2023-12-31" }],
  ["decided=..2022-12-31", { decidedTo: "2022-12-31" }],
  ["decided=2023-01-01..", { decidedFrom: "2023-01-01" }],
  ["period=2022-2026", { decidedFrom: "2022-10-15", decidedTo: "2026-10-14" }],
  ["year=2023, 2024", { budgetYears: [2023, 2024] }],
  ["namnd=Farsta,Järva", { namnder: ["farsta", "jarva"] }],
  ["year=2023; namnd=Farsta", { budgetYears: [2023], namnder: ["farsta"] }],
  ["occasion=Omgång 1", { occasions: ["Omgång 1"] }],
])("%j is a selection", (text, selection) => expect(read(text)).toEqual(selection));

it.each([
  "decided=i går",
  "decided=..",
  "decided=2023-01-01..2023-02-01..2023-03-01",
  "year=23",
  "namnd=Atlantis",
  "period=1066-1070",
  "size=3",
  "year",
  "year=",
  "namnd=Bromma",
  "period=2018-2022,2022-2026",
])("%j is none, and is given back", (text) => expect(read(`namnd=Farsta;${text}`)).toEqual({ problem: text }));

it("a decision and a period are one wish said twice", () => {
  expect(read("decided=..2023-01-01;period=2022-2026")).toEqual({ problem: "period=2022-2026" });
});

it("types go by their code or their name", () => {
  const [type] = profile.investmentTypes;
  expect(read(`type=${type!.label.sv}`)).toEqual({ types: [type!.code] });
  expect(read(`type=${type!.code}`)).toEqual({ types: [type!.code] });
});
