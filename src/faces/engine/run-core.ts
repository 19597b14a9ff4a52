import { followUp } from "../../core/follow-up/follow-up";
import type { Library } from "../../core/follow-up/library";
import type { Outcome } from "../../core/follow-up/outcome";
import { selectionText } from "../../core/selection/selection-text";
import { buildSummary } from "../../core/summary/build-summary";
import type { SummaryDocument } from "../../core/summary/document";
import type { Language } from "../../core/values/bilingual";
import type { CheckInput } from "./engine";

/** The line over the open workbook. An edition that this version no longer has gives way to the newest. */
export function runCheck(
  { profile, editions }: Library,
  { file, settings: { answers, turnedOff, edition: wanted }, asOf, selection }: CheckInput,
): Outcome {
  const edition = editions.find(({ id }) => id === wanted) ?? editions[0];
  const options = { edition, profile, asOf, answers, selection };
  return followUp([file], turnedOff.length === 0 ? options : { ...options, turnedOff: new Set(turnedOff) });
}

export function runSummary(library: Library, input: CheckInput, language: Language): SummaryDocument {
  const outcome = runCheck(library, input);
  const selection = selectionText(input.selection, outcome, language);
  return buildSummary(outcome, {
    scope: "own-workbook",
    language,
    ...(selection === null ? {} : { selection }),
  });
}
