/** What a row under a heading is. Only projects are counted; sums are compared; the rest is shown or asked about. */
export type RowKind =
  | { readonly kind: "project" }
  /** Printed sum: of the rows since the last one, or of all. `part` ("varav") is already inside the row above. */
  | { readonly kind: "sum" | "part" }
  | { readonly kind: "section"; readonly text: string; readonly column: number }
  /** Amounts, but nothing that names a project. */
  | { readonly kind: "nameless" }
  /** Named like a project, but its amounts are the sum of other rows. */
  | { readonly kind: "perhaps-sum" }
  /** Without a grant of its own, and with the rows beside it the amounts of the project in row `of`. */
  | { readonly kind: "perhaps-part"; readonly of: number }
  /** It says of itself that it may not count: withdrawn, or an entry in the books. */
  | { readonly kind: "doubtful"; readonly says: string }
  /** A project by its cells, but its name is struck through. */
  | { readonly kind: "struck" }
  /** 1, 2, 3 … under the headings. */
  | { readonly kind: "column-numbers" };

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Cells that are filled beside name, id and amounts: a row with many is a project by all appearance. */
  readonly otherCells: number;
  /** It has an id beside its name. */
  readonly hasId: boolean;
}
