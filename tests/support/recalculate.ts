import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { DocumentCell, DocumentSheet, WorkbookDocument } from "../../src/core/document/document";
import { columnLetters } from "sheet-refs";

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
  const [computed] = recalculateAll([document], sources);
  if (!computed) throw new Error("Nothing was computed");
  return computed;
}

/** Several documents at once: starting the engine takes longer than most of them. */
export function recalculateAll(
  documents: readonly WorkbookDocument[],
  sources: readonly SourceSheet[] = [],
): readonly Recalculated[] {
  const workbooks = documents.map((document) => sheetsOf(document, sources));
  const run = spawnSync(process.execPath, [join(__dirname, "ironcalc.mjs")], {
    input: JSON.stringify(workbooks),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  const results = JSON.parse(run.stdout) as readonly (readonly (readonly (readonly [number, number, Result])[])[])[];
  return workbooks.map((sheets, at) => {
    const byPlace = new Map(
      (results[at] ?? []).flatMap((cells, index) =>
        cells.map(([row, column, result]) => [place(sheets[index]?.name ?? "", row, column), result] as const),
      ),
    );
    return (sheet, row, column) => {
      const result = byPlace.get(place(sheet, row, column));
      if (result === undefined) throw new Error(`No formula at ${place(sheet, row, column)}`);
      return result;
    };
  });
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
