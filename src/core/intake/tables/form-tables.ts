import type { Table, TableField } from "../../anvisningar/schema";
import { labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { Area } from "sheet-refs";
import { fieldMeant, fieldWords } from "./field-words";
import { normaliseLabel } from "../../values/label";
import type { RawCell, RawHeading, RawTable } from "./raw-table";
import type { TemplateTexts } from "./template-texts";

/** One label can stand anywhere; a form has several, or is alone on a sheet of its own. */
const fewestLabels = 2;

interface Label {
  readonly cell: Cell;
  readonly field: TableField;
}

/**
 * The one record of a form on a sheet: each label has its value beside it, or beneath it where nothing stands beside. Null where too few of its labels are
 * there, or none that only it has.
 */
export function formTable(grid: Grid, table: Table, { isEmpty, isGuidance }: TemplateTexts): RawTable | null {
  const labels = labelsOn(grid, table);
  const { own } = fieldWords(table);
  const [first] = labels;
  const isKnown = labels.some(({ cell }) => own.has(normaliseLabel(labelText(cell))));
  if (!first || !isKnown || labels.length < Math.min(fewestLabels, table.fields.length)) return null;
  const labelled = new Set(labels.map(({ cell }) => cell));
  const isAnswer = (cell: Cell | null): boolean =>
    cell !== null && !labelled.has(cell) && !isEmpty(cell) && !isGuidance(cell);
  const beside = (label: Cell): Cell | null => {
    const end = grid.mergeAt(label.row, label.column)?.right ?? label.column;
    const next = grid.row(label.row).find((cell) => cell.column > end && !isGuidance(cell)) ?? null;
    return next !== null && labelled.has(next) ? null : next;
  };
  const beneath = (label: Cell): Cell | null => grid.at(rowBeneath(grid, label), label.column);
  const stand = labels.map(({ cell }) =>
    isAnswer(beside(cell)) ? "beside" : isAnswer(beneath(cell)) ? "beneath" : null,
  );
  // A label without an answer has its place where the others have theirs.
  const usual = stand.filter((one) => one === "beneath").length > stand.filter((one) => one === "beside").length;
  const cells = labels.map(({ cell: label, field }, index): RawCell => {
    const heading: RawHeading = { field, text: labelText(label), row: label.row, column: label.column };
    const isBeneath = stand[index] === "beneath" || (stand[index] === null && usual);
    const answer = isBeneath ? beneath(label) : beside(label);
    const end = grid.mergeAt(label.row, label.column)?.right ?? label.column;
    const place = isBeneath
      ? { row: rowBeneath(grid, label), column: label.column }
      : { row: label.row, column: answer?.column ?? end + 1 };
    return { heading, ...place, cell: isAnswer(answer) ? answer : null };
  });
  const one = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
  return {
    ...{ table, sheet: grid.sheet.name, topRow: first.cell.row, headerRow: first.cell.row },
    columns: cells.map(({ heading }) => heading),
    rows: [{ row: first.cell.row, cells }],
    covers: cells.flatMap((cell) => [one(cell.heading.row, cell.heading.column), one(cell.row, cell.column)]),
  };
}

const rowBeneath = (grid: Grid, { row, column }: Cell): number => (grid.mergeAt(row, column)?.bottom ?? row) + 1;

/** The first label of each field. Labels side by side are headings, with the answers of a list beneath them, unless there are no more than two. */
function labelsOn(grid: Grid, table: Table): readonly Label[] {
  const taken = new Set<string>();
  return grid.sheet.cells.flatMap((cell) => {
    const text = labelText(cell);
    const field = text === "" ? null : fieldMeant(table, text);
    if (field === null || taken.has(field.id)) return [];
    const across = grid.row(cell.row).filter((other) => fieldMeant(table, labelText(other)) !== null);
    if (across.length > mostAcross) return [];
    taken.add(field.id);
    return [{ cell, field }];
  });
}

const mostAcross = 2;
