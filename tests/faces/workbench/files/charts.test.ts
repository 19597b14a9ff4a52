import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { buildSummary } from "../../../../src/core/summary/build-summary";
import type { SummaryDocument } from "../../../../src/core/document/document";
import { ownMarks } from "../../../../src/core/workbook/own-sheets";
import { openFile, type FileOrigin } from "../../../../src/faces/workbench/files/open-file";
import { saveFile } from "../../../../src/faces/workbench/files/save-file";
import type { HostChart, HostSheet, HostWorkbook } from "office-host";
import { follow, workbooksIn } from "../../../support/returned";

let document: SummaryDocument, bytes: Uint8Array;

beforeAll(async () => {
  document = buildSummary(follow(workbooksIn("returned")), { scope: "consolidated", language: "sv", withCharts: true });
  bytes = await writeXlsx(document);
});

function opened(file: Uint8Array): {
  readonly workbook: HostWorkbook;
  readonly origin: FileOrigin;
  readonly sheet: HostSheet;
} {
  const open = openFile({ name: "bok.xlsx", bytes: file });
  const [sheet] = open.ok ? open.workbook.sheets : [];
  if (!open.ok || !sheet) throw new Error("Not opened");
  // Marked as ours, sheets are written whole.
  open.workbook.names = open.workbook.sheets.slice(0, 2).map(({ name }, index) => ({
    ...{ name: index === 0 ? ownMarks.overview : ownMarks.projects, formula: `='${name}'!$A$1` },
    ...{ sheetId: null, visible: false, comment: "" },
  }));
  return { ...open, sheet };
}

const chartParts = (file: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).flatMap(([name, part]) =>
      /drawing|chart/u.test(name) ? [[name, strFromU8(part)]] : [],
    ),
  );

const withoutId = (chart: HostChart): HostChart => ({ ...chart, id: "" });

const ours: HostChart = {
  id: "ny",
  name: "diagramSkal",
  type: "BarStacked",
  title: "Mer & <mindre>",
  place: { top: 3, left: 2, bottom: 20, right: 8 },
  series: [
    {
      name: "Utfall",
      values: "='Blad ett'!$B$2:$B$4",
      categories: "='Blad ett'!$A$2:$A$4",
      color: "#1F3A5F",
      gapWidth: 40,
    },
    { name: "Kvar", values: "='Blad ett'!$C$2:$C$4", categories: "='Blad ett'!$A$2:$A$4", color: null, gapWidth: 40 },
  ],
  settings: {
    "title.visible": true,
    "legend.visible": true,
    "legend.position": "Bottom",
    "dataLabels.showValue": false,
    "categoryAxis.reversePlotOrder": true,
    "valueAxis.visible": true,
    "valueAxis.minimum": 0,
  },
};

test("the charts of a file are read: what they are called, what they show and where", () => {
  const { sheet } = opened(bytes);
  const wanted = document.sheets[0]?.charts ?? [];
  expect(wanted.length).toBeGreaterThan(2);
  expect(sheet.charts).toMatchObject(
    wanted.map(({ name, title, altText, place, kind, series }) => ({
      ...{ name, title, altText, place },
      type: kind === "stacked-bars" ? "BarStacked" : "BarClustered",
      series: series.map((one) => ({ name: one.name })),
      settings: { "dataLabels.showValue": kind !== "stacked-bars", "legend.visible": series.length > 1 },
    })),
  );
});

test("what was not changed is saved byte for byte", () => {
  const { workbook, origin } = opened(bytes);
  expect(chartParts(saveFile(workbook, origin))).toEqual(chartParts(bytes));
});

test("a chart that is drawn or changed is saved, the others stay as they were", () => {
  const { workbook, origin, sheet } = opened(bytes);
  const [first, second, ...others] = sheet.charts;
  if (!first || !second) throw new Error("No charts");
  sheet.charts = [first, { ...second, title: "Ny rubrik" }, ...others, ours];
  const saved = saveFile(workbook, origin);
  const found = opened(saved).sheet.charts.map(withoutId);
  expect(found).toHaveLength(sheet.charts.length);
  expect(found).toContainEqual(withoutId(ours));
  expect(found).toContainEqual(withoutId(first));
  expect(found.map(({ title }) => title)).toContain("Ny rubrik");
  expect(found.map(({ title }) => title)).not.toContain(second.title);
  expect(chartParts(saved)["xl/charts/chart1.xml"]).toBe(chartParts(bytes)["xl/charts/chart1.xml"]);
});

test("without charts no part of them is left, and a sheet without any gets its first", () => {
  const { workbook, origin, sheet } = opened(bytes);
  const other = workbook.sheets[1];
  if (!other) throw new Error("One sheet");
  sheet.charts = [];
  other.charts = [ours];
  const saved = saveFile(workbook, origin);
  const again = opened(saved);
  expect(again.sheet.charts).toEqual([]);
  expect(again.workbook.sheets[1]?.charts.map(withoutId)).toEqual([withoutId(ours)]);
  expect(Object.keys(chartParts(saved)).filter((name) => /charts\/chart\d+\.xml$/u.test(name))).toHaveLength(1);
  const types = strFromU8(unzipSync(saved)["[Content_Types].xml"] ?? new Uint8Array());
  expect(types.match(/drawingml\.chart\+xml/gu)).toHaveLength(1);
});

test("a chart of a kind that the workbench does not draw stays as it is", () => {
  const parts = unzipSync(bytes);
  const name = "xl/charts/chart2.xml";
  const pie = strFromU8(parts[name] ?? new Uint8Array()).replaceAll("barChart", "pieChart");
  const file = zipSync({ ...parts, [name]: strToU8(pie) });
  const { workbook, origin, sheet } = opened(file);
  expect(sheet.charts[1]?.type).toBe("Other");
  sheet.charts = sheet.charts.slice(1);
  const saved = saveFile(workbook, origin);
  expect(chartParts(saved)[name]).toBe(pie);
  expect(opened(saved).sheet.charts.map(withoutId)).toEqual(sheet.charts.map(withoutId));
});
