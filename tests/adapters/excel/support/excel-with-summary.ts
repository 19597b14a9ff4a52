import { connect } from "../../../../src/adapters/excel/connect";
import type { ExcelHabits } from "../../../../src/core/host/excel-habits";
import type { OpenWorkbook } from "../../../../src/core/host/open-workbook";
import { buildSummary } from "../../../../src/core/summary/build-summary";
import type { SummaryDocument } from "../../../../src/core/document/document";
import { ownMarks } from "../../../../src/core/workbook/own-sheets";
import {
  type BootOptions,
  cellKey,
  type HostCell,
  type HostSheet,
  type HostWorkbook,
  type OpenExcel,
  boot,
} from "office-host";
import { follow } from "../../../support/returned";
import { openSample } from "./open-sample";

export interface Session extends OpenExcel {
  readonly workbook: OpenWorkbook;
}

export async function connected(excel: OpenExcel, habits?: ExcelHabits): Promise<Session> {
  const workbook = await connect(undefined, habits && (() => habits));
  if ("code" in workbook) throw new Error(workbook.code);
  return Object.assign(excel, { workbook });
}

export const openedSample = async (path: string, options: BootOptions = {}, habits?: ExcelHabits): Promise<Session> =>
  connected(await openSample(path, options), habits);

/** Excel and the pane are closed and opened again: the same workbook, everything else new. */
export async function reopened(excel: OpenExcel, options: BootOptions = {}): Promise<Session> {
  excel.close();
  return connected(await boot(excel.host.model.workbook, options));
}

/** The summary of the workbook as the pane would write it. */
export async function summaryOf(
  { workbook }: Session,
  asOf = "2024-11-13",
  language: "sv" | "en" = "sv",
): Promise<SummaryDocument> {
  return buildSummary(follow([await workbook.read()], asOf), { scope: "own-workbook", language, withCharts: true });
}

/** Writes whatever kind stands there; `consolidated.office.test.ts` has what is asked before that. */
export const write = ({ workbook }: Session, document: SummaryDocument, overwriteEdits = false) =>
  workbook.write(document, { overwriteEdits, replaceOther: true });

export const sheetNamed = (workbook: HostWorkbook, name: string): HostSheet => {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

export const cellAt = (sheet: HostSheet, row: number, column: number): HostCell | undefined =>
  sheet.cells.get(cellKey(row, column));

/**
 * Everything that a person can see, find or print. Without ids, which are new each time, and without telling whether a text was
 * entered with an apostrophe before it.
 */
export function visible({ sheets, names }: HostWorkbook): string {
  const seen = sheets.filter(({ visibility }) => visibility !== "VeryHidden");
  const all = JSON.stringify({
    names: names
      .filter(({ name }) => name !== ownMarks.record)
      .map(({ name, formula, visible: shown }) => ({ name, formula, shown }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
    sheets: seen.map((sheet) => ({
      ...sheet,
      id: "",
      selection: [],
      cells: inOrder(sheet.cells).filter(([, cell]) => cell.value !== null || cell.formula || cell.look),
      rows: inOrder(sheet.rows).filter(([, row]) => Object.keys(row).length > 0),
      columns: inOrder(sheet.columns),
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "", priority: 0 })),
      tables: sheet.tables.map((table) => ({ ...table, id: "", columns: table.columns.map(({ name }) => name) })),
    })),
  });
  return all.replaceAll('"quotePrefix":true', '"quotePrefix":false');
}

/** What stands in the cells, tables and charts that people see, without sizes of empty rows, and quotes that a formula does not need. */
export const content = ({ host }: Pick<Session, "host">): unknown =>
  host.model.workbook.sheets
    .filter(({ visibility }) => visibility === "Visible")
    .map(({ name, cells, tables, charts }) => ({
      name,
      charts: charts.map((chart) => [chart.name, chart.title, chart.place, chart.series.map(({ values }) => values)]),
      tables: tables.map((table) => [table.name, table.area]),
      cells: [...cells]
        .filter(([, { value, formula }]) => value !== null || formula !== undefined)
        .map(([place, { value, formula }]) => [place, formula?.replaceAll("'", "") ?? value])
        .sort(([one], [other]) => Number(one) - Number(other)),
    }));

const inOrder = <T>(map: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...map].sort(([one], [other]) => one - other);

/** The overview, whatever it is called. */
export function overviewOf({ sheets, names }: HostWorkbook): HostSheet | undefined {
  const [, quoted, plain] =
    /^=(?:'(.+)'|([^'!]+))!/u.exec(names.find(({ name }) => name === ownMarks.overview)?.formula ?? "") ?? [];
  return sheets.find(({ name }) => name === (quoted ?? plain));
}

/** The overview says in its first cell that it is not whole. */
export function isMarked(workbook: HostWorkbook): boolean {
  const overview = overviewOf(workbook);
  const value = overview && cellAt(overview, 1, 1)?.value;
  return typeof value === "string" && value.startsWith("OFULLSTÄNDIG");
}
