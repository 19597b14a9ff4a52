import type { StatedUnit } from "../../words/units";
import { addressOf } from "sheet-refs";
import { whereItGoes } from "../../words/left";
import type { ColumnTime } from "./column-time";
import type { MappedColumn } from "./mapped-column";

/** Which of several decisions an amount is the sum of: the first, a later one that adds to it, or what they came to; or what corrects what was told, or holds of it all. */
export type Version = "original" | "addition" | "revised" | "corrected" | "holding";

/** A column of amounts of one field, with what its heading says beside the field. */
export interface AmountColumn {
  readonly mapped: MappedColumn;
  /** A1 address of its heading. */
  readonly cell: string;
  /** whole: the heading names no time; total: it says that it is the sum of the others. */
  readonly time: ColumnTime | { readonly kind: "whole" | "total" };
  readonly version: Version | null;
  /** The heading gives the day of the decision. */
  readonly isDated: boolean;
  /** The heading says that it was reported. */
  readonly isTold: boolean;
  readonly vat: "net" | "gross" | null;
  /** The grant's own part, beside a column with other money in it. */
  readonly isOwnMoney: boolean;
  /** Where what is not used goes: back to whoever granted it, or to something else. Null where the heading says neither, or both. */
  readonly goes: "back" | "elsewhere" | null;
  /** The words of the heading that mean the field. */
  readonly core: string;
  readonly unit: StatedUnit | null;
}

const toldWords = /redovisa|rapportera|lämna/u;
const versions = ["holding", "corrected", "original", "revised"] as const;

export function amountColumn(mapped: MappedColumn): AmountColumn {
  const { heading, field } = mapped;
  const { meaning, year } = heading;
  const said = meaning.time;
  const isDated = field.id === "grantedAmount" && said?.kind === "through" && said.from === "day";
  const time =
    isDated || said === undefined ? (year === null || isDated ? null : ({ kind: "year", year } as const)) : said;
  const has = (kind: string): boolean => meaning.qualifiers?.some((one) => one === kind) ?? false;
  return {
    mapped,
    cell: addressOf(heading.row, heading.column),
    time:
      !field.perYear || time === null
        ? { kind: meaning.isTotal ? "total" : "whole" }
        : { ...time, year: time.year ?? year },
    version: meaning.isAddition ? "addition" : (versions.find((version) => has(version)) ?? null),
    isTold: has("told") || toldWords.test(meaning.core ?? ""),
    isDated,
    vat: has("net") ? "net" : has("gross") ? "gross" : null,
    isOwnMoney: mapped.isOwnMoney ?? false,
    goes: field.id === "returnedAmount" ? whereItGoes(meaning.core ?? "") : null,
    core: meaning.core ?? "",
    unit: meaning.unit ?? null,
  };
}

/** Columns with the same key speak of the same money: only one of them can count. */
export const slotOf = ({ time, version, isDated, isOwnMoney, goes, mapped }: AmountColumn): string =>
  JSON.stringify([
    time,
    isOwnMoney,
    goes,
    version,
    isDated && version === null ? mapped.heading.text : version === "addition" ? mapped.heading.text : "",
  ]);

/** What tells columns of one slot apart. */
export const strandOf = ({ vat, unit, core }: AmountColumn): string => `${vat ?? ""} ${unit ?? ""} ${core}`;

const stemLength = 5;

/** "beviljat", "beviljade medel" and "beviljad ram" are one word here, "budget" is another. */
export const stemOf = (label: string): string => label.toLowerCase().slice(0, stemLength);
