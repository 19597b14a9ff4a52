import { remark } from "../../findings/finding";
import { doubt, join, nothingTold, tell, type Told } from "../../project/told";
import { visibleText } from "../../values/label";
import { addressOf, type Area } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { formatFacts } from "../../workbook/number-format";
import { looseAmount } from "../../workbook/loose-amount";
import { coverOf } from "../cover";
import { isDifference } from "../values/signs";
import { isHeadingOfOther } from "../headings/other-headings";
import type { SheetParts } from "../raw";
import type { Terms } from "../terms";
import { isPartLabel } from "../../words/row-labels";
import { withoutNumber } from "../../words/numbering";
import type { FormLabels } from "./form-labels";
import type { Direction } from "./form-values";

interface Unknown {
  readonly cell: Cell;
  readonly beside: Cell;
}

/**
 * Text in a label column that is no known label though a value stands beside it: almost a label, an amount by another name, or not read. Several with
 * numbers, one under the other after the form's end, are rows of a table and not labels.
 */
export function unknownLabels(
  grid: Grid,
  labels: FormLabels,
  direction: Direction,
  read: readonly Area[],
  terms: Terms,
): SheetParts {
  const nothing: SheetParts = { tables: [], records: [], sums: [], covers: [], gaps: [], remarks: [] };
  if (direction === "below") return nothing;
  const { vocabulary } = terms;
  const isRead = coverOf(read);
  const found = grid.sheet.cells.flatMap((cell): Unknown[] => {
    const text = labelText(cell);
    if (text === "" || !labels.columns.has(cell.column) || labels.isLabel(cell)) return [];
    if (vocabulary.answered(text) === null || isHeadingOfOther(text, vocabulary.edition)) return [];
    const beside = grid.throughMerge(cell.row, (grid.mergeAt(cell.row, cell.column)?.right ?? cell.column) + 1);
    const isAnother = beside === null || isBlank(beside) || labels.isLabel(beside) || isRead(beside);
    return isAnother ? [] : [{ cell, beside }];
  });
  /** The first empty row after the last label ends the form. */
  let end = Math.max(...labels.labels.map(({ row }) => row));
  while (grid.row(end).length > 0) end += 1;
  const isInTable = ({ cell, beside }: Unknown): boolean =>
    cell.row > end &&
    looseAmount(beside) !== null &&
    found.some(
      (other) =>
        Math.abs(other.cell.row - cell.row) === 1 &&
        other.cell.column === cell.column &&
        looseAmount(other.beside) !== null,
    );
  const alone = found.filter((one) => !isInTable(one));
  const { gaps, remarks } = join(nothingTold, ...alone.map((one) => toldOf(grid, one, terms)));
  return { ...nothing, gaps, remarks, covers: alone.map(({ cell, beside }) => areaFrom(cell, beside)) };
}

function toldOf(grid: Grid, { cell, beside }: Unknown, { file, vocabulary }: Terms): Told {
  const text = labelText(cell);
  // "Varav moms" is inside the amount above it.
  if (isPartLabel(withoutNumber(text))) return nothingTold;
  const heading = visibleText(text);
  const at = { file, sheet: grid.sheet.name, cell: addressOf(cell.row, cell.column) };
  const near = vocabulary.nearMiss(text);
  const amounts = vocabulary.amountsNamedIn(text);
  const isMoney =
    looseAmount(beside) !== null &&
    !formatFacts(beside.format).isDate &&
    ![...amounts, ...(near ? [near] : [])].some(({ id }) => isDifference(id));
  if (isMoney && amounts.length > 0)
    return doubt(
      "STR-14",
      at,
      { heading, fields: amounts.map(({ label }) => label.sv) },
      { leavesOut: amounts.map(({ id }) => id), reach: "sheet" },
    );
  if (near)
    return doubt(
      "STR-05",
      at,
      { heading, field: near.id },
      { leavesOut: isMoney && near.type === "amount" ? [near.id] : [], reach: "sheet" },
    );
  return tell(remark("STR-02", at, { heading }));
}

const areaFrom = (from: Cell, to: Cell): Area => ({
  top: from.row,
  bottom: from.row,
  left: from.column,
  right: Math.max(from.column, to.column),
});
