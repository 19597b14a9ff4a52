import { hasRole } from "../../../anvisningar/known-fields";
import { normaliseLabel } from "../../../values/label";
import { cellText } from "../../../workbook/cell-text";
import { formatFacts } from "../../../workbook/number-format";
import { takeTime } from "../../headings/column-time";
import { addsUp, RunningSum, type Amount } from "../adding-up";
import type { RowClaim, RowDetector, Verdicts } from "../detector";
import { asked } from "../row-kind";
import type { RowTable, TableRow } from "../row-table";

type Rows = readonly [TableRow, TableRow, ...TableRow[]];

/** A single project with two rows may be two projects of one name. */
const fewestFurther = 2;

/**
 * "Projekt | Period | Beviljat | Utfall" with a row a project and period, and the grant in one of them: the rows are one project. Where what was spent grows from each
 * row to the next in all of them, it may be counted from the start, unless the list's own sum adds it up.
 */
export const rowsOfPeriods: RowDetector = {
  id: "rows-of-periods",
  says: { sv: "en period av ett projekt ovanför", en: "a period of a project above" },
  find: (table, so) => {
    const projects = projectsOfRows(table, so);
    const further = projects.reduce((count, rows) => count + rows.length - 1, 0);
    if (further < fewestFurther || !projects.every((rows) => hasOneGrant(rows, table))) return [];
    // "T1" under "Period", which may also head budget years.
    const years = table.mapped.filter(({ field }) => field.type === "year");
    const mayTell = [...table.unmapped, ...years.map(({ column, heading }) => ({ column, text: heading.text }))];
    const periods = mayTell.find((heading) => projects.every((rows) => tellsPeriods(rows, heading, table)));
    if (!periods) return [];
    const mayBeCumulative =
      saysCumulative(periods.text, table) ||
      (projects.every((rows) => isGrowing(rows, table)) && !isAddedUp(table, so));
    return projects.flatMap(([first, ...others]) =>
      others.map(({ row }): RowClaim => {
        const is = mayBeCumulative ? asked({ code: "STR-80", of: first.row }) : continues(first.row);
        return { row, is };
      }),
    );
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Period", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "202304", 900, 310],
          ["Ljus", "202308", 0, 205],
          ["Torg", "202304", 400, 120],
          ["Torg", "202308", 0, 150],
        ],
        at: [1, 3],
      },
      {
        heading: ["Projekt", "Tertial", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1, 900, 310],
          ["Torg", 1, 400, 120],
          ["Ljus", 2, null, 705],
          ["Torg", 2, null, 150],
        ],
        at: [2, 3],
      },
      {
        heading: ["Projekt", "Period", "Beviljat", "Ack. utfall"],
        rows: [
          ["Ljus", "202304", 900, 310],
          ["Ljus", "202308", 0, 305],
          ["Torg", "202304", 400, 120],
          ["Torg", "202308", 0, 150],
        ],
        at: [1, 3],
      },
      {
        heading: ["Projekt", "Månad", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "april", 900, 110],
          ["Ljus", "maj", null, 205],
          ["Torg", "april", 400, 120],
          ["Torg", "maj", null, 150],
          ["Summa", null, 1300, 585],
        ],
        at: [1, 3],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Period", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "202304", 900, 310],
          ["Ljus", "202308", 900, 205],
          ["Torg", "202304", 400, 120],
          ["Torg", "202308", 0, 150],
        ],
        at: [0, 1, 2, 3],
      },
      {
        heading: ["Projekt", "Plats", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Norr", 900, 310],
          ["Ljus", "Söder", 0, 205],
          ["Torg", "Norr", 400, 120],
          ["Torg", "Söder", 0, 150],
        ],
        at: [0, 1, 2, 3],
      },
      {
        heading: ["Projekt", "Period", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "202304", 900, 310],
          ["Ljus", "202304", 0, 205],
          ["Torg", "202304", 400, 120],
          ["Torg", "202308", 0, 150],
        ],
        at: [0, 1, 2, 3],
      },
    ],
  },
};

const continues = (of: number) => ({ kind: "continues", of }) as const;

/** The rows of each project that has several, by id, else by name. */
function projectsOfRows({ rows, grid, columns }: RowTable, so: Verdicts): readonly Rows[] {
  const found = new Map<string, TableRow[]>();
  const textIn = (row: number, column: number | null): string =>
    column === null ? "" : normaliseLabel(cellText(grid.at(row, column)));
  for (const row of rows) {
    if (so.has(row.row) || !row.isNamed || !row.hasAmounts) continue;
    const key = JSON.stringify([textIn(row.row, columns.id), textIn(row.row, columns.names)]);
    const known = found.get(key);
    if (known) known.push(row);
    else found.set(key, [row]);
  }
  return [...found.values()].flatMap(([first, second, ...more]): Rows[] =>
    first && second ? [[first, second, ...more]] : [],
  );
}

const hasOneGrant = (rows: Rows, { columns }: RowTable): boolean =>
  columns.amounts.every(
    (column, at) => !columns.grants.includes(column) || rows.filter(({ amounts }) => isMoney(amounts[at])).length < 2,
  );

const isMoney = (amount: Amount | undefined): boolean => amount !== undefined && amount !== null && amount !== 0n;

/** Each row has a time of its own in the column, and nothing else. */
function tellsPeriods(
  rows: Rows,
  { column, text: heading }: { readonly column: number; readonly text: string },
  { grid }: RowTable,
): boolean {
  const said = rows.map(({ row }) => grid.at(row, column));
  return (
    said.every((cell) => cell !== null && (formatFacts(cell.format).isDate || saysTime(cellText(cell), heading))) &&
    new Set(said.map((cell) => normaliseLabel(cellText(cell)))).size === rows.length
  );
}

const saysTime = (text: string, heading: string): boolean =>
  [text, `${heading} ${text}`].some((said) => {
    const { rest, time } = takeTime(normaliseLabel(said).split(" "));
    return time !== null && time.kind !== "year" && rest.length === 0;
  });

/** "Ack. utfall", or "T.o.m. period" over the times: what was spent is counted from the start, whatever the list adds up. */
const saysCumulative = (periods: string, { mapped }: RowTable): boolean =>
  takeTime(normaliseLabel(periods).split(" ")).time?.kind === "through" ||
  mapped.some(({ field, heading }) => hasRole(field.id, "spent") && heading.meaning.isCumulative);

const spentAt = ({ mapped, columns }: RowTable): readonly number[] =>
  columns.amounts.flatMap((column, at) =>
    mapped.some((one) => one.column === column && hasRole(one.field.id, "spent")) ? [at] : [],
  );

function isGrowing(rows: Rows, table: RowTable): boolean {
  return spentAt(table).every((at) => {
    const amounts = rows.flatMap(({ amounts: own }) => (typeof own[at] === "bigint" ? [own[at]] : []));
    return amounts.length === rows.length && amounts.every((amount, index) => amount >= (amounts[index - 1] ?? 0n));
  });
}

/** A sum of the list is what all its rows come to. */
function isAddedUp(table: RowTable, so: Verdicts): boolean {
  const counted = table.rows.filter(({ row, hasAmounts }) => hasAmounts && !so.has(row));
  const total = new RunningSum(
    table.amountColumns.length,
    counted.map(({ amounts }) => amounts),
  );
  return table.rows.some(
    ({ row, amounts }) => so.get(row)?.kind === "sum" && addsUp(amounts, total, table.amountColumns) !== null,
  );
}
