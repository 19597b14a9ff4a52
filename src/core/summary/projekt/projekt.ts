import type { SummaryContext } from "../context";
import type { DocumentSheet } from "../../document/document";
import { projectHeadings, sheetNames, tableNames } from "../names";
import { columnRange, tableSheet, type TableColumn } from "../../document/table-sheet";
import { text } from "../../document/put";
import { economyColumns } from "./economy-columns";
import { cell } from "./formulas";
import { identityColumns } from "./identity-columns";
import type { ProjectRow } from "./project-rows";
import { reportColumns } from "./report-columns";

const columns = [...identityColumns, ...economyColumns, ...reportColumns];

/** The sheet Projekt: one row per project and budget year, and the formulas that a controller can follow. */
export function projektSheet(rows: readonly ProjectRow[], context: SummaryContext): DocumentSheet {
  const shared = {
    name: sheetNames.projects,
    table: tableNames.projects,
    frozenColumns: 2,
    fitWide: 3,
    footer: context.footer,
  };
  if (rows.length === 0) {
    const empty = columns.map(({ heading, width, right }) => ({
      ...{ heading, width, ...(right ? { right } : {}) },
      put: () => text(heading === "Projektnamn" ? context.texts.projekt.none : null),
    }));
    return tableSheet({ ...shared, columns: empty, rows: [null] });
  }
  return tableSheet({
    ...shared,
    columns: columns.map(({ put, ...column }): TableColumn<ProjectRow> => ({
      ...column,
      put: (row, at) => put(row, context, at),
    })),
    rows,
    conditionalLooks: [
      whenPositive("Dagar försenad", rows.length, "warning"),
      whenPositive("Antal fel", rows.length, "warning"),
      { ...whenPositive("Överskott", rows.length, "error"), formula: `AND(ISNUMBER(${overrun}),${overrun}<0)` },
    ],
  });
}

const overrun = cell("Överskott", 2);

function whenPositive(heading: (typeof projectHeadings)[number], rows: number, look: "warning" | "error") {
  const first = cell(heading, 2);
  const range = columnRange(projectHeadings.indexOf(heading) + 1, rows);
  return { range, formula: `AND(ISNUMBER(${first}),${first}>0)`, look };
}
