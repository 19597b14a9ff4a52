import type { Language } from "./bilingual";
import { dateParts } from "./iso-date";
import type { IsoDate } from "./iso-date";
import { absoluteOre, orePerUnit } from "./ore";
import type { Ore, Unit } from "./ore";
import { monthNames } from "./period-words";
import type { Ratio } from "./ratio";
import { divideRounded } from "./round";

/** Our own few lines instead of `Intl`, whose separators differ between platforms; on bigints, never through floats. */

const noBreakSpace = "\u00a0";
const minus = "\u2212";

const marks = {
  sv: { group: noBreakSpace, decimal: "," },
  en: { group: ",", decimal: "." },
} as const satisfies Record<Language, { group: string; decimal: string }>;

function grouped(digits: string, group: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(group);
}

/** `digits x 10^-places` with thousands and decimals. */
function number(digits: bigint, places: number, language: Language): string {
  const { group, decimal } = marks[language];
  const magnitude = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = magnitude.slice(0, magnitude.length - places);
  const fraction = magnitude.slice(whole.length);
  return `${digits < 0n ? minus : ""}${grouped(whole, group)}${fraction === "" ? "" : decimal}${fraction}`;
}

/** Decimal places of a unit down to the öre. */
const placesToOre = { kr: 2, tkr: 5, mnkr: 8 } as const satisfies Record<Unit, number>;

/** The places that are needed to lose nothing: all öre of an amount in kr or none, otherwise no zeros at the end. */
function placesNeeded(ore: Ore, unit: Unit): number {
  if (unit === "kr") return ore % orePerUnit.kr === 0n ? 0 : placesToOre.kr;
  let places = 0;
  for (let step: bigint = orePerUnit[unit]; ore % step !== 0n; step /= 10n) places += 1;
  return places;
}

/** The exact amount: `1 650 000 kr`, `1 650 000,50 kr`, `70,3 mnkr`; in English `1,650,000 kr`. */
export function formatOre(ore: Ore, language: Language, unit: Unit = "kr"): string {
  const places = placesNeeded(ore, unit);
  const digits = ore / 10n ** BigInt(placesToOre[unit] - places);
  return `${number(digits, places, language)}${noBreakSpace}${unit}`;
}

/** The exact amount in kronor as a program takes it from a paste: `1650000`, `-1650000,50`, in English `1650000.50`. */
export function formatPlainKronor(ore: Ore, language: Language): string {
  const digits = number(absoluteOre(ore), placesToOre.kr, language).replaceAll(marks[language].group, "");
  return `${ore < 0n ? "-" : ""}${ore % orePerUnit.kr === 0n ? digits.slice(0, -3) : digits}`;
}

const loosePlaces = 6;

/** A number of a workbook, in millionths, as people write it: `10 970,5`, in English `10,970.5`. */
export function formatLoose(millionths: bigint, language: Language): string {
  let [digits, places] = [millionths, loosePlaces];
  for (; places > 0 && digits % 10n === 0n; places -= 1) digits /= 10n;
  return number(digits, places, language);
}

/** Millions of kronor with one decimal, as the city writes them: `70,3 mnkr`. */
export const formatMillions = (ore: Ore, language: Language): string =>
  `${number(divideRounded(ore, orePerUnit.mnkr / 10n), 1, language)}${noBreakSpace}mnkr`;

/** A share as a percentage with one decimal: `87,9 %`, in English `87.9%`. */
export function formatShare({ part, whole }: Ratio, language: Language): string {
  const tenths = whole < 0n ? divideRounded(-part * 1000n, -whole) : divideRounded(part * 1000n, whole);
  return `${number(tenths, 1, language)}${language === "sv" ? noBreakSpace : ""}%`;
}

/** `8 mars 2023`, in English `8 March 2023`. */
export function formatDate(date: IsoDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  return `${day} ${monthNames[language][month - 1] ?? ""} ${year}`;
}

/** A whole number with thousands: `1 033`. */
export const formatCount = (count: number | bigint, language: Language): string => number(BigInt(count), 0, language);
