import { absoluteText, contains, type FormulaToken, lastRow } from "sheet-refs";
import { areaOfReference, type FormulaReference, mapReferences } from "../model/formula-references";
import { formulaTokens } from "../model/formula-tokens";
import { specifiedArea } from "../model/structured";
import type { HostName, HostSheet, HostTable, HostWorkbook } from "../model/workbook";

/** Where a formula stands; null for one that stands in no cell. */
export interface FormulaPlace {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

const deepest = 8;

/**
 * The formula in terms that the engine knows: tables and names become ranges, and whole columns end where the data ends.
 * `lastRowOf` tells where that is.
 * @returns null when it speaks of a table or a column that does not exist.
 */
export function forEngine(
  formula: string,
  workbook: HostWorkbook,
  place: FormulaPlace | null,
  lastRowOf: (sheet: HostSheet) => number,
): string | null {
  const inlined = withoutNames(formula, workbook, place, 0);
  if (inlined === null) return null;
  return mapReferences(inlined, (reference) => bounded(reference, workbook, place, lastRowOf));
}

function withoutNames(
  formula: string,
  workbook: HostWorkbook,
  place: FormulaPlace | null,
  depth: number,
): string | null {
  const tokens = formulaTokens(formula);
  let text = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) break;
    if (token.kind === "word" && next?.kind === "bracket") {
      const range = tableRange(workbook, token.text, next.text, place);
      if (range === null) return null;
      text += range;
      at += 1;
    } else if (token.kind === "bracket" && !isExternal(next)) {
      const range = place && ownTableRange(token.text, place);
      if (range === null) return null;
      text += range;
    } else {
      const name = depth < deepest ? nameAt(tokens, at, workbook, place) : null;
      const inner = name && withoutNames(name.formula.slice(1), workbook, place, depth + 1);
      if (name && inner === null) return null;
      text += inner === null ? token.text : `(${inner})`;
    }
  }
  return text;
}

/** `[1]Sheet!A1` is in another workbook. */
const isExternal = (next: FormulaToken | undefined): boolean => next?.kind === "word" || next?.kind === "quoted";

function tableRange(
  workbook: HostWorkbook,
  name: string,
  specifier: string,
  place: FormulaPlace | null,
): string | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return rangeText(sheet, table, specifier, place?.row ?? null);
  }
  return null;
}

/** `[@Amount]` inside the table itself. */
function ownTableRange(specifier: string, { sheet, row, column }: FormulaPlace): string | null {
  const table = sheet.tables.find(({ area }) => contains(area, row, column));
  return table ? rangeText(sheet, table, specifier, row) : null;
}

function rangeText(sheet: HostSheet, table: HostTable, specifier: string, row: number | null): string | null {
  const area = specifiedArea(table, specifier, row);
  return area && absoluteText(sheet.name, area);
}

/** A name of the formula's own sheet goes before one of the workbook; a table's name alone means its data. */
function nameAt(
  tokens: readonly FormulaToken[],
  at: number,
  workbook: HostWorkbook,
  place: FormulaPlace | null,
): Pick<HostName, "formula"> | null {
  const token = tokens[at];
  if (token?.kind !== "word" || ["(", "!"].includes(tokens[at + 1]?.text ?? "")) return null;
  const wanted = token.text.toLowerCase();
  const found = workbook.names.filter(({ name }) => name.toLowerCase() === wanted);
  const name =
    found.find(({ sheetId }) => sheetId === place?.sheet.id) ?? found.find(({ sheetId }) => sheetId === null);
  if (name) return name;
  const range = tableRange(workbook, token.text, "[]", place);
  return range === null ? null : { formula: `=${range}` };
}

/** The engine walks every row of a whole column: it gets those in use. */
function bounded(
  reference: FormulaReference,
  workbook: HostWorkbook,
  place: FormulaPlace | null,
  lastRowOf: (sheet: HostSheet) => number,
): FormulaReference {
  const { first, last } = reference;
  if (first.row !== null || !last) return reference;
  const name = reference.sheet?.toLowerCase();
  const sheet = name === undefined ? place?.sheet : workbook.sheets.find((one) => one.name.toLowerCase() === name);
  const bottom = sheet ? lastRowOf(sheet) : 1;
  if (areaOfReference(reference).bottom !== lastRow) return reference;
  return { ...reference, first: { ...first, row: 1, fixedRow: true }, last: { ...last, row: bottom, fixedRow: true } };
}
