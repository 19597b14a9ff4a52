import { hasRole } from "../../anvisningar/known-fields";
import { matchCodes } from "../../anvisningar/match-code";
import type { Edition, Field } from "../../anvisningar/schema";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { tellsWhatShallCome } from "../../words/why-left";

/** Texts and alternatives: no figure, no deadline and no project hangs on which of them a heading means. */
export const areFreeTexts = (fields: readonly Field[]): boolean =>
  fields.every(
    ({ id, type, required }) =>
      (type === "text" || type === "codes" || type === "yes-no") && !required && !hasRole(id, "names", "namnd"),
  );

/**
 * Which of several texts and alternatives a heading means ("Anledning", "Effekt"), by what stands under it: alternatives of one of them make it that one, else
 * it is the text. Of a plan and an outcome it is the outcome, unless it speaks of what shall come, or nothing has been spent. Null where two are still as good.
 */
export function asFreeText(
  fields: readonly Field[],
  under: readonly Cell[],
  { lists }: Edition,
  isSpent: boolean,
): Field | null {
  const texts = under.map(cellText).filter((text) => !isEmptyText(text));
  const isAllCodes = ({ type, list: id }: Field): boolean => {
    const list = type === "codes" ? lists.find((one) => one.id === id) : undefined;
    return list !== undefined && texts.length > 0 && texts.every((text) => matchCodes(list, text) !== null);
  };
  const [coded, ...alsoCoded] = fields.filter(isAllCodes);
  if (coded) return alsoCoded.length === 0 ? coded : null;
  const free = fields.filter(({ type }) => type === "text");
  if (free.length < 2) return free[0] ?? null;
  const isPlan = !isSpent || (texts.length > 0 && texts.every(tellsWhatShallCome));
  const left = free.filter(({ group }) => (group === "application") === isPlan);
  return left.length === 1 ? (left[0] ?? null) : null;
}

export const isAnswer = (cell: Cell): boolean => !isBlank(cell) && !isEmptyText(cellText(cell));
