import type { Edition, Field } from "../../anvisningar/schema";
import type { FieldId } from "../../anvisningar/known-fields";
import { doubt, nothingTold, type Told } from "../../project/told";
import { normaliseLabel } from "../../values/label";
import { addressOf } from "sheet-refs";
import { ownHeadings } from "../../workbook/form-headings";
import { labelText } from "../../workbook/cell-text";
import type { FormKey } from "../../workbook/form-marks";
import type { Cell } from "../../workbook/snapshot";

/** Keys that say what their headings say, and what is wrong with the others. By column of a list, or by row of a project's sheet. */
export interface TrueKeys {
  readonly keys: ReadonlyMap<number, FormKey>;
  /** What headings say instead of their keys. */
  readonly said: ReadonlyMap<number, Field>;
  readonly told: Told;
}

/** The unit over amounts, which people change. */
const unit = /\([^()]*\)\s?$/u;

/**
 * A heading may become anything, and its key still says what the column is; but one that says word for word what another column is called was written or moved there. Whoever
 * filled in the form saw the heading and not the key, so that the column is read by it, and no total of such a column is whole. `headings`: by the same places as the keys.
 */
export function trueKeys(
  keys: ReadonlyMap<number, FormKey>,
  headings: ReadonlyMap<number, Cell>,
  { edition, file, sheet }: { readonly edition: Edition; readonly file: string; readonly sheet: string },
): TrueKeys {
  const meant = meanings(edition);
  const kept = new Map(keys);
  const instead = new Map<number, Field>();
  const wrong: { readonly cell: Cell; readonly fields: readonly Field[] }[] = [];
  for (const [place, cell] of headings) {
    const key = keys.get(place);
    if (key === undefined || key.kind === "sheet") continue;
    const said = saidBy(labelText(cell), meant);
    const own = key.kind === "own" ? key.name : key.field;
    if (said.length === 0 || said.some(({ name }) => name === own)) continue;
    const [other] = said;
    if (other?.field === undefined) kept.set(place, { kind: "own", name: other?.name ?? "" });
    else {
      kept.delete(place);
      instead.set(place, other.field);
    }
    const fields = [other?.field, edition.fields.find(({ id }) => id === own)];
    wrong.push({ cell, fields: fields.flatMap((field) => field ?? []) });
  }
  const [first] = wrong;
  if (first === undefined) return { keys, said: instead, told: nothingTold };
  const amounts = new Set(wrong.flatMap(({ fields }) => fields.flatMap(amountIn)));
  const at = { file, sheet, cell: addressOf(first.cell.row, first.cell.column) };
  const told = doubt(
    "FRM-12",
    at,
    { headings: wrong.map(({ cell }) => labelText(cell)) },
    { leavesOut: [...amounts], reach: "sheet" },
  );
  return { keys: kept, said: instead, told };
}

const amountIn = ({ id, type }: Field): readonly FieldId[] => (type === "amount" ? [id] : []);

interface Meaning {
  /** Id of the field, or the name of our own key. */
  readonly name: string;
  /** Absent for a column of our own formulas. */
  readonly field?: Field;
}

/** What a heading of a form can say, by its words. */
export const meanings = ({ fields }: Edition): ReadonlyMap<string, readonly Meaning[]> => {
  const found = new Map<string, Meaning[]>();
  const put = (label: string, meaning: Meaning): void => {
    const words = normaliseLabel(label);
    found.set(words, [...(found.get(words) ?? []), meaning]);
  };
  for (const field of fields)
    for (const label of [field.label.sv, field.label.en]) put(label, { name: field.id, field });
  for (const [name, { sv, en }] of Object.entries(ownHeadings))
    for (const label of [sv, en]) put(label, { name: name === "state" ? "status" : name });
  return found;
};

/** `Ekonomiskt utfall 2023 (kr)`: with its unit and its year, or without. */
export function saidBy(heading: string, meant: ReadonlyMap<string, readonly Meaning[]>): readonly Meaning[] {
  const bare = heading.replace(unit, "");
  for (const words of [heading, bare, bare.replace(/\s\d{4}\s?$/u, "")]) {
    const found = meant.get(normaliseLabel(words));
    if (found) return found;
  }
  return [];
}

/** The year that a heading names beside its field: 2023 in `Ekonomiskt utfall 2023 (kr)`. */
export function yearSaidBy(heading: string, meant: ReadonlyMap<string, readonly Meaning[]>): number | null {
  const bare = heading.replace(unit, "");
  if (meant.has(normaliseLabel(heading)) || meant.has(normaliseLabel(bare))) return null;
  const year = /\s(\d{4})\s?$/u.exec(bare)?.[1];
  return year === undefined ? null : Number(year);
}
