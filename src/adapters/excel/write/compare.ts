import type { DocumentCell, DocumentValue } from "../../../core/document/document";
import type { HostValue } from "../read/host-value";
import { sourceSheet } from "./resolve";
import type { CurrentCell } from "./state/current-content";
import type { UserCell } from "./standing";

/** Days between the first days of Excel's two date systems. */
const days1904 = 1462;

/** The value as a cell of this workbook holds it. */
export function cellValue(value: DocumentValue, dateSystem: 1900 | 1904): HostValue {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return dateSystem === 1904 ? value.serial - days1904 : value.serial;
  }
}

/** Equal as far as doubles that were added up in another order can be. */
export function sameValue(one: HostValue, other: HostValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

/**
 * What is left of a formula when all is taken away that Excel may add or drop: quotes that a sheet's name does not need, blanks, the sign of a
 * single value, and letter case. A reference to the user's own cell moves when rows are put in there and follows when the sheet is renamed.
 */
export function formulaKey(formula: string): string {
  const plain = formula.replace(/^=/u, "");
  const bare = plain.replaceAll(/[\s'@]/gu, "").toLowerCase();
  return sourceSheet(quotedSource(plain)) === null ? bare : bare.replace(/^(-?).*!\$?[a-z]+\$?\d+/u, "$1source");
}

/** Excel drops the quotes around a name that needs none. */
const quotedSource = (formula: string): string => formula.replace(/^(-?)([^'!]+)!/u, "$1'$2'!");

/** Whether the cell still holds what the summary put there. */
export function isUntouched(cell: DocumentCell | undefined, now: CurrentCell, dateSystem: 1900 | 1904): boolean {
  if (cell?.formula !== undefined) return now.formula !== null && sameFormula(cell.formula, now.formula);
  if (now.formula !== null) return false;
  return sameValue(cell?.value === undefined ? "" : cellValue(cell.value, dateSystem), now.value);
}

function sameFormula(ours: string, now: string): boolean {
  if (formulaKey(ours) === formulaKey(now)) return true;
  // The user's own row was deleted: that is a change there, not here.
  return sourceSheet(ours) !== null && now.includes("#REF!");
}

export const holdsUserCell = (cell: UserCell, now: CurrentCell): boolean =>
  cell.isFormula
    ? now.formula !== null && formulaKey(String(cell.content)) === formulaKey(now.formula)
    : now.formula === null && sameValue(cell.content, now.value);
