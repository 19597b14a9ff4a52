import type { Finding } from "../findings/finding";
import { weightOf, type Weight } from "../findings/severity";
import { weightLabels } from "../messages/labels";
import { isAccepted } from "../acceptance/count-findings";
import { waiverText } from "../messages/waiver-text";
import { render } from "../messages/render";
import { formatDate } from "../values/format";
import { isIsoDate } from "../values/iso-date";
import { areaText, parseArea } from "sheet-refs";
import { namndOrder, type SummaryContext } from "./context";
import type { DocumentSheet, StyleName } from "../document/document";
import { findingFacts, type FindingFacts } from "./finding-facts";
import { distinct, fewestFolded, findingKinds, type ToldFinding } from "./finding-kinds";
import { messageTitle } from "./message-title";
import { findingHeadings, sheetNames, tableNames } from "./names";
import { blank, number, text, type Put } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

/** A finding; or, with `all`, a row that stands for a kind of them: they are folded below it, and are the only ones that count. */
interface FindingRow extends ToldFinding {
  readonly nr: number | null;
  readonly isFolded: boolean;
  /** The row's own finding is the first of them. */
  readonly all: readonly ToldFinding[] | null;
}

type Heading = (typeof findingHeadings)[number];

export const severityLooks: Readonly<Record<Weight, StyleName>> = {
  blocker: "severity-blocker",
  error: "severity-error",
  warning: "severity-warning",
  notice: "severity-notice",
  trial: "severity-notice",
  waived: "severity-notice",
};

/**
 * The sheet Iakttagelser: every finding with its place and what to do, by nämnd, since it is a nämnd that can do it, worst first and what was accepted last. A kind that hits many places is
 * a row with their number, and they are folded below it. Severity is said in words, not by colour alone.
 */
export function iakttagelserSheet(context: SummaryContext): DocumentSheet {
  const { outcome, texts } = context;
  const shared = {
    name: sheetNames.findings,
    table: tableNames.findings,
    frozenColumns: 2,
    fitWide: 1,
    // Why something was accepted is printed; where nothing was, the paper goes to the rest.
    printedColumns: outcome.findings.some(isAccepted) ? findingHeadings.length : findingHeadings.indexOf("Kod"),
    footer: context.footer,
  };
  if (outcome.findings.length === 0) {
    const empty = columnsOf(context).map((column) => ({
      ...column,
      put: () => text(column.heading === "Meddelande" ? texts.iakttagelser.none : null, "text-wrap"),
    }));
    return tableSheet({ ...shared, columns: empty, rows: [null] });
  }
  return tableSheet({
    ...shared,
    columns: columnsOf(context),
    rows: rowsOf(context),
    isFolded: ({ isFolded }) => isFolded,
  });
}

function rowsOf(context: SummaryContext): readonly FindingRow[] {
  const factsOf = findingFacts(context);
  const place = namndOrder(context);
  // The run's own order, worst first, stays within each nämnd; what somebody has accepted comes last there.
  const told = context.outcome.findings
    .map((finding) => ({ finding, facts: factsOf(finding) }))
    .toSorted(
      (a, b) =>
        place(a.facts.namnd) - place(b.facts.namnd) || Number(isAccepted(a.finding)) - Number(isAccepted(b.finding)),
    );
  let nr = 0;
  return findingKinds(told).flatMap((all): readonly FindingRow[] => {
    const isFolded = all.length >= fewestFolded;
    const rows = all.map((one) => ({ ...one, nr: (nr += 1), isFolded, all: null }));
    const [first] = all;
    return isFolded && first ? [{ ...first, nr: null, isFolded: false, all }, ...rows] : rows;
  });
}

function columnsOf(context: SummaryContext): readonly TableColumn<FindingRow>[] {
  const { outcome, language, namndName, texts, say } = context;
  const words = texts.iakttagelser;
  /** Of a kind: what all of them say, or how many different things they say. */
  const shared = (
    all: readonly ToldFinding[],
    of: (one: ToldFinding) => string | null,
    many: string,
  ): string | null => {
    const said = distinct(all, of);
    return said.length > 1 ? say(many, { n: said.length }) : (said[0] ?? null);
  };
  const wrapped = (
    heading: Heading,
    width: number,
    of: (one: ToldFinding) => string | null,
    kind: (all: readonly ToldFinding[]) => string | null,
  ): TableColumn<FindingRow> => ({
    heading,
    width,
    put: (row) => text(row.all ? kind(row.all) : of(row), "text-wrap"),
  });
  const each = (
    heading: Heading,
    width: number,
    of: (one: ToldFinding) => string | null,
    many: string,
  ): TableColumn<FindingRow> => wrapped(heading, width, of, (all) => shared(all, of, many));
  const titleOf = (all: readonly ToldFinding[]): string =>
    messageTitle(all[0]?.finding.code ?? "", outcome.edition, language);
  const said = ({ finding }: ToldFinding) => render(finding, language, outcome.edition);
  return [
    { heading: "Nr", width: 6, right: true, put: ({ nr }) => (nr === null ? blank("count") : number(nr, "count")) },
    {
      heading: "Allvarlighetsgrad",
      width: 17,
      // A kind has a word of its own, so that whoever counts a severity counts each finding once.
      put: ({ finding, all }) => {
        const weight = weightOf(finding);
        return text(
          all ? say(words.severities[weight], { n: all.length }) : weightLabels[weight][language],
          severityLooks[weight],
        );
      },
    },
    each("Nämnd", 18.5, ({ facts }) => namndName(facts.namnd), words.many.other),
    each("Projekt", 22, ({ facts }) => projectName(facts), words.many.projects),
    each("Fält", 16.5, ({ facts }) => facts.field, words.many.fields),
    wrapped(
      "Meddelande",
      38,
      ({ finding }) => messageText(finding, context),
      (all) => say(words.kind, { title: titleOf(all), n: all.length }),
    ),
    each("Källa", 34, ({ finding }) => quoted(finding), words.many.other),
    each("Fil", 18, ({ finding }) => finding.at.file, words.many.files),
    each("Blad", 14, ({ finding }) => finding.at.sheet ?? null, words.many.sheets),
    {
      heading: "Cell",
      width: 8.5,
      put: (row) => (row.all ? text(cellsText(row.all, context)) : placePut(row.finding, context)),
    },
    wrapped(
      "Värde",
      13,
      ({ facts }) => facts.value,
      () => null,
    ),
    each("Gör så här", 30, (one) => said(one).action, words.many.actions),
    // Only findings have a code: whoever counts codes counts findings.
    { heading: "Kod", width: 9, put: (row) => text(row.all ? null : row.finding.code) },
    wrapped(
      "Godtagen",
      24,
      ({ finding }) => acceptedText(finding, context),
      () => null,
    ),
  ];
}

/** `14 celler`; nothing where some stand at no cell. */
function cellsText(all: readonly ToldFinding[], { say, texts }: SummaryContext): string | null {
  if (all.some(({ finding }) => finding.at.cell === undefined)) return null;
  const cells = distinct(all, ({ finding: { at } }) => JSON.stringify([at.file, at.sheet, at.cell]));
  return say(texts.iakttagelser.many.cells, { n: cells.length });
}

export const projectName = ({ project }: FindingFacts): string | null =>
  project === null ? null : `${project.project.id} ${project.project.name}`;

/** The instruction's own sentence, with its number. */
const quoted = ({ rule }: Finding): string | null => (rule === undefined ? null : `”${rule.text}” (${rule.number})`);

/** What it says; and, where a decision waives it, which; where somebody had accepted it when it said something else, that this no longer holds. */
function messageText(finding: Finding, { outcome, language, texts, say }: SummaryContext): string {
  const { message } = render(finding, language, outcome.edition);
  const { acceptedBefore, waived } = finding;
  if (waived) return `${message} ${waiverText(waived, language)}`;
  if (!acceptedBefore) return message;
  return `${message} ${say(texts.iakttagelser.acceptedBefore, { reason: acceptedBefore.reason })}`;
}

/** Why it was accepted, and when; nothing where it is open, so that the column can be counted. */
function acceptedText(finding: Finding, { texts, say, language }: SummaryContext): string | null {
  const { accepted } = finding;
  if (!accepted || !isAccepted(finding)) return null;
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
