import type { FieldId } from "../../anvisningar/known-fields";
import type { Edition, Field } from "../../anvisningar/schema";
import { visibleText } from "../../values/label";
import { asksWhetherDone } from "../../words/progress-words";
import type { FormLabel } from "./form-labels";
import type { TableReading } from "../workbook-reading";

/** A label with the field that it was settled to mean. */
export interface NamedLabel {
  readonly label: FormLabel;
  readonly field: Field;
}

export function groupByField<Named extends NamedLabel>(named: readonly Named[]): ReadonlyMap<FieldId, Named[]> {
  const groups = new Map<FieldId, Named[]>();
  for (const one of named) groups.set(one.field.id, [...(groups.get(one.field.id) ?? []), one]);
  return groups;
}

/** "Slutbesiktigad: ja" is no day, but how far the project has come, where nothing else says that. */
export function asDone(
  named: readonly NamedLabel[],
  { fields }: Pick<Edition, "fields">,
  isYesOrNo: (one: NamedLabel) => boolean,
): readonly NamedLabel[] {
  const status = fields.find(({ id }) => id === "status");
  if (!status || named.some(({ field }) => field.id === "status")) return named;
  return named.map((one) => (one.field.id === "completedDate" && isYesOrNo(one) ? { ...one, field: status } : one));
}

/** What a label says of its values beside their field. */
export const labelFacts = ({ meaning, text }: FormLabel) => ({
  ...(meaning.unit ? { headingUnit: meaning.unit } : {}),
  ...(meaning.signHint ? { signHint: meaning.signHint } : {}),
  ...(asksWhetherDone(text) ? { asksDone: true as const } : {}),
});

/** How a form was understood. */
export function tableOf(
  sheet: string,
  named: readonly NamedLabel[],
  place: (at: FormLabel) => { file: string; sheet: string; cell: string },
): Omit<TableReading, "projects"> {
  const first = Math.min(...named.map(({ label }) => label.row));
  return {
    sheet,
    layout: "form",
    topRow: first,
    headerRow: first,
    columns: named.map(({ field, label }) => ({
      heading: visibleText(label.text),
      at: place(label),
      field: field.id,
      year: field.perYear ? label.meaning.year : null,
    })),
  };
}
