import { labelText } from "../../workbook/cell-text";
import type { Vocabulary } from "../headings/vocabulary";
import type { FormLabel, FormLabels } from "./form-labels";

/**
 * "Aktivitet: Upplyst promenad", "Insats: Torget": a label that may name the project, with words of its own in the same cell, does so where nothing else on the sheet
 * names projects. Otherwise the labels are as they were.
 */
export function namedInLabel(all: FormLabels, { edition }: Vocabulary): FormLabels {
  const field = edition.fields.find(({ id }) => id === "projectName");
  if (!field || all.labels.some(({ meaning }) => meaning.field?.id === "projectName")) return all;
  const isNaming = ({ meaning, own }: FormLabel): boolean =>
    own !== undefined && /\p{L}{3}/u.test(labelText(own)) && meaning.candidates.some(({ id }) => id === "projectName");
  return {
    ...all,
    labels: all.labels.map((label) =>
      isNaming(label) ? { ...label, meaning: { ...label.meaning, field, candidates: [] } } : label,
    ),
  };
}
