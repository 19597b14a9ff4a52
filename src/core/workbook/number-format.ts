import { harmlessBesideUnits, longestUnitPhrase, scaleLetters, statedAs, unitMeaning } from "../words/units";
import type { Unit } from "../values/ore";
import { formatSections, type FormatSection } from "./format-sections";
import type { Cell } from "./snapshot";

/** What a number format says about the amount it shows. */
export interface FormatFacts {
  /** The format prints the unit: `#,##0" tkr"`. It is the unit of what is shown. */
  readonly unit?: Unit;
  /** What the format prints that makes it no amount in kr, tkr or mnkr: another currency, or words that we do not know. */
  readonly foreign?: string;
  /** The format shows thousandths, millionths …: each trailing comma divides what is shown by a thousand. */
  readonly thousands: number;
  readonly isDate: boolean;
  readonly isPercent: boolean;
}

const general: FormatFacts = { thousands: 0, isDate: false, isPercent: false };
const known = new Map<string, readonly SectionFacts[]>();

interface SectionFacts extends FormatFacts {
  readonly applies: FormatSection["applies"];
}

/** What the format says about this number (a positive one when left out): of its sections by sign or by a condition, the one that applies. */
export function formatFacts(format: string | undefined, number = 1): FormatFacts {
  if (format === undefined || format.length > 255) return general;
  let sections = known.get(format);
  if (!sections) {
    sections = read(format);
    // The formats of a workbook are few; a hostile one must not fill the memory.
    if (known.size < 5000) known.set(format, sections);
  }
  return sections.find(({ applies }) => applies(number)) ?? general;
}

/** What the cell's number format says about the number in it. */
export const factsOfFormat = ({ value, format }: Cell): FormatFacts =>
  value.kind === "number" ? formatFacts(format, value.number) : general;

function read(format: string): readonly SectionFacts[] {
  const sections = formatSections(format).map((section): SectionFacts => ({
    applies: section.applies,
    ...factsOf(section),
  }));
  const units = new Set(sections.flatMap(({ unit }) => unit ?? []));
  const [unit] = units;
  const isUniform = units.size === 1 && new Set(sections.map(({ thousands }) => thousands)).size === 1;
  // `#,##0" tkr";[Red]-#,##0`: a section that is silent follows the others, where they agree.
  return unit === undefined || !isUniform
    ? sections
    : sections.map((section) =>
        section.unit || section.foreign || section.isDate || section.isPercent ? section : { ...section, unit },
      );
}

function factsOf({ literals, currency, locale, codes }: FormatSection): FormatFacts {
  const isPercent = codes.includes("%");
  const isDate =
    !isPercent &&
    /[ymdhs]/iu.test(codes) &&
    !/[#0?]/u.test(codes.replace(/(?:[.,]|(?<!0))0+$/u, "")) &&
    !/general/iu.test(codes);
  const thousands = /[#0?](,+)(?![#0?])/u.exec(codes)?.[1]?.length ?? 0;
  const facts = { thousands, isDate, isPercent };
  if (isDate) return facts;
  // `kr` from the list of currencies belongs to the country beside it.
  if (/^kr\.?$/iu.test(currency) && kronorElsewhere.has(locale.toLowerCase())) return { ...facts, foreign: currency };
  const printed = [currency, ...literals].join(" ");
  const says = unitsPrinted(printed, thousands);
  return says === null ? facts : { ...facts, ...says };
}

/** Locales whose kr are not Swedish: Danish, Norwegian, Icelandic, Faroese, Greenlandic. */
const kronorElsewhere: ReadonlySet<string> = new Set([
  ...["406", "414", "814", "40f", "438", "46f", "da-dk", "nb-no", "nn-no", "is-is", "fo-fo", "kl-gl"],
]);

/** What the printed words say of the unit: one of ours, something else, or null for nothing. */
function unitsPrinted(printed: string, thousands: number): Pick<FormatFacts, "unit" | "foreign"> | null {
  const words = printed.toLowerCase().match(/[:,.]-|[\p{L}\p{N}\p{Sc}%‰²³°][\p{L}\p{N}\p{Sc}%‰²³°.:]*/gu) ?? [];
  const units = new Set<Unit>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(longestUnitPhrase, words.length - at);
    while (length > 0 && unitMeaning(words.slice(at, at + length).join(" ")) === null) length -= 1;
    const meaning = unitMeaning(words.slice(at, at + length).join(" "));
    const stated = meaning === null ? null : statedAs(meaning);
    const word = words[at] ?? "";
    if (stated === "foreign") return { foreign: printed.trim() };
    if (stated !== null) units.add(stated);
    else if (/[\p{L}\p{N}\p{Sc}%‰²³°]/u.test(word) && !harmlessBesideUnits.has(word.replace(/[.:]$/u, ""))) {
      const scale = scaleLetters.get(word);
      if (scale?.thousands !== thousands) return { foreign: printed.trim() };
      units.add(scale.unit);
    }
    at += Math.max(length, 1);
  }
  const [unit, ...others] = units;
  if (unit === undefined) return null;
  // "M" and "kr" in one format: millions of kronor.
  if (others.length > 0) return mergedScale(units) ?? { foreign: printed.trim() };
  return { unit };
}

/** `0.0,,"M" "kr"`: the letter says the scale and the other word the currency. */
function mergedScale(units: ReadonlySet<Unit>): { readonly unit: Unit } | null {
  const [scaled, ...others] = [...units].filter((unit) => unit !== "kr");
  return scaled && others.length === 0 ? { unit: scaled } : null;
}
