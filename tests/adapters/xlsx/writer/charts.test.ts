import { strFromU8, unzipSync } from "fflate";
import type { DocumentChart } from "../../../../src/core/document/document";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { refusal } from "./refusal";
import { cell, emptySheet, number, sampleDocument, text } from "./sample-document";

const chart: DocumentChart = {
  ...{ name: "diagram", kind: "stacked-bars", title: "Använt & kvar", altText: "Staplar <två>. Talen står i A1:C2." },
  categories: "A1:A2",
  series: [
    { name: "Utfall", values: "B1:B2", colour: "strong" },
    { name: "Överskott", values: "C1:C2", colour: "pale" },
  ],
  values: "amount-million",
  place: { top: 4, left: 1, bottom: 20, right: 5 },
};

const documentWith = (...charts: readonly DocumentChart[]) => ({
  ...sampleDocument,
  sheets: [
    {
      ...emptySheet("Mitt 'eget' blad"),
      cells: [1, 2].flatMap((row) => [
        cell(row, 1, "text", text(`Nämnd ${row}`)),
        cell(row, 2, "amount-million", number(row)),
        cell(row, 3, "amount-million", number(row / 4)),
      ]),
      charts,
    },
  ],
});

const partsOf = async (...charts: readonly DocumentChart[]): Promise<ReadonlyMap<string, string>> =>
  new Map(
    Object.entries(unzipSync(await writeXlsx(documentWith(...charts)))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

test("a chart is native: it names the cells that it shows, with their sheet", async () => {
  const xml = (await partsOf(chart)).get("xl/charts/chart1.xml") ?? "";
  const cells = [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/gu)].map(([, formula]) => formula?.replaceAll("&apos;", "'"));
  expect(cells).toEqual(
    ["$A$1:$A$2", "$B$1:$B$2", "$A$1:$A$2", "$C$1:$C$2"].map((range) => `'Mitt ''eget'' blad'!${range}`),
  );
  expect(xml).toContain("Använt &amp; kvar");
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toContain('<c:grouping val="stacked"/>');
});

test("its description is there for a screen reader", async () => {
  const drawing = (await partsOf(chart)).get("xl/drawings/drawing1.xml") ?? "";
  expect(drawing).toContain('descr="Staplar &lt;två&gt;. Talen står i A1:C2."');
});

test.each<[string, readonly DocumentChart[]]>([
  ["a range that is none", [{ ...chart, categories: "A1:B" }]],
  ["series of another length than the labels", [{ ...chart, categories: "A1:A3" }]],
  ["no series", [{ ...chart, series: [] }]],
  ["a place upside down", [{ ...chart, place: { top: 20, left: 1, bottom: 4, right: 5 } }]],
  ["two of one name", [chart, chart]],
])("%s is refused", async (_, charts) => {
  expect((await refusal(documentWith(...charts))).reason).toBe("chart");
});

test("each chart has its own name in the file, by which it is known again", async () => {
  const parts = await partsOf(chart, { ...chart, name: "diagramSkal" });
  const names = [...(parts.get("xl/drawings/drawing1.xml") ?? "").matchAll(/<xdr:cNvPr id="\d+" name="([^"]*)"/gu)];
  expect(names.map(([, name]) => name)).toEqual(["diagram", "diagramSkal"]);
});

test("the parts of a sheet stand in the order of the format, with a chart and without", async () => {
  const order = [
    "sheetData",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "ignoredErrors",
    "drawing",
    "tableParts",
  ];
  const sheets = [await partsOf(chart), await partsOf()].map((parts) => parts.get("xl/worksheets/sheet1.xml") ?? "");
  const orders = sheets.map((xml) => order.filter((name) => xml.includes(`<${name}`)));
  const stands = sheets.map((xml, at) => orders[at]?.toSorted((a, b) => xml.indexOf(`<${a}`) - xml.indexOf(`<${b}`)));
  expect(stands).toEqual(orders);
  expect(orders.map((names) => names.includes("drawing"))).toEqual([true, false]);
  expect(orders.every((names) => names.includes("ignoredErrors"))).toBe(true);
});
