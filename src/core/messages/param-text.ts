import type { Edition } from "../anvisningar/schema";
import type { ParamKind } from "../findings/catalogue";
import type { ParamValue } from "../findings/finding";
import type { Language } from "../values/bilingual";
import { formatCount, formatDate, formatOre, formatShare } from "../values/format";
import { isIsoDate } from "../values/iso-date";
import { shorten, visibleText } from "../values/label";
import { ore } from "../values/ore";
import { answerText } from "./answer-text";
import { joinedText } from "./joined-text";
import { codeLabel, fieldLabel, tableLabel } from "./labels";
import { misfitText } from "./misfit-text";
import { terms } from "./terms";

/** A workbook's own words are cut here; the cell itself has the rest. */
const longestText = 120;
const longestInList = 60;
const mostInList = 6;
/** Shares are shown with one decimal of a percent; a millionth is far below that. */
const shareScale = 1_000_000;

export interface Reader {
  readonly language: Language;
  readonly edition: Pick<Edition, "fields" | "lists"> & Partial<Pick<Edition, "tables">>;
}

/** The program's own word; behind a slash, what it is called: "sheet/Blad1". */
function termText(value: string, language: Language): string {
  const known = terms[language].get(value);
  if (known !== undefined) return known;
  const slash = value.indexOf("/");
  const kind = slash < 0 ? undefined : terms[language].get(value.slice(0, slash));
  return kind === undefined ? words(value) : `${kind} ${quoted(words(value.slice(slash + 1)), language)}`;
}

/** A param as words. Null when the value is not of the kind that the catalogue says. */
export function paramText(kind: ParamKind, value: ParamValue, { language, edition }: Reader): string | null {
  switch (kind) {
    case "text":
    case "namnd":
    case "unit":
      return typeof value === "string" ? words(value) : null;
    case "term":
      return typeof value === "string" ? termText(value, language) : null;
    case "amount":
      return typeof value === "bigint" ? formatOre(ore(value), language) : null;
    case "date":
      return typeof value === "string" && isIsoDate(value) ? formatDate(value, language) : null;
    case "due":
      return typeof value === "string" ? dueText(value, language) : null;
    case "count":
      return typeof value === "number" && Number.isInteger(value) ? formatCount(value, language) : null;
    case "year":
      return typeof value === "number" ? value.toString() : null;
    case "share":
      return typeof value === "number" && Number.isFinite(value) ? shareText(value, language) : null;
    case "field":
      return typeof value === "string" ? fieldLabel(edition, value, language) : null;
    case "fields":
      return isList(value)
        ? listText(
            value.map((field) => quoted(fieldLabel(edition, field, language), language)),
            "all",
            language,
          )
        : null;
    case "answer":
      return isList(value) ? answerText(value, { language, edition }) : null;
    case "any":
    case "all":
      return isList(value) ? listText(value, kind, language) : null;
    case "table":
      return typeof value === "string" ? tableLabel(edition, value, language) : null;
    case "misfit":
      return isList(value) ? misfitText(value, language) : null;
    case "code":
      return typeof value === "string" ? qualifiedCode(value, { language, edition }) : null;
    case "codes":
      return isList(value)
        ? listText(
            value.map((code) => qualifiedCode(code, { language, edition })),
            "all",
            language,
          )
        : null;
  }
}

/** "den 31 mars 2025 enligt KS 2024/77": where the day comes from, when a decision has moved it. */
function dueText(value: string, language: Language): string | null {
  const [day = ""] = value.split(" ", 1);
  if (!isIsoDate(day)) return null;
  const dnr = value.slice(day.length + 1);
  const by = { sv: "enligt", en: "by decision" }[language];
  return dnr === "" ? formatDate(day, language) : `${formatDate(day, language)} ${by} ${words(dnr)}`;
}

const quoted = (text: string, language: Language): string => (language === "sv" ? `”${text}”` : `“${text}”`);

const words = (text: string): string => shorten(visibleText(text), longestText);

const shareText = (share: number, language: Language): string =>
  formatShare({ part: BigInt(Math.round(share * shareScale)), whole: BigInt(shareScale) }, language);

const isList = (value: ParamValue): value is readonly string[] => typeof value === "object";

/** "A, B och C", or "A, B eller C" where only one of them holds; of many the first, and how many more there are. */
function listText(items: readonly string[], kind: "any" | "all", language: Language): string {
  const said = kind === "any" ? (item: string): string => readingText(item, language) : visibleText;
  const shown = items.slice(0, mostInList).map((item) => shorten(said(item), longestInList));
  const more = items.length - shown.length;
  return joinedText(more === 0 ? shown : [...shown, moreInList[kind][language](more)], kind, language);
}

/** One of several ways to read a cell: a number or a day as people write it, so that it is seen which is meant; any other words as they are. */
function readingText(item: string, language: Language): string {
  if (isIsoDate(item)) return formatDate(item, language);
  const [, whole, decimals, percent] = /^(\d{1,18})(?:\.(\d+))?( %)?$/u.exec(item) ?? [];
  if (whole === undefined || (decimals === undefined && percent === undefined && whole.length < 5))
    return visibleText(item);
  const mark = language === "sv" ? "," : ".";
  const sign = percent === undefined ? "" : language === "sv" ? "\u00a0%" : "%";
  return `${formatCount(BigInt(whole), language)}${decimals === undefined ? "" : `${mark}${decimals}`}${sign}`;
}

const moreInList: Readonly<Record<"any" | "all", Readonly<Record<Language, (more: number) => string>>>> = {
  any: {
    sv: (more) => `${more} ${more === 1 ? "annan" : "andra"}`,
    en: (more) => `${more} ${more === 1 ? "other" : "others"}`,
  },
  all: { sv: (more) => `${more} till`, en: (more) => `${more} more` },
};

/** "status/PAGAR" */
function qualifiedCode(text: string, { language, edition }: Reader): string {
  const at = text.indexOf("/");
  return codeLabel(edition, text.slice(0, Math.max(0, at)), text.slice(at + 1), language);
}
