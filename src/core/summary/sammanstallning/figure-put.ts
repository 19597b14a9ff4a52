import type { Figure, Totals } from "../../figures/types";
import { divideRounded } from "../../values/round";
import type { AmountLook } from "../context";
import { blank, number, type Put } from "../../document/put";

/** A known number of the overview's unit. */
export const inUnit = (ore: bigint, { orePerUnit }: AmountLook): number => Number(ore) / Number(orePerUnit);

/** A difference of sums, cleared of what binary fractions leave behind: amounts are whole öre, so this loses nothing. */
export const toOre = (formula: string, { divide }: AmountLook): string => `ROUND(${formula},${divide === "" ? 2 : 8})`;

/** As the cell shows it, in whole steps of the last decimal. */
export const shownSteps = (ore: bigint, { orePerUnit, decimals }: AmountLook): bigint =>
  divideRounded(ore, decimals === 0 ? orePerUnit : orePerUnit / 10n);

/** Nothing of a group without projects is nothing, not unknown. */
export const oreOf = (figure: Figure, { projects }: Totals): bigint | null =>
  figure.ore === null && figure.complete && projects === 0 ? 0n : figure.ore;

/** A sum of amounts: what is unknown stays empty and is marked, what is known in part is shown and marked. */
export function amountPut(figure: Figure, totals: Totals, formula: string, look: AmountLook, isTotal: boolean): Put {
  const ore = oreOf(figure, totals);
  const style = figure.complete ? (isTotal ? look.total : look.plain) : look.incomplete;
  return ore === null ? blank(style) : number(inUnit(ore, look), style, formula);
}
