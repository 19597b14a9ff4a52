import type { Edition } from "../../anvisningar/schema";
import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { doubt, joinAll, nothingTold, tell, type Told } from "../../project/told";
import { remark } from "../../findings/finding";
import { normaliseLabel } from "../../values/label";
import { fromExcelSerial } from "../../values/iso-date";
import { addressOf } from "sheet-refs";
import { cellText } from "../../workbook/cell-text";
import type { FormKey } from "../../workbook/form-marks";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyRow } from "./key-row";

/** A list of keyed columns: where its rows begin, and what its columns are. */
export interface KeyedList {
  readonly sheet: SheetSnapshot;
  readonly keys: KeyRow["keys"];
  readonly headingRow: number;
}

interface Row {
  readonly row: number;
  /** By `field` or `field@year`. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/**
 * A form carries what the decisions say a second time, out of reach of whoever pastes. Here the two are compared, project by project wherever its row has come to stand: what has been
 * changed, which projects are gone, and which stand on a second row.
 */
export function asGiven(
  list: KeyedList,
  given: SheetSnapshot,
  givenKeys: KeyRow,
  edition: Edition,
  file: string,
): Told {
  const rows = rowsOf(list);
  const sent = rowsOf({ sheet: given, keys: givenKeys.keys, headingRow: givenKeys.row });
  const found = pairs(sent, rows);
  const at = ({ row, column }: Pick<Cell, "row" | "column">) => ({
    file,
    sheet: list.sheet.name,
    cell: addressOf(row, column),
  });
  return joinAll([
    ...changes(found, list, edition).map(({ field, cells }) =>
      hasRole(field, "granted")
        ? doubt(
            "FRM-09",
            at(cells[0]),
            { field, cells: cells.map(address) },
            { leavesOut: [field], reach: cells.map(at) },
          )
        : tell(remark("FRM-09", at(cells[0]), { field, cells: cells.map(address) })),
    ),
    lost(
      sent.filter((one) => !found.has(one)),
      at({ row: list.headingRow, column: 1 }),
    ),
    ...copies(found, rows).map(({ name, of, cell }) =>
      doubt(
        "FRM-11",
        at(cell),
        { project: name, cell: address(of) },
        { leavesOut: amounts, reach: [at(cell), at(of)] },
      ),
    ),
  ]);
}

const amounts = ["grantedAmount", "spentAmount"] as const satisfies readonly FieldId[];

const address = ({ row, column }: Pick<Cell, "row" | "column">): string => addressOf(row, column);

const named = (key: FormKey): string | null =>
  key.kind === "field" ? `${key.field}${key.year === null ? "" : `@${key.year}`}` : null;

function rowsOf({ sheet, keys, headingRow }: KeyedList): readonly Row[] {
  const rows = new Map<number, Map<string, Cell>>();
  for (const cell of sheet.cells) {
    const key = cell.row > headingRow ? keys.get(cell.column) : undefined;
    const name = key === undefined ? null : named(key);
    if (name === null || cellText(cell).trim() === "") continue;
    const row = rows.get(cell.row) ?? new Map<string, Cell>();
    row.set(name, cell);
    rows.set(cell.row, row);
  }
  return [...rows].map(([row, cells]) => ({ row, cells }));
}

/** Where each project of the decision stands now: by its id, else by its name. A row is one project's. */
function pairs(sent: readonly Row[], rows: readonly Row[]): ReadonlyMap<Row, Row> {
  const found = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const name of ["projectId", "projectName"]) {
    // Each list is emptied from its end, so that a thousand rows of one name take a thousand steps.
    const standing = byText(rows.filter((row) => !taken.has(row)).toReversed(), name);
    for (const one of sent) {
      const said = textOf(one, name);
      if (found.has(one) || said === null) continue;
      const match = standing.get(said)?.pop();
      if (!match) continue;
      found.set(one, match);
      taken.add(match);
    }
  }
  return found;
}

/** What names a project, as it is compared: a number that has become a text is the same. Null where nobody can know. */
function textOf({ cells }: Row, name: string): string | null {
  const cell = cells.get(name);
  return cell === undefined || cell.value.kind === "uncached" ? null : normaliseLabel(cellText(cell));
}

function byText(rows: readonly Row[], name: string): ReadonlyMap<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const said = textOf(row, name);
    if (said === null) continue;
    const known = found.get(said);
    if (known) known.push(row);
    else found.set(said, [row]);
  }
  return found;
}

/** Field by field, the cells in the order of the rows. */
function changes(
  found: ReadonlyMap<Row, Row>,
  { keys }: KeyedList,
  { fields }: Edition,
): readonly { readonly field: FieldId; readonly cells: readonly [Cell, ...Cell[]] }[] {
  const columns = new Map([...keys].flatMap(([column, key]) => [[named(key), column] as const]));
  return fields.flatMap(({ id }) => {
    const [first, ...more] = [...found].flatMap(([sent, { row, cells }]) =>
      [...sent.cells].flatMap(([name, was]) => {
        const column = columns.get(name);
        if (name.split("@")[0] !== id || column === undefined) return [];
        const now = cells.get(name);
        return now !== undefined && isSame(was, now) ? [] : [now ?? { row, column, value: was.value }];
      }),
    );
    return first === undefined ? [] : [{ field: id, cells: [first, ...more] as const }];
  });
}

function lost(gone: readonly Row[], at: Parameters<typeof doubt>[1]): Told {
  if (gone.length === 0) return nothingTold;
  const projects = gone.map(({ cells }) => cellText(cells.get("projectName") ?? cells.get("projectId") ?? null));
  return doubt("FRM-10", at, { projects }, { leavesOut: amounts, reach: "left-out" });
}

/** Rows besides those of the decision that say the same of name and money. One of the same id is told by its id. */
function copies(found: ReadonlyMap<Row, Row>, rows: readonly Row[]): readonly { name: string; of: Cell; cell: Cell }[] {
  const taken = new Set(found.values());
  const sent = byText([...found.keys()], "projectName");
  return rows
    .filter((row) => !taken.has(row))
    .flatMap((row) => {
      const original = sent.get(textOf(row, "projectName") ?? "")?.find((one) => isCopy(one, row));
      const of = original && found.get(original);
      const [cell, own] = [row.cells.get("projectName"), of?.cells.get("projectName")];
      return cell && own ? [{ name: cellText(cell).trim(), of: own, cell }] : [];
    });
}

/** Of two rows of one name: whether the other is of the same money too. */
const isCopy = (sent: Row, row: Row): boolean =>
  textOf(sent, "projectId") !== textOf(row, "projectId") &&
  [...sent.cells].every(([name, was]) => {
    const now = row.cells.get(name);
    return !name.startsWith("grantedAmount") || (now !== undefined && isSame(was, now));
  });

/** The same to whoever reads it: a number may have become a text, and a day may have lost its look. */
function isSame({ value: was }: Cell, now: Cell): boolean {
  const { value } = now;
  if (value.kind === "uncached" || value.kind === "iso-date") return true;
  if (was.kind === "number" && value.kind === "number") return Math.abs(was.number - value.number) < 0.005;
  if (was.kind === "number" && value.kind === "text") {
    const said = value.text.replaceAll(/\s/gu, "");
    return Number(said.replace(",", ".")) === was.number || fromExcelSerial(was.text, 1900) === said;
  }
  if (was.kind === "text" && value.kind === "text") return normaliseLabel(was.text) === normaliseLabel(value.text);
  return was.kind === "text" && value.kind === "number" && was.text.trim() === value.text;
}
