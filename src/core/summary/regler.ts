import type { Instruction } from "../anvisningar/schema";
import { ownSeverities } from "../findings/own-severities";
import type { Severity } from "../findings/severity";
import { severityLabels } from "../messages/labels";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { severityLooks } from "./iakttagelser";
import { withExceptions } from "./undantag";
import { messageTitle } from "./message-title";
import { findingColumn, ruleHeadings, sheetNames, tableNames } from "./names";
import { number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

interface RuleRow {
  readonly code: string;
  readonly severity: Severity;
  readonly instruction: Instruction | null;
  readonly isOn: boolean;
  readonly isOnTrial: boolean;
  readonly found: number;
}

/** The sheet Regler: every rule of the edition, the sentence that it rests on and whose sentence it is; then the program's own. */
export function reglerSheet(context: SummaryContext): DocumentSheet {
  const { edition, findings, turnedOff } = context.outcome;
  const instructions = new Map(edition.instructions.map((instruction) => [instruction.number, instruction]));
  const counts = new Map<string, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  const ruled = edition.rules.map(({ code, severity, instruction, optional, trial }): RuleRow => ({
    code,
    severity,
    instruction: instructions.get(instruction) ?? null,
    isOn: !(optional === true && turnedOff?.has(code) === true),
    isOnTrial: trial === true,
    found: counts.get(code) ?? 0,
  }));
  const known = new Set(ruled.map(({ code }) => code));
  const own = [...ownSeverities]
    .filter(([code]) => !known.has(code))
    .map(([code, severity]): RuleRow => ({
      code,
      severity,
      instruction: null,
      isOn: true,
      isOnTrial: false,
      found: counts.get(code) ?? 0,
    }));
  const sheet = tableSheet({
    name: sheetNames.rules,
    table: tableNames.rules,
    columns: columnsOf(context),
    rows: [...ruled, ...own],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
  });
  return withExceptions(sheet, context);
}

function columnsOf(context: SummaryContext): readonly TableColumn<RuleRow>[] {
  const { outcome, language, texts } = context;
  const wrapped = (
    heading: (typeof ruleHeadings)[number],
    width: number,
    words: (row: RuleRow) => string | null,
  ): TableColumn<RuleRow> => ({ heading, width, put: (row) => text(words(row), "text-wrap") });
  return [
    { heading: "Kod", width: 10, put: ({ code }) => text(code) },
    {
      heading: "Allvarlighetsgrad",
      width: 17,
      put: ({ severity }) => text(severityLabels[severity][language], severityLooks[severity]),
    },
    wrapped("Regel", 42, ({ code }) => messageTitle(code, outcome.edition, language)),
    wrapped("Källtext", 64, ({ instruction }) =>
      instruction ? `”${instruction.text}” (${instruction.number})` : null,
    ),
    wrapped("Källa", 40, ({ instruction }) => sourceOf(instruction, context)),
    wrapped("Används", 10, ({ isOn, isOnTrial }) =>
      isOn ? (isOnTrial ? texts.regler.trial : texts.regler.on) : texts.regler.off,
    ),
    {
      heading: "Antal iakttagelser",
      width: 17,
      right: true,
      put: ({ found }, at) => number(found, "count", `COUNTIFS(${findingColumn("Kod")},A${at})`),
    },
  ];
}

function sourceOf(instruction: Instruction | null, { texts, say }: SummaryContext): string {
  if (instruction === null) return texts.regler.program;
  const { source } = instruction;
  if (source.kind === "house") return say(texts.regler.house, { why: source.why });
  return source.page === undefined
    ? say(texts.regler.city, { document: source.document })
    : say(texts.regler.page, { document: source.document, page: source.page.toString() });
}
