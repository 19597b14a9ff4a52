import { visibleText } from "../values/visible-text";

/** Excel's limit. */
const longest = 31;
const forbidden = /[[\]:*?/\\'"\p{Cc}\p{Cs}]+/gu;

/** A text as the name of a sheet: without what Excel does not take there, and cut to what there is room for. Empty where nothing is left. */
export const shownSheetName = (text: string): string => {
  const clean = visibleText(text.replaceAll(forbidden, " ")).replaceAll(/\s+/gu, " ").trim();
  // No pair of surrogates is split.
  return clean
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
};
