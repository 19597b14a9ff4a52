import { addsUp, needed, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector, Verdicts } from "../detector";
import { asked } from "../row-kind";
import type { RowTable, TableRow } from "../row-table";

/**
 * A row whose amounts are the sum of those above it (since the last sum or heading, or all), or of those below. How improbable that is by chance decides, for a
 * list of this size: where the row has nothing but a label and amounts it is a sum, or asked about; a row described like a project is asked about.
 */
export const sumByArithmetic: RowDetector = {
  id: "sum-by-arithmetic",
  says: { sv: "rad vars belopp är summan av andra rader", en: "a row whose amounts are the sum of other rows" },
  find: (table, so) => {
    const rows = table.rows.filter((row) => isCounted(row, so) || isBoundary(row, so));
    const counted = rows.filter((row) => isCounted(row, so));
    const described = counted.filter(({ otherCells }) => otherCells > 0).length;
    const isDescribed = described * 2 > counted.length;
    const isBare = ({ otherCells, hasId }: TableRow): boolean =>
      otherCells === 0 && !(hasId && table.columns.id !== null);
    const bare = counted.filter(isBare).length;
    const limits = {
      bare: needed((isDescribed ? bare : counted.length) * 2),
      described: needed(counted.length * spansTried),
    };
    const countedBySum = sumsCount(rows, table, so);
    const verdictOf = (row: TableRow, digits: number, isEnd: boolean): RowClaim["is"] | null => {
      if (!row.isNamed) return { kind: "sum" };
      // The list's own sum counts it as one of its rows: then the likeness is chance, unless it is too great for that.
      if (digits < limits.bare.taken && countedBySum(row)) return null;
      if (!isBare(row)) return digits >= limits.described.asked ? asked({ code: "STR-16" }) : null;
      if (digits >= limits.bare.taken && isEnd) return { kind: "sum" };
      // Among rows that are described, one that is not and that adds up is hardly a project.
      return isDescribed || digits >= limits.bare.asked ? asked({ code: "STR-16" }) : null;
    };
    const forwards = scan(rows, table, so, verdictOf);
    const backwards = scan(rows.toReversed(), table, so, verdictOf);
    return backwards.length > forwards.length ? backwards : forwards;
  },
  examples: {
    claims: [
      {
        heading: ["Projekt-ID", "Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["TI-1", "Torget", "Farsta", 1036, 155],
          ["TI-2", "Trappan", "Farsta", 540, 54],
          ["TI-3", "Sikt", "Farsta", 790, 197],
          ["TI-4", "Stråket", "Farsta", 206, 41],
          [null, "Trygghetspaket centrum", null, 2571, 448],
        ],
        at: [4],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 1036, 155],
          ["Torg", 540, 54],
          [null, 1576, 209],
        ],
        at: [2],
      },
    ],
    leaves: [
      {
        heading: ["Åtgärd", "Beviljat", "Utfall"],
        rows: [
          ["Belysning", 1.2, 1.1],
          ["Räcken", 3.4, 3.4],
          ["Gångvägar", 0.8, 0.5],
          ["Stadshagsplan", 2, 2.2],
          ["Landfäste", 0.6, 0.6],
          ["Summa", 8, 7.8],
        ],
        at: [1],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 100, 100],
          ["Torg", 200, 200],
          ["Park", 300, 300],
        ],
        at: [0, 1, 2],
      },
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", 500, 500],
          ["Torg", 500, 500],
        ],
        at: [0, 1],
      },
    ],
  },
};

/** Since the last sum, and all. */
const spansTried = 2;

/** Does a row that is known to be a sum add up with this row among its own, and not without it? */
function sumsCount(rows: readonly TableRow[], { amountColumns }: RowTable, so: Verdicts): (row: TableRow) => boolean {
  const addUp = (sum: TableRow, parts: readonly TableRow[]): boolean => {
    const amounts = parts.map((part) => part.amounts);
    return addsUp(sum.amounts, new RunningSum(amountColumns.length, amounts), amountColumns) !== null;
  };
  return (row) => {
    const from = rows.indexOf(row);
    const at = rows.findIndex((sum, index) => index > from && so.get(sum.row)?.kind === "sum" && sum.hasAmounts);
    const sum = rows[at];
    if (!sum) return false;
    const since = rows.findLastIndex((one, index) => index < at && isBoundary(one, so)) + 1;
    return [0, since].some((start) => {
      const parts = rows.slice(start, at).filter((one) => isCounted(one, so));
      return (
        parts.includes(row) &&
        addUp(sum, parts) &&
        !addUp(
          sum,
          parts.filter((part) => part !== row),
        )
      );
    });
  };
}

const isCounted = (row: TableRow, so: Verdicts): boolean => {
  const verdict = so.get(row.row)?.kind;
  return row.hasAmounts && (verdict === undefined || verdict === "project" || verdict === "continues");
};

const isBoundary = ({ row }: TableRow, so: Verdicts): boolean => {
  const verdict = so.get(row)?.kind;
  return verdict === "sum" || verdict === "group" || verdict === "section";
};

function scan(
  rows: readonly TableRow[],
  { amountColumns }: RowTable,
  so: Verdicts,
  verdictOf: (row: TableRow, digits: number, isEnd: boolean) => RowClaim["is"] | null,
): readonly RowClaim[] {
  const width = amountColumns.length;
  const all = new RunningSum(width);
  let since = new RunningSum(width);
  const found: RowClaim[] = [];
  let next = 0;
  for (const row of rows) {
    next += 1;
    if (isBoundary(row, so)) {
      since = new RunningSum(width);
      continue;
    }
    const proofBy = (sum: RunningSum): number =>
      sum.count > 1 || (sum.count === 1 && !row.isNamed) ? (addsUp(row.amounts, sum, amountColumns) ?? -1) : -1;
    const digits = so.has(row.row) ? -1 : Math.max(proofBy(since), proofBy(all));
    const is = digits < 0 ? null : verdictOf(row, digits, endsGroup(rows[next], so, row));
    if (is) {
      found.push({ row: row.row, is });
      since = new RunningSum(width);
      continue;
    }
    all.add(row.amounts);
    since.add(row.amounts);
  }
  return found;
}

/** The next row begins something else, or there is none. */
const endsGroup = (next: TableRow | undefined, so: Verdicts, row: TableRow): boolean =>
  next === undefined || isBoundary(next, so) || Math.abs(next.row - row.row) > 1 || next.isNamed;
