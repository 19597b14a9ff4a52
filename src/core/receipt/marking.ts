import type { Location } from "../findings/finding";
import { isAtLeast, severities, type Severity } from "../findings/severity";
import { severityLabels } from "../messages/labels";
import type { RunResult } from "../run/run-result";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import { addressOf, type Area, parseArea } from "sheet-refs";
import { receiptTexts } from "./texts";
import { toldSentences, type ToldSentence } from "./told-findings";

/** A cell to be filled by severity, and the note to put on it; null for the further cells of an area. */
export interface CellMark {
  readonly sheet: string;
  /** A1 address of one cell. */
  readonly cell: string;
  readonly severity: Severity;
  readonly note: string | null;
}

/** One sentence on the index sheet, with each of its places. */
export interface IndexLine {
  readonly severity: Severity;
  readonly severityText: string;
  readonly message: string;
  readonly action: string;
  readonly source: string | null;
  /** `cell` is an A1 address or range, or a list of them; null for a whole sheet. Without a sheet it is the whole file. */
  readonly places: readonly { readonly sheet: string | null; readonly cell: string | null }[];
}

/** What goes into a marked copy of a returned workbook. Data only, in one language. */
export interface Marking {
  readonly sheetName: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly headings: Readonly<Record<"severity" | "what" | "action" | "source" | "sheet" | "cells", string>>;
  readonly wholeFile: string;
  /** Behind the sentence where a cell has a thread, to which no note can be added. */
  readonly threaded: string;
  readonly lines: readonly IndexLine[];
  readonly marks: readonly CellMark[];
}

/** Larger areas are marked at their first cell: a column to the end of the sheet is no cell to mend. */
const largestArea = 100;
/** More sentences than these on one cell are counted. */
const mostSentences = 5;

/** What the sender of a file has to mend, at its cells and as a list. */
export function markingOf(file: string, outcome: RunResult, language: Language): Marking {
  const { mark } = receiptTexts[language];
  const sentences = toldSentences(file, outcome, language).filter(({ severity }) => isAtLeast(severity, "warning"));
  const lead = mark.lead(file, formatDate(outcome.asOf, language));
  return markingOfSentences(sentences, { lead, howTo: mark.howTo }, language);
}

/** A marking of sentences on anything that is read from a workbook. `howTo`: what to do with the copy, where there is something to mend. */
export function markingOfSentences(
  sentences: readonly Omit<ToldSentence, "code">[],
  { lead, howTo }: { readonly lead: string; readonly howTo: string },
  language: Language,
): Marking {
  const { mark, columns } = receiptTexts[language];
  return {
    ...{ sheetName: mark.sheet, title: mark.title, wholeFile: mark.wholeFile, threaded: mark.threaded },
    lead: [lead, sentences.length === 0 ? mark.none : howTo],
    headings: columns,
    lines: sentences.map(({ severity, message, action, rule, places, alike }) => ({
      ...{ severity, message, action },
      severityText: severityLabels[severity][language],
      source: rule === null ? null : `”${rule.text}” (${rule.number})`,
      places: [...places, ...alike].map(({ sheet = null, cell = null }) => ({
        sheet,
        cell: cell === "" ? null : cell,
      })),
    })),
    marks: marksOf(sentences, language),
  };
}

interface Marked {
  severity: Severity;
  readonly says: string[];
}

/** Cell by cell: the worst severity of what is said of it, and all that is said. */
function marksOf(sentences: readonly Omit<ToldSentence, "code">[], language: Language): readonly CellMark[] {
  const texts = receiptTexts[language].mark;
  const marked = new Map<string, Map<string, Marked>>();
  const add = (sheet: string, cell: string, severity: Severity, said: string | null): void => {
    const cells = marked.get(sheet) ?? new Map<string, Marked>();
    marked.set(sheet, cells);
    const one = cells.get(cell) ?? { severity, says: [] };
    cells.set(cell, one);
    if (severities.indexOf(severity) < severities.indexOf(one.severity)) one.severity = severity;
    if (said !== null) one.says.push(said);
  };
  const addPlace = ({ sheet, cell = "" }: Location, severity: Severity, said: string): void => {
    for (const area of cell.split(",").flatMap((part) => parseArea(part) ?? [])) {
      const [first, ...others] = addressesIn(area);
      if (sheet === undefined || first === undefined) continue;
      add(sheet, first, severity, said);
      for (const other of others) add(sheet, other, severity, null);
    }
  };
  for (const { severity, title, message, action, rule, places, alike } of sentences) {
    const says = (words: string): string =>
      [
        `${severityLabels[severity][language]}: ${title}`,
        words,
        texts.todo(action),
        ...(rule === null ? [] : [receiptTexts[language].source(rule.text, rule.number)]),
      ].join("\n");
    for (const place of places) addPlace(place, severity, says(message));
    for (const place of alike) addPlace(place, severity, says(texts.alike(places[0]?.cell ?? "", message)));
  }
  return [...marked].flatMap(([sheet, cells]) =>
    [...cells].map(([cell, { severity, says }]) => ({ sheet, cell, severity, note: noteOf(says, texts.more) })),
  );
}

function noteOf(says: readonly string[], more: (n: number) => string): string | null {
  if (says.length === 0) return null;
  const rest = says.length - mostSentences;
  return [...says.slice(0, mostSentences), ...(rest > 0 ? [more(rest)] : [])].join("\n\n");
}

function addressesIn({ top, left, bottom, right }: Area): readonly string[] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > largestArea) return [addressOf(top, left)];
  return Array.from({ length: rows * columns }, (_, index) =>
    addressOf(top + Math.floor(index / columns), left + (index % columns)),
  );
}
