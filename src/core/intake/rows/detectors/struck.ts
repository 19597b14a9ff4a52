import type { RowDetector } from "../detector";
import { asked } from "../row-kind";
import type { TableRow } from "../row-table";

export const isStruck = ({ isNamed, inName }: TableRow): boolean =>
  isNamed && inName.length > 0 && inName.every((cell) => cell.struck === true);

/** A project by its cells, but its name is struck through. */
export const struck: RowDetector = {
  id: "struck",
  says: { sv: "överstruken rad", en: "a row that is struck through" },
  find: ({ rows }) => rows.filter(isStruck).map(({ row }) => ({ row, is: asked({ code: "STR-27" }) })),
  examples: {
    claims: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [[{ text: "Ljus", struck: true }, 5, 4]], at: [0] }],
    leaves: [{ heading: ["Projekt", "Beviljat", "Utfall"], rows: [["Ljus", 5, 4]], at: [0] }],
  },
};
