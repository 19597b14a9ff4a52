import { labelText } from "../../../workbook/cell-text";
import { isSumLabel } from "../../../words/sums";
import { addsUp, RunningSum } from "../adding-up";
import type { RowClaim, RowDetector } from "../detector";
import type { RowTable, TableRow } from "../row-table";

/**
 * "Gårdsbelysning | Totalt" over "(blank) | Armaturer" and "(blank) | Elarbeten": the project's own row says that it is the total, and the rows under it, which
 * name no project and come to just that, are its parts.
 */
export const totalOfParts: RowDetector = {
  id: "total-of-parts",
  says: { sv: "projektets totalrad över dess delar", en: "the project's total over its parts" },
  find: (table) => {
    const claims: RowClaim[] = [];
    const { rows } = table;
    for (const [index, row] of rows.entries()) {
      if (!isNamedTotal(row, table)) continue;
      const end = rows.findIndex((one, at) => at > index && (one.inName.length > 0 || !one.hasAmounts));
      const parts = rows.slice(index + 1, end < 0 ? rows.length : end);
      const sum = new RunningSum(
        table.columns.amounts.length,
        parts.map(({ amounts }) => amounts),
      );
      if (parts.length === 0 || addsUp(row.amounts, sum, table.amountColumns) === null) continue;
      claims.push({ row: row.row, is: { kind: "project" } });
      claims.push(...parts.map((part): RowClaim => ({ row: part.row, is: { kind: "part", of: row.row } })));
    }
    return claims;
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Komponent", "Beviljat", "Utfall"],
        rows: [
          ["Gårdsbelysning", "Totalt", 1200, 1170],
          [null, "Armaturer", 620, 598],
          [null, "Elarbeten", 580, 572],
        ],
        at: [0, 1, 2],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Komponent", "Beviljat", "Utfall"],
        rows: [
          ["Gårdsbelysning", "Totalt", 1200, 1170],
          [null, "Armaturer", 620, 598],
        ],
        at: [0, 1],
      },
      {
        heading: ["Projekt", "Nämnd", "Beviljat", "Utfall"],
        rows: [
          ["Ljus", "Farsta", 500, 280],
          ["Summa", "Totalt", 500, 280],
        ],
        at: [0, 1],
      },
    ],
  },
};

/** A name that is no sum's label, and "Totalt" in another column. */
function isNamedTotal({ inName, telling, hasAmounts }: TableRow, { columns }: RowTable): boolean {
  // Most rows tell nothing of the kind.
  if (telling.length === 0 || !hasAmounts || inName.length === 0) return false;
  if (inName.some((cell) => isSumLabel(labelText(cell)))) return false;
  return telling.some((cell) => !columns.name.includes(cell.column) && isSumLabel(labelText(cell)));
}
