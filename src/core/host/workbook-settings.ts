import type { Answers } from "../intake/answers";

/** What is remembered with a workbook: the user's answers and choices, nothing of its content. */
export interface WorkbookSettings {
  readonly answers: Answers;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff: readonly string[];
  /** Edition id; null for the newest. */
  readonly edition: string | null;
  /** ISO date; null for today. */
  readonly asOf: string | null;
}

export const noSettings: WorkbookSettings = { answers: {}, turnedOff: [], edition: null, asOf: null };
