/** What is wrong with a prose document that cannot become a file. The core made the document, so each is our own fault. */
export type UnwritableReason =
  | "day"
  | "title"
  | "heading-level"
  | "empty-text"
  | "empty-list"
  | "table-shape"
  | "table-last"
  | "column-width"
  | "bar";

export class Unwritable extends Error {
  constructor(
    readonly reason: UnwritableReason,
    detail = "",
  ) {
    super([`The document cannot be written: ${reason}`, detail].filter(Boolean).join(" | "));
    this.name = "Unwritable";
  }
}
