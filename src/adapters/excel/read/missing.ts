import type { Area } from "sheet-refs";

/** What a sheet could not be asked, as a term of EXC-12, and where. */
export interface Missing {
  readonly what: "merges" | "struck" | "error-types" | "hidden";
  readonly area: Area;
}
