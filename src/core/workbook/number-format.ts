import type { Unit } from "../values/ore";

/** What a number format says about the amount it shows. */
export interface FormatFacts {
  /** The format prints the unit: `#,##0" tkr"`. */
  readonly unit?: Unit;
  /** The format prints another currency: `#,##0 "€"`. */
  readonly isForeign: boolean;
  /** The format shows thousandths, millionths …: each trailing comma divides what is shown by a thousand. */
  readonly thousands: number;
  readonly isDate: boolean;
  readonly isPercent: boolean;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/(?:mnkr|mkr|milj|mn kr)/iu, "mnkr"],
  [/(?:tkr|kkr|tusen)/iu, "tkr"],
  [/(?:kr|sek)/iu, "kr"],
];

const foreign = /[€$£¥]|(?:^|[^a-z])(?:eur|euro|usd|dollar|nok|dkk|gbp|chf)(?:[^a-z]|$)/iu;

const general: FormatFacts = { isForeign: false, thousands: 0, isDate: false, isPercent: false };
const known = new Map<string, FormatFacts>();

export function formatFacts(format: string | undefined): FormatFacts {
  if (format === undefined || format.length > 255) return general;
  const remembered = known.get(format);
  if (remembered) return remembered;
  const facts = read(format);
  // The formats of a workbook are few; a hostile one must not fill the memory.
  if (known.size < 5000) known.set(format, facts);
  return facts;
}

function read(format: string): FormatFacts {
  const [positive = ""] = format.split(";");
  // Brackets hold colours and locales: [Red], [$-41D]; but [$kr-41D] prints its currency.
  const currency = /\[\$([^\]-]*)/u.exec(positive)?.[1] ?? "";
  const literal = [...positive.matchAll(/"([^"]*)"|\\(.)/gu)]
    .map(([, quoted, escaped]) => quoted ?? escaped ?? "")
    .join("");
  const codes = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/gu, "");
  const isPercent = codes.includes("%");
  const isDate =
    !isPercent && /[ymd]/iu.test(codes) && !/[#0?]/u.test(codes.replace(/0+$/u, "")) && !/general/iu.test(codes);
  const words = `${literal} ${currency} ${codes.replace(/[#0?.,\s%-]/gu, "")}`;
  const unit = units.find(([pattern]) => pattern.test(words))?.[1];
  const thousands = /[#0?](,+)(?![#0?])/u.exec(codes)?.[1]?.length ?? 0;
  return {
    ...(unit && !isDate ? { unit } : {}),
    isForeign: !isDate && foreign.test(words),
    thousands,
    isDate,
    isPercent,
  };
}
