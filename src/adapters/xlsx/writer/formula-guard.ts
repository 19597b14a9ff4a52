/**
 * Says what is wrong with a formula that the core made. Excel answers a formula that it cannot read with a repair dialogue and throws the
 * formula away, and a formula can reach out of the workbook; so everything that a formula names must be in the document.
 */
import { shownText } from "./writable-text";

/** What formulas of one document may name, all in lower case. */
export interface Known {
  readonly sheets: ReadonlySet<string>;
  /** Table name to its column headings. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
}

export const MAX_FORMULA = 8192;
/** Excel refuses longer text literals, even where the cell could hold the result. */
const MAX_LITERAL = 255;

const reachesOut =
  /(?<![\p{L}\p{N}_])(?:WEBSERVICE|RTD|CALL|REGISTER|REGISTER\.ID|HYPERLINK|IMAGE|INDIRECT|DDE|DDEAUTO|EXEC)\s?\(/iu;
const nameCharacter = /[\p{L}\p{N}_.]/u;
const tableParts = new Set(["#all", "#data", "#headers", "#this row"]);

/** The library writes a leading equals sign into the file, where it does not belong. */
export const plainFormula = (formula: string): string => formula.replace(/^=/, "");

interface Step {
  readonly next: number;
  readonly fault?: string;
}

/** From the opening quote at `start` to behind the closing one; a doubled quote is a quote. Null when it never closes. */
function quoted(formula: string, start: number): { readonly text: string; readonly next: number } | null {
  const quote = formula.charAt(start);
  let text = "";
  for (let i = start + 1; i < formula.length; i++) {
    if (formula.charAt(i) !== quote) text += formula.charAt(i);
    else if (formula.charAt(i + 1) === quote) text += formula.charAt(i++);
    else return { text, next: i + 1 };
  }
  return null;
}

/** The innermost texts of `[Column]` or `[[#This Row],[Column]]`, with apostrophe escapes undone. */
function bracketed(
  formula: string,
  start: number,
): { readonly items: readonly string[]; readonly next: number } | null {
  const items: string[] = [];
  let depth = 0;
  let text = "";
  for (let i = start; i < formula.length; i++) {
    const at = formula.charAt(i);
    if (at === "'") text += formula.charAt(++i);
    else if (at === "[") {
      if (++depth > 2 || text.trim() !== "") return null;
      text = "";
    } else if (at === "]") {
      if (depth === 2 || items.length === 0) items.push(text);
      else if (text.trim() !== "") return null;
      text = "";
      if (--depth === 0) return { items, next: i + 1 };
    } else if (depth === 1 && items.length > 0 && /[,: ]/.test(at)) text = "";
    else text += at;
  }
  return null;
}

function tableReference(formula: string, start: number, table: string, known: Known): Step {
  const columns = known.tables.get(table.toLowerCase());
  if (columns === undefined) return { next: start, fault: `no table "${table}", or another workbook` };
  const found = bracketed(formula, start);
  if (found === null) return { next: start, fault: "unreadable table reference" };
  const stranger = found.items.find((item) => !columns.has(item.toLowerCase()) && !tableParts.has(item.toLowerCase()));
  return stranger === undefined
    ? { next: found.next }
    : { next: found.next, fault: `no column "${shownText(stranger, 80)}" in ${table}` };
}

function quotedStep(formula: string, start: number, known: Known): Step {
  const found = quoted(formula, start);
  if (found === null) return { next: start, fault: "unclosed quote" };
  if (formula.charAt(start) === '"')
    return found.text.length > MAX_LITERAL ? { next: found.next, fault: "text literal too long" } : found;
  const isSheet = formula.charAt(found.next) === "!" && known.sheets.has(found.text.toLowerCase());
  return isSheet ? { next: found.next + 1 } : { next: found.next, fault: `no sheet "${shownText(found.text, 80)}"` };
}

/** One character that is neither in quotes nor in brackets. `word` is the name right before it. */
function strayFault(at: string, word: string, inArray: boolean, known: Known): string | undefined {
  if (at === "!" && !known.sheets.has(word.toLowerCase())) return `no sheet "${word}"`;
  if (at === ";" && !inArray) return "arguments are separated by commas";
  return "|#@\\?]".includes(at) ? `"${at}" has no place here` : undefined;
}

/** Null for a formula that may be written; else what is wrong, for ourselves. */
export function formulaFault(written: string, known: Known): string | null {
  const formula = plainFormula(written);
  if (formula.trim() === "") return "empty";
  if (formula.length > MAX_FORMULA) return "too long";
  if (/http/i.test(formula)) return "an address on the net";
  if (reachesOut.test(formula)) return "a function that reaches outside";
  let word = "";
  let braces = 0;
  let parentheses = 0;
  for (let i = 0; i < formula.length;) {
    const at = formula.charAt(i);
    if (at === '"' || at === "'" || at === "[") {
      const step = at === "[" ? tableReference(formula, i, word, known) : quotedStep(formula, i, known);
      if (step.fault !== undefined) return step.fault;
      i = step.next;
      word = "";
      continue;
    }
    const fault = strayFault(at, word, braces > 0, known);
    if (fault !== undefined) return fault;
    braces += at === "{" ? 1 : at === "}" ? -1 : 0;
    parentheses += at === "(" ? 1 : at === ")" ? -1 : 0;
    if (parentheses < 0 || braces < 0) return "closed before it was opened";
    word = nameCharacter.test(at) ? word + at : "";
    i++;
  }
  return parentheses === 0 && braces === 0 ? null : "never closed";
}
