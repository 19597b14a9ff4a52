import { axisEnd, barsOf, chartsOn } from "../../../../../src/faces/workbench/page/grid/chart-data";
import { cellKey, type HostChart, type HostWorkbook, newWorkbook } from "office-host";

const series = (name: string, values: string) => ({
  ...{ name, values, categories: "='Blad ett'!$A$1:$A$2", color: null, gapWidth: 40 },
});

const chart = (type: string): HostChart => ({
  ...{ id: "1", name: "diagram", type, title: "", settings: {} },
  place: { top: 5, left: 1, bottom: 9, right: 4 },
  series: [series("Utfall", "='Blad ett'!$B$1:$B$2"), series("Kvar", "='Blad ett'!$C$1:$C$2")],
});

function workbookWith(type: string): HostWorkbook {
  const workbook = newWorkbook("bok.xlsx", ["Diagram", "Blad ett"]);
  const [drawn, data] = workbook.sheets;
  if (!drawn || !data) throw new Error("Two sheets");
  drawn.charts = [chart(type)];
  [["Nacka", 30, 10] as const, ["Solna", 5, "okänt"] as const].forEach((row, at) =>
    row.forEach((value, column) => data.cells.set(cellKey(at + 1, column + 1), { value })),
  );
  return workbook;
}

const dataOf = (type: string) => {
  const workbook = workbookWith(type);
  const [drawn] = workbook.sheets;
  if (!drawn) throw new Error("No sheet");
  const [data] = chartsOn(workbook, drawn, (home, row, column) => {
    const value = home.cells.get(cellKey(row, column))?.value;
    return typeof value === "number" || typeof value === "string" ? String(value) : "";
  });
  if (!data) throw new Error("No chart");
  return data;
};

test("a chart shows what stands in its cells now, on whatever sheet they are", () => {
  expect(dataOf("BarStacked")).toMatchObject({
    labels: ["Nacka", "Solna"],
    series: [
      { name: "Utfall", values: [30, 5], texts: ["30", "5"] },
      { name: "Kvar", values: [10, null], texts: ["10", "okänt"] },
    ],
  });
});

test("parts of a bar lie end to end, bars of a cluster beside each other", () => {
  const stacked = barsOf(dataOf("BarStacked"));
  expect(stacked.end).toBe(50);
  expect(stacked.bars.map(({ from, to, lane, lanes }) => [from, to, lane, lanes])).toEqual([
    [0, 0.6, 0, 1],
    [0.6, 0.8, 0, 1],
    [0, 0.1, 0, 1],
    [0.1, 0.1, 0, 1],
  ]);
  const clustered = barsOf(dataOf("BarClustered"));
  expect(clustered.bars.map(({ from, to, lane, lanes }) => [from, to, lane, lanes])).toEqual([
    [0, 0.6, 0, 2],
    [0, 0.2, 1, 2],
    [0, 0.1, 0, 2],
    [0, 0, 1, 2],
  ]);
});

test.each([
  [0, 1],
  [7, 10],
  [10, 10],
  [11, 20],
  [0.3, 0.5],
  [4_700_000, 5_000_000],
])("an axis for %d ends at %d", (largest, end) => expect(axisEnd(largest)).toBeCloseTo(end, 10));
