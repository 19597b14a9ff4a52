import { wordsIn } from "../anvisningar/schema";
import { emptied } from "./edition-sheets";
import type { Leaf } from "./leaf";

/** How a value of an edition is written in a cell, and how what a person has written there is understood. The names of codes come from `choice-names.ts`. */

export type CellContent = string | number;

type Names = Readonly<Record<string, string>>;

export const yes = "ja";
export const no = "nej";

/** A value as a cell; null where there is none. */
export function shownValue(leaf: Leaf, value: unknown, names: Names = {}): CellContent | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? yes : no;
  if (Array.isArray(value)) {
    const words = value.map(String);
    // No words is what everybody has who says nothing; an empty list is something that somebody has said.
    if (words.length === 0) return leaf.kind === "words" ? null : emptied;
    return words.map((word) => quotedWord(names[word] ?? word)).join("; ");
  }
  if (typeof value !== "string") return null;
  const text = value;
  if (leaf.kind === "words") return wordsIn(text).map(quotedWord).join("; ");
  return names[text] ?? text;
}

/** What a text means; `undefined` for nothing, null where it is not of the form that it must have. */
export function understood(leaf: Leaf, text: string, names: Names = {}): { readonly value: unknown } | null {
  if (text === "") return { value: undefined };
  const accepted = (value: unknown): { readonly value: unknown } | null => (leaf.accepts(value) ? { value } : null);
  switch (leaf.kind) {
    case "words":
    case "list":
      return text === emptied ? { value: [] } : accepted(parted(text).map((word) => codeOf(word, leaf.options, names)));
    case "choice":
      return accepted(codeOf(text, leaf.options, names));
    case "yes-no": {
      const answer = text.toLowerCase();
      if ([yes, "yes", "sant", "true", "x"].includes(answer)) return { value: true };
      // What can only be true is left out where it is not.
      return [no, "no", "falskt", "false"].includes(answer) ? { value: leaf.accepts(false) ? false : undefined } : null;
    }
    case "number":
    case "whole-number": {
      const digits = text
        .replaceAll(/[\s\u00a0\u202f]+/gu, "")
        .replace(",", ".")
        .replace("−", "-");
      return /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(digits) ? accepted(Number(digits)) : null;
    }
    case "text":
      return accepted(text);
  }
}

/** What may be chosen, as people read it. */
export const choicesOf = ({ kind, options }: Leaf, names: Names = {}): readonly string[] =>
  kind === "yes-no" ? [yes, no] : options.map((option) => names[option] ?? option);

/** The name that people choose by, or the code itself; whatever else stands there is left as it is, to be refused. */
function codeOf(text: string, options: readonly string[], names: Names): string {
  const same = (one: string): boolean => one.toLowerCase() === text.toLowerCase();
  return options.find(same) ?? Object.keys(names).find((code) => same(names[code] ?? "")) ?? text;
}

/** A word that would be read as several, or lose its edges, stands in quotation marks. */
const quotedWord = (word: string): string =>
  word === "" || word === emptied || /[;"\n]|^\s|\s$|\s\s/u.test(word) ? JSON.stringify(word) : word;

/** Words between semicolons; what stands in quotation marks is one word. */
function parted(text: string): readonly string[] {
  const parts = text.match(/"(?:[^"\\]|\\.)*"|[^;"]+|"/gu) ?? [];
  return parts.flatMap((part) => {
    const trimmed = part.trim().replaceAll(/\s+/gu, " ");
    if (!part.startsWith('"')) return trimmed === "" ? [] : [trimmed];
    return [unquoted(part) ?? trimmed];
  });
}

/** The text between quotation marks, as JSON has it; null when it is not that. */
export function unquoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}
