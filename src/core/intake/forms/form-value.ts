import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";

/** How far to the right of its label a value may stand, and how far below an option of it. */
export const reach = { right: 8, options: 12 };

/** What stands at a label. */
export type FormValue =
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly cell: Cell | null }
  /** A marked option: the code it stands for. */
  | { readonly kind: "option"; readonly cell: Cell; readonly says: string }
  /** One value per budget year; `year` null for their total. */
  | { readonly kind: "years"; readonly cells: readonly { readonly cell: Cell; readonly year: number | null }[] }
  /** Amounts that add up to the value. */
  | { readonly kind: "parts"; readonly cells: readonly Cell[] }
  /** Several cells could be the value. */
  | { readonly kind: "several"; readonly cells: readonly Cell[] };

const areaOfCell = ({ row, column }: { readonly row: number; readonly column: number }): Area => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** The cells that the value is made of. */
export function cellsOf(value: FormValue): readonly Area[] {
  switch (value.kind) {
    case "cell":
      return [areaOfCell(value)];
    case "option":
      return [areaOfCell(value.cell)];
    case "years":
      return value.cells.map(({ cell }) => areaOfCell(cell));
    case "parts":
    case "several":
      return value.cells.map(areaOfCell);
  }
}
