import { normaliseLabel } from "../../values/label";
import { cellText } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { saysNothingSure, textIn, type KeyedRow } from "./keyed-rows";

/** A row besides those of the decisions that says the same of name and money as one of them. */
export interface CopiedRow {
  readonly name: string;
  /** The cell with the name, where the decision's own row stands now. */
  readonly of: { readonly row: KeyedRow; readonly cell: Cell };
  readonly row: KeyedRow;
  readonly cell: Cell;
}

/** Rows of one name and one money, of which two ids are enough: one of them is not the id asked about. */
type Alike = readonly [first: KeyedRow, ofAnotherId?: KeyedRow];

/**
 * Every row is looked up by what it says, so that thousands of rows of one name take thousands of steps. `found`: the decisions' rows as they were sent, and where they stand now. A row of
 * the same id is told by its id.
 */
export function copiedRows(found: ReadonlyMap<KeyedRow, KeyedRow>, rows: readonly KeyedRow[]): readonly CopiedRow[] {
  const taken = new Set(found.values());
  const look = lookUp([...found.keys()]);
  return rows
    .filter((row) => !taken.has(row))
    .flatMap((row) => {
      const original = look(row);
      const now = original && found.get(original);
      const [cell, own] = [row.cells.get(named), now?.cells.get(named)];
      return cell && now && own ? [{ name: cellText(cell).trim(), of: { row: now, cell: own }, row, cell }] : [];
    });
}

const named = "projectName";
const isMoney = (name: string): boolean => name.startsWith("grantedAmount");
const moneyIn = ({ cells }: KeyedRow): readonly string[] => [...cells.keys()].filter(isMoney).toSorted();

/** Finds the decision that a row repeats: all the money that the decision names is the row's too. */
function lookUp(sent: readonly KeyedRow[]): (row: KeyedRow) => KeyedRow | undefined {
  /** The years that decisions name differ between few of them. */
  const shapes = new Map<string, { readonly names: readonly string[]; readonly rows: KeyedRow[] }>();
  for (const row of sent) {
    const names = moneyIn(row);
    const key = names.join();
    const shape = shapes.get(key);
    if (shape) shape.rows.push(row);
    else shapes.set(key, { names, rows: [row] });
  }
  const tables = new Map<string, ReadonlyMap<string, Alike>>();
  return (row) => {
    const name = textIn(row, named);
    if (name === null) return undefined;
    for (const { names, rows } of shapes.values()) {
      if (!names.every((one) => row.cells.has(one))) continue;
      // What nobody can know is nothing that tells them apart.
      const known = names.filter((one) => !isUnsure(row, one));
      const key = `${names.join()} ${known.join()}`;
      const table = tables.get(key) ?? alikeBy(rows, known);
      tables.set(key, table);
      const match = table.get(saidBy(row, name, known))?.find((one) => one && textIn(one, "projectId") !== idOf(row));
      if (match) return match;
    }
    return undefined;
  };
}

const idOf = (row: KeyedRow): string | null => textIn(row, "projectId");

const isUnsure = ({ cells }: KeyedRow, name: string): boolean => {
  const cell = cells.get(name);
  return cell !== undefined && saysNothingSure(cell);
};

function alikeBy(rows: readonly KeyedRow[], names: readonly string[]): ReadonlyMap<string, Alike> {
  const found = new Map<string, Alike>();
  for (const row of rows) {
    const name = textIn(row, named);
    if (name === null) continue;
    const key = saidBy(row, name, names);
    const [first, other] = found.get(key) ?? [];
    if (first === undefined) found.set(key, [row]);
    else if (other === undefined && idOf(first) !== idOf(row)) found.set(key, [first, row]);
  }
  return found;
}

/** Decisions are in whole öre, and a number that has become a text is the same. */
const saidBy = ({ cells }: KeyedRow, name: string, names: readonly string[]): string =>
  JSON.stringify([
    name,
    ...names.map((one) => {
      const text = cellText(cells.get(one) ?? null);
      const number = Number(text.replaceAll(/\s/gu, "").replace(",", "."));
      return Number.isFinite(number) ? Math.round(number * 100) : normaliseLabel(text);
    }),
  ]);
