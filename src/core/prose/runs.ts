import { visibleText } from "../values/visible-text";
import type { Run, Runs } from "./prose-document";

/** Our own words, or a workbook's shown as data on one line. */
export const plain = (text: string): Runs => [{ text: visibleText(text) }];

export const bold = (text: string): Run => ({ text: visibleText(text), bold: true });

/** What a person has to fill in, in brackets. */
export const toFill = (what: string): Run => ({ text: `[${what}]`, toFill: true });

export const textOfRuns = (runs: Runs): string => runs.map(({ text }) => text).join("");
