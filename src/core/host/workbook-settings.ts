import { noMarks, type Marks } from "../acceptance/marks";
import { nothingGiven, type GivenAnswers } from "../project/given-answers";
import type { Settlements } from "../matching/settlements";

/** What is remembered with a workbook: the user's answers and choices, and of its content no more than they are about. */
export interface WorkbookSettings extends GivenAnswers, Marks {
  /** What was settled between the register of granted projects and the collected workbooks. */
  readonly settlements: Settlements;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff: readonly string[];
  /** Edition id; null for the newest. */
  readonly edition: string | null;
  /** ISO date; null for today. */
  readonly asOf: string | null;
}

export const noSettings: WorkbookSettings = {
  ...nothingGiven,
  ...noMarks,
  settlements: {},
  turnedOff: [],
  edition: null,
  asOf: null,
};
