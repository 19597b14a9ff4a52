import type { Put } from "../document/put";

/** A row of the first sheet. */
export interface Line {
  readonly key?: string;
  readonly hidden?: true;
  readonly label?: Put;
  readonly value?: Put;
  /** The label runs over both columns. */
  readonly across?: true;
  readonly height?: number;
  readonly beside?: readonly Put[];
}
