import { remembering } from "../values/remembering";
import { normaliseLabel } from "../values/label";
import type { CodeList } from "./schema";

/** What the whole text means. Lists are validated and never change, so each is indexed once. */
const readers = new WeakMap<CodeList, (text: string) => string | null>();

function readerOf(list: CodeList): (text: string) => string | null {
  const index = new Map<string, string>();
  for (const { code, label, words } of list.codes)
    for (const text of [code, label.sv, label.en, ...words]) index.set(normaliseLabel(text), code);
  return remembering((text) => {
    const label = normaliseLabel(text);
    return (
      index.get(label) ?? index.get(label.replace(years, "").trim()) ?? index.get(label.replace(asPlanned, "")) ?? null
    );
  });
}

/** The code that the whole text means: its code, label or one of its words, never merely something like it. Null when it means none. */
export function matchCode(list: CodeList, text: string): string | null {
  const read = readers.get(list) ?? readerOf(list);
  readers.set(list, read);
  return read(text);
}

/** "Pågår enligt plan" is the code of "Pågår". */
const asPlanned = / (?:enligt|enl|i fas med) (?:tid)?plan(?:en|eringen)?$/u;

/** "Verksamhetsplan 2023" is the code of "Verksamhetsplan". */
const years = /(?:^| )20\d\d(?= |$)/gu;

const separators = /[,;/+\n]| och /u;

/** Codes in a cell that may name several: `Enkät och trygghetsvandring`. Null unless every part means a code. */
export function matchCodes(list: CodeList, text: string): readonly string[] | null {
  const whole = matchCode(list, text);
  if (whole !== null) return [whole];
  const parts = text.split(separators).filter((part) => part.trim() !== "");
  const codes = parts.map((part) => matchCode(list, part));
  const found = codes.filter((code) => code !== null);
  return parts.length > 0 && found.length === codes.length ? [...new Set(found)] : null;
}
