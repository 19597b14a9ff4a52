import type { Cell, CellValue } from "../../../../core/workbook/snapshot";
import { unescapeCellText } from "../xml/escaped-text";

export type TextValue = Extract<CellValue, { kind: "text" }>;

/** A text of which some characters have a look of their own. What it says in a cell depends on the cell's look too: `standing`. */
export interface RichText {
  readonly kind: "rich";
  /** All of it. */
  readonly text: string;
  readonly runs: readonly Run[];
}

/** More than a cell can hold, and so not Excel's work: nobody can say what it says. */
export interface TooLong {
  readonly kind: "too-long";
}

export const tooLong: TooLong = { kind: "too-long" };

export interface Run {
  readonly text: string;
  /** Null: as the cell looks. */
  readonly look: "plain" | "raised" | "struck" | null;
}

/** What a text says in its cell. */
export type Standing = Pick<Cell, "asWritten"> & { readonly value: TextValue; readonly struck: boolean };

/**
 * What is left of a rich text without raised runs, which are footnote marks, and struck runs, which are not there any more. Where all of it is
 * struck it is like any struck cell; where it is a footnote mark alone the text is empty.
 */
export function standing({ text, runs }: RichText, isCellStruck: boolean): Standing {
  const lookOf = ({ look }: Run): string => look ?? (isCellStruck ? "struck" : "plain");
  let kept = "";
  for (const run of runs) {
    const look = lookOf(run);
    const exponent = look === "raised" ? exponentIn(kept, run.text) : null;
    if (look === "plain" || exponent !== null) kept = joined(kept, exponent ?? run.text);
  }
  if (kept.trim() !== "") return standingAs(kept, text, false);
  const struck = runs.filter((run) => lookOf(run) === "struck").map((run) => run.text);
  if (struck.some((words) => words.trim() !== "")) return standingAs(struck.join(""), text, true);
  return standingAs(footnoteMark.test(text.trim()) ? "" : text, text, false);
}

/** A raised text that is longer is no mark: somebody raised what the cell says. */
const footnoteMark = /^(?:\d{1,2}|\p{L}|[*†‡§#])?[*.):]{0,3}$/u;

function standingAs(kept: string, whole: string, struck: boolean): Standing {
  const text = unescapeCellText(kept) ?? "";
  return { value: { kind: "text", text }, struck, ...(text === whole ? {} : { asWritten: whole }) };
}

/** Where something between two blanks is left out, one of them goes with it. */
const joined = (before: string, after: string): string =>
  /(?:^|\s)$/u.test(before) ? before + after.trimStart() : before + after;

const exponents: ReadonlyMap<string, string> = new Map([
  ["2", "²"],
  ["3", "³"],
]);

/** "m" and a raised 2 or 3: no footnote but an area or a volume. Null for any other raised text. */
function exponentIn(before: string, raised: string): string | null {
  const exponent = exponents.get(raised.trim());
  if (exponent === undefined || !/(?:^|[^\p{L}])[kdcm]?m$/u.test(before)) return null;
  return raised.replace(/\d/u, exponent);
}
