import type { Field } from "../anvisningar/schema";
import type { Remark } from "../findings/finding";
import type { Separators } from "../values/separators";
import type { Cell } from "../workbook/snapshot";
import type { Area } from "sheet-refs";
import type { StatedUnit } from "../words/units";
import type { TableReading } from "./workbook-reading";
import type { OtherMoney } from "./money/kinds-of-money";
import type { Question } from "../project/question";
import type { Gap } from "../project/told";

/** Lists and forms both become raw records; from there on one road leads to projects. Addresses are A1 within the sheet. */

/** One field of one project as a cell, not yet read: units and signs are decided over the whole workbook first. */
export interface RawValue {
  readonly field: Field;
  /** Budget year of the column heading; null when the heading names none. */
  readonly year: number | null;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
  /** Unit in the heading or label of this very column. */
  readonly headingUnit?: StatedUnit;
  /** Unit alone in the cell beside it, or in the row's column "Enhet". */
  readonly besideUnit?: StatedUnit;
  /** What points and commas mean in the other texts of the column: set where the text alone could be read in two ways. */
  readonly separators?: Separators;
  /** The heading says that a surplus is minus: "Överskott (-)". */
  readonly signHint?: "minus" | "plus";
  /** What it holds reaches up to and including this year; `year` is null then. */
  readonly upTo?: number;
  /** It adds to other cells of the same field and year: periods, entries in the books, a later decision. */
  readonly adds?: true;
  /** The column repeats the total of the year columns, or with `isPart` a part of what another column holds: it is compared, not added. */
  readonly repeatsTotal?: true;
  readonly isPart?: true;
  /** A later decision, or a part of a whole that counts: with minus it takes back what was granted, whatever sign the workbook writes amounts with. */
  readonly mayTakeBack?: true;
  /** Other money is in it, and nobody has said how much: it says nothing of the grant. */
  readonly isUnsplit?: true;
  /** Its heading says that it takes the place of what was wrong: "Rättat utfall". */
  readonly isCorrected?: true;
  /** What is left, beside other amounts than one grant: it may be left of them, or when they are taken off. */
  readonly mayBeOfOther?: true;
  /** Set where the heading itself is the value: an X in the column "Genomfört". A code of the field's list. */
  readonly says?: string;
  /** The heading asks whether it is done: a day under it is the day of that. */
  readonly asksDone?: true;
  /** Of shares of the work: the number that means all of it. */
  readonly wholeIs?: 1 | 100;
}

export interface RawRecord {
  readonly sheet: string;
  readonly row: number;
  readonly values: readonly RawValue[];
  /** The section heading that names the nämnd of the rows under it. */
  readonly namndHeading?: Cell;
  /** Amounts of rows that are parts of it, in columns where its own row states the whole: they are compared. */
  readonly parts?: readonly RawValue[];
  /** When, and on what occasion, the decisions were made that later rows add: one list of values for each of them. */
  readonly laterDecisions?: readonly (readonly RawValue[])[];
}

/** A printed sum and the spans of project rows that it may be the sum of. */
export interface PrintedSum {
  readonly sheet: string;
  readonly value: RawValue;
  /** Rows of the table's projects, shared by all its sums. */
  readonly projectRows: readonly number[];
  /** The column of each project's amount, where they stand in several (cards side by side); else they stand in the sum's own. */
  readonly columns?: readonly number[];
  /** Half-open spans of indexes into `projectRows`, the likeliest first. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** Its formula ends above the last rows of the list: the span that it adds up, and the row where it ends. */
  readonly reaches?: { readonly span: readonly [from: number, to: number]; readonly lastRow: number };
  /** The sum may leave these rows out: its formula skips hidden ones. */
  readonly mayLeaveOut?: ReadonlySet<number>;
  /** No filter has hidden them. */
  readonly areHiddenByHand?: true;
  /** It may count rows that are asked about, and so be right although it is not the sum of those that are read. */
  readonly mayCountMore?: true;
}

/** What a part of a sheet gave: a list, a form, a table of something else. */
export interface SheetParts {
  readonly tables: readonly Omit<TableReading, "projects">[];
  readonly records: readonly RawRecord[];
  /** Projects of other money than the grant's: not counted, but in the printed sums. */
  readonly setAside?: readonly { readonly money: OtherMoney; readonly records: readonly RawRecord[] }[];
  /** Lists that say that they are of an earlier year, held apart until it is known whether another one is of now. */
  readonly earlier?: readonly { readonly title: string | Cell; readonly parts: SheetParts }[];
  readonly sums: readonly PrintedSum[];
  readonly gaps: readonly Gap[];
  readonly remarks: readonly Remark[];
  /** The cells that the reading answers for: it took them in, or told of them. */
  readonly covers: readonly Area[];
  /** What is asked about columns where they were read; absent for forms. */
  readonly questions?: readonly Question[];
}

/** What one sheet gave. */
export interface RawSheet extends SheetParts {
  readonly sheet: string;
  readonly hidden: boolean;
}

export const joinParts = (parts: readonly SheetParts[]): SheetParts => ({
  ...(parts.some(({ questions }) => questions) ? { questions: parts.flatMap(({ questions }) => questions ?? []) } : {}),
  ...(parts.some(({ earlier }) => earlier) ? { earlier: parts.flatMap(({ earlier }) => earlier ?? []) } : {}),
  tables: parts.flatMap(({ tables }) => tables),
  records: parts.flatMap(({ records }) => records),
  setAside: parts.flatMap(({ setAside }) => setAside ?? []),
  sums: parts.flatMap(({ sums }) => sums),
  gaps: parts.flatMap(({ gaps }) => gaps),
  remarks: parts.flatMap(({ remarks }) => remarks),
  covers: parts.flatMap(({ covers }) => covers),
});
