/**
 * Cuts a formula into pieces, just as far as telling references from everything else needs. Forwards only, each character looked at once.
 *
 * `word`: names, references, function names and numbers (`SUM`, `$A$1`, `1.5`). `quoted`: a sheet or file name in apostrophes. `bracket`: a
 * whole bracket group with what is nested in it, as in `tbl[[#This Row],[Budget]]` or `[1]`. `text`: a string literal. `sign`: the rest.
 */
export interface FormulaToken {
  readonly kind: "word" | "quoted" | "bracket" | "text" | "sign";
  readonly text: string;
}

export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  const first = formula.charAt(at);
  if (first === '"') return { kind: "text", text: formula.slice(at, afterQuote(formula, at)) };
  if (first === "'") return { kind: "quoted", text: formula.slice(at, afterQuote(formula, at)) };
  if (first === "[") return { kind: "bracket", text: formula.slice(at, afterBracket(formula, at)) };
  if (!isWordCharacter(first)) return { kind: "sign", text: first };
  let end = at + 1;
  while (end < formula.length && isWordCharacter(formula.charAt(end))) end += 1;
  return { kind: "word", text: formula.slice(at, end) };
}

/** All that is not an operator, a separator or a quote; names may hold letters of any language. */
const isWordCharacter = (character: string): boolean => !" \t\r\n+-*/^&=<>,;:!(){}[]\"'%@#~|".includes(character);

/** Behind the closing quote; a doubled quote stands for itself. */
function afterQuote(formula: string, start: number): number {
  const quote = formula.charAt(start);
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula.charAt(at) !== quote) continue;
    if (formula.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** Behind the bracket that closes the one at `start`; inside, an apostrophe takes the meaning from the character after it. */
function afterBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula.charAt(at);
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return formula.length;
}
