import { coverageOf, type ProjectCoverage } from "../coverage/coverage";
import { addressOf } from "sheet-refs";
import type { SummaryContext } from "./context";
import type { DocumentSheet } from "../document/document";
import { coverageHeadings, sheetNames, tableNames } from "./names";
import { date, kronor, lookOf, number, text } from "../document/put";
import { tableSheet, type TableColumn } from "../document/table-sheet";

interface CoverageRow extends ProjectCoverage {
  readonly namnd: string | null;
  readonly answered: number;
  readonly of: number;
}

type Heading = (typeof coverageHeadings)[number];

/** The sheet Redovisningsläge: every granted project, where its answer stands and whether the committee can be told. */
export function redovisningslageSheet(context: SummaryContext): DocumentSheet {
  const { texts, say, namndName } = context;
  const words = texts.redovisningslage;
  const rows = coverageOf(context.outcome).flatMap(({ namnd, projects, answered }) =>
    projects.map((project): CoverageRow => ({ ...project, namnd, answered, of: projects.length })),
  );
  const wrapped = (
    heading: Heading,
    width: number,
    said: (row: CoverageRow) => string | null,
  ): TableColumn<CoverageRow | null> => ({
    heading,
    width,
    put: (row) => text(row ? said(row) : null, "text-wrap"),
  });
  const columns: readonly TableColumn<CoverageRow | null>[] = [
    wrapped("Nämnd", 22, ({ namnd }) => namndName(namnd) ?? texts.missing),
    wrapped("Redovisade", 13, ({ answered, of }) => say(words.answered, { answered, of })),
    wrapped("Projekt-ID", 13, ({ figures }) => figures.project.id),
    wrapped("Projektnamn", 34, ({ figures }) => figures.project.name),
    {
      heading: "Beviljat",
      width: 12,
      right: true,
      put: (row) => {
        const granted = row?.figures.granted;
        return granted?.ore == null ? text(null) : number(kronor(granted.ore), lookOf(granted));
      },
    },
    wrapped("Rapportstatus", 20, ({ state }) => words.states[state]),
    { heading: "Rapport senast", width: 12, put: (row) => date(row?.dueOn ?? null) },
    { heading: "Rapport lämnad", width: 12, put: (row) => date(row?.figures.reportedOn ?? null) },
    wrapped("Anmälan", 15, ({ notice }) => words.notices[notice]),
    wrapped("Fil", 28, ({ figures, state }) =>
      state === "missing" || state === "none" ? null : figures.project.at.file,
    ),
  ];
  return tableSheet({
    name: sheetNames.coverage,
    table: tableNames.coverage,
    columns,
    rows: rows.length > 0 ? rows : [null],
    frozenColumns: 1,
    fitWide: 1,
    footer: context.footer,
    conditionalLooks: [
      {
        range: `A2:${addressOf(Math.max(rows.length, 1) + 1, columns.length)}`,
        formula: `$F2="${words.states.missing}"`,
        look: "incomplete",
      },
    ],
  });
}
