import { editionRemark } from "./edition-messages";
import type { Location, Remark } from "../findings/finding";
import { shorten, visibleText } from "../values/label";
import { factsOfFormat } from "../workbook/number-format";
import type { Cell } from "../workbook/snapshot";

/** What a person has written in a cell of an edition, as text. Nothing is computed: a formula is told, also where the file holds its result. */

/** Excel holds 32,767; a form that carries the edition cuts it in chunks of less. */
export const longestText = 32_000;

/** The text of a cell, or what is wrong with it. */
export type CellRead = { readonly text: string } | { readonly fault: Remark };

export function readCell(cell: Cell | null, at: Location): CellRead {
  if (cell === null) return { text: "" };
  const { value, formula, struck, asWritten, hasUnknownRuns } = cell;
  if (formula !== undefined) return { fault: editionRemark("UTG-08", at, {}) };
  const isStruck = struck === true || hasUnknownRuns === true || asWritten !== undefined;
  if (isStruck && value.kind !== "error") return { fault: editionRemark("UTG-46", at, {}) };
  switch (value.kind) {
    case "text":
      return value.text.length > longestText
        ? { fault: editionRemark("UTG-39", at, { most: longestText }) }
        : { text: trimmed(value.text) };
    case "number":
      return factsOfFormat(cell).isDate ? { fault: wrongForm(at, value.text, "text-not-date") } : { text: value.text };
    case "boolean":
      return { text: value.boolean ? "ja" : "nej" };
    case "iso-date":
      return { text: value.text };
    case "error":
      return { fault: wrongForm(at, value.error, "plain-text") };
    case "uncached":
      return { fault: editionRemark("UTG-08", at, {}) };
  }
}

export const wrongForm = (at: Location, value: string, form: string): Remark =>
  editionRemark("UTG-06", at, { value: shorten(visibleText(value), longestShown), form });

const longestShown = 120;

/** Line breaks as the program writes them. Hard spaces at the edges stay: they are part of what was written. */
const trimmed = (text: string): string =>
  text.replaceAll(/\r\n?/gu, "\n").replaceAll(/^[ \t\n]+|(?<![ \t\n])[ \t\n]+$/gu, "");
