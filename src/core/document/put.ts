import type { CellRef } from "../project/project";
import type { Figure } from "../figures/types";
import { toExcelSerial, type IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";
import { visibleText } from "../values/visible-text";
import type { DocumentCell, DocumentValue, StyleName } from "./document";

/** What goes into one cell; where is said when it is placed. */
export type Put = Omit<DocumentCell, "row" | "column">;

export const blank = (style: StyleName): Put => ({ style });

/** Our own words, or a workbook's shown as data. Nothing is an empty cell. */
export const text = (words: string | null, style: StyleName = "text"): Put => {
  const shown = words === null ? "" : visibleText(words);
  return shown === "" ? blank(style) : { style, value: { kind: "text", text: shown } };
};

export const number = (value: number, style: StyleName, formula?: string): Put => ({
  style,
  value: { kind: "number", number: value },
  ...(formula === undefined ? {} : { formula }),
});

export const dateValue = (on: IsoDate): DocumentValue => ({ kind: "date", serial: toExcelSerial(on) });

export const date = (on: IsoDate | null, style: StyleName = "date"): Put =>
  on === null ? blank(style) : { style, value: dateValue(on) };

/** A formula whose result is a number or, where its inputs are unknown, an empty text. */
export const computed = (style: StyleName, formula: string, value: number | null): Put => ({
  style,
  formula,
  value: value === null ? { kind: "text", text: "" } : { kind: "number", number: value },
});

/** Whole öre as kronor: the division is exact as far as a double goes. */
export const kronor = (ore: Ore): number => Number(ore) / 100;

export const linked = (put: Put, at: CellRef | null): Put =>
  at === null ? put : { ...put, style: "link", link: { sheet: at.sheet, cell: at.cell } };

/** How an amount of a project looks: as known, as approximate, or as missing or resting on something that is missing. */
export const lookOf = ({ complete, approximate }: Pick<Figure, "complete" | "approximate">): StyleName =>
  complete ? (approximate ? "approximate" : "amount") : "incomplete";
