import { normaliseLabel } from "../../../values/label";
import { cellText } from "../../../workbook/cell-text";
import { saysAddition, saysFrom, saysReduction, saysTransfer, withoutAddition } from "../../../words/additions";
import type { RowClaim, RowDetector, Verdicts } from "../detector";
import type { RowTable, TableRow } from "../row-table";
import { sumsAbout } from "../sums-without";
import type { Cell } from "../../../workbook/snapshot";

/** A later decision on a row of its own adds to the grant of the project that it names: "Ljus, tilläggsbeslut" under "Ljus". */
export const additions: RowDetector = {
  id: "additions",
  says: { sv: "tilläggsbeslut till ett projekt ovanför", en: "a later decision that adds to a project above" },
  find: (table, so) => {
    const ids = table.rows.map((row) => idOf(row, table));
    const above = rowsByIdentity(ids.includes(""));
    const areTransfersWhole = transfersCancelOut(table, so);
    const isSpentApart = spentOfDecisions(table, so);
    return table.rows.flatMap((row, index): readonly RowClaim[] => {
      if (so.has(row.row) || !row.isNamed) return [];
      const id = ids[index] ?? "";
      const isAddition = row.telling.length > 0 && saysAddition(row.label);
      const of = above
        .same(id, () => withoutAddition(row.label))
        .find(
          (other) =>
            isAddition ||
            isSpentApart(row) ||
            (addsAGrant(row, table, other) && (addsByDate(row, table, other) || addsByWord(row, areTransfersWhole))),
        );
      above.add(row, id);
      return of && row.hasAmounts ? [{ row: row.row, is: { kind: "continues", of: of.row } }] : [];
    });
  },
  examples: {
    claims: [
      {
        heading: ["Projektnr", "Projekt", "Beslutsdatum", "Beviljat", "Utfall"],
        rows: [
          ["B-11", "Ljus", "2023-03-08", 1200, 1585],
          ["B-11", "Ljus, tilläggsbeslut", "2023-11-22", 400, null],
        ],
        at: [1],
      },
      {
        heading: ["Projektnr", "Projekt", "Händelse", "Beviljat", "Utfall"],
        rows: [
          ["9201", "Ljus", "Beviljat", 1100, 872],
          ["9202", "Torg", "Beviljat", 640, 803],
          ["9201", "Ljus", "Omdisponering till 9202", -200, null],
          ["9202", "Torg", "Omdisponering från 9201", 200, null],
          ["9202", "Torg", "Tilläggsbeslut", 100, null],
          ["9201", "Ljus", "Återlämnat", -50, null],
        ],
        at: [2, 3, 4, 5],
      },
      {
        heading: ["Kod", "Projekt", "Beslut", "Beviljat", "Utfall"],
        rows: [
          ["F12", "Stig", "Ursprungligt", 500, 468],
          ["F14", "Ljus", "Ursprungligt", 1000, 1000],
          ["F14", "Ljus", "Tillägg", 350, 341],
          ["", "Summa", null, 1850, 1809],
        ],
        at: [2],
      },
    ],
    leaves: [
      {
        heading: ["Kod", "Projekt", "Beslut", "Beviljat", "Utfall"],
        rows: [
          ["F12", "Stig", "Ursprungligt", 500, 468],
          ["F14", "Ljus", "Ursprungligt", 1000, 1000],
          ["F14", "Ljus", "Tillägg", 350, 341],
          ["", "Summa", null, 1500, 1468],
        ],
        at: [2],
      },
      {
        heading: ["Projektnr", "Projekt", "Händelse", "Beviljat", "Utfall"],
        rows: [
          ["9201", "Ljus", "Beviljat", 1100, 872],
          ["9201", "Ljus", "Omdisponering till 9202", 200, null],
          ["9201", "Ljus", "Omdisponering till 9202", -300, null],
          ["9202", "Torg", "Beviljat", 640, 803],
          ["9202", "Torg", "Omdisponering från 9201", 200, 150],
        ],
        at: [0, 1, 2, 3, 4],
      },
      {
        heading: ["Projektnr", "Projekt", "Beviljat", "Utfall"],
        rows: [
          ["B-11", "Ljus", 1200, 1585],
          ["B-12", "Tilläggsbeslut", 400, 0],
          ["B-13", "Torg, tillägg", 400, 0],
        ],
        at: [0, 1, 2],
      },
    ],
  },
};

const idOf = ({ row }: TableRow, { grid, columns }: RowTable): string =>
  columns.id === null || columns.id === columns.names ? "" : normaliseLabel(cellText(grid.at(row, columns.id)));

/** The rows so far by what they are the same by: the id where both have one, else the name. `byNames`: some row has no id. */
function rowsByIdentity(byNames: boolean) {
  const byId = new Map<string, TableRow[]>();
  const byName = new Map<string, TableRow[]>();
  const byNameAlone = new Map<string, TableRow[]>();
  const enter = (rows: Map<string, TableRow[]>, key: string, row: TableRow): void => {
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  };
  return {
    add: (row: TableRow, id: string): void => {
      if (id !== "") enter(byId, id, row);
      if (!byNames) return;
      const name = normaliseLabel(row.label);
      enter(byName, name, row);
      if (id === "") enter(byNameAlone, name, row);
    },
    /** From the top. */
    same: (id: string, name: () => string): readonly TableRow[] => {
      if (id === "") return byName.get(name()) ?? [];
      const withId = byId.get(id) ?? [];
      const withoutId = byNameAlone.size === 0 ? [] : (byNameAlone.get(name()) ?? []);
      return withoutId.length === 0 ? withId : [...withId, ...withoutId].sort((a, b) => a.row - b.row);
    },
  };
}

/** Nothing but a grant of its own, of the same budget year as the row that it may add to. */
function addsAGrant({ row, amounts }: TableRow, { grid, columns }: RowTable, other: TableRow): boolean {
  // A row of another budget year is that year of the project.
  if (
    columns.budgetYear !== null &&
    saidIn(grid, row, columns.budgetYear) !== saidIn(grid, other.row, columns.budgetYear)
  )
    return false;
  return amounts.every(
    (amount, at) => (amount !== null && amount !== 0n) === columns.grants.includes(columns.amounts[at] ?? 0),
  );
}

const saidIn = (grid: RowTable["grid"], row: number, column: number): string => cellText(grid.at(row, column));

const isMore = ({ amounts }: TableRow): boolean => amounts.some((amount) => typeof amount === "bigint" && amount > 0n);
const isLess = ({ amounts }: TableRow): boolean => amounts.some((amount) => typeof amount === "bigint" && amount < 0n);

/** A project that stands there already, with a decision of another day. */
function addsByDate(row: TableRow, { grid, columns }: RowTable, other: TableRow): boolean {
  if (columns.decision === null) return false;
  const own = saidIn(grid, row.row, columns.decision);
  const earlier = saidIn(grid, other.row, columns.decision);
  // "Återlämnat 300" without a minus: whether it is added or taken away nobody can tell.
  const isReduction = isMore(row) && row.filled.some((cell) => saysReduction(cellText(cell)));
  return own !== "" && earlier !== "" && own !== earlier && !isReduction;
}

/** "Tillägg" in a row with spending of its own: the list's sums count it, and come to nothing without it. */
function spentOfDecisions(table: RowTable, so: Verdicts): (row: TableRow) => boolean {
  const added = table.rows.filter((row) => !so.has(row.row) && row.hasAmounts && row.texts.some(isAdded));
  if (added.length === 0) return () => false;
  const sums = sumsAbout(table, so, added);
  return (row) => added.includes(row) && sums.onlyWith(row) !== null;
}

const isAdded = (cell: Cell): boolean => saysAddition(cellText(cell));

const isMoved = (row: TableRow): boolean => row.hasAmounts && row.telling.some((cell) => saysTransfer(cellText(cell)));

/** What one project gave another got: where one side is missing, nobody knows what was granted. */
function transfersCancelOut({ rows, columns }: RowTable, so: Verdicts): boolean {
  const moved = rows.filter((row) => isMoved(row) && !so.has(row.row));
  return columns.amounts.every((column, at) => {
    const amounts = moved.map(({ amounts: own }) => own[at] ?? null);
    const total = amounts.reduce<bigint>((sum, amount) => sum + (typeof amount === "bigint" ? amount : 0n), 0n);
    return !columns.grants.includes(column) || total === 0n;
  });
}

/** Words beside its amount say what it does: a later decision, or money that moved, with the sign that they must have. */
function addsByWord(row: TableRow, areTransfersWhole: boolean): boolean {
  const texts = row.texts.map(cellText);
  if ((isLess(row) && isMore(row)) || (isMoved(row) && !areTransfersWhole)) return false;
  if (isLess(row)) return texts.some((text) => saysReduction(text) || saysTransfer(text));
  return isMore(row) && texts.some((text) => saysAddition(text) || (saysTransfer(text) && saysFrom(text)));
}
