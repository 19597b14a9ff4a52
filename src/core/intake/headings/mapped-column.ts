import type { Field } from "../../anvisningar/schema";
import type { Level } from "../../words/levels";
import type { HeadingColumn } from "./heading-column";

/** A column that is read, and as what. */
export interface MappedColumn {
  readonly column: number;
  readonly field: Field;
  readonly year: number | null;
  readonly heading: HeadingColumn;
  /** What it holds reaches up to and including this year. */
  readonly upTo?: number;
  /** It adds to other columns of the same field and year. */
  readonly adds?: true;
  /** The column repeats the total of its year columns, or with `isPart` a part of what another column holds: it is compared, not added. */
  readonly repeatsTotal?: true;
  readonly isPart?: true;
  /** Where it is blank this column counts: "Rättat utfall" is filled in where something was corrected. */
  readonly elseIn?: MappedColumn;
  /** Of the projects' names, where the columns beside it name other levels: which level each step of indent is. */
  readonly levels?: readonly Level[];
  /** The grant's own part of an amount that another column has whole. */
  readonly isOwnMoney?: true;
  /** Rows in which the amount has other money in it, and nobody has said how much. */
  readonly unsplitRows?: ReadonlySet<number>;
  /** What is left, beside other amounts than one grant: it may be left of them, or when they are taken off. */
  readonly mayBeOfOther?: true;
  /** An X in this column means this code: columns "Genomfört", "Pågår" with marks. */
  readonly mark?: string;
  /** What its letters stand for by a legend of the sheet: codes of the field's list by sign (`signKey`). */
  readonly signs?: ReadonlyMap<string, string>;
  /** Its plain numbers are shares of the work: this one means all of it. */
  readonly wholeIs?: 1 | 100;
}
