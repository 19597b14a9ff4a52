import type { CheckOf } from "../../anvisningar/kinds-of-check";
import type { Rule } from "../../anvisningar/schema";
import type { FormColumn } from "../form-columns";
import type { Test } from "../formula-test";
import type { RowScope } from "../row-scope";

/** What a form can say of a row while it is filled in, about one rule or about what a column accepts. */
export interface Lack {
  /** `missing` and `wrong` keep the row from being ready; `should` is a wish. */
  readonly kind: "missing" | "wrong" | "should";
  /** What is missing or wrong, in the words of the headings. */
  readonly says: string;
  readonly test: Test;
  /** The columns to fill or mend. */
  readonly columns: readonly FormColumn[];
}

/** What a form can say of a kind of check; nothing where it does not ask for the fields. */
export type FormCheck<Kind extends Rule["check"]["kind"]> = (
  check: CheckOf<Kind>,
  severity: Rule["severity"],
  scope: RowScope,
) => readonly Lack[];
