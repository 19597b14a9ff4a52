import { readIntake, totalsIn } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

type Rows = readonly (readonly CellInput[])[];
const form = (values: readonly CellInput[], beside: CellInput = null): Rows => [
  ["Projektrapport trygghetsmedel", beside],
  [],
  ["Projekt", values[0] ?? null],
  ["Anläggning", values[1] ?? null],
  ["Medel från KS, tkr", values[2] ?? null],
  ["Bokfört, tkr", values[3] ?? null],
  ["Prognos slutkostnad, tkr", values[4] ?? null],
  ["Projektet är", values[5] ?? null],
  ["Kommentar", null],
];
const zinken = form(["Omklädning Zinkens IP", "Zinkensdamms IP", 2450, 2391, 2391, "avslutat"]);
const farsta = form(["Belyst väg till Farsta IP", "Farsta IP", 560, 574, 574, "avslutat"]);
const read = (sheets: Readonly<Record<string, Rows>>) => totalsIn(readIntake(workbookOf(sheets)));
const whole = "2 3010000 2965000";

describe("an empty form among filled ones", () => {
  it.each([
    ["with a word that it is one", { MALL: form([], "MALL - fyll inte i här"), Zinken: zinken, Farsta: farsta }],
    ["without a word", { Blankett: form([]), Zinken: zinken, Farsta: farsta }],
    ["behind them", { Zinken: zinken, Farsta: farsta, Mall: form([]) }],
    ["more than one", { Zinken: zinken, Farsta: farsta, "Mall (2)": form([]), Mall: form([]) }],
    ["with sums of nothing", { Zinken: zinken, Farsta: farsta, Mall: form([null, null, 0, 0, 0]) }],
  ])("is no project: %s", (_title, sheets) => {
    expect(read(sheets)).toBe(whole);
  });

  it("is one where it tells of a project whose amounts are missing", () => {
    expect(read({ Zinken: zinken, Farsta: farsta, Tensta: form(["Tensta sporthall"]) })).toMatch(/^3 3010000\? /u);
  });
});
