import { isBlank } from "../../../workbook/cell-text";
import { isPartHeading } from "../../../words/levels";
import { addsUp, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector } from "../detector";
import { repeatsProjects } from "./entries";
import type { RowTable, TableRow } from "../row-table";

/**
 * A project with a row an activity, which is named in the first of them only. The rows right below are its own when a column tells which activity each row is,
 * or when the sum below is that of the named row and them. Where the named row tells no activity it is the whole, and they are its parts.
 */
export const namedOnce: RowDetector = {
  id: "named-once",
  says: {
    sv: "rad utan namn till projektet som namnges ovanför",
    en: "a row without a name, of the project named above",
  },
  find: (table, so) => {
    const found: RowClaim[] = [];
    if (repeatsProjects(table)) return found;
    for (const [index, project] of table.rows.entries()) {
      if (so.has(project.row) || project.inName.length === 0) continue;
      const more = rowsBelow(project, table.rows, index + 1, so);
      const next = table.rows[index + 1 + more.length];
      const isSummed =
        next !== undefined && so.get(next.row)?.kind === "sum" && addsToSum([project, ...more], next, table);
      if (more.length === 0 || !(isSummed || more.every((row) => tellsPart(row, table)))) continue;
      const isWhole = !isSummed && !tellsPart(project, table);
      found.push(
        ...more.map(({ row }): RowClaim => ({ row, is: { kind: isWhole ? "part" : "continues", of: project.row } })),
      );
    }
    return found;
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Aktivitet", "Beviljat", "Utfall"],
        rows: [
          ["Torget", "Projektering", 18, 2],
          [null, "Möbler", null, 9],
          [null, "El", null, 6],
          ["Summa projekt", null, 18, 17],
          [],
          ["Parken", "Röjning", 7, 4],
          [null, "Fräsning", null, 2],
        ],
        at: [1, 2, 6],
      },
      {
        heading: ["Projekt", "Entreprenör", "Beviljat", "Utfall"],
        rows: [
          ["Torget", "Mark AB", 18, 2],
          [null, "El AB", null, 15],
          ["Summa", null, 18, 17],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Byggdel", "Beviljat", "Utfall"],
        rows: [
          ["Torget", null, 18, 17],
          [null, "Mark", null, 9],
          [null, "Ljus", null, 8],
        ],
        at: [1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Entreprenör", "Beviljat", "Utfall"],
        rows: [
          ["Torget", "Mark AB", 18, 2],
          [null, "El AB", 7, 5],
          ["Parken", "El AB", 4, 3],
          ["Summa", null, 29, 10],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Aktivitet", "Beviljat", "Utfall"],
        rows: [["Torget", "Projektering", 18, 2], [], [null, "Möbler", 5, 9]],
        at: [2],
      },
    ],
  },
};

/** The rows without a name right below, with amounts and nothing between. */
function rowsBelow(
  project: TableRow,
  rows: readonly TableRow[],
  from: number,
  so: { has(row: number): boolean },
): readonly TableRow[] {
  const goesOn = ({ row, isNamed, hasAmounts }: TableRow, at: number): boolean =>
    !isNamed && hasAmounts && !so.has(row) && row === project.row + at - from + 1;
  let end = from;
  for (let row = rows[end]; row && goesOn(row, end); row = rows[end]) end += 1;
  return rows.slice(from, end);
}

const tellsPart = ({ row }: TableRow, { grid, unmapped }: RowTable): boolean =>
  unmapped.some(({ column, text }) => isPartHeading(text) && !isBlank(grid.at(row, column)));

const addsToSum = (rows: readonly TableRow[], sum: TableRow, { amountColumns }: RowTable): boolean =>
  addsUp(
    sum.amounts,
    new RunningSum(
      amountColumns.length,
      rows.map(({ amounts }) => amounts),
    ),
    amountColumns,
  ) !== null;
