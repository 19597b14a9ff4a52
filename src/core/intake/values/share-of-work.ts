import { codeOfProgress } from "../../anvisningar/progress";
import type { CodeList } from "../../anvisningar/schema";
import { parseDecimal } from "../../values/decimal";
import { cellText } from "../../workbook/cell-text";
import { factsOfFormat } from "../../workbook/number-format";
import type { Cell } from "../../workbook/snapshot";

const inPercent =
  /^(?:ca |cirka )?(\d{1,3})(?:[.,](\d+))?\s?(?:%|procent)(?: (?:klart?|färdigt?|genomförd|genomfört))?$/iu;

/** How much of the work is done, from 0 to 1: a cell shown in per cent, or a plain number where the column says what the whole is (`wholeIs`). Null where it is no share. */
export function shareOfWork(cell: Cell, wholeIs: 1 | 100 | undefined): number | null {
  const share = written(cell, wholeIs);
  return share !== null && share >= 0 && share <= 1 ? share : null;
}

function written(cell: Cell, wholeIs: 1 | 100 | undefined): number | null {
  const text = cellText(cell).trim();
  const [, whole, part = "0"] = inPercent.exec(text) ?? [];
  if (whole !== undefined) return Number(`${whole}.${part}`) / 100;
  const isShown = cell.value.kind === "number" && factsOfFormat(cell).isPercent;
  const of = isShown ? 1 : wholeIs;
  if (of === undefined || parseDecimal(text.replace(",", ".")) === null) return null;
  return Number(text.replace(",", ".")) / of;
}

/** All of it is done, nothing of it is not begun, and what is between is under way. */
export const codeOfShare = (list: CodeList, share: number): string | null =>
  codeOfProgress(list, share === 1 ? "completed" : share === 0 ? "not-started" : "running");
