import type { DocumentCell, DocumentSheet, InputRule } from "../../../core/document/document";
import { formulaTokens, quotedSheet, unquoted } from "sheet-refs";

/** What sheets and tables of the document are called in this workbook. */
export interface ActualNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** A reference to a cell of the user's own, times a unit: `'Blad 1'!D5*1000`. No other formula names a sheet that is not ours, and references to our own cells from elsewhere have dollar signs. */
const sourcePattern = /^-?'((?:[^']|'')+)'![A-Z]{1,3}\d{1,7}(?:\*\d+(?:\/100)?)?$/u;

/** The user's sheet that the formula refers to; null when it is about the summary's own cells. */
export function sourceSheet(formula: string): string | null {
  return sourcePattern.exec(formula)?.[1]?.replaceAll("''", "'") ?? null;
}

/** The formula with the names that our sheets and tables have here, which need not be those of the document. */
export function resolvedFormula(formula: string, names: ActualNames): string {
  if (sourceSheet(formula) !== null) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, index) => {
      const next = tokens[index + 1];
      if (next?.kind === "sign" && next.text === "!") {
        const name = kind === "quoted" ? unquoted(text) : text;
        const actual = kind === "quoted" || kind === "word" ? names.sheets.get(name) : undefined;
        if (actual !== undefined) return quotedSheet(actual);
      }
      return kind === "word" && next?.kind === "bracket" ? (names.tables.get(text) ?? text) : text;
    })
    .join("");
}

/** The sheet as it is to be written here. Links always lead to the user's own cells, so they stay. */
export function resolvedSheet(sheet: DocumentSheet, names: ActualNames): DocumentSheet {
  const actual = (cell: DocumentCell): DocumentCell =>
    cell.formula === undefined ? cell : { ...cell, formula: resolvedFormula(cell.formula, names) };
  return {
    ...sheet,
    name: names.sheets.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map(actual),
    tables: sheet.tables.map((table) => ({ ...table, name: names.tables.get(table.name) ?? table.name })),
    conditionalLooks: sheet.conditionalLooks.map((look) => ({
      ...look,
      formula: resolvedFormula(look.formula, names),
    })),
    ...(sheet.inputRules ? { inputRules: sheet.inputRules.map((rule) => resolvedRule(rule, names)) } : {}),
  };
}

const resolvedRule = (rule: InputRule, names: ActualNames): InputRule =>
  rule.accepts.kind === "list"
    ? { ...rule, accepts: { ...rule.accepts, sheet: names.sheets.get(rule.accepts.sheet) ?? rule.accepts.sheet } }
    : rule;
