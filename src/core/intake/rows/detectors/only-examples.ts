import { labelText } from "../../../workbook/cell-text";
import { isExampleName } from "../../../words/examples";
import type { RowDetector } from "../detector";
import type { TableRow } from "../row-table";

/** A list that holds nothing but the template's examples shows how to fill in: nobody has filled in anything there. */
export const onlyExamples: RowDetector = {
  id: "only-examples",
  says: { sv: "exempel i en lista med bara exempel", en: "an example in a list of nothing but examples" },
  find: (table, so) => {
    const rows = table.rows.filter(({ row, hasAmounts }) => hasAmounts && !so.has(row));
    return rows.every(isExample) ? rows.map(({ row }) => ({ row, is: { kind: "left-out" } as const })) : [];
  },
  examples: {
    claims: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Exempelprojekt: belysning", 1000, 950],
          ["Exempel 2", 500, 300],
        ],
        at: [0, 1],
      },
    ],
    leaves: [
      {
        heading: ["Projekt", "Beviljat", "Utfall"],
        rows: [
          ["Exempel: belysning", 1000, 950],
          ["Ljus", 500, 300],
        ],
        at: [0, 1],
      },
      { heading: ["Projekt-ID", "Projekt", "Beviljat"], rows: [["TI-2023-XXX", "Parken", 5]], at: [0] },
    ],
  },
};

/** By its name: whoever left the template's id may have filled in the rest. */
const isExample = ({ inName }: TableRow): boolean => inName.some((cell) => isExampleName(labelText(cell)));
