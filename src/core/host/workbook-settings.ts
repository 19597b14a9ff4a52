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
  /** An edition of somebody's own, as JSON; it goes before the one that is chosen. Text, so that two people's are never joined into a third. */
  readonly ownEdition: string | null;
  /** ISO date; null for today. */
  readonly asOf: string | null;
  /** Who sends the summary, and its number in the diary, as they stand on its first page; null where nobody has said. */
  readonly sender: string | null;
  readonly dnr: string | null;
  /** Last day to reply (ISO date), and who answers questions, as letters and report forms say them; null where nobody has said. */
  readonly lastDay: string | null;
  readonly contact: string | null;
}

/** Longer is no sender and no diary number. */
export const longestLine = 120;

export const noSettings: WorkbookSettings = {
  ...nothingGiven,
  ...noMarks,
  settlements: {},
  turnedOff: [],
  edition: null,
  ownEdition: null,
  asOf: null,
  sender: null,
  dnr: null,
  lastDay: null,
  contact: null,
};

/** Of the settings what a summary says of itself. */
export const provenanceOf = ({
  sender,
  dnr,
}: WorkbookSettings): { readonly sender?: string; readonly dnr?: string } => ({
  ...(sender === null ? {} : { sender }),
  ...(dnr === null ? {} : { dnr }),
});
