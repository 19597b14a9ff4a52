/** One section of a number format, taken apart. */
export interface FormatSection {
  /** Does the section show this number? Of several that do, the first. */
  readonly applies: (number: number) => boolean;
  /** Text that is printed as it stands, pieces that touch each other joined: `\k\r` is `kr`. */
  readonly literals: readonly string[];
  /** From `[$kr-41D]`; empty without one. */
  readonly currency: string;
  readonly locale: string;
  /** Placeholders and codes, without literals, brackets, padding and fill. */
  readonly codes: string;
}

const tokens = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]{0,255})\]|(\p{L}+|[^])/gu;
const condition = /^(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)$/u;
/** Letters that are read as codes: dates, times, exponents, General. All others print themselves. */
const codeLetters = /^(?:[ymdhs]+|e+|g+|a+|b+|am|pm|general)$/iu;
const isCode = (run: string): boolean => !/[\p{L}\p{Sc}]/u.test(run) || codeLetters.test(run);

type Condition = readonly [operator: string, number: number];

interface Parts {
  readonly literals: string[];
  condition: Condition | null;
  currency: string;
  locale: string;
  codes: string;
}

/** The sections of a format that can show numbers, in Excel's order: at most three, the fourth is for text. */
export function formatSections(format: string): readonly FormatSection[] {
  const sections = split(format).filter(({ codes }, index) => index < 3 && (index === 0 || !codes.includes("@")));
  const hasConditions = sections.some((section) => section.condition !== null);
  const applies = (index: number): FormatSection["applies"] => {
    const own = sections[index]?.condition;
    if (hasConditions) return own ? (number) => holds(own, number) : () => true;
    if (sections.length === 1) return () => true;
    if (sections.length === 2) return index === 0 ? (number) => number >= 0 : () => true;
    return [(number: number) => number > 0, (number: number) => number < 0, () => true][index] ?? (() => false);
  };
  const read = sections.map(({ literals, currency, locale, codes }, index) => ({
    ...{ literals, currency, locale, codes },
    applies: applies(index),
  }));
  // With conditions, those come first that state theirs.
  return hasConditions
    ? [
        ...read.filter((_, index) => sections[index]?.condition),
        ...read.filter((_, index) => !sections[index]?.condition),
      ]
    : read;
}

function holds([operator, limit]: Condition, number: number): boolean {
  switch (operator) {
    case "<":
      return number < limit;
    case "<=":
      return number <= limit;
    case ">":
      return number > limit;
    case ">=":
      return number >= limit;
    case "<>":
      return number !== limit;
    default:
      return number === limit;
  }
}

function split(format: string): readonly Parts[] {
  const sections: Parts[] = [];
  const start = (): Parts => {
    const parts: Parts = { literals: [], condition: null, currency: "", locale: "", codes: "" };
    sections.push(parts);
    return parts;
  };
  let parts = start();
  let touches = false;
  const print = (text: string): void => {
    if (touches) parts.literals.push((parts.literals.pop() ?? "") + text);
    else parts.literals.push(text);
    touches = true;
  };
  for (const [, quoted, escaped, bracket, other] of format.matchAll(tokens)) {
    if (quoted !== undefined || escaped !== undefined) print(quoted ?? escaped ?? "");
    else if (other === ";") {
      parts = start();
      touches = false;
    } else if (bracket !== undefined) {
      const money = /^\$([^-]*)(?:-(.*))?$/u.exec(bracket);
      const when = condition.exec(bracket);
      if (money) {
        parts.currency = money[1] ?? "";
        parts.locale = money[2] ?? "";
      } else if (when) parts.condition = [when[1] ?? "", Number(when[2])];
      else if (/^[hms]+$/iu.test(bracket)) parts.codes += bracket;
    } else if (other !== undefined && isCode(other)) {
      parts.codes += other;
      if (other !== " ") touches = false;
    } else if (other !== undefined) print(other);
  }
  return sections;
}
