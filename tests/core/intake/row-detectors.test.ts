import { mapColumns } from "../../../src/core/intake/headings/columns";
import { findHeadings } from "../../../src/core/intake/headings/find-headings";
import { vocabularyOf } from "../../../src/core/intake/headings/vocabulary";
import type { ExampleCell, RowExample, Verdicts } from "../../../src/core/intake/rows/detector";
import { rowDetectors } from "../../../src/core/intake/rows/row-detectors";
import type { RowKind } from "../../../src/core/intake/rows/row-kind";
import { knownNames, rowTable } from "../../../src/core/intake/rows/row-table";
import { gridOf } from "../../../src/core/workbook/grid";
import { edition, register } from "../../support/intake";
import { workbookOf, type CellInput } from "../../support/snapshot";

const cellOf = (cell: ExampleCell): CellInput =>
  typeof cell === "object" && cell !== null && "struck" in cell ? { struck: cell.text } : cell;

/** The example as the table that intake would make of it, with the headings in row 1. */
function tableOf({ heading, rows, merges = [] }: RowExample) {
  const sheet = workbookOf({ Blad: { rows: [heading, ...rows.map((row) => row.map(cellOf))], merges } }).sheets[0];
  if (!sheet) throw new Error("One sheet.");
  const grid = gridOf(sheet);
  const vocabulary = vocabularyOf(edition);
  const [block] = findHeadings(grid, vocabulary);
  if (!block) throw new Error(`No heading in ${heading.join(" | ")}`);
  const dataRows = grid.rows.filter((row) => row > block.bottom);
  const { columns } = mapColumns(grid, block, dataRows, vocabulary, "test.xlsx");
  const mapped = new Set(columns.map(({ column }) => column));
  const unmapped = block.columns.filter(({ column }) => !mapped.has(column));
  return rowTable(grid, dataRows, columns, unmapped, knownNames(register));
}

/** What the detectors before this one have said. */
function verdictsBefore(id: string, table: ReturnType<typeof tableOf>): Verdicts {
  const verdicts = new Map<number, RowKind>();
  for (const detector of rowDetectors) {
    if (detector.id === id) break;
    for (const { row, is } of detector.find(table, verdicts)) if (!verdicts.has(row)) verdicts.set(row, is);
  }
  return verdicts;
}

describe.each(rowDetectors.map((detector) => [detector.id, detector] as const))("row detector %s", (id, detector) => {
  const claimedIn = (example: RowExample): readonly number[] => {
    const table = tableOf(example);
    const so = verdictsBefore(id, table);
    return detector.find(table, so).flatMap(({ row }) => (so.has(row) ? [] : [row - 2]));
  };

  it.each(detector.examples.claims)("claims $at of $rows", (example) => {
    expect(claimedIn(example)).toEqual(expect.arrayContaining([...example.at]));
  });

  it.each(detector.examples.leaves)("leaves $at of $rows", (example) => {
    expect(claimedIn(example).filter((row) => example.at.includes(row))).toEqual([]);
  });

  it("has examples of what it claims and of what it leaves", () => {
    expect([detector.examples.claims.length > 0, detector.examples.leaves.length > 0]).toEqual([true, true]);
  });
});

it("has detectors with names of their own", () => {
  expect(new Set(rowDetectors.map(({ id }) => id)).size).toBe(rowDetectors.length);
});
