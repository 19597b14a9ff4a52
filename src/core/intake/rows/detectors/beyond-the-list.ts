import { labelText } from "../../../workbook/cell-text";
import { isNumberOfSomething } from "../../../words/not-amounts";
import { mayBeMoney } from "../../../words/everyday-money";
import { saysSumOfPart } from "../../../words/sums";
import { addsUp, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector } from "../detector";
import { asked } from "../row-kind";
import type { TableRow } from "../row-table";

/**
 * Rows with only a name and amounts where the list is over: after its last sum, after empty rows, or after one where they have fewer amounts than any project. Also a last row that
 * repeats the only project. They may be sums, projects that somebody added, or something else ("Ej fördelat"). What is no amount ("Postnummer") is no row of the list.
 */
export const beyondTheList: RowDetector = {
  id: "beyond-the-list",
  says: { sv: "rad efter listans slut", en: "a row after the end of the list" },
  find: (table, so) => {
    const { rows, amountColumns, columns } = table;
    const kindOf = (row: number) => so.get(row)?.kind;
    const isProject = (row: number): boolean => [undefined, "project", "continues"].includes(kindOf(row));
    const firstProject = rows.findIndex(({ row }) => isProject(row));
    const lastSum = rows.findLastIndex(({ row }, index) => kindOf(row) === "sum" && index > firstProject);
    // "Trygghet", its projects and "Delsumma", "Klimat", its projects: each part has its title, and the last needs no sum. A plain "Summa" may end the list.
    const isSection = ({ row }: TableRow): boolean => kindOf(row) === "section";
    const isOfPart = rows[lastSum]?.texts.some((cell) => saysSumOfPart(labelText(cell))) ?? false;
    const isTitled = isOfPart && firstProject > 0 && rows.slice(0, firstProject).some(isSection);
    const nextPart = isTitled ? rows.findIndex((row, index) => index > lastSum && isSection(row)) : -1;
    const end = nextPart < 0 ? rows.length : nextPart;
    const counted = rows.filter(({ row, hasAmounts }) => isProject(row) && hasAmounts);
    const described = counted.filter(({ otherCells }) => otherCells > 0).length;
    const found: RowClaim[] = [];
    const lone = loneAtTheEnd(
      rows.filter(({ row }) => isProject(row)),
      new Set(rows.map(({ row }) => row)),
    );
    let isBeyond = false;
    let hasProject = false;
    for (const [index, row] of rows.entries()) {
      const before = rows[index - 1];
      if (before && row.row - before.row > emptyRows && hasProject) isBeyond = true;
      if (kindOf(row.row) === "section" || row.otherCells > 0) isBeyond = false;
      if (!isProject(row.row)) continue;
      const isBare = row.otherCells === 0 && row.isNamed && row.hasAmounts;
      const amounts = new Set(row.amounts.filter((amount) => amount !== null && amount !== 0n));
      const repeatsTheOnlyRow =
        isBare &&
        counted.length === 2 &&
        counted[1] === row &&
        (described > 0 || (amounts.size > 1 && !row.hasId)) &&
        addsUp(
          row.amounts,
          new RunningSum(
            columns.amounts.length,
            counted.slice(0, 1).map((one) => one.amounts),
          ),
          amountColumns,
        ) !== null;
      const isAfterSum = lastSum >= 0 && index > lastSum && index < end;
      if (isBare && so.get(row.row) === undefined && (isBeyond || isAfterSum || repeatsTheOnlyRow || lone.has(row)))
        found.push({
          row: row.row,
          is: isNumberOfSomething(row.label)
            ? { kind: "section", text: row.label, column: row.inName[0]?.column ?? 1 }
            : index > lastSum && isDifferenceIn(rows[lastSum], row)
              ? { kind: "left-out", by: rows[lastSum]?.row ?? row.row }
              : asked({ code: "STR-16" }),
        });
      else hasProject = true;
    }
    return found;
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Ljus", 5, 4], ["Torg", 7, 6], [], [], ["Söderort", 9, 9]],
        at: [4],
      },
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Farsta", 5, 4],
          ["Stadsdelen", null, 5, 4],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Kvar"],
        rows: [
          ["Ljus", 5234, 411],
          ["Torg", 7111, 623],
          ["Summa", 12345, 1034],
          [],
          ["Använt (beviljat minus kvar)", 11311],
        ],
        at: [4],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Ljus", 5, 4], ["Torg", 7, 6], [], ["Ej fördelat", 3], ["Postnummer", 12345]],
        at: [3, 4],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 7, 6],
          ["Telefon", 50810000],
        ],
        at: [2],
      },
    ],
    leaves: [
      { heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4], [], ["Torg", 7, 6]], at: [0, 2] },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Ljus", 5, 4], ["Park", 7], [], ["Torg", 3]],
        at: [3],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 5, 4],
          ["Torg", 7, 6],
          ["Park", 3],
        ],
        at: [2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [["Söderort"], ["Ljus", 5, 4], ["Torg", 7, 6], ["Delsumma", 12, 10], ["Västerort"], ["Park", 3, 1]],
        at: [5],
      },
    ],
  },
};

const amountsOf = ({ amounts }: TableRow): number => amounts.filter((amount) => amount !== null).length;

/** The last rows, after an empty one or called after a number, where each has one amount and every row before has more. */
function loneAtTheEnd(rows: readonly TableRow[], filled: ReadonlySet<number>): ReadonlySet<TableRow> {
  const from = rows.findLastIndex((row) => amountsOf(row) !== 1 || row.otherCells > 0 || row.hasId) + 1;
  const before = rows.slice(0, from).filter(({ hasAmounts }) => hasAmounts);
  if (before.length < fewestProjects || !before.every((row) => amountsOf(row) > 1)) return new Set();
  const last = rows.slice(from);
  const gap = last.findIndex(({ row }) => !filled.has(row - 1));
  return new Set(last.filter((row, index) => (gap >= 0 && index >= gap) || isNumberOfSomething(row.label)));
}

/** One project says nothing of how many amounts the others have. */
const fewestProjects = 2;

/** Fewer figures may be alike by chance. */
const smallestTelling = 1_000n * 1_000_000n;

/** "Använt (beviljat minus kvar)" under the sum: its only amount is what two amounts of the sum differ by. */
function isDifferenceIn(sum: TableRow | undefined, { amounts, label }: TableRow): boolean {
  const [only, ...more] = filled(amounts);
  // What is left may be granted to another project, which is called what it is.
  if (!mayBeMoney(label)) return false;
  if (!sum || only === undefined || more.length > 0 || only < smallestTelling) return false;
  const printed = filled(sum.amounts);
  return printed.some((whole) => printed.some((part) => part !== 0n && whole - part === only));
}

const filled = (amounts: TableRow["amounts"]): readonly bigint[] =>
  amounts.flatMap((amount) => (typeof amount === "bigint" && amount !== 0n ? [amount] : []));

/** More than one empty row in a list is an end or a break. */
const emptyRows = 2;
