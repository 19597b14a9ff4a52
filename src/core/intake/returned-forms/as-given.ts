import type { Edition } from "../../anvisningar/schema";
import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { doubt, joinAll, nothingTold, tell, type Told } from "../../project/told";
import type { CellRef } from "../../project/project";
import { remark } from "../../findings/finding";
import { addressOf } from "sheet-refs";
import { cellText } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { copiedRows } from "./copied-rows";
import { isSame, textIn, type KeyedRow } from "./keyed-rows";

/**
 * A form carries what the decisions say a second time, out of reach of whoever pastes. Here the two are compared, project by project wherever it has come to stand: what has been
 * changed, which projects are gone, and which stand there twice. `sent`: the rows of the hidden sheet; `top`: where what is gone is told.
 */
export function asGiven(
  rows: readonly KeyedRow[],
  sent: readonly KeyedRow[],
  { top, edition }: { readonly top: CellRef; readonly edition: Edition },
): Told {
  const found = pairs(sent, rows);
  const at = ({ sheet }: Pick<KeyedRow, "sheet">, { row, column }: Place): CellRef => ({
    file: top.file,
    sheet,
    cell: addressOf(row, column),
  });
  return joinAll([
    ...changes(found, edition).map(({ field, row, cells }) => {
      const params = { field, cells: cells.map(address) };
      return hasRole(field, "granted")
        ? doubt("FRM-09", at(row, cells[0]), params, { leavesOut: [field], reach: cells.map((one) => at(row, one)) })
        : tell(remark("FRM-09", at(row, cells[0]), params));
    }),
    lost(
      sent.filter((one) => !found.has(one)),
      top,
    ),
    ...copiedRows(found, rows).map(({ name, of, row, cell }) =>
      doubt(
        "FRM-11",
        at(row, cell),
        { project: name, cell: of.row.sheet === row.sheet ? address(of.cell) : `${of.row.sheet}!${address(of.cell)}` },
        { leavesOut: amounts, reach: [at(row, cell), at(of.row, of.cell)] },
      ),
    ),
  ]);
}

type Place = Pick<Cell, "row" | "column">;

const amounts = ["grantedAmount", "spentAmount"] as const satisfies readonly FieldId[];

const address = ({ row, column }: Place): string => addressOf(row, column);

/** Where each project of the decision stands now: by its id, else by its name. A row is one project's. */
function pairs(sent: readonly KeyedRow[], rows: readonly KeyedRow[]): ReadonlyMap<KeyedRow, KeyedRow> {
  const found = new Map<KeyedRow, KeyedRow>();
  const taken = new Set<KeyedRow>();
  for (const name of ["projectId", "projectName"]) {
    // Each list is emptied from its end, so that a thousand rows of one name take a thousand steps.
    const standing = byText(rows.filter((row) => !taken.has(row)).toReversed(), name);
    for (const one of sent) {
      const said = textIn(one, name);
      if (found.has(one) || said === null) continue;
      const match = standing.get(said)?.pop();
      if (!match) continue;
      found.set(one, match);
      taken.add(match);
    }
  }
  return found;
}

function byText(rows: readonly KeyedRow[], name: string): ReadonlyMap<string, KeyedRow[]> {
  const found = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const said = textIn(row, name);
    if (said === null) continue;
    const known = found.get(said);
    if (known) known.push(row);
    else found.set(said, [row]);
  }
  return found;
}

interface Change {
  readonly field: FieldId;
  /** The row, or one of several on its sheet. */
  readonly row: KeyedRow;
  readonly cells: readonly [Place, ...Place[]];
}

/** Field by field and sheet by sheet, the cells in the order of the rows. */
function changes(found: ReadonlyMap<KeyedRow, KeyedRow>, { fields }: Edition): readonly Change[] {
  const changed = new Map<string, Map<string, { readonly row: KeyedRow; readonly cells: [Place, ...Place[]] }>>();
  for (const [sent, row] of found)
    for (const [name, was] of sent.cells) {
      const place = row.place(name);
      const now = row.cells.get(name);
      if (place === null || (now !== undefined && isSame(was, now))) continue;
      const [field = ""] = name.split("@");
      const sheets = changed.get(field) ?? new Map<string, { row: KeyedRow; cells: [Place, ...Place[]] }>();
      const soFar = sheets.get(row.sheet);
      if (soFar) soFar.cells.push(place);
      else sheets.set(row.sheet, { row, cells: [place] });
      changed.set(field, sheets);
    }
  return fields.flatMap(({ id }) => [...(changed.get(id)?.values() ?? [])].map((one) => ({ field: id, ...one })));
}

function lost(gone: readonly KeyedRow[], at: CellRef): Told {
  if (gone.length === 0) return nothingTold;
  const projects = gone.map(({ cells }) => cellText(cells.get("projectName") ?? cells.get("projectId") ?? null));
  return doubt("FRM-10", at, { projects }, { leavesOut: amounts, reach: "left-out" });
}
