import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";

/** What a project is called after where no label asks for nothing but its name: what may be one ("Åtgärd"), what was done, or where. */
const instead: readonly FieldId[] = ["projectName", "measure", "place"];

/** Longer answers describe. */
const longestName = 80;

/** "Åtgärd: Skolgården, ljus" in a form that asks for no name: it names the project, where what is answered is short. Otherwise the labels are as they were. */
export function namedInstead(grid: Grid, all: FormLabels, { edition }: Vocabulary): FormLabels {
  const field = edition.fields.find(({ id }) => id === "projectName");
  const fieldsOf = ({ meaning }: FormLabel) => (meaning.field ? [meaning.field] : meaning.candidates);
  if (!field || all.labels.some(({ meaning }) => hasRole(meaning.field?.id, "names"))) return all;
  // A walk or a contact has a place too, and no money.
  if (!all.labels.some((label) => fieldsOf(label).some((one) => hasRole(one.id, "granted", "spent")))) return all;
  for (const id of instead) {
    // What may be a place is more often how far it has come ("Läge").
    const found = all.labels.filter((label) =>
      id === "place" ? label.meaning.field?.id === id : fieldsOf(label).some((one) => one.id === id),
    );
    const answers = found.map((label) => labelText(label.own ?? answerBeside(grid, label)));
    if (found.length === 0 || !answers.every(isName) || new Set(answers).size < answers.length) continue;
    return {
      ...all,
      labels: all.labels.map((label) =>
        found.includes(label) ? { ...label, meaning: { ...label.meaning, field, candidates: [] } } : label,
      ),
    };
  }
  return all;
}

/** The nearest filled cell to the right: an empty column may stand between. */
const answerBeside = (grid: Grid, { row, right }: FormLabel): Cell | null =>
  grid.row(row).find((cell) => cell.column > right && labelText(cell) !== "") ?? null;

const isName = (text: string): boolean => /\p{L}{3}/u.test(text) && text.length <= longestName && !/[.!?]$/u.test(text);
