/** What a row under a heading is. Only projects are counted, with what continues them; sums are compared; the rest is left out, told or asked about. */
export type RowKind =
  /** `namedIn`: the row that names it, where its own name is a sum's label. `despite`: it says that it may not count, and the sum in row `by` counts it. */
  | {
      readonly kind: "project";
      readonly namedIn?: number;
      readonly despite?: { readonly says: string; readonly by: number };
    }
  /** More amounts of the project in row `of`: an entry in the books, an addition to the grant. */
  | { readonly kind: "continues"; readonly of: number }
  /** Printed sum: of the rows since the last one, or of all. */
  | { readonly kind: "sum" }
  /** A heading over rows whose amounts are the sum of theirs, down to the row `last`: a nämnd over its projects. */
  | { readonly kind: "group"; readonly text: string; readonly column: number; readonly last?: number }
  /** Already inside the project of row `of`, else inside the row above. */
  | { readonly kind: "part"; readonly of?: number }
  | { readonly kind: "section"; readonly text: string; readonly column: number }
  /** Nothing that anybody filled in, or nothing under the headings. */
  | { readonly kind: "empty" }
  /** It says that it may not count, and the sum in row `by` does not count it; an example in a list of examples without one. */
  | { readonly kind: "left-out"; readonly by?: number }
  /** 1, 2, 3 … under the headings. */
  | { readonly kind: "column-numbers" }
  /** Not counted until somebody has settled it: totals are incomplete. */
  | { readonly kind: "asked"; readonly doubt: RowDoubt };

/** Why a row is asked about, as the finding that tells it. */
export type RowDoubt =
  /** Amounts, but nothing that names a project. */
  | { readonly code: "STR-15" }
  /** Named like a project, but its amounts are the sum of other rows. */
  | { readonly code: "STR-16" }
  /** It says of itself that it may not count: withdrawn, refused, an example, an entry in the books. */
  | { readonly code: "STR-23"; readonly says: string }
  /** A project by its cells, but its name is struck through. */
  | { readonly code: "STR-27" }
  /** Without a grant of its own, and with the rows beside it the amounts of the project in row `of`. */
  | { readonly code: "STR-33"; readonly of: number }
  /** A new decision on the project in row `of`. */
  | { readonly code: "STR-66"; readonly of: number }
  /** A period of the project in row `of`, or what it had come to by then. */
  | { readonly code: "STR-80"; readonly of: number };

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
}

export const asked = (doubt: RowDoubt): RowKind => ({ kind: "asked", doubt });
