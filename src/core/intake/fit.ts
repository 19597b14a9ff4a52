import { matchCodes } from "../anvisningar/match-code";
import type { Field } from "../anvisningar/schema";
import { parseAmountText } from "../values/amount-text";
import { parseDateText } from "../values/date-text";
import type { Cell } from "../workbook/snapshot";
import { cellText, isBlank, isNo, isYes, labelText } from "../workbook/cell-text";
import type { Vocabulary } from "./headings/vocabulary";
import type { RawValue, SheetParts } from "./raw";

/** How well a reading of a sheet fits its cells: how many can be what they were read as, and how many cannot (a label as a name, a name as an amount). */
export interface Fit {
  readonly right: number;
  readonly wrong: number;
}

export function fitOf({ records }: Pick<SheetParts, "records">, vocabulary: Vocabulary): Fit {
  const read = records.flatMap(({ values }) => values.filter(({ cell }) => !isBlank(cell)));
  const right = read.filter((value) => fits(value, value.cell, vocabulary)).length;
  return { right, wrong: read.length - right };
}

const fits = ({ field, says }: RawValue, cell: Cell | null, vocabulary: Vocabulary): boolean =>
  cell !== null && (says !== undefined || fitsField(field, cell, vocabulary));

/** Fields whose values can be told from words about them. */
export const isTyped = ({ type }: Field): boolean =>
  type !== "text" && type !== "namnd" && type !== "area" && type !== "investment-type";

/** Can the cell be a value of the field? What cannot be known can. */
export function fitsField(field: Field, cell: Cell, vocabulary: Vocabulary): boolean {
  const { edition } = vocabulary;
  if (cell.value.kind === "error" || cell.value.kind === "uncached") return true;
  const text = labelText(cell);
  const isNumber = cell.value.kind === "number";
  switch (field.type) {
    case "amount":
    case "percent":
    case "number":
      return isNumber || parseAmountText(text).kind !== "not-an-amount";
    case "date":
      return isNumber || cell.value.kind === "iso-date" || parseDateText(text).kind !== "not-a-date";
    case "year":
      return vocabulary.meaning(cellText(cell)).year !== null;
    case "yes-no":
      return isYes(cell) || isNo(cell);
    case "codes": {
      const list = edition.lists.find(({ id }) => id === field.list);
      return list !== undefined && matchCodes(list, cellText(cell)) !== null;
    }
    case "text":
    case "namnd":
    case "area":
    case "investment-type":
      return (text !== "" && !isLabel(text, vocabulary)) || (isNumber && field.id === "projectId");
  }
}

const isLabel = (text: string, vocabulary: Vocabulary): boolean => {
  const { field, candidates } = vocabulary.meaning(text);
  return field !== null || candidates.length > 0;
};
