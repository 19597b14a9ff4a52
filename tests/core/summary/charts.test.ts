import { parseArea } from "sheet-refs";
import { chartNames } from "../../../src/core/summary/names";
import { cellAt, outcomeOf, plain, returned, sheetOf, summary, type Rows } from "./outcomes";

const overview = sheetOf(summary(returned, { withCharts: true }), "Sammanställning");
const charts = overview.charts ?? [];

/** What a range of the overview shows, from its first cell to its last. */
function shown(range: string): readonly unknown[] {
  const area = parseArea(range);
  if (!area) throw new Error(range);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    plain(cellAt(overview, area.top + index, area.left)),
  );
}

test("what was used, why money is left and what happens with it are drawn, each from a table of the first page", () => {
  expect(charts.map(({ name }) => name)).toEqual(["diagramNyttjande", "diagramSkal", "diagramOverskott"]);
  // By these names the pane knows them again in a workbook.
  expect(Object.values(chartNames)).toEqual(expect.arrayContaining(charts.map(({ name }) => name)));
  const [firstPage = 0] = overview.print.breaksAfterRows;
  for (const { categories, series } of charts) {
    const labels = shown(categories);
    expect(labels.filter((label) => typeof label !== "string" || label === "Summa")).toEqual([]);
    for (const { values } of series) {
      expect(shown(values)).toHaveLength(labels.length);
      expect(shown(values).every((value) => typeof value === "number")).toBe(true);
      expect(parseArea(values)?.bottom).toBeLessThan(firstPage);
    }
  }
});

test("bars add up to what the table's total says", () => {
  const sum = (range: string): number =>
    shown(range).reduce<number>((left, value) => left + Math.round(Number(value) * 1e8), 0) / 1e8;
  const [used, reasons, dispositions] = charts;
  expect(used?.series.map(({ values }) => sum(values))).toEqual([70.3, 9.7]);
  expect([reasons, dispositions].map((chart) => sum(chart?.series[0]?.values ?? ""))).toEqual([9.7, 9.7]);
});

test("a title says what the chart shows, and its description where the numbers are", () => {
  expect(charts.map(({ title }) => title)).toEqual([
    "Använt och kvar av de beviljade medlen per nämnd, mnkr; av allt är 87,9\u00a0% använt",
    "Skäl till överskott: mest är lägre kostnad, 4,3\u00a0mnkr (44,6\u00a0%)",
    "Vad som händer med överskottet: mest är ombudgeteras, 3,8\u00a0mnkr (38,9\u00a0%)",
  ]);
  for (const { altText } of charts) expect(altText).toMatch(/Talen står i tabellen under fråga [34]\./u);
});

test("a title claims no share of all where all is not known", () => {
  const rows: Rows = [
    ["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ["1", "Ljus", "Farsta", "Genomfört", 1_000_000, 900_000],
    ["2", "Staket", "Bromma", "Genomfört", 500_000, null],
  ];
  const [chart] = sheetOf(summary(outcomeOf({ Blad: rows }), { withCharts: true }), "Sammanställning").charts ?? [];
  expect(chart?.title).toBe("Använt och kvar av de beviljade medlen per nämnd, mnkr, så långt det är känt");
});

test("one line is no chart, and nothing is drawn for whoever cannot draw", () => {
  const rows: Rows = [
    ["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ["1", "Ljus", "Farsta", "Genomfört", 1_000_000, 900_000],
  ];
  const one = sheetOf(summary(outcomeOf({ Blad: rows }), { withCharts: true }), "Sammanställning");
  expect([one.charts, one.print.breaksAfterRows.length]).toEqual([undefined, 2]);
  expect(sheetOf(summary(returned), "Sammanställning").charts).toBeUndefined();
});

test("charts stand on a page of their own and cover nothing", () => {
  for (const { place } of charts)
    for (const { row, column, value } of overview.cells)
      if (value !== undefined)
        expect([
          row >= place.top && row <= place.bottom && column >= place.left && column <= place.right,
          value,
        ]).toEqual([false, value]);
});
