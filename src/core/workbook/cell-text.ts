import { withoutInvisible } from "../values/unicode";
import type { Cell } from "./snapshot";

/** What the cell holds as text: for labels, and to quote it in a message. Numbers as stored, not as formatted. */
export function cellText(cell: Cell | null): string {
  if (cell === null) return "";
  const { value } = cell;
  switch (value.kind) {
    case "text":
    case "iso-date":
      return value.text.trim();
    case "number":
      return value.text;
    case "boolean":
      return value.boolean ? "SANT" : "FALSKT";
    case "error":
      return value.error;
    case "uncached":
      return "";
  }
}

/** The label text of a cell: only text cells can be labels. */
export const labelText = (cell: Cell | null): string => (cell?.value.kind === "text" ? cell.value.text.trim() : "");

const markTexts: ReadonlySet<string> = new Set(["x", "☒", "☑", "✓", "✔", "[x]", "(x)"]);

/** "Markera med X i rutan". */
export const isMark = (cell: Cell | null): boolean =>
  cell !== null &&
  ((cell.value.kind === "boolean" && cell.value.boolean) || markTexts.has(labelText(cell).toLowerCase()));

/** An empty box beside an option: it says "not this one". */
const emptyBoxTexts: ReadonlySet<string> = new Set(["☐", "[ ]", "[]", "( )", "()", "□"]);
export const isEmptyBox = (cell: Cell | null): boolean => emptyBoxTexts.has(labelText(cell));

/** Nothing that anybody sees; texts longer than a few characters are not searched for that. */
const longestInvisible = 20;
export const isBlank = (cell: Cell | null): boolean => {
  if (cell?.value.kind !== "text") return cell === null;
  const { text } = cell.value;
  const first = text.charCodeAt(0);
  if (first > 0x20 && first < 0x7f) return false;
  return text.trim() === "" || (text.length <= longestInvisible && withoutInvisible(text).trim() === "");
};

const yesTexts: ReadonlySet<string> = new Set(["ja", "j", "yes"]);
const noTexts: ReadonlySet<string> = new Set(["nej", "n", "no"]);
export const isYes = (cell: Cell | null): boolean => isMark(cell) || yesTexts.has(labelText(cell).toLowerCase());
export const isNo = (cell: Cell | null): boolean => isEmptyBox(cell) || noTexts.has(labelText(cell).toLowerCase());

/** Steps by which a label stands in: the cell's indent, and spaces before the words, of which two are a step. */
export const indentOf = (cell: Cell | null | undefined): number =>
  (cell?.indent ?? 0) +
  (cell?.value.kind === "text" ? Math.ceil((/^[\s\u00a0]*/u.exec(cell.value.text)?.[0].length ?? 0) / 2) : 0);
