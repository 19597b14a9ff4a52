/**
 * What is wrong with a rule for what people may put into cells. Excel cuts nothing: a workbook with a longer text, or with a list that is no range, opens with a
 * repair dialogue or does not open ([MS-OI29500] 2.1.613, ECMA-376 part 1, 18.3.1.32).
 */
import type { InputRule } from "../../../core/document/document";
import { corners } from "./addresses";
import type { Known } from "./formula-guard";

export const inputRuleLimits = { title: 32, prompt: 255, error: 224 } as const;

const isInOrder = (least: number, most: number): boolean =>
  Number.isFinite(least) && Number.isFinite(most) && least <= most;

function acceptsFault(accepts: InputRule["accepts"], known: Known): string | null {
  switch (accepts.kind) {
    case "text":
      return null;
    case "list": {
      const cells = corners(accepts.cells);
      if (!known.sheets.has(accepts.sheet.toLowerCase())) return "no such sheet";
      return cells !== null && cells.left === cells.right ? null : "list";
    }
    case "date":
      return isInOrder(accepts.first, accepts.last) ? null : "days";
    default:
      return isInOrder(accepts.least, accepts.most) ? null : "limits";
  }
}

/** Null for a rule that may be written; else what is wrong, for ourselves. */
export function inputRuleFault({ range, accepts, prompt, error }: InputRule, known: Known): string | null {
  if (corners(range) === null) return "range";
  const { title, prompt: longest, error: longestError } = inputRuleLimits;
  if (prompt.title.length > title || error.title.length > title) return "title too long";
  if (prompt.text.length > longest) return "prompt too long";
  if (error.text.length > longestError) return "error too long";
  return acceptsFault(accepts, known);
}
