import type { FieldId } from "../anvisningar/known-fields";
import type { Ore, Unit } from "../values/ore";
import type { StatedUnit } from "../words/units";
import type { CellRef } from "./project";
import type { Sign } from "./sign";

/** A cell with what it shows. */
export interface Shown {
  readonly at: CellRef;
  readonly shown: string;
}

/** One answer to which of several columns count: those named in `counts` add up, the others are left alone. */
export interface HeadingChoice {
  /** To be added to `Answers.headings`. */
  readonly headings: Readonly<Record<string, FieldId | null>>;
  readonly counts: readonly { readonly text: string; readonly at: CellRef }[];
  /** What they come to over the table, in millionths of `unit`, else of the workbook's unit; null where they hold nothing to add. */
  readonly sum: bigint | null;
  readonly unit: Unit | null;
}

/** How money left, or what was spent, is written. */
export interface SignQuestion {
  readonly about: "surplus-sign" | "cost-sign";
  /** What each answer makes of the amounts in doubt, in öre: those that come to lie above zero added up, and those below, both without a sign. */
  readonly gives: readonly { readonly sign: Sign; readonly above: Ore; readonly below: Ore }[];
  /** A few of them, with minus and without. */
  readonly shows: readonly Shown[];
}

/** What the user must settle before the numbers can be trusted. */
export type Question =
  | {
      readonly about: "unit";
      readonly readings: readonly Unit[];
      /** What each answer makes of the amounts in doubt, in öre; null where none of them is of that field. */
      readonly gives: readonly {
        readonly unit: Unit;
        readonly grantedOre: Ore | null;
        readonly spentOre: Ore | null;
      }[];
      /** A few of them, as their cells have them. */
      readonly shows: readonly Shown[];
      /** What the workbook says of them itself; none where it says nothing. */
      readonly states: readonly StatedUnit[];
      /** Units in which nobody would find the grants among them unbelievable; null where no grant is. */
      readonly possible: readonly Unit[] | null;
      /** The middle one of the grants among them as written, in the workbook where it is least and where it is largest; null where no grant is. */
      readonly middle: { readonly least: number; readonly largest: number } | null;
    }
  | SignQuestion
  /** A heading that may mean one of several fields, or almost means one. `label` is the key of an answer in `Answers.headings`. */
  | {
      readonly about: "heading";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly FieldId[];
      /** A few values of the column, or of the columns that are asked about. */
      readonly shows?: readonly Shown[];
      /** Several columns that can be one field: the answers to choose from, and what each comes to. Each gives all headings that it is about. */
      readonly choices?: readonly HeadingChoice[];
    }
  /** A name that no nämnd, or more than one, has borne. `label` is the key of an answer in `Answers.namnder`; candidates may be none. */
  | {
      readonly about: "namnd";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly candidates: readonly string[];
    }
  /** Words that may name other money than the grant's, over or beside rows that are set aside until it is answered in `Answers.money`. */
  | {
      readonly about: "money";
      readonly label: string;
      readonly text: string;
      readonly at: CellRef;
      readonly rows: number;
      /** What "own" would add. */
      readonly granted: Ore;
      readonly spent: Ore;
    };
