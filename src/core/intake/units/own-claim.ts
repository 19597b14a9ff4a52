import type { Unit } from "../../values/ore";
import type { StatedUnit } from "../../words/units";
import type { RawValue } from "../raw";
import { known, unitInFormat, unitInText } from "./own-unit";
import type { UnitSource } from "./unit-table";

/** What an amount says of its own unit, and which source says it. */
export type OwnClaim =
  | { readonly source: "silent"; readonly key: string }
  | {
      readonly source: "cell" | "beside" | "format" | "currency-format" | "heading";
      /** Amounts that say the same are judged together. */
      readonly key: string;
      readonly unit: StatedUnit;
      /** What the words about it say, where its number format says something else. */
      readonly rival: Unit | null;
    };

/** What words on the sheet say, as far as a number format can contradict them. */
export interface WordsOfSheet {
  readonly source: UnitSource;
  readonly units: readonly StatedUnit[];
}

const speaksAgainstFormat: ReadonlySet<UnitSource> = new Set(["sheet", "other-heading", "elsewhere"]);

/** The nearest that the amount says itself: in its text, its number format, beside it, in its heading. */
export function ownClaim(value: RawValue, words: WordsOfSheet | null): OwnClaim {
  const text = unitInText(value);
  if (text !== null) return claims.cell[text];
  const unit = unitInFormat(value);
  if (unit !== null) return claim(unit === "kr" ? "currency-format" : "format", unit, rivalOf(value, unit, words));
  if (value.besideUnit) return claims.beside[value.besideUnit];
  return value.headingUnit ? claims.heading[value.headingUnit] : silent;
}

export const silent: OwnClaim = { source: "silent", key: "silent" };

const claim = (source: Exclude<OwnClaim["source"], "silent">, unit: StatedUnit, rival: Unit | null): OwnClaim => ({
  ...{ source, unit, rival },
  key: `${source} ${unit} ${rival ?? ""}`,
});

/** There are as many amounts as cells, and few claims. */
const claimsFrom = (source: "cell" | "beside" | "heading"): Readonly<Record<StatedUnit, OwnClaim>> => ({
  kr: claim(source, "kr", null),
  tkr: claim(source, "tkr", null),
  mnkr: claim(source, "mnkr", null),
  foreign: claim(source, "foreign", null),
});
const claims = { cell: claimsFrom("cell"), beside: claimsFrom("beside"), heading: claimsFrom("heading") };

function rivalOf(value: RawValue, format: StatedUnit, words: WordsOfSheet | null): Unit | null {
  const near = known(value.besideUnit) ?? known(value.headingUnit);
  if (near !== null) return near === format ? null : near;
  if (words === null || !speaksAgainstFormat.has(words.source)) return null;
  return words.units.map(known).find((unit) => unit !== null && unit !== format) ?? null;
}
