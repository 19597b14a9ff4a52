import type { Edition, Field } from "../../anvisningar/schema";
import type { FieldId } from "../../anvisningar/known-fields";
import { doubt, nothingTold, type Told } from "../../project/told";
import { normaliseLabel } from "../../values/label";
import { addressOf } from "sheet-refs";
import { ownHeadings } from "../../workbook/form-headings";
import { labelText } from "../../workbook/cell-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { KeyRow } from "./key-row";

/** Keys that say what their headings say, and what is wrong with the others. */
export interface TrueKeys {
  readonly keys: KeyRow["keys"];
  readonly told: Told;
}

/** The unit over amounts, which people change. */
const unit = /\([^()]*\)\s?$/u;

/**
 * A heading may become anything, and its key still says what the column is; but one that says word for word what another column is called was written or moved there. Whoever
 * filled in the form saw the heading and not the key, so that the column is read by it, and no total of such a column is whole.
 */
export function trueKeys(
  { name: sheet, cells }: SheetSnapshot,
  { keys }: KeyRow,
  headingRow: number,
  edition: Edition,
  file: string,
): TrueKeys {
  const meant = meanings(edition);
  const kept = new Map(keys);
  const wrong: { readonly cell: Cell; readonly fields: readonly Field[] }[] = [];
  for (const cell of cells) {
    const key = cell.row === headingRow ? keys.get(cell.column) : undefined;
    if (key === undefined || key.kind === "sheet") continue;
    const said = saidBy(labelText(cell), meant);
    const own = key.kind === "own" ? key.name : key.field;
    if (said.length === 0 || said.some(({ name }) => name === own)) continue;
    const [other] = said;
    if (other?.field === undefined) kept.set(cell.column, { kind: "own", name: other?.name ?? "" });
    else kept.delete(cell.column);
    const fields = [other?.field, edition.fields.find(({ id }) => id === own)];
    wrong.push({ cell, fields: fields.flatMap((field) => field ?? []) });
  }
  const [first] = wrong;
  if (first === undefined) return { keys, told: nothingTold };
  const amounts = new Set(wrong.flatMap(({ fields }) => fields.flatMap(amountIn)));
  const at = { file, sheet, cell: addressOf(first.cell.row, first.cell.column) };
  const headings = wrong.map(({ cell }) => labelText(cell));
  return { keys: kept, told: doubt("FRM-12", at, { headings }, { leavesOut: [...amounts], reach: "sheet" }) };
}

const amountIn = ({ id, type }: Field): readonly FieldId[] => (type === "amount" ? [id] : []);

interface Meaning {
  /** Id of the field, or the name of our own key. */
  readonly name: string;
  /** Absent for a column of our own formulas. */
  readonly field?: Field;
}

/** What a heading of a form can say, by its words. */
const meanings = ({ fields }: Edition): ReadonlyMap<string, readonly Meaning[]> => {
  const found = new Map<string, Meaning[]>();
  const put = (label: string, meaning: Meaning): void => {
    const words = normaliseLabel(label);
    found.set(words, [...(found.get(words) ?? []), meaning]);
  };
  for (const field of fields)
    for (const label of [field.label.sv, field.label.en]) put(label, { name: field.id, field });
  for (const [name, { sv, en }] of Object.entries(ownHeadings)) for (const label of [sv, en]) put(label, { name });
  return found;
};

/** `Ekonomiskt utfall 2023 (kr)`: with its unit and its year, or without. */
function saidBy(heading: string, meant: ReadonlyMap<string, readonly Meaning[]>): readonly Meaning[] {
  const bare = heading.replace(unit, "");
  for (const words of [heading, bare, bare.replace(/\s\d{4}\s?$/u, "")]) {
    const found = meant.get(normaliseLabel(words));
    if (found) return found;
  }
  return [];
}
