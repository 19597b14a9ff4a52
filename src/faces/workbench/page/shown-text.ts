import type { Language } from "../../../core/values/bilingual";
import { cellAt, type HostSheet, type HostValue, lookAt } from "office-host/host";

/** The host's formatter: value and English format code to text, with English signs. */
export type TextOf = (value: HostValue, numberFormat: string) => string;

const isDateFormat = (format: string): boolean =>
  /[ymdhs]/iu.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) && !/general/iu.test(format);

/** What a cell shows, with the signs of the reader's language: in Swedish a space between thousands and a comma before decimals. */
export function shownText(sheet: HostSheet, row: number, column: number, textOf: TextOf, language: Language): string {
  const { value } = cellAt(sheet, row, column);
  const { numberFormat } = lookAt(sheet, row, column);
  const text = textOf(value, numberFormat);
  return language === "sv" && typeof value === "number" && !isDateFormat(numberFormat) ? swedishSigns(text) : text;
}

const swedishSigns = (text: string): string =>
  text.replace(/(?<=\d),(?=\d)/gu, "\u00a0").replace(/(?<=\d|^|-)\.(?=\d)/gu, ",");

/** What is edited: the formula, or the value as it would be typed. */
export function typedText(sheet: HostSheet, row: number, column: number, textOf: TextOf, language: Language): string {
  const { value, formula } = cellAt(sheet, row, column);
  if (formula !== undefined) return `=${formula}`;
  if (typeof value !== "number") return textOf(value, "@");
  const { numberFormat } = lookAt(sheet, row, column);
  if (isDateFormat(numberFormat)) return textOf(value, "yyyy-mm-dd");
  return language === "sv" ? String(value).replace(".", ",") : String(value);
}
