import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { isSumLabel } from "../../words/sums";
import type { FormLabel, FormLabels } from "./form-labels";

/**
 * Labels beside or under a sum's word: "Summa: | Beviljat: | 3 440 000" in a row of its own, "ALLT TILLSAMMANS" over "Beviljat" and "Förbrukat". Their amounts are of all
 * the forms together, as if each of them said "totalt".
 */
export function labelsOfAll(grid: Grid, all: FormLabels): FormLabels {
  const isOfAll = (label: FormLabel): boolean =>
    startsWithAll.test(label.text) || isBesideSum(grid, label) || isUnderSum(grid, label, all);
  if (!all.labels.some(isOfAll)) return all;
  return {
    ...all,
    labels: all.labels.map((label) =>
      label.meaning.field?.type === "amount" && isOfAll(label)
        ? { ...label, meaning: { ...label.meaning, isTotal: true } }
        : label,
    ),
  };
}

/** "Allt vi fick", "Samtliga kostnader". */
const startsWithAll = /^\s*(?:allt|alla|samtliga)(?!\p{L})/iu;

const saysSum = (text: string): boolean => isSumLabel(text.replace(/:\s*$/u, ""));

function isBesideSum(grid: Grid, { row, column }: FormLabel): boolean {
  const [first] = grid.row(row).filter((cell) => !isBlank(cell));
  return first !== undefined && first.column < column && saysSum(labelText(first));
}

/** The first words above the block of labels, in their own column. */
function isUnderSum(grid: Grid, { row, column }: FormLabel, { labels }: FormLabels): boolean {
  for (let above = row - 1; above > 0; above -= 1) {
    if (labels.some((other) => other.column === column && above >= other.row && above <= other.bottom)) continue;
    return saysSum(labelText(grid.throughMerge(above, column)));
  }
  return false;
}
