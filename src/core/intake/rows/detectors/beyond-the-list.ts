import { addsUp, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector } from "../detector";
import { asked } from "../row-kind";

/**
 * Rows with only a name and amounts where the list is over: after its last sum, or after empty rows. Also a last row that repeats the only project. They may
 * be sums, or projects that somebody added.
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
    const counted = rows.filter(({ row, hasAmounts }) => isProject(row) && hasAmounts);
    const described = counted.filter(({ otherCells }) => otherCells > 0).length;
    const found: RowClaim[] = [];
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
      if (
        isBare &&
        so.get(row.row) === undefined &&
        (isBeyond || (lastSum >= 0 && index > lastSum) || repeatsTheOnlyRow)
      )
        found.push({ row: row.row, is: asked({ code: "STR-16" }) });
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
    ],
    leaves: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4], [], ["Torg", 7, 6]], at: [0, 2] }],
  },
};

/** More than one empty row in a list is an end or a break. */
const emptyRows = 2;
