import { addressOf, formulaTokens } from "sheet-refs";
import { type Remark, remark } from "../../../../core/findings/finding";
import type { CellValue, SheetSnapshot } from "../../../../core/workbook/snapshot";

/** Cells whose stored value was once fetched from another file. The other file is never opened; the value is used and said to be so. */
export function externalLinkRemarks(file: string, sheet: SheetSnapshot): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const { row, column, value, formula } of sheet.cells) {
    if (formula === undefined || !fetchesFromFile(formula)) continue;
    const stored = storedText(value);
    const at = { file, sheet: sheet.name, cell: addressOf(row, column) };
    if (stored !== null) remarks.push(remark("FIL-10", at, { value: stored }));
  }
  return remarks;
}

/**
 * Other files stand in formulas as `[1]Blad!A1`, `'[1]Blad 1'!A1` or `[1]!Namn`. A bracket after a name is a table's column
 * instead: `tbl[2025]`.
 */
function fetchesFromFile(formula: string): boolean {
  if (!formula.includes("[")) return false;
  const tokens = formulaTokens(formula);
  return tokens.some(({ kind, text }, index) => {
    const before = tokens[index - 1]?.kind;
    const isOfTable = before === "word" || before === "bracket";
    return (
      (kind === "bracket" && !isOfTable && /^\[\d{1,9}\]$/.test(text)) ||
      (kind === "quoted" && /^'[^']{0,300}\[/.test(text))
    );
  });
}

/** Null when nothing is stored, which is another remark. */
function storedText(value: CellValue): string | null {
  switch (value.kind) {
    case "number":
    case "text":
    case "iso-date":
      return value.text;
    case "boolean":
      return value.boolean ? "SANT" : "FALSKT";
    case "error":
      return value.error;
    case "uncached":
      return null;
  }
}
