import { mayHaveMerges } from "../../../src/adapters/excel/read/merge-doubt";
import type { Grid } from "../../../src/adapters/excel/read/grid";
import { toReport } from "../../../src/core/report/to-report";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import type { Area } from "sheet-refs";
import { follow } from "../../support/returned";
import { workbookOf } from "../../support/snapshot";

type Rows = readonly (readonly (string | number | null)[])[];

const heading = ["Projekt-ID", "Projektnamn", "Beviljat (tkr)", "Utfall (tkr)", "Status"];
const projects: Rows = [
  ["TI-1", "Ljus i parken", 1000, 900, "Pågår"],
  ["TI-2", "Torget", 500, 500, "Genomfört"],
  ["TI-3", "Gångvägen", 250, 0, "Pågår"],
];
const under = (...above: Rows): Rows => [...above, heading, ...projects];

/** How far the sheet has cells, beyond those that hold anything: empty ones with borders. */
const beyond = 3;

function gridOf(rows: Rows): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_unused, column) => row[column] ?? ""));
  return { top: 1, left: 1, values, formulas: values, formats: [] };
}

const reachOf = ({ values }: Grid): Area => ({
  ...{ top: 1, left: 1 },
  bottom: values.length + beyond,
  right: (values[0]?.length ?? 0) + beyond,
});

const isInDoubt = (rows: Rows, tables: readonly Area[] = []): boolean => {
  const grid = gridOf(rows);
  return mayHaveMerges(grid, reachOf(grid), tables);
};

/** Every merge that Excel could have there: it begins at a filled cell and covers empty ones. */
function possibleMerges(grid: Grid): readonly Area[] {
  const { bottom, right } = reachOf(grid);
  const isEmpty = (row: number, column: number): boolean => (grid.values[row - 1]?.[column - 1] ?? "") === "";
  const merges: Area[] = [];
  for (let top = 1; top <= grid.values.length; top += 1)
    for (let left = 1; left <= (grid.values[0]?.length ?? 0); left += 1) {
      if (isEmpty(top, left)) continue;
      for (let last = top; last <= bottom && (last === top || isEmpty(last, left)); last += 1)
        for (let side = left; side <= right; side += 1) {
          const cells = Array.from({ length: (last - top + 1) * (side - left + 1) }, (_unused, at) => [
            top + Math.floor(at / (side - left + 1)),
            left + (at % (side - left + 1)),
          ]);
          if (!cells.slice(1).every(([row = 0, column = 0]) => isEmpty(row, column))) break;
          if (cells.length > 1) merges.push({ top, left, bottom: last, right: side });
        }
    }
  return merges;
}

const reportWith = (snapshot: WorkbookSnapshot, merges: readonly Area[]): string => {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, merges }));
  const read = { name: snapshot.name, size: 0, sha256: "", remarks: [], snapshot: { ...snapshot, sheets } };
  return JSON.stringify(toReport(follow([read]), "sv"));
};

describe("is not asked for merged cells, and no merge that could be there would change anything", () => {
  it.each<[string, Rows]>([
    ["a whole list", under()],
    ["a title over an empty row", under(["Trygghetsmedel 2023, belopp i tkr"], [])],
    ["several titles", under(["Farsta stadsdelsnämnd"], [], ["Uppföljning 2024"], [])],
    ["a whole list with a sum", [...under(["Trygghetsmedel"], []), ["Summa", "tre projekt", 1750, 1400, "-"]]],
  ])("%s", (_what, rows) => {
    expect(isInDoubt(rows)).toBe(false);
    const snapshot = workbookOf({ Blad: rows });
    const bare = reportWith(snapshot, []);
    const merges = possibleMerges(gridOf(rows));
    expect(merges.length).toBeGreaterThan(10);
    for (const merge of merges) expect([merge, reportWith(snapshot, [merge]) === bare]).toEqual([merge, true]);
  });
});

describe("is asked for merged cells", () => {
  it.each<[string, Rows]>([
    ["where a title stands right over the headings", under(["Trygghetsmedel 2023"])],
    ["where groups stand over some headings", under([null, null, "2023", null, null])],
    [
      "where a name may go down over the next row",
      under([]).map((row, at) => (at === 3 ? [null, null, ...row.slice(2)] : row)),
    ],
    [
      "where an amount may be shared",
      under([]).map((row, at) => (at === 4 ? [...row.slice(0, 2), null, ...row.slice(3)] : row)),
    ],
    ["in a form without a value", [["Projektnamn", "Ljus"], ["Beviljat (tkr)"], ["Utfall (tkr)", 900]]],
    ["where the last row is words alone over formatted cells", [...under(), ["Parken"]]],
    ["where a title is not over the first column of what follows", under(["", "Trygghetsmedel"], [], ["", "", "2023"])],
  ])("%s", (_what, rows) => expect(isInDoubt(rows)).toBe(true));

  it("but not inside a table, where Excel merges nothing", () => {
    const rows = under().map((row, at) => (at === 2 ? [...row.slice(0, 3), null, row[4] ?? null] : row));
    expect(isInDoubt(rows)).toBe(true);
    expect(isInDoubt(rows, [{ top: 1, left: 1, bottom: 4, right: 5 }])).toBe(false);
  });
});
