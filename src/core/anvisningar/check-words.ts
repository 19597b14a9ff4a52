import type { FieldId } from "./known-fields";
import type { Progress } from "./progress";

/** The words that sentences about checks are made of, in one language and in the words of one edition. `core/messages` gives them. */
export interface CheckWords {
  /** The text of the language. */
  readonly say: (sv: string, en: string) => string;
  readonly any: (words: readonly string[]) => string;
  readonly all: (words: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  /** The field's label, quoted. */
  readonly field: (id: FieldId) => string;
  /** The labels of codes of the field's list. */
  readonly codes: (field: FieldId, oneOf: readonly string[]) => string;
  /** The label of a field that is named with its table, quoted. */
  readonly path: (path: string) => string;
  readonly codesOfPath: (path: string, oneOf: readonly string[]) => string;
  /** The table's label, quoted. */
  readonly table: (id: string) => string;
  /** The same words, with labels from this table; the projects' without. */
  readonly of: (table: string | undefined) => CheckWords;
  readonly status: (progress: Progress) => string;
  readonly months: (count: number) => string;
  readonly kr: (amount: number) => string;
  /** 0.1 as "10,0 %". */
  readonly share: (share: number) => string;
  /** What the edition sets for all its rules. */
  readonly limits: EditionLimits;
}

export interface EditionLimits {
  readonly reportMonths: number;
  readonly longRunningMonths: number;
  /** In kr. */
  readonly projectAmounts: { readonly largest: number };
}
