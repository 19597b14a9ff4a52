import { reportedCount } from "../run/reported";
import type { RunResult } from "../run/run-result";
import { kontrollsummorSheet } from "./kontrollsummor";
import { handlaggningSheet } from "./handlaggning";
import { iakttagelserSheet } from "./iakttagelser";
import { summaryContext, type SummaryOptions } from "./context";
import type { SummaryDocument } from "../document/document";
import { forandringarSheet } from "./forandringar";
import { kallorSheet } from "./kallor";
import { perNamndSheet } from "./per-namnd";
import { withReceiverHeadings } from "./receiver-headings";
import { projectRows } from "./projekt/project-rows";
import { projektSheet } from "./projekt/projekt";
import { reglerSheet } from "./regler";
import { sammanstallningSheet } from "./sammanstallning/sammanstallning";
import { statistikSheet } from "./statistik";
import { redovisningslageSheet } from "./redovisningslage";
import { utvecklingSheet } from "./utveckling";

export type { SummaryOptions, SummaryScope } from "./context";

/**
 * The standard summary of a run. `consolidated` is the city's own workbook: six sheets, and one more each for a register of
 * grants, control totals and an earlier summary where they were given; `own-workbook` is three sheets for the workbook that
 * was read, where amounts are formulas to its cells. The same outcome always gives the same document.
 */
export function buildSummary(outcome: RunResult, options: SummaryOptions): SummaryDocument {
  const context = summaryContext(outcome, options);
  const rows = projectRows(context);
  const shared = [sammanstallningSheet(rows, context), projektSheet(rows, context), iakttagelserSheet(context)];
  const document: SummaryDocument = {
    language: options.language,
    title: context.title,
    subject: context.selection,
    created: outcome.asOf,
    about: {
      scope: options.scope,
      workbooks: outcome.files.filter(({ reading }) => reading !== null).length,
      projects: reportedCount(outcome).reported,
    },
    sheets:
      options.scope === "consolidated"
        ? [
            ...shared,
            perNamndSheet(context),
            ...(outcome.granted?.against ? [redovisningslageSheet(context)] : []),
            ...(outcome.handling ? [handlaggningSheet(outcome.handling, context)] : []),
            ...(outcome.reconciled ? [kontrollsummorSheet(outcome.reconciled, context)] : []),
            ...(outcome.changes ? [forandringarSheet(outcome.changes, context)] : []),
            ...(outcome.granted ? [utvecklingSheet(context), statistikSheet(context)] : []),
            kallorSheet(context),
            reglerSheet(context),
          ]
        : shared,
  };
  return withReceiverHeadings(document, outcome.edition.receiverWord);
}
