import type { Remark } from "../../findings/finding";
import type { Unit } from "../../values/ore";
import { addressOf } from "sheet-refs";
import type { StatedUnit } from "../../words/units";
import type { RawValue } from "../raw";
import { ownClaim, type OwnClaim } from "./own-claim";
import { known, sizeOf } from "./own-unit";
import type { UnitScope, WordsClaim } from "./unit-scopes";
import type { SizeTest } from "./unit-size";
import type { UnitStatement } from "./unit-statements";
import type { Fit } from "./unit-table";

/** Where something stands; without a cell it is the name of the sheet. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly cell?: string;
}

/** What came of a claim: a unit, perhaps with something to tell, or a question. */
export type Verdict =
  | { readonly then: "holds"; readonly unit: Unit | null; readonly remark?: Remark }
  | { readonly then: "asked"; readonly remark: Remark };

export const holds = (unit: Unit | null, remark?: Remark): Verdict =>
  remark ? { then: "holds", unit, remark } : { then: "holds", unit };
export const asked = (remark: Remark): Verdict => ({ then: "asked", remark });

/** What the judges of a scope need to know of it. */
export interface ScopeFacts {
  readonly words: WordsClaim | null;
  /** The units that the words name. */
  readonly stated: readonly StatedUnit[];
  /** The one unit that they name, when it is one of ours. */
  readonly single: Unit | null;
  readonly size: SizeTest;
  /** The answer about the workbook, where one was given. */
  readonly answer: Unit | null;
  readonly claimOf: (value: RawValue) => OwnClaim;
  readonly place: (of: RawValue | UnitStatement) => Place;
  readonly headingOf: (value: RawValue) => Place | null;
  /** "tkr (Diagram!A2)", for the eyes of whoever reads this sheet. */
  readonly named: (unit: StatedUnit, at: Place | null) => string;
  /** Sizes of grants that rest on these words: under a heading that says so, or silent where the sheet says so. */
  readonly grantsResting: (unit: Unit) => readonly number[];
  readonly fit: (unit: Unit, sizes: readonly number[]) => Fit;
}

export const isGrant = ({ field, repeatsTotal }: RawValue): boolean => field.id === "grantedAmount" && !repeatsTotal;
export const sizesOf = (values: readonly RawValue[]): readonly number[] =>
  values.flatMap((value) => sizeOf(value) ?? []);
export const firstSized = (values: readonly RawValue[]): RawValue | undefined =>
  values.find((value) => sizeOf(value) !== null);

export function scopeFacts(
  { sheet, amounts, words }: UnitScope,
  file: string,
  size: SizeTest,
  answer: Unit | null,
  headingOf: (sheet: string, column: number) => Place | null,
): ScopeFacts {
  const stated = [...new Set((words?.statements ?? []).map(({ unit }) => unit))];
  const single = stated.length === 1 ? known(stated[0]) : null;
  const claimOf = (value: RawValue): OwnClaim => ownClaim(value, words && { source: words.source, units: stated });
  return {
    ...{ words, stated, single, size, answer, claimOf },
    place: (of) => {
      const named = "sheet" in of ? of.sheet : sheet;
      return of.row === 0 ? { file, sheet: named } : { file, sheet: named, cell: addressOf(of.row, of.column) };
    },
    headingOf: ({ column }) => headingOf(sheet, column),
    named: (unit, at) => {
      const place = at && [...(at.sheet === sheet ? [] : [at.sheet]), ...(at.cell ? [at.cell] : [])].join("!");
      return place ? `${unit} (${place})` : unit;
    },
    grantsResting: (unit) =>
      sizesOf(
        amounts.filter((value) => {
          const claim = claimOf(value);
          const says = claim.source === "heading" ? claim.unit : claim.source === "silent" ? single : null;
          return isGrant(value) && says === unit;
        }),
      ),
    fit: (unit, sizes) =>
      !size.isAbsurd(unit, sizes) ? "open" : size.only(sizes) === null ? "absurd" : "absurd, one other",
  };
}
