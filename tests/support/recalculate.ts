import type * as IronCalc from "@ironcalc/wasm";
import type { DocumentCell, DocumentSheet, WorkbookDocument } from "../../src/core/document/document";
import { columnLetters } from "sheet-refs";
import { ironCalcModule } from "../../packages/office-host/src/boot/ironcalc-module";

/** A sheet that is in the workbook besides the document's own: its cells by row and column, numbers or texts. */
export interface SourceSheet {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly content: number | string }[];
}

/** What a formula gave: a number, a text, or an error as `#VALUE!`. */
export type Result = number | string;

/** The result of the formula in a cell. */
export type Recalculated = (sheet: string, row: number, column: number) => Result;

type Input = readonly [row: number, column: number, input: string, isFormula: boolean];

/**
 * Computes every formula of a document with IronCalc, an engine that is not ours, from the document's constants alone: cached results are not
 * read. Table references become the ranges that they stand for, since the engine cannot be told of tables.
 */
export function recalculate(document: WorkbookDocument, sources: readonly SourceSheet[] = []): Recalculated {
  const sheets = sheetsOf(document, sources);
  const { Model } = ironCalcModule();
  const model = new Model("summary", "en", "UTC", "en");
  model.pauseEvaluation();
  sheets.forEach(({ name }, sheet) => {
    if (sheet > 0) model.newSheet();
    model.renameSheet(sheet, name);
  });
  sheets.forEach(({ cells }, sheet) => {
    for (const [row, column, input, isFormula] of cells) {
      model.setUserInput(sheet, row, column, input);
      if (isFormula) model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", allDigits);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const byPlace = new Map(
    sheets.flatMap(({ name, cells }, sheet) =>
      cells
        .filter(([, , , isFormula]) => isFormula)
        .map(([row, column]) => [place(name, row, column), resultAt(model, sheet, row, column)] as const),
    ),
  );
  model.free();
  return (sheet, row, column) => {
    const result = byPlace.get(place(sheet, row, column));
    if (result === undefined) throw new Error(`No formula at ${place(sheet, row, column)}`);
    return result;
  };
}

/** Fifteen significant digits: all that a spreadsheet keeps. The engine gives numbers only as text. */
const allDigits = "0.00000000000000E+00";
const errorType = 16;

function resultAt(model: IronCalc.Model, sheet: number, row: number, column: number): Result {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const isNumber = model.getCellType(sheet, row, column) !== errorType && shown !== "" && !Number.isNaN(Number(shown));
  return isNumber ? Number(shown) : shown;
}

/** The document as a program that computes leaves it: every formula with its result of now. */
export function computed(document: WorkbookDocument): WorkbookDocument {
  const result = recalculate(document);
  const now = (sheet: string, cell: DocumentCell): DocumentCell => {
    if (cell.formula === undefined) return cell;
    const said = result(sheet, cell.row, cell.column);
    return {
      ...cell,
      value: typeof said === "number" ? { kind: "number", number: said } : { kind: "text", text: said },
    };
  };
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => now(sheet.name, cell)) })),
  };
}

function sheetsOf(document: WorkbookDocument, sources: readonly SourceSheet[]) {
  const ranges = tableRanges(document.sheets);
  return [
    ...document.sheets.map(({ name, cells }) => ({ name, cells: cells.flatMap((cell) => inputOf(cell, ranges)) })),
    ...sources.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ row, column, content }): Input => [row, column, typed(content), false]),
    })),
  ];
}

const place = (sheet: string, row: number, column: number): string => `${sheet}!${columnLetters(column)}${row}`;

/** `tblprojekt[beviljat]` to `'Projekt'!$N$2:$N$61`. */
function tableRanges(sheets: readonly DocumentSheet[]): ReadonlyMap<string, string> {
  return new Map(
    sheets.flatMap(({ name, tables }) =>
      tables.flatMap((table) =>
        table.columns.map((heading, index): [string, string] => {
          const letters = columnLetters(table.left + index);
          const [first, last] = [table.top + 1, table.top + table.rows];
          return [`${table.name}[${heading}]`.toLowerCase(), `'${name}'!$${letters}$${first}:$${letters}$${last}`];
        }),
      ),
    ),
  );
}

/** What a person would type into the cell; nothing for an empty one. */
function inputOf({ row, column, value, formula }: DocumentCell, ranges: ReadonlyMap<string, string>): readonly Input[] {
  if (formula !== undefined) return [[row, column, `=${withRanges(formula, ranges)}`, true]];
  if (value === undefined) return [];
  if (value.kind === "text") return [[row, column, typed(value.text), false]];
  if (value.kind === "number") return [[row, column, typed(value.number), false]];
  return [[row, column, value.kind === "date" ? typed(value.serial) : String(value.boolean).toUpperCase(), false]];
}

const withRanges = (formula: string, ranges: ReadonlyMap<string, string>): string =>
  formula.replace(/tbl\w+\[[^\][]+\]/gi, (reference) => {
    const range = ranges.get(reference.toLowerCase());
    if (range === undefined) throw new Error(`No table column ${reference}`);
    return range;
  });

/** The apostrophe makes a cell's content a text whatever it looks like. */
const typed = (content: number | string): string => (typeof content === "number" ? String(content) : `'${content}`);
