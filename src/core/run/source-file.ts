import type { Refusal, Remark } from "../findings/finding";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/** A file that somebody handed in: read into a snapshot by an adapter, or refused with one remark. */
export type SourceFile = {
  readonly name: string;
  readonly size: number;
  /** Lower-case hex SHA-256 of the bytes; empty for an open workbook. */
  readonly sha256: string;
} & ({ readonly snapshot: WorkbookSnapshot; readonly remarks: readonly Remark[] } | { readonly refusal: Refusal });
