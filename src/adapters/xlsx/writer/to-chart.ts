/** One chart as the library wants it: native, with its title, its alternative text and its values written on it. */
import { absolute, quotedSheet } from "sheet-refs";
import type { SheetChart } from "hucre/xlsx";
import type { DocumentChart } from "../../../core/document/document";
import { chartColours, defaultFont, palette, styleSheet } from "../../../core/document/style-sheet";
import { escapedText } from "./writable-text";

const text = { family: defaultFont.name, size: 9, colour: palette.ink } as const;
const types = { bars: "bar", "stacked-bars": "bar", columns: "column" } as const;

/** `'Blad 1'!$G$12:$G$32`: a chart names its cells with their sheet. */
const onSheet = (sheet: string, range: string): string => `${quotedSheet(sheet)}!${absolute(range)}`;

export function toChart(chart: DocumentChart, sheet: string): SheetChart {
  const { kind, title, altText, categories, series, values, place } = chart;
  const isHorizontal = kind !== "columns";
  const isStacked = kind === "stacked-bars";
  const labels = {
    labelFontSize: text.size,
    labelColor: text.colour,
    labelFontFamily: text.family,
    majorTickMark: "none",
    minorTickMark: "none",
  } as const;
  const format = { formatCode: styleSheet[values].numberFormat } as const;
  return {
    type: types[kind],
    title: escapedText(title),
    titleFontSize: 10,
    titleBold: true,
    titleColor: palette.accent,
    titleFontFamily: text.family,
    altText: escapedText(altText),
    anchor: {
      from: { row: place.top - 1, col: place.left - 1 },
      to: { row: place.bottom, col: place.right },
    },
    barGrouping: isStacked ? "stacked" : "clustered",
    ...(isStacked ? { overlap: 100 } : {}),
    gapWidth: 40,
    legend: series.length > 1 ? "bottom" : false,
    legendFontSize: text.size,
    legendFontFamily: text.family,
    series: series.map(({ name, values: range, colour }) => ({
      name: escapedText(name),
      values: onSheet(sheet, range),
      categories: onSheet(sheet, categories),
      color: chartColours[colour],
    })),
    // Parts of a bar are often narrower than their number; there the axis says how much.
    ...(isStacked
      ? {}
      : { dataLabels: { showValue: true, numberFormat: format, fontSize: 8, position: "outEnd" as const } }),
    axes: {
      // Read from the top, as the table is.
      x: { ...labels, ...(isHorizontal ? { reverse: true } : {}) },
      y: { ...labels, numberFormat: format, hidden: !isStacked, scale: { min: 0 } },
    },
    chartSpaceBorderColor: palette.hairline,
    roundedCorners: false,
    lang: "sv-SE",
  };
}
