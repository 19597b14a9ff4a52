import fc from "fast-check";
import { calls } from "./calls";

/** A case as it is drawn: whole numbers that count round, and become smaller while it still fails. */
export interface Recipe {
  readonly call: string;
  readonly json: boolean;
  readonly english: boolean;
  /** Which seed of its kind each input begins as. */
  readonly seeds: readonly number[];
  readonly edits: readonly {
    /** Which input, and which of the edits that there are for it. */
    readonly input: number;
    readonly edit: number;
    readonly part: number;
    readonly at: number;
    readonly by: number;
  }[];
}

const number = fc.nat(1_000_000);
const edit = fc.record({ input: fc.nat(9), edit: number, part: number, at: number, by: number });

/** Most cases have few edits, so that most files are still read. */
const recipe = (names: readonly string[], most: number): fc.Arbitrary<Recipe> =>
  fc.record({
    ...{ call: fc.constantFrom(...names), json: fc.boolean(), english: fc.boolean() },
    seeds: fc.array(number, { minLength: 5, maxLength: 5 }),
    edits: fc.oneof(fc.array(edit, { minLength: 1, maxLength: 2 }), fc.array(edit, { minLength: 1, maxLength: most })),
  });

/** Not a call of the table: `check` of a workbook, one of whose amounts nobody can read any more. */
export const spoiled = "an amount made unreadable";

export const recipes: fc.Arbitrary<Recipe> = fc.oneof(
  { weight: 5, arbitrary: recipe(Object.keys(calls), 6) },
  { weight: 1, arbitrary: recipe([spoiled], 1) },
);
