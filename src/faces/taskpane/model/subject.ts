import type { CollectedResult } from "../../engine/collected-result";
import type { PaneState } from "../state/pane-state";

/** The collected result when Nyckeltal and Sammanställ are about it; null when they are about the open workbook. */
export const collectedSubject = ({ subject, collected }: PaneState): CollectedResult | null =>
  subject === "collected" ? collected.outcome : null;
