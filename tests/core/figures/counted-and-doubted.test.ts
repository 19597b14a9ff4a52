/** How many reports came in time, what an extension moves, and what makes a figure doubtful. Each was a change that no test noticed (docs/mutation.md). */
import { behindFigure } from "../../../src/core/figures/behind-figure";
import { projectFigures } from "../../../src/core/figures/project-figures";
import { missingFromPart, nothingMissing, totalsOf } from "../../../src/core/figures/totals";
import type { FieldId } from "../../../src/core/anvisningar/known-fields";
import type { Extension } from "../../../src/core/project/exception";
import type { CellRef } from "../../../src/core/project/project";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { edition, register, readIntake } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const asOf = "2024-11-13" as IsoDate;
const at: CellRef = { file: "a", sheet: "Blad", cell: "A1" };
const projectsIn = (rows: readonly (readonly CellInput[])[]) => readIntake(workbookOf({ Blad: rows })).projects;

const headings = [
  "Projekt-ID",
  "Projekt",
  "Nämnd",
  "Beviljat kr",
  "Utfall kr",
  "Status",
  "Slutförd",
  "Rapport inlämnad",
];
const row = (id: string, status: string, completed: CellInput, reported: CellInput): CellInput[] => [
  ...[id, `Projekt ${id}`, "Farsta", 1_000_000, 900_000, status, completed, reported],
];
const returned = projectsIn([
  headings,
  row("TI-1", "Genomfört", "2024-01-31", "2024-07-31"),
  row("TI-2", "Genomfört", "2024-01-31", "2024-08-01"),
  row("TI-3", "Genomfört", "2024-01-31", null),
  row("TI-4", "Genomfört", "2024-10-31", null),
  row("TI-5", "Genomfört", null, null),
  row("TI-6", "Pågår", null, null),
]);

test("reports are counted by when they came, and where no last day is known it is not known", () => {
  const figures = returned.map((project) => projectFigures(project, { edition, register, asOf }));
  expect(totalsOf(figures, nothingMissing).counts).toEqual({
    completed: { known: 5, of: 6, unknown: 0 },
    notCompleted: { known: 1, of: 6, unknown: 0 },
    reportedInTime: { known: 1, of: 6, unknown: 1 },
    reportedLate: { known: 1, of: 6, unknown: 1 },
    missingLate: { known: 1, of: 6, unknown: 1 },
  });
});

describe("an extension", () => {
  const until = (day: string): Extension => ({
    ...{ kind: "extension", namnd: "farsta", projectId: null, until: day as IsoDate },
    ...{ decidedBy: "KS", decidedOn: null, dnr: "", why: "", at },
  });
  const due = (index: number, day: string) => {
    const [project] = returned.slice(index);
    if (!project) throw new Error("No project was read.");
    const { reportDueOn, reportStatus, extension } = projectFigures(project, {
      ...{ edition, register, asOf },
      extensionOf: () => until(day),
    });
    return [reportDueOn, reportStatus, extension?.until ?? null];
  };

  it("gives the report a later last day", () => {
    expect(due(1, "2024-08-01")).toEqual(["2024-08-01", "reported-in-time", "2024-08-01"]);
    expect(due(2, "2024-12-31")).toEqual(["2024-12-31", "not-yet-due", "2024-12-31"]);
  });

  it("never gives it an earlier one, moves nothing on the day itself, and makes up no day", () => {
    expect(due(0, "2024-06-30")).toEqual(["2024-07-31", "reported-in-time", null]);
    expect(due(0, "2024-07-31")).toEqual(["2024-07-31", "reported-in-time", null]);
    expect(due(4, "2024-12-31")).toEqual([null, "due-unknown", null]);
  });
});

test("a part of the projects lacks what nobody can place, and not what its own projects carry", () => {
  const gap = (reach: "left-out" | "totals" | readonly CellRef[]) => ({ at, fields: ["spentAmount" as const], reach });
  const all = [gap("left-out"), gap("totals"), gap([at])];
  expect(missingFromPart({ gaps: all, unread: 2 })).toEqual({ gaps: all.slice(0, 2), unread: 2 });
});

test("what is doubted over several years is named once, and what was left out by its own cell", () => {
  const [project] = projectsIn([
    ["Projekt-ID", "Projekt", "Budgetår", "Beviljat kr", "Utfall kr"],
    ["TI-1", "Ljus", 2023, 5_000_000, 3_000_000],
    ["TI-1", "Ljus", 2024, 1_000_000, 1_500_000],
  ]);
  if (!project) throw new Error("No project was read.");
  const doubted = new Set<FieldId>(["spentAmount"]);
  const figures = projectFigures(project, { edition, register, asOf }, doubted);
  const gaps = [
    { at, fields: ["spentAmount" as const], reach: "left-out" as const },
    { at: { ...at, cell: "A9" }, fields: ["grantedAmount" as const], reach: "left-out" as const },
  ];
  const behind = behindFigure("spent", [figures], { gaps: [...gaps, ...gaps], unread: 0 });
  expect(behind.gaps).toEqual([{ at }]);
  expect(behind.lacking.map(({ isCounted, lacks }) => [isCounted, lacks])).toEqual([
    [true, [{ field: "spentAmount", why: "doubted", at: expect.objectContaining({ cell: "E2" }) as unknown }]],
  ]);
});
