import type { Missing } from "../../../core/figures/totals";
import type { ProjectFigures } from "../../../core/figures/types";

/** Where the parts of a figure are: at hand, or with the engine that keeps the collected workbooks. */
export type FigureSource =
  | { readonly kind: "here"; readonly projects: readonly ProjectFigures[]; readonly missing: Missing }
  /** `namnd`: of that one alone (null: that nobody knows); absent for all. */
  | { readonly kind: "collected"; readonly namnd?: string | null };
