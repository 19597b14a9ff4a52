import { followUp } from "../../../src/core/run/follow-up";
import { selectionChoices } from "../../../src/core/selection/selection-choices";
import { selectionText } from "../../../src/core/selection/selection-text";
import type { Selection } from "../../../src/core/selection/selection";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { profile } from "../../support/example-workbook";
import { edition } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const day = (text: string): IsoDate => text as IsoDate;
const heading = ["Projekt", "Nämnd", "Beslutsdatum", "Budgetår", "Beviljat (kr)", "Utfall (kr)", "Typ av investering"];
const rows: CellInput[][] = [
  ["Ljus", "Farsta", "2023-03-08", 2023, 100_000, 90_000, "Belysning"],
  ["Park", "Skarpnäck", "2023-03-08", 2024, 200_000, 150_000, "Växtlighet"],
  ["Torg", "Farsta", "2022-04-06", 2022, 400_000, 450_000, "Belysning"],
];
const run = (selection: Selection, more: CellInput[][] = []) =>
  followUp(
    [{ name: "a.xlsx", size: 0, sha256: "", snapshot: workbookOf({ Blad: [heading, ...rows, ...more] }), remarks: [] }],
    { edition, profile, asOf: day("2024-11-13"), answers: {}, selection },
  );
const granted = (selection: Selection, more: CellInput[][] = []): string => {
  const { totals } = run(selection, more);
  return `${totals.projects} ${String(totals.granted.ore)}${totals.granted.complete ? "" : "?"}`;
};

it.each<[string, Selection, string]>([
  ["everything", {}, "3 70000000"],
  ["one day of decision", { decidedFrom: day("2023-03-08"), decidedTo: day("2023-03-08") }, "2 30000000"],
  ["decisions up to a day", { decidedTo: day("2022-12-31") }, "1 40000000"],
  ["budget years", { budgetYears: [2022, 2024] }, "2 60000000"],
  ["a nämnd", { namnder: ["farsta"] }, "2 50000000"],
  ["a nämnd and a year", { namnder: ["farsta"], budgetYears: [2023] }, "1 10000000"],
  ["an empty wish", { namnder: [] }, "3 70000000"],
])("selects %s", (_, selection, told) => {
  expect(granted(selection)).toBe(told);
});

it("a project that does not say what is asked for is left out and asked about, and totals are incomplete", () => {
  const unknown: CellInput[][] = [["Bro", "Farsta", null, 2023, 800_000, 0, "Belysning"]];
  const selection = { decidedFrom: day("2023-03-08") };
  expect(granted(selection, unknown)).toBe("2 30000000?");
  expect(run(selection, unknown).findings).toContainEqual(
    expect.objectContaining({ code: "URV-01", severity: "error", at: expect.objectContaining({ cell: "A5" }) }),
  );
  expect(granted({ ...selection, namnder: ["skarpnack"] }, unknown)).toBe("1 20000000");
});

it("a project of which only one of two decisions is wanted is left out and asked about, whichever was last", () => {
  const twice: CellInput[][] = [
    ["Bro", "Farsta", "2023-03-08", 2023, 800_000, 0, "Belysning"],
    ["Bro", "Farsta", "2023-07-04", 2024, 50_000, 0, "Belysning"],
  ];
  const march = { decidedFrom: day("2023-03-08"), decidedTo: day("2023-03-08") };
  expect(granted(march, twice)).toBe("2 30000000?");
  expect(granted({ decidedFrom: day("2023-07-01") }, twice)).toBe("0 null?");
  expect(granted({ decidedFrom: day("2023-03-08") }, twice)).toBe("3 115000000");
  expect(granted({ decidedTo: day("2022-12-31") }, twice)).toBe("1 40000000");
  expect(run(march, twice).findings).toContainEqual(
    expect.objectContaining({ code: "URV-02", severity: "error", at: expect.objectContaining({ cell: "A5" }) }),
  );
  expect(selectionChoices(run({}, twice).projects).decisionDates).toContainEqual({ value: "2023-07-04", projects: 1 });
});

it("a nämnd or an area that has been merged is selected by what was granted to it, and asked about where only its heir is named", () => {
  const heading = ["Projekt", "Beviljad nämnd", "Redovisande nämnd", "Stadsdelsområde", "Beviljat (kr)", "Utfall (kr)"];
  const rows: CellInput[][] = [
    ["Ljus", "Rinkeby-Kista", "Järva", "Rinkeby-Kista", 100_000, 90_000],
    ["Park", "Spånga-Tensta", "Järva", "Spånga-Tensta", 200_000, 150_000],
    ["Torg", "Farsta", "Farsta", "Farsta", 400_000, 400_000],
  ];
  const told = (selection: Selection, ...more: CellInput[][]) => {
    const snapshot = workbookOf({ Blad: [heading, ...rows, ...more] });
    const { totals } = followUp([{ name: "a.xlsx", size: 0, sha256: "", snapshot, remarks: [] }], {
      ...{ edition, profile, asOf: day("2024-11-13"), answers: {}, selection },
    });
    return `${totals.projects} ${String(totals.granted.ore)}${totals.granted.complete ? "" : "?"}`;
  };
  const byHeir: CellInput[] = ["Bro", "Järva", "Järva", "Järva", 800_000, 0];
  expect(told({ namnder: ["rinkeby-kista"] })).toBe("1 10000000");
  expect(told({ namnder: ["jarva"] })).toBe("2 30000000");
  expect(told({ namnder: ["rinkeby-kista"] }, byHeir)).toBe("1 10000000?");
  expect(told({ areas: ["rinkeby-kista"] })).toBe("1 10000000");
  expect(told({ areas: ["rinkeby-kista"] }, byHeir)).toBe("1 10000000?");
});

it("findings on projects outside the selection are not told", () => {
  const names = (selection: Selection): string =>
    JSON.stringify(run(selection).findings.map(({ params }) => params["project"]));
  expect(names({})).toContain("Torg");
  expect(names({ budgetYears: [2023] })).not.toContain("Torg");
});

it("the choices are what the projects state, with how many they are", () => {
  const choices = selectionChoices(run({}).projects);
  expect(choices.decisionDates).toEqual([
    { value: "2022-04-06", projects: 1 },
    { value: "2023-03-08", projects: 2 },
  ]);
  expect(choices.namnder).toEqual([
    { value: "farsta", projects: 2 },
    { value: "skarpnack", projects: 1 },
  ]);
});

it("the selection is said in words, and everything is said by nothing", () => {
  const outcome = run({});
  const selection: Selection = { decidedFrom: day("2023-03-08"), decidedTo: day("2023-03-08"), namnder: ["farsta"] };
  expect(selectionText(selection, outcome, "sv")).toBe("beslutade den 8 mars 2023; nämnd Farsta");
  expect(selectionText(selection, outcome, "en")).toBe("decided on 8 March 2023; nämnd Farsta");
  expect(selectionText({}, outcome, "sv")).toBeNull();
});
