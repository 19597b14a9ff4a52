import type { Finding } from "../findings/finding";
import type { Severity } from "../findings/severity";
import { severityLabels } from "../messages/labels";
import { render } from "../messages/render";
import { formatDate } from "../values/format";
import { isIsoDate } from "../values/iso-date";
import { areaText, parseArea } from "../workbook/a1";
import { namndOrder, type SummaryContext } from "./context";
import type { DocumentSheet, StyleName } from "./document";
import { findingFacts, type FindingFacts } from "./finding-facts";
import { findingHeadings, sheetNames, tableNames } from "./names";
import { number, text, type Put } from "./put";
import { tableSheet, type TableColumn } from "./table-sheet";

interface FindingRow {
  readonly nr: number;
  readonly finding: Finding;
  readonly facts: FindingFacts;
}

type Heading = (typeof findingHeadings)[number];

export const severityLooks: Readonly<Record<Severity, StyleName>> = {
  blocker: "severity-blocker",
  error: "severity-error",
  warning: "severity-warning",
  notice: "severity-notice",
};

/** The sheet Iakttagelser: every finding with its place and what to do, by nämnd, since it is a nämnd that can do it, worst first and what was accepted last. Severity is said in words, not by colour alone. */
export function iakttagelserSheet(context: SummaryContext): DocumentSheet {
  const { outcome, texts } = context;
  const shared = {
    name: sheetNames.findings,
    table: tableNames.findings,
    frozenColumns: 2,
    fitWide: 1,
    // Why something was accepted is printed; where nothing was, the paper goes to the rest.
    printedColumns: outcome.findings.some(({ accepted }) => accepted)
      ? findingHeadings.length
      : findingHeadings.indexOf("Kod"),
    footer: context.footer,
  };
  const columns = columnsOf(context);
  if (outcome.findings.length === 0) {
    const empty = columns.map((column) => ({
      ...column,
      put: () => text(column.heading === "Meddelande" ? texts.iakttagelser.none : null, "text-wrap"),
    }));
    return tableSheet({ ...shared, columns: empty, rows: [null] });
  }
  const factsOf = findingFacts(context);
  const place = namndOrder(context);
  // The run's own order, worst first, stays within each nämnd; what somebody has accepted comes last there.
  const told = outcome.findings
    .map((finding) => ({ finding, facts: factsOf(finding) }))
    .toSorted(
      (a, b) =>
        place(a.facts.namnd) - place(b.facts.namnd) ||
        Number(a.finding.accepted !== undefined) - Number(b.finding.accepted !== undefined),
    );
  return tableSheet({ ...shared, columns, rows: told.map((row, index) => ({ nr: index + 1, ...row })) });
}

function columnsOf(context: SummaryContext): readonly TableColumn<FindingRow>[] {
  const { outcome, language, namndName } = context;
  const wrapped = (
    heading: Heading,
    width: number,
    words: (row: FindingRow) => string | null,
  ): TableColumn<FindingRow> => ({ heading, width, put: (row) => text(words(row), "text-wrap") });
  return [
    { heading: "Nr", width: 6, right: true, put: ({ nr }) => number(nr, "count") },
    {
      heading: "Allvarlighetsgrad",
      width: 17,
      put: ({ finding }) => text(severityLabels[finding.severity][language], severityLooks[finding.severity]),
    },
    wrapped("Nämnd", 18.5, ({ facts }) => namndName(facts.namnd)),
    wrapped("Projekt", 22, ({ facts }) => projectName(facts)),
    wrapped("Fält", 16.5, ({ facts }) => facts.field),
    wrapped("Meddelande", 38, ({ finding }) => messageText(finding, context)),
    wrapped("Källa", 34, ({ finding }) => quoted(finding)),
    wrapped("Fil", 18, ({ finding }) => finding.at.file),
    wrapped("Blad", 14, ({ finding }) => finding.at.sheet ?? null),
    { heading: "Cell", width: 8.5, put: ({ finding }) => placePut(finding, context) },
    wrapped("Värde", 13, ({ facts }) => facts.value),
    wrapped("Gör så här", 30, ({ finding }) => render(finding, language, outcome.edition).action),
    { heading: "Kod", width: 9, put: ({ finding }) => text(finding.code) },
    wrapped("Godtagen", 24, ({ finding }) => acceptedText(finding, context)),
  ];
}

export const projectName = ({ project }: FindingFacts): string | null =>
  project === null ? null : `${project.project.id} ${project.project.name}`;

/** The instruction's own sentence, with its number. */
const quoted = ({ rule }: Finding): string | null => (rule === undefined ? null : `”${rule.text}” (${rule.number})`);

/** What it says; and, where somebody had accepted it when it said something else, that this no longer holds. */
function messageText(finding: Finding, { outcome, language, texts, say }: SummaryContext): string {
  const { message } = render(finding, language, outcome.edition);
  const { acceptedBefore } = finding;
  if (!acceptedBefore) return message;
  return `${message} ${say(texts.iakttagelser.acceptedBefore, { reason: acceptedBefore.reason })}`;
}

/** Why it was accepted, and when; nothing where it is open, so that the column can be counted. */
function acceptedText({ accepted }: Finding, { texts, say, language }: SummaryContext): string | null {
  if (!accepted) return null;
  const { reason, on } = accepted;
  return on !== null && isIsoDate(on)
    ? say(texts.iakttagelser.acceptedOn, { reason, date: formatDate(on, language) })
    : reason;
}

/** In the nämnd's own workbook the cell can be jumped to. */
function placePut({ at }: Finding, { scope }: SummaryContext): Put {
  const put = text(at.cell ?? null);
  const [first = ""] = (at.cell ?? "").split(",", 1);
  const area = parseArea(first);
  return scope === "own-workbook" && at.sheet !== undefined && area !== null
    ? { ...put, style: "link", link: { sheet: at.sheet, cell: areaText(area) } }
    : put;
}
