import fc from "fast-check";
import type { Cell, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { cohorts, truthOf } from "./cohort";
import { runs } from "../support/every-way";
import { layouts } from "./layout";
import { errorsIn, tell, type Told } from "./totals";
import { writeWorkbook } from "./write-workbook";

const rubbish: fc.Arbitrary<Pick<Cell, "value">> = fc.constantFrom<Pick<Cell, "value">>(
  { value: { kind: "error", error: "#REF!" } },
  { value: { kind: "uncached" } },
  { value: { kind: "text", text: "se bilaga" } },
  { value: { kind: "text", text: "1.234" } },
  { value: { kind: "text", text: "Summa" } },
  { value: { kind: "text", text: "\u200b" } },
  { value: { kind: "boolean", boolean: true } },
  { value: { kind: "number", number: 1e300, text: "1e+300" } },
);

/** The workbook with one cell's value replaced. */
const spoil = (snapshot: WorkbookSnapshot, at: number, by: Pick<Cell, "value">): WorkbookSnapshot => {
  const count = snapshot.sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  let left = at % Math.max(count, 1);
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const index = left;
      left -= sheet.cells.length;
      return {
        ...sheet,
        cells: sheet.cells.map((cell, own): Cell =>
          own === index ? { row: cell.row, column: cell.column, ...by } : cell,
        ),
      };
    }),
  };
};

const unreadColumns = ({ readings }: Told): number =>
  readings.flatMap(({ remarks }) => remarks).filter(({ code }) => code === "STR-02").length;

/** Without "varav" rows: nobody can tell one from a project once its word is gone. */
const written = layouts
  .map((layout) => ({ ...layout, parts: false }))
  .chain((layout) => fc.record({ layout: fc.constant(layout), cohort: cohorts(layout.grain) }));

it("any single cell turned to rubbish leaves the totals true, incomplete, or with an error (P12)", () => {
  fc.assert(
    fc.property(written, fc.nat(9999), rubbish, ({ layout, cohort }, at, by) => {
      const told = tell([spoil(writeWorkbook(cohort, layout), at, by)]);
      if (!told.isWhole || errorsIn(told).length > 0) return;
      // A heading that has become other words heads a column that is said not to be read; the layout has no more of them than its extras.
      if (unreadColumns(told) > unreadColumns(tell([writeWorkbook(cohort, layout)]))) return;
      // A spoiled name or id may part one project in two; the money stays the same.
      const { granted, spent } = truthOf(cohort);
      expect([told.granted, told.spent]).toEqual([granted, spent]);
    }),
    { numRuns: runs(1500) },
  );
});
