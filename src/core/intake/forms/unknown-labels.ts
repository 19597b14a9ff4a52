import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf } from "../../workbook/a1";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { FormLabels } from "./form-labels";
import type { Grid } from "../../workbook/grid";
import type { Terms } from "../terms";

/** Text in a label column that is no known label though a value stands beside it: almost a label, or not read. */
export function unknownLabels(
  grid: Grid,
  labels: FormLabels,
  direction: "right" | "below",
  { file, vocabulary }: Terms,
): readonly Remark[] {
  if (direction === "below") return [];
  return grid.sheet.cells.flatMap((cell) => {
    const text = labelText(cell);
    if (text === "" || vocabulary.answered(text) === null || !labels.columns.has(cell.column) || labels.isLabel(cell))
      return [];
    const beside = grid.throughMerge(cell.row, (grid.mergeAt(cell.row, cell.column)?.right ?? cell.column) + 1);
    if (isBlank(beside) || (beside && labels.isLabel(beside))) return [];
    const at = { file, sheet: grid.sheet.name, cell: addressOf(cell.row, cell.column) };
    const near = vocabulary.nearMiss(text);
    return [
      near
        ? remark("STR-05", at, { heading: visibleText(text), field: near.id })
        : remark("STR-02", at, { heading: visibleText(text) }),
    ];
  });
}
