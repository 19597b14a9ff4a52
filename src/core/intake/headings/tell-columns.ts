import { hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { formatLoose } from "../../values/format";
import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { CellRef } from "../../project/project";
import type { HeadingChoice, Shown } from "../../project/question";
import { isDifference } from "../values/signs";
import { doubt, joinAll, nothingTold, tell, type Told } from "../../project/told";
import type { MappedColumn } from "./mapped-column";
import type { HeadingColumn } from "./heading-column";
import { headingCell, type Choice, type Settlement } from "./settle-amounts";
import type { Vocabulary } from "./vocabulary";

/** What is told and asked about the columns of one table. */
export interface ColumnLook {
  readonly grid: Grid;
  readonly dataRows: readonly number[];
  readonly file: string;
  readonly vocabulary: Vocabulary;
}

/** Values by which a person recognises a column. */
const mostShown = 3;

export const shownIn = (
  { grid, dataRows, file }: ColumnLook,
  { column }: { readonly column: number },
): readonly Shown[] =>
  dataRows
    .filter((row) => !isBlank(grid.at(row, column)))
    .slice(0, mostShown)
    .map((row) => ({
      at: { file, sheet: grid.sheet.name, cell: addressOf(row, column) },
      shown: visibleText(cellText(grid.at(row, column))),
    }));

const placeOf = ({ grid, file }: ColumnLook, cell: string): CellRef => ({ file, sheet: grid.sheet.name, cell });

/** What became of several columns for one amount: which count, or the question. */
export function tellSettlement(settlement: Settlement, look: ColumnLook): Told {
  const { field, columns } = settlement;
  const [first] = columns;
  if (!first) return nothingTold;
  if (settlement.kind === "settled")
    // That the grant's own part counts is told with the other money.
    return settlement.aside.length === 0 || columns.every(({ isOwnMoney }) => isOwnMoney)
      ? nothingTold
      : tell(
          remark("STR-45", placeOf(look, headingCell(first)), {
            field,
            counts: settlement.counts,
            aside: settlement.aside,
          }),
        );
  // What is expected is in no total, nor is a difference: it is only said not to be read.
  if (!isCounted(first))
    return joinAll(
      columns.map((column) =>
        tell(remark("STR-02", placeOf(look, headingCell(column)), { heading: visibleText(column.heading.text) })),
      ),
    );
  const cells = columns.map(headingCell);
  const asks = choiceQuestion(columns, settlement.choices, look);
  const leaves = { leavesOut: [field], reach: "sheet" as const, ...(asks ? { asks } : {}) };
  if (columns.length === 1) {
    const text = visibleText(first.heading.text);
    return doubt("STR-14", placeOf(look, cells[0] ?? ""), { heading: text, fields: [first.field.label.sv] }, leaves);
  }
  const at = placeOf(look, cells.join(","));
  return settlement.areRivals
    ? doubt("STR-03", at, { field, cells }, leaves)
    : doubt("STR-42", at, { field, cells, choices: settlement.choices.map(choiceText) }, leaves);
}

const isCounted = ({ field: { id } }: MappedColumn): boolean => !hasRole(id, "expected") && !isDifference(id);

/** Two columns for a field that is no amount, or a heading merged over several columns of amounts. */
export function rivalColumns(rivals: readonly MappedColumn[], spills: readonly string[], look: ColumnLook): Told {
  const [first] = rivals;
  if (!first) return nothingTold;
  const cells = [...rivals.map(headingCell), ...spills];
  const choices = rivals.map((column): Choice => ({ columns: [column], sum: null, unit: null }));
  const asks = spills.length > 0 ? null : choiceQuestion(rivals, choices, look);
  return doubt(
    "STR-03",
    placeOf(look, cells.join(",")),
    { field: first.field.id, cells },
    { leavesOut: first.field.type === "amount" ? [first.field.id] : [], reach: "sheet", ...(asks ? { asks } : {}) },
  );
}

/** "C + D: 3 150" in the workbook's own figures, which every reader of it knows again. */
function choiceText({ columns, sum }: Choice): string {
  const name = columns.map(headingCell).join(" + ");
  return sum === null ? name : `${name}: ${formatLoose(sum, "sv")}`;
}

/** The question which columns count. Columns whose headings say the same cannot be told apart in an answer. */
function choiceQuestion(columns: readonly MappedColumn[], choices: readonly Choice[], look: ColumnLook) {
  const [first] = columns;
  const labels = columns.map(({ heading }) => labelOf(heading));
  if (!first || new Set(labels).size < labels.length) return null;
  const { field, heading } = first;
  return {
    about: "heading" as const,
    label: labelOf(heading),
    text: visibleText(heading.text),
    at: placeOf(look, headingCell(first)),
    candidates: [field.id],
    shows: columns.flatMap((column) => shownIn(look, column)).slice(0, mostShown * 2),
    choices: choices.map((choice): HeadingChoice => {
      const counted = new Set(choice.columns.map((column) => column.column));
      return {
        headings: Object.fromEntries(
          columns.map((column) => [labelOf(column.heading), counted.has(column.column) ? field.id : null] as const),
        ),
        counts: choice.columns.map((column) => ({
          text: visibleText(column.heading.text),
          at: placeOf(look, headingCell(column)),
        })),
        sum: choice.sum,
        unit: choice.unit,
      };
    }),
  };
}

const labelOf = ({ text }: HeadingColumn): string => normaliseLabel(visibleText(text));
