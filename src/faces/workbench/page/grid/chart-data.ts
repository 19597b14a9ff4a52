import { type Area, parseArea, unquoted } from "sheet-refs";
import { cellAt, type HostChart, type HostSheet, type HostWorkbook, settingOf } from "office-host/host";

/** A chart with what its cells hold now. */
export interface ChartData {
  readonly chart: HostChart;
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    /** Null where a cell has no number. */
    readonly values: readonly (number | null)[];
    readonly texts: readonly string[];
  }[];
}

/** What a cell of any sheet shows. */
export type TextIn = (sheet: HostSheet, row: number, column: number) => string;

const colours = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export const chartsOn = (workbook: HostWorkbook, sheet: HostSheet, text: TextIn): readonly ChartData[] =>
  sheet.charts.map((chart) => ({
    chart,
    labels: cellsOf(workbook, chart.series[0]?.categories ?? null).map(({ home, row, column }) =>
      text(home, row, column),
    ),
    series: chart.series.map((series, index) => {
      const cells = cellsOf(workbook, series.values);
      return {
        name: series.name,
        color: series.color ?? colours[index % colours.length] ?? "#4472C4",
        values: cells.map(({ home, row, column }) => numberIn(home, row, column)),
        texts: cells.map(({ home, row, column }) => text(home, row, column)),
      };
    }),
  }));

function numberIn(sheet: HostSheet, row: number, column: number): number | null {
  const { value } = cellAt(sheet, row, column);
  return typeof value === "number" ? value : null;
}

interface Place {
  readonly home: HostSheet;
  readonly row: number;
  readonly column: number;
}

/** More bars than this cannot be told apart. */
const mostCells = 400;

function cellsOf({ sheets }: HostWorkbook, formula: string | null): readonly Place[] {
  const [, name = "", address = ""] = /^=(.+)!([^!]+)$/u.exec(formula ?? "") ?? [];
  const home = sheets.find((one) => one.name.toLowerCase() === unquoted(name).toLowerCase());
  const area = parseArea(address.replaceAll("$", ""));
  return home && area ? placesIn(home, area) : [];
}

function placesIn(home: HostSheet, { top, left, bottom, right }: Area): readonly Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right && places.length < mostCells; column += 1)
      places.push({ home, row, column });
  return places;
}

/** A bar as shares of the length that there is: where it begins and ends, 0 to 1. */
export interface Bar {
  readonly label: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
  /** Its place among the bars of its label: the first of how many. */
  readonly lane: number;
  readonly lanes: number;
}

/** The largest value that the axis reaches: the first of 1, 2, 5, 10 … that is large enough. */
export function axisEnd(largest: number): number {
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 5, 10].map((step) => step * power).find((end) => end >= largest) ?? largest;
}

/** Bars of a chart that begins at zero; what is below zero has no length. */
export function barsOf({ chart, series }: ChartData): { readonly bars: readonly Bar[]; readonly end: number } {
  const isStacked = chart.type === "BarStacked";
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const length = (at: number, label: number): number => Math.max(0, series[at]?.values[label] ?? 0);
  const labels = Array.from({ length: count }, (_, label) => label);
  const sums = labels.map((label) => {
    const lengths = series.map((_, at) => length(at, label));
    return isStacked ? lengths.reduce((sum, one) => sum + one, 0) : Math.max(0, ...lengths);
  });
  const end = axisEnd(Math.max(0, ...sums));
  const bars = labels.flatMap((label) => {
    let start = 0;
    return series.map((_, at): Bar => {
      const from = isStacked ? start : 0;
      start = from + length(at, label);
      const lanes = isStacked ? 1 : series.length;
      return { label, series: at, from: from / end, to: start / end, lane: isStacked ? 0 : at, lanes };
    });
  });
  return { bars, end };
}

export const shows = (chart: HostChart, part: string): boolean => settingOf(chart, `${part}.visible`, true);
