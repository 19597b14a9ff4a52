import type { DocumentChart, DocumentSheet } from "../../../../core/document/document";
import { chartColours, defaultFont, palette } from "../../../../core/document/style-sheet";
import { addressOf } from "sheet-refs";
import { type Book, type Step, step } from "./step";

/** Takes charts of ours away, by the names that stand there. One that stands there twice is named twice. */
export const eraseSteps = (sheet: string, names: readonly string[]): readonly Step[] =>
  names.map((name) => step(2, (book) => book.sheet(sheet).charts.getItem(name).delete()));

const types = { bars: "BarClustered", "stacked-bars": "BarStacked", columns: "ColumnClustered" } as const;

/** Draws the sheet's charts over the cells that are kept for them: after the sizes of rows and columns, which say where that is. */
export const drawSteps = ({ name, charts = [] }: DocumentSheet): readonly Step[] =>
  charts.map((chart) => {
    const texts = [chart.title, chart.name, ...chart.series.map((series) => series.name)];
    return step(34 + chart.series.length * 8, (book) => draw(book, name, chart), texts.join("").length * 2);
  });

function draw(book: Book, sheet: string, drawn: DocumentChart): void {
  const { kind, title, series, categories, place } = drawn;
  const [first] = series;
  if (first === undefined) return;
  // Asked for by columns: left to itself, Excel on the web takes columns for rows (OfficeDev/office-js 1830 and 2929).
  const chart = book.sheet(sheet).charts.add(types[kind], book.range(sheet, first.values), "Columns");
  // Before anything else, since ours are known by it.
  chart.name = drawn.name;
  chart.setPosition(addressOf(place.top, place.left), addressOf(place.bottom, place.right));
  for (const [index, one] of series.entries()) {
    // Whatever Excel has made of the cells, each of them says what it is.
    const row = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (index === 0) row.name = one.name;
    row.setValues(book.range(sheet, one.values));
    row.setXAxisValues(book.range(sheet, categories));
    row.gapWidth = 40;
    row.format.fill.setSolidColor(`#${chartColours[one.colour]}`);
  }
  write(chart, title);
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = "Bottom";
  // Parts of a bar are often narrower than their number; there the axis says how much. Both have the number format of the cells.
  const isStacked = kind === "stacked-bars";
  chart.dataLabels.showValue = !isStacked;
  if (!isStacked) chart.dataLabels.position = "OutsideEnd";
  const { categoryAxis, valueAxis } = chart.axes;
  // Read from the top, as the table is.
  if (kind !== "columns") categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.visible = isStacked;
  valueAxis.majorGridlines.visible = false;
}

function write(chart: Excel.Chart, title: string): void {
  const { font } = chart.format;
  font.name = defaultFont.name;
  font.size = 9;
  font.color = `#${palette.ink}`;
  chart.title.text = title;
  const { font: heading } = chart.title.format;
  heading.size = 10;
  heading.bold = true;
  heading.color = `#${palette.accent}`;
}
