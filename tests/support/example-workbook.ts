import type { Edition, Example, ExampleCell } from "../../src/core/anvisningar/schema";
import { compareWithEarlier } from "../../src/core/earlier/compare-with-earlier";
import type { EarlierProject } from "../../src/core/earlier/earlier-summary";
import { projectFigures } from "../../src/core/figures/project-figures";
import type { Remark } from "../../src/core/findings/finding";
import { consolidate } from "../../src/core/consolidation/consolidate";
import { readWorkbook } from "../../src/core/intake/read-workbook";
import { loadProfile } from "../../src/core/profile/load-profile";
import { namndRegister } from "../../src/core/profile/namnd-register";
import type { ReviewInput } from "../../src/core/review/input";
import { review } from "../../src/core/review/review";
import type { IsoDate } from "../../src/core/values/iso-date";
import { addressOf } from "sheet-refs";
import type { Cell, CellValue, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { stockholmProfile } from "../../src/profiles/stockholm/profile";

export const profile = loadProfile(stockholmProfile);
export const register = namndRegister(profile);

type Row = Readonly<Record<string, ExampleCell>>;

/** A project with nothing to remark on, so that an example need only name what matters to its rule. */
const faultless: Row = {
  projectId: "TI-1",
  projectName: "Belysning Testtorget",
  grantedNamnd: "Farsta",
  district: "Farsta",
  place: "Testtorget 1",
  decisionRef: "KS 2023/101",
  decisionDate: "2023-03-08",
  localAnalysis: "Se bilaga 2 till ansökan",
  problem: "Mörkt stråk som många undviker",
  measure: "Belysning längs gångvägen",
  investmentType: "Belysning",
  estimatedCost: "1 000 000 kr",
  followUpPlan: "Trygghetsvandring",
  grantedAmount: "1 000 000 kr",
  spentAmount: "1 000 000 kr",
  status: "Genomfört",
  completedDate: "2024-02-15",
  finalResult: "Tolv nya stolpar är uppsatta längs gångvägen mellan torget och parken.",
  implementationDeviation: "Nej",
  followUpDone: "Ja",
  followUpDate: "2024-09-10",
  followUpResult: "Deltagarna upplever gångvägen som ljusare.",
  co2Reduction: 12.5,
  reportDate: "2024-05-02",
  reportRecipient: "Stadsledningskontoret",
  reportRef: "KS 2024/700",
  noticeDate: "2024-09-04",
};

export const defaultAsOf = "2024-11-13" as IsoDate;

function valueOf(cell: ExampleCell): Pick<Cell, "value" | "formula"> | null {
  if (cell === null) return null;
  if (typeof cell === "string") return { value: { kind: "text", text: cell } };
  if (typeof cell === "number")
    return { value: { kind: "number", number: cell, text: String(cell) } satisfies CellValue };
  if ("error" in cell) return { value: { kind: "error", error: cell.error } };
  return { value: { kind: "uncached" }, formula: cell.formulaWithoutResult };
}

/** One sheet with the rows, from A1. */
export const sheetOfRows = (
  rows: readonly (readonly ExampleCell[])[],
  name = "uppföljning.xlsx",
): WorkbookSnapshot => ({
  name,
  dateSystem: 1900,
  sheets: [
    {
      name: "Projekt",
      visibility: "visible",
      cells: rows.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const value = valueOf(cell);
          return value ? [{ row: r + 1, column: c + 1, ...value }] : [];
        }),
      ),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: [],
      tables: [],
    },
  ],
  names: [],
  hasMacros: false,
});

/** The example as a list: labels as headings in row 1, then one row for each project. */
export function layOut(
  example: Example,
  edition: Edition,
): { snapshot: WorkbookSnapshot; cellOf: (field: string) => string } {
  if (example.rows) return { snapshot: sheetOfRows(example.rows), cellOf: (address) => address };
  const rows = [example.project ?? {}, ...(example.more ?? [])].map((row): Row => ({ ...faultless, ...row }));
  const used = edition.fields.filter(({ id }) => rows.some((row) => id in row));
  const cells = rows.map((row) => used.map(({ id }) => row[id] ?? null));
  return {
    snapshot: sheetOfRows([used.map(({ label }) => label.sv), ...cells]),
    cellOf: (field) => addressOf(2, used.findIndex(({ id }) => id === field) + 1),
  };
}

/** What the review sets the projects beside; an earlier summary as its projects. */
export type ComparedWith = Pick<ReviewInput, "granted" | "reconciled"> & {
  readonly earlier?: readonly EarlierProject[];
};

/** The whole line from cells to remarks, as the program runs it. */
export function remarksOn(
  snapshot: WorkbookSnapshot,
  edition: Edition,
  asOf: IsoDate = defaultAsOf,
  { earlier, ...comparedWith }: ComparedWith = {},
): readonly Remark[] {
  const reading = readWorkbook({ snapshot, sha256: "", size: 0 }, edition, register, {});
  const set = consolidate([reading], register);
  const projects = set.projects.map((project) => projectFigures(project, { edition, register, asOf }));
  const changes =
    earlier && compareWithEarlier({ file: "förra.xlsx", asOf: null, projects: earlier }, projects, { register, asOf });
  return [
    ...reading.remarks,
    ...set.remarks,
    ...review({
      ...{ edition, profile, register, asOf, projects, readings: set.readings, ...comparedWith },
      ...(changes ? { changes } : {}),
    }),
  ];
}
