import type { Unit } from "../../values/ore";
import type { StatedUnit } from "../../words/units";
import type { RawValue } from "../raw";
import { known, unitInFormat, unitInText } from "./own-unit";
import type { UnitSource } from "./unit-table";

/** What an amount says of its own unit, and which source says it. */
export type OwnClaim =
  | { readonly source: "silent" }
  | {
      readonly source: "cell" | "beside" | "format" | "currency-format" | "heading";
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
  if (text !== null) return { source: "cell", unit: text, rival: null };
  const unit = unitInFormat(value);
  if (unit !== null)
    return { source: unit === "kr" ? "currency-format" : "format", unit, rival: rivalOf(value, unit, words) };
  if (value.besideUnit) return { source: "beside", unit: value.besideUnit, rival: null };
  return value.headingUnit ? { source: "heading", unit: value.headingUnit, rival: null } : silent;
}

const silent: OwnClaim = { source: "silent" };

function rivalOf(value: RawValue, format: StatedUnit, words: WordsOfSheet | null): Unit | null {
  const near = known(value.besideUnit) ?? known(value.headingUnit);
  if (near !== null) return near === format ? null : near;
  if (words === null || !speaksAgainstFormat.has(words.source)) return null;
  return words.units.map(known).find((unit) => unit !== null && unit !== format) ?? null;
}

/** Amounts that say the same are judged together. */
export const claimKey = (claim: OwnClaim): string =>
  claim.source === "silent" ? claim.source : `${claim.source} ${claim.unit} ${claim.rival ?? ""}`;
