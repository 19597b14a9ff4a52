import { remembering } from "../values/remembering";
import { normaliseLabel } from "../values/label";
import type { CodeList } from "./schema";

/** What the whole text means. Lists are validated and never change, so each is indexed once. */
const readers = new WeakMap<CodeList, CodeReader>();

interface CodeReader {
  readonly one: (text: string) => string | null;
  readonly several: (text: string) => readonly string[] | null;
}

function readerOf(list: CodeList): CodeReader {
  const index = new Map<string, string>();
  for (const { code, label, words } of list.codes)
    for (const text of [code, label.sv, label.en, ...words]) index.set(normaliseLabel(text), code);
  const one = remembering((text) => {
    const label = normaliseLabel(text);
    return (
      index.get(label) ?? index.get(label.replace(years, "").trim()) ?? index.get(label.replace(asPlanned, "")) ?? null
    );
  });
  const several = remembering((text): readonly string[] | null => {
    const whole = one(text);
    if (whole !== null) return [whole];
    const parts = text.split(separators).filter((part) => part.trim() !== "");
    const codes = parts.map(one);
    const found = codes.filter((code) => code !== null);
    return parts.length > 0 && found.length === codes.length ? [...new Set(found)] : null;
  });
  return { one, several };
}

function reading(list: CodeList): CodeReader {
  const known = readers.get(list);
  if (known) return known;
  const reader = readerOf(list);
  readers.set(list, reader);
  return reader;
}

/** The code that the whole text means: its code, label or one of its words, never merely something like it. Null when it means none. */
export const matchCode = (list: CodeList, text: string): string | null => reading(list).one(text);

/** "Pågår enligt plan" is the code of "Pågår". */
const asPlanned = / (?:enligt|enl|i fas med) (?:tid)?plan(?:en|eringen)?$/u;

/** "Verksamhetsplan 2023" is the code of "Verksamhetsplan". */
const years = /(?:^| )20\d\d(?= |$)/gu;

const separators = /[,;/+\n]| och /u;

/** Codes in a cell that may name several: `Enkät och trygghetsvandring`. Null unless every part means a code. */
export const matchCodes = (list: CodeList, text: string): readonly string[] | null => reading(list).several(text);
