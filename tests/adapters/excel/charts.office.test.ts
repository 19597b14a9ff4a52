import type { DocumentSheet, SummaryDocument } from "../../../src/core/document/document";
import type { HostSheet } from "office-host";
import {
  content,
  openedSample,
  overviewOf,
  reopened,
  type Session,
  sheetNamed,
  summaryOf,
  visible,
  write,
} from "./support/excel-with-summary";

const sample = "returned/Bromma uppfoljning trygghet.xlsx";

const inExcel = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    act(context);
    await context.sync();
  });

const overview = ({ host }: Session): HostSheet => overviewOf(host.model.workbook)!;
const namesOn = ({ charts }: Pick<HostSheet, "charts">): readonly string[] => charts.map(({ name }) => name);
const drawnIn = ({ sheets }: SummaryDocument): NonNullable<DocumentSheet["charts"]> => sheets[0]?.charts ?? [];

/** A person draws a chart of their own. */
const drawOwn = (sheet: string, name: string): Promise<void> =>
  inExcel(({ workbook }) => {
    const { charts } = workbook.worksheets.getItem(sheet);
    charts.add("ColumnClustered", workbook.worksheets.getFirst().getRange("A1:A3"), "Columns").name = name;
  });

describe("charts", () => {
  it("are drawn as the document says, where it says", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    expect(await write(session, document)).toMatchObject({ kind: "written", remarks: [] });
    const { charts, name } = overview(session);
    const wanted = drawnIn(document);
    expect(wanted.length).toBeGreaterThan(1);
    const reference = (range: string): string => `=${name}!${range.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
    expect(charts).toMatchObject(
      wanted.map((chart) => ({
        name: chart.name,
        title: chart.title,
        type: chart.kind === "stacked-bars" ? "BarStacked" : "BarClustered",
        place: chart.place,
        series: chart.series.map((series) => ({
          name: series.name,
          values: reference(series.values),
          categories: reference(chart.categories),
        })),
        settings: {
          "legend.visible": chart.series.length > 1,
          "dataLabels.showValue": chart.kind !== "stacked-bars",
          "categoryAxis.reversePlotOrder": true,
          "valueAxis.minimum": 0,
        },
      })),
    );
    session.close();
  });

  it("stand there once however often the summary is written, and one that was deleted comes back", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    const once = visible(session.host.model.workbook);
    await inExcel(({ workbook }) =>
      workbook.worksheets.getItem("Sammanställning").charts.getItem("diagramNyttjande").delete(),
    );
    await write(session, document);
    expect(visible(session.host.model.workbook)).toBe(once);
    // Two with one name, as a copied chart may be: both were ours.
    await drawOwn("Sammanställning", "diagramNyttjande");
    await write(session, document);
    expect(visible(session.host.model.workbook)).toBe(once);
    session.close();
  });

  it("of the user's own are left alone, on our sheets and on theirs", async () => {
    const session = await openedSample(sample);
    const first = session.host.model.workbook.sheets[0]!.name;
    await drawOwn(first, "diagramNyttjande");
    await write(session, await summaryOf(session));
    await drawOwn("Sammanställning", "Mitt diagram");
    const theirs = () => [
      sheetNamed(session.host.model.workbook, first).charts,
      overview(session).charts.filter(({ name }) => name === "Mitt diagram"),
    ];
    const before = theirs();
    expect(await write(session, await summaryOf(session, "2025-06-30"))).toMatchObject({ kind: "written" });
    expect(theirs()).toEqual(before);
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written" });
    expect(theirs()).toEqual(before);
    session.close();
  });

  it("go with the summary, and come back with the one before it", async () => {
    const session = await openedSample(sample);
    const nothing = visible(session.host.model.workbook);
    const document = await summaryOf(session);
    const bare = { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
    await write(session, document);
    const drawn = overview(session).charts.map((chart) => ({ ...chart, id: "" }));
    expect(await write(session, bare)).toMatchObject({ kind: "written", remarks: [] });
    expect(overview(session).charts).toEqual([]);
    const again = await reopened(session);
    await again.workbook.restorePrevious();
    expect(overview(again).charts.map((chart) => ({ ...chart, id: "" }))).toEqual(drawn);
    const fresh = await openedSample(sample);
    await write(fresh, document);
    expect(await fresh.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [] });
    expect(visible(fresh.host.model.workbook)).toBe(nothing);
    fresh.close();
  });

  it("are taken back by Ctrl+Z with the rest", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    await write(session, document);
    const once = visible(session.host.model.workbook);
    await write(session, await summaryOf(session, "2025-06-30"));
    session.host.model.undo();
    expect(visible(session.host.model.workbook)).toBe(once);
    session.close();
  });

  it("keep a sheet that would be deleted with a chart of the user's own on it", async () => {
    const session = await openedSample(sample);
    await write(session, await summaryOf(session));
    await drawOwn("Projekt", "Mitt diagram");
    const before = visible(session.host.model.workbook);
    const refused = { kind: "refused", left: "as-before", remark: { code: "SKR-07", params: { sheet: "Projekt" } } };
    expect(await session.workbook.restorePrevious()).toMatchObject(refused);
    const document = await summaryOf(session);
    const fewer = { ...document, sheets: document.sheets.filter(({ name }) => name !== "Projekt") };
    expect(await write(session, { ...fewer, sheets: fewer.sheets.map(withoutFormulas) }, true)).toMatchObject(refused);
    expect(visible(session.host.model.workbook)).toBe(before);
    session.close();
  });
});

const withoutFormulas = (sheet: DocumentSheet): DocumentSheet => ({
  ...sheet,
  cells: sheet.cells.map(({ row, column, style }) => ({ row, column, style })),
});

/** Every member that a chart takes. */
const members = [
  ...["Worksheet.charts", "ChartCollection.add", "Chart.name", "Chart.setPosition", "Chart.title", "ChartTitle.text"],
  ...["ChartFont.size", "ChartSeriesCollection.getItemAt", "ChartSeriesCollection.add", "ChartSeries.setValues"],
  ...["ChartSeries.setXAxisValues", "ChartSeries.gapWidth", "ChartFill.setSolidColor", "ChartLegend.visible"],
  ...["ChartDataLabels.showValue", "ChartAxis.reversePlotOrder", "ChartAxis.minimum", "ChartGridlines.visible"],
];

describe("where Excel cannot draw them", () => {
  const told = { kind: "written", remarks: [{ code: "SKR-08" }] };

  it.each(members.slice(1))("the summary is written without them, and says so: %s fails", async (member) => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    session.host.breakMember(member, "GeneralException");
    expect(await write(session, document)).toMatchObject(told);
    expect(overview(session).charts).toEqual([]);
    // Known by now: nothing fails, and nothing is tried.
    session.host.faults.reset();
    expect(await write(session, document)).toMatchObject(told);
    expect(session.host.faults.batches.filter(({ error }) => error !== null)).toEqual([]);
    session.close();
  });

  it("the rest is the same as with them", async () => {
    const [session, other] = [await openedSample(sample), await openedSample(sample)];
    session.close();
    const document = await summaryOf(other);
    await write(other, { ...document, sheets: document.sheets.map((sheet) => ({ ...sheet, charts: [] })) });
    const bare = JSON.stringify(content(other));
    other.close();
    const broken = await openedSample(sample);
    broken.host.breakMember("ChartSeries.setValues", "InvalidArgument");
    await write(broken, document);
    expect(JSON.stringify(content(broken))).toBe(bare);
    broken.close();
  });

  it("those of the summary before do not stay beside the new one", async () => {
    const session = await openedSample(sample);
    await write(session, await summaryOf(session));
    const own = namesOn(overview(session));
    await drawOwn("Sammanställning", "Mitt diagram");
    session.host.breakMember("ChartCollection.add", "GeneralException");
    expect(own.length).toBeGreaterThan(0);
    expect(await write(session, await summaryOf(session, "2025-06-30"))).toMatchObject(told);
    expect(namesOn(overview(session))).toEqual(["Mitt diagram"]);
    expect(await session.workbook.restorePrevious()).toMatchObject(told);
    expect((await session.workbook.summaryState()).asOf).toBe("2024-11-13");
    // Opened again in an Excel that can, it has them.
    session.host.breakMember("ChartCollection.add", null);
    const again = await reopened(session);
    expect(await write(again, await summaryOf(again, "2025-12-31"))).toMatchObject({ kind: "written", remarks: [] });
    expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written", remarks: [] });
    expect(namesOn(overview(again)).toSorted()).toEqual([...own, "Mitt diagram"].toSorted());
    again.close();
  });

  it("nothing of charts is asked of an Excel that does not declare them", async () => {
    const session = await openedSample(sample);
    const document = await summaryOf(session);
    const { requirements } = Office.context;
    const declared = Reflect.get(requirements, "isSetSupported") as (name: string, version?: string) => boolean;
    // The client would refuse what else is new in 1.7.
    const { CommonUtility } = OfficeExtension as unknown as { CommonUtility: object };
    Object.assign(CommonUtility, { _doApiNotSupportedCheck: false });
    const withoutCharts = (name: string, version?: string): boolean =>
      version !== "1.7" && declared.call(requirements, name, version);
    Object.assign(requirements, { isSetSupported: withoutCharts });
    for (const member of members) session.host.breakMember(member, "ApiNotFound");
    expect(await write(session, document)).toMatchObject(told);
    expect(await session.workbook.restorePrevious()).toMatchObject({ kind: "written", sheets: [], remarks: [] });
    Object.assign(requirements, { isSetSupported: declared });
    session.close();
  });

  it("one that was drawn and not named yet goes too, also after Excel is opened anew", async () => {
    const session = await openedSample(sample);
    await write(session, await summaryOf(session));
    await drawOwn("Sammanställning", "Diagram 7");
    const before = visible(session.host.model.workbook);
    const next = await summaryOf(session, "2025-06-30");
    const { faults } = session.host;
    faults.reset();
    session.host.breakMember("Chart.name", "GeneralException");
    for (let sync = 3; sync < 9; sync += 1) faults.fail(sync, "GeneralException");
    expect(await write(session, next)).toMatchObject({ kind: "refused", left: "unfinished" });
    expect(namesOn(overview(session))).toEqual(["Diagram 7", "Diagram 2"]);
    faults.reset();
    const again = await reopened(session);
    expect(await again.workbook.restorePrevious()).toMatchObject({ kind: "written", remarks: [] });
    const inOrder = (seen: string): unknown => {
      const { sheets } = JSON.parse(seen) as { sheets: { charts: { name: string }[] }[] };
      return sheets.map((sheet) => ({ ...sheet, charts: sheet.charts.toSorted((a, b) => (a.name < b.name ? -1 : 1)) }));
    };
    expect(inOrder(visible(again.host.model.workbook))).toEqual(inOrder(before));
    again.close();
  });

  it("what is refused for another reason is refused as ever", async () => {
    const session = await openedSample(sample);
    session.host.breakMember("PageLayout.zoom", "GeneralException");
    const result = await write(session, await summaryOf(session));
    expect(result).toMatchObject({ kind: "refused", left: "as-before", remark: { code: "SKR-01" } });
    session.close();
  });
});
