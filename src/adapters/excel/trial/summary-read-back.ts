import type { DocumentSheet } from "../../../core/document/document";
import { addressOf, areaText } from "sheet-refs";
import type { HostValue } from "../read/host-value";
import { extentOf } from "../write/cells-and-areas";
import { formulaKey } from "../write/compare";
import type { Batch } from "./probe";

/** What stands on a sheet of the summary, each asked for in a run of its own. */

const rangeOf = ({ workbook }: Excel.RequestContext, name: string, sheet: DocumentSheet): Excel.Range =>
  workbook.worksheets.getItem(name).getRange(areaText({ top: 1, left: 1, ...extentOf(sheet) }));

export const blocks = {
  values: (name: string, sheet: DocumentSheet): Batch<HostValue[][]> => {
    return async (context) => {
      const range = rangeOf(context, name, sheet);
      range.load("values");
      await context.sync();
      return range.values as HostValue[][];
    };
  },
  formulas: (name: string, sheet: DocumentSheet): Batch<HostValue[][]> => {
    return async (context) => {
      const range = rangeOf(context, name, sheet);
      range.load("formulas");
      await context.sync();
      return range.formulas as HostValue[][];
    };
  },
  formats: (name: string, sheet: DocumentSheet): Batch<HostValue[][]> => {
    return async (context) => {
      const range = rangeOf(context, name, sheet);
      range.load("numberFormat");
      await context.sync();
      return range.numberFormat as HostValue[][];
    };
  },
} as const;

const given = <T>({ value }: OfficeExtension.ClientResult<T>): T => value;

/** Fill, weight and colour of every cell, as one text each. */
export const looks = (name: string, sheet: DocumentSheet): Batch<string[][]> => {
  return async (context) => {
    const asked = rangeOf(context, name, sheet).getCellProperties({
      format: { fill: { color: true }, font: { bold: true, color: true } },
    });
    await context.sync();
    return given(asked).map((row) => row.map(({ format }) => lookText(format)));
  };
};

/** A cell without fill is white, or has none. */
const lookText = (format: Excel.CellPropertiesFormat | undefined): string =>
  [format?.fill?.color === "" ? "#FFFFFF" : format?.fill?.color, format?.font?.bold, format?.font?.color]
    .map((part) => String(part).replace(/^#/u, ""))
    .join(" ");

/** Tables with their rows, rules of conditional formats, and where the first link leads. */
export const objects = (
  name: string,
  sheet: DocumentSheet,
): Batch<{ readonly tables: string; readonly rules: string; readonly link: string }> => {
  return async (context) => {
    const own = context.workbook.worksheets.getItem(name);
    const { tables } = own;
    tables.load("items/name,items/rows/count");
    const { conditionalFormats } = own.getRange();
    conditionalFormats.load("items/type");
    const linked = sheet.cells.find(({ link }) => link !== undefined);
    const cell = own.getRange(linked === undefined ? "A1" : addressOf(linked.row, linked.column));
    cell.load("hyperlink");
    await context.sync();
    const rules = conditionalFormats.items.map(({ custom }) => custom.rule);
    for (const rule of rules) rule.load("formula");
    await context.sync();
    const link = cell.hyperlink as Excel.RangeHyperlink | null;
    return {
      tables: tables.items.map((table) => `${table.name} ${table.rows.count}`).join(", "),
      rules: rules.map(({ formula }) => formulaKey(formula)).join(", "),
      link: linked === undefined ? "" : (link?.documentReference ?? "none"),
    };
  };
};

/** Name, title and number of series of every chart on the sheet. */
export const chartsDrawn = (name: string): Batch<readonly string[]> => {
  return async (context) => {
    const { charts } = context.workbook.worksheets.getItem(name);
    charts.load("items/name,items/title/text,items/series/count");
    await context.sync();
    return charts.items.map((chart) => `${chart.name} ${chart.series.count} ${chart.title.text}`);
  };
};
