import { hasRole } from "../../../anvisningar/known-fields";
import { normaliseLabel } from "../../../values/label";
import { isBlank, labelText } from "../../../workbook/cell-text";
import { factsOfFormat } from "../../../workbook/number-format";
import type { Cell } from "../../../workbook/snapshot";
import { countsConditionally, rowsNamed } from "../../../workbook/sum-formulas";
import { mayBeMoney } from "../../../words/everyday-money";
import { saysComparison, saysCount } from "../../../words/sums";
import { addsUp, RunningSum, type Amount } from "../adding-up";
import type { RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/**
 * What stands under a list's sum and tells of the same list once more: its amounts by status or area ("Pågår | 7,5"), shares of its sum, how many of its projects
 * are done. None of it is one more project.
 */
export const ofTheSameList: RowDetector = {
  id: "of-the-same-list",
  says: { sv: "samma lista på ett annat sätt", en: "the same list in another way" },
  find: (table, so) => {
    const { rows } = table;
    const end = rows.findIndex(({ row, hasAmounts }) => so.get(row)?.kind === "sum" && hasAmounts);
    if (end < 0) return [];
    const projects = rows.slice(0, end).filter((row) => row.hasAmounts && so.get(row.row) === undefined);
    const under = rows.slice(end + 1).filter((row) => row.hasAmounts && so.get(row.row) === undefined);
    if (projects.length < fewestProjects || under.length === 0) return [];
    const groups = groupsOf(projects, table);
    // What is left may be granted to another project.
    const printed = new Set(rows[end]?.amounts.filter((_, at) => !isDifference(table, at)));
    const told = new Set<number>();
    const isOfSum = (row: number): boolean => so.get(row)?.kind === "sum" || told.has(row);
    for (const row of under)
      if (
        row.texts.length > 0 &&
        (isGroup(row, groups, table) ||
          isCount(row, projects.length) ||
          amountCells(row, table).every(isConditional) ||
          (tellsOfMoney(row) && (isShare(row, table) || isOfSums(row, table, isOfSum) || repeats(row, printed))))
      )
        told.add(row.row);
    // "Läge | Antal | Tilldelat" over them.
    const isHead = (row: TableRow): boolean =>
      row.filled.length === row.texts.length && row.filled.length > 1 && told.has(row.row + 1);
    return under
      .filter((row) => told.has(row.row) || isHead(row))
      .map(({ row }) => ({ row, is: { kind: "empty" } as const }));
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Status", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Klart", 1036, 155],
          ["Torg", "Pågår", 540, 54],
          ["Park", "Klart", 790, 197],
          ["Summa", null, 2366, 406],
          [],
          ["Läge", "Antal", "Beviljat", "Utfall"],
          ["Klart", 2, 1826, 352],
          ["Pågår", 1, 540, 54],
        ],
        at: [5, 6, 7],
      },
      {
        heading: ["Projekt", "Status", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Klart", 1036, 155],
          ["Torg", "Pågår", 540, 54],
          ["Summa", null, 1576, 209],
          ["Antal genomförda", null, 1, null],
          ["Pågående i kr", null, { number: 540, formula: 'SUMIF(B2:B3,"Pågår",C2:C3)' }, null],
          ["Snitt", null, { number: 788, formula: "C4/2" }, null],
          ["Huvudbok konto 1179, saldo", null, null, 209],
        ],
        at: [3, 4, 5],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Status", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Klart", 1036, 155],
          ["Torg", "Pågår", 540, 54],
          ["Summa", null, 1576, 209],
          ["Antal träd", "Klart", 3000, 2],
          ["Klart spår", "Klart", 1036, 155],
          ["Lekplats", null, 1576, null],
          ["Trappa", null, { number: 157, formula: "C4*0.1" }, null],
          ["Antal gungor", null, 1, 1],
        ],
        at: [3, 4, 5, 6, 7],
      },
    ],
  },
};

/** Of one project everything is the sum. */
const fewestProjects = 2;

const amountCells = ({ filled }: TableRow, { columns }: RowTable): readonly Cell[] =>
  filled.filter(({ column }) => columns.amounts.includes(column));

const isConditional = (cell: Cell): boolean => countsConditionally(cell) && rowsNamed(cell).length > 0;

const isShare = (row: TableRow, table: RowTable): boolean =>
  amountCells(row, table).every((cell) => factsOfFormat(cell).isPercent);

/** Its amounts are worked out from the list's sum and what stands under it. */
const isOfSums = (row: TableRow, table: RowTable, isOfSum: (row: number) => boolean): boolean =>
  amountCells(row, table).every((cell) => {
    const named = rowsNamed(cell);
    return named.length > 0 && named.every(isOfSum);
  });

/** Figures alone prove nothing: a project that is added there is called what it is. */
const tellsOfMoney = ({ texts }: TableRow): boolean =>
  texts.some((cell) => mayBeMoney(labelText(cell)) || saysComparison(labelText(cell)));

/** Loose amounts are millionths. */
const one = 1_000_000n;
/** Smaller figures may be alike by chance. */
const smallestTelling = 1_000n * one;

const isDifference = ({ mapped, columns }: RowTable, at: number): boolean =>
  mapped.some(({ column, field }) => column === columns.amounts[at] && hasRole(field.id, "difference"));

/** "Huvudbok konto 1179, saldo": what the sum is held against. */
const repeats = ({ amounts }: TableRow, printed: ReadonlySet<Amount>): boolean => {
  const stated = amounts.filter((amount) => amount !== null);
  return (
    stated.length > 0 &&
    stated.every((amount) => typeof amount === "bigint" && amount >= smallestTelling && printed.has(amount))
  );
};

const isCount = ({ amounts, texts }: TableRow, projects: number): boolean =>
  texts.some((cell) => saysCount(labelText(cell))) &&
  amounts.filter((amount) => amount !== null).length === 1 &&
  amounts.every(
    (amount) => amount === null || (amount !== "unknown" && amount % one === 0n && amount <= BigInt(projects) * one),
  );

type Groups = ReadonlyMap<string, readonly TableRow[]>;

/** The projects by what stands in each of their other columns. */
function groupsOf(projects: readonly TableRow[], { columns, unmapped }: RowTable): Groups {
  const isAmount = new Set([...columns.amounts, ...columns.name]);
  const groups = new Map<string, TableRow[]>();
  const beside = new Set([...columns.others, ...unmapped.map(({ column }) => column)]);
  for (const project of projects)
    for (const cell of project.filled) {
      if (isAmount.has(cell.column) || !beside.has(cell.column) || isBlank(cell)) continue;
      const key = normaliseLabel(labelText(cell));
      const group = groups.get(key);
      if (group) group.push(project);
      else groups.set(key, [project]);
    }
  return groups;
}

/** Its label is what some projects say of themselves, and its amounts are theirs. */
const isGroup = (row: TableRow, groups: Groups, { amountColumns }: RowTable): boolean => {
  const group = groups.get(normaliseLabel(row.label));
  return (
    group !== undefined &&
    addsUp(
      row.amounts,
      new RunningSum(
        row.amounts.length,
        group.map(({ amounts }) => amounts),
      ),
      amountColumns,
    ) !== null
  );
};
