import { ore } from "./ore";
import type { Ore } from "./ore";

/** An exact decimal number: `digits x 10^-places`. */
export interface Decimal {
  readonly digits: bigint;
  /** 0 or more. */
  readonly places: number;
}

/** What a cell or a parsed text can hold. The bounds keep hostile numbers from growing; no amount of money comes near them. */
const decimalPattern = /^([+-]?)(\d{0,100})(?:\.(\d{0,100}))?(?:e([+-]?\d{1,3}))?$/i;
const largestExponent = 308;

/** Amounts above 2^53 öre cannot be shown exactly by a spreadsheet. */
const largestOre = 2n ** 53n;
/** Significant digits that a double always keeps. What lies beyond them is noise from binary arithmetic. */
const significantDigits = 15;
/** A loss below this part of an öre was never written by a person; subtraction of large doubles leaves such remainders. */
const lossesPerOre = 10_000n;
/** A number is only nudged over a half by its noise where that noise is far below an öre. */
const nudgesPerOre = 1_000n;

const wholeNumber = /^-?\d{1,15}$/;

/** Reads `1650000`, `-0.5`, `1.65E+6`. Null for anything else, among them `NaN`, `1E400` and the empty text. */
export function parseDecimal(text: string): Decimal | null {
  const [matched, sign, whole = "", fraction = "", exponentText = "0"] = decimalPattern.exec(text) ?? [];
  if (matched === undefined || whole + fraction === "") return null;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > largestExponent) return null;
  const places = fraction.length - exponent;
  const magnitude = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -places));
  return { digits: sign === "-" ? -magnitude : magnitude, places: Math.max(0, places) };
}

/** The plain text of a decimal, every place kept: `{ digits: -1250n, places: 2 }` is `-12.50`. */
export function decimalText({ digits, places }: Decimal): string {
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = magnitude.slice(0, magnitude.length - places);
  return `${digits < 0n ? "-" : ""}${whole}${places > 0 ? "." : ""}${magnitude.slice(whole.length)}`;
}

/** Moves the decimal point to the right: `1.65` by 9 is `1650000000`. Null when the text is no decimal. */
export function shiftDecimal(text: string, by: number): string | null {
  const decimal = parseDecimal(text);
  if (decimal === null) return null;
  const places = decimal.places - by;
  return decimalText({
    digits: decimal.digits * 10n ** BigInt(Math.max(0, -places)),
    places: Math.max(0, places),
  });
}

/** Half of the fifteenth significant digit. */
function noiseOf(magnitude: bigint): bigint {
  const beyond = magnitude.toString().length - significantDigits;
  return beyond > 0 ? 10n ** BigInt(beyond) / 2n : 0n;
}

/**
 * An amount in öre, rounded once, half away from zero. A stored double such as 369050.0000000001 is its nearest öre, and 1.005 stored as
 * 1.0049999999999999 rounds up, as Excel does. `exact` is false when a person would miss what the rounding took away.
 * Null when the text is no number, or above 2^53 öre.
 */
export function decimalToOre(text: string, orePerUnit: bigint): { readonly ore: Ore; readonly exact: boolean } | null {
  // Most amounts are whole and small.
  if (wholeNumber.test(text)) {
    const whole = BigInt(text) * orePerUnit;
    return whole > largestOre || whole < -largestOre ? null : { ore: ore(whole), exact: true };
  }
  const decimal = parseDecimal(text);
  if (decimal === null) return null;
  const one = 10n ** BigInt(decimal.places);
  const magnitude = (decimal.digits < 0n ? -decimal.digits : decimal.digits) * orePerUnit;
  const noise = noiseOf(magnitude);
  const nudge = noise * nudgesPerOre <= one ? noise : 0n;
  const rounded = (2n * (magnitude + nudge) + one) / (2n * one);
  if (rounded > largestOre) return null;
  const loss = rounded * one > magnitude ? rounded * one - magnitude : magnitude - rounded * one;
  return {
    ore: ore(decimal.digits < 0n ? -rounded : rounded),
    exact: loss <= noise || loss * lossesPerOre < one,
  };
}
