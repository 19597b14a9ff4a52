import { matchCode } from "../../anvisningar/match-code";
import type { Edition, Field } from "../../anvisningar/schema";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { RawValue } from "../raw";

/** How far above its heading a table's own title may stand. */
const titleReach = 3;

/** "A. Klara", "Pågående projekt", "2) Ej påbörjade åtgärder": a number before it, and what the projects are called after it. */
const numbered = /^\s*(?:\p{L}|\d{1,2})[.):]\s+/u;
const called =
  /\s+(?:projekt(?:en)?|insatser(?:na)?|åtgärder(?:na)?|investeringar(?:na)?|trygghetsinvesteringar|trygghetsprojekt|objekt(?:en)?|satsningar(?:na)?|projects)$/iu;

/** What a title over rows says of how far they have come. */
export interface StatusOfSection {
  readonly field: Field;
  readonly code: string;
  readonly cell: Cell;
}

/** Null where the title is no status. */
export function statusInTitle(cell: Cell | null, { fields, lists }: Edition): StatusOfSection | null {
  const field = fields.find(({ id }) => id === "status");
  const list = lists.find(({ id }) => id === field?.list);
  const title = labelText(cell).replace(numbered, "").replace(/:$/u, "").replace(called, "");
  const code = field && list && title !== "" ? matchCode(list, title) : null;
  return field && cell && code !== null && list?.codes.some((one) => one.code === code && one.progress !== undefined)
    ? { field, code, cell }
    : null;
}

/** Of a title alone in a row right above the table. */
export function statusAbove(grid: Grid, top: number, edition: Edition): StatusOfSection | null {
  for (let row = top - 1; row >= Math.max(1, top - titleReach); row -= 1) {
    const [only, ...others] = grid.row(row).filter((cell) => !isBlank(cell));
    if (only && others.length === 0) return statusInTitle(only, edition);
  }
  return null;
}

export const valueOfSection = ({ field, code, cell }: StatusOfSection): RawValue => ({
  ...{ field, year: null, row: cell.row, column: cell.column, cell },
  says: code,
});
