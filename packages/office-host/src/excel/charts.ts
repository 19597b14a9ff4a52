import { columnsOf } from "sheet-refs";
import { freeChartName } from "../model/charts";
import type { HostChart } from "../model/workbook";
import { objectId } from "../model/workbook";
import type { Arguments } from "../protocol/arguments";
import { Fault, notImplemented } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { newSeries, seriesCollectionOf } from "./chart-series";
import {
  changeChart,
  chartOf,
  type ChartPart,
  flagSetting,
  formatWithFont,
  numberSetting,
  wordSetting,
} from "./chart-target";
import { changing, rangeTarget, sheetOf, textValue } from "./guards";
import { absoluteAddress, areaOn } from "./references";
import type { ChartTarget, SheetTarget } from "./session";

/** Bars and columns of cells, as far as our summary draws them. */

const titleFormatOf = formatWithFont("ChartTitleFormat");
const areaFormatOf = formatWithFont("ChartAreaFormat");

const titleOf = defineType<ChartPart>({
  name: "ChartTitle",
  properties: {
    text: {
      get: (target) => chartOf(target).title,
      set: (target, value) => changeChart(target, { title: textValue(value) }),
    },
    visible: flagSetting("visible", true),
  },
  navigations: { format: (target) => titleFormatOf(target) },
});

const legendOf = defineType<ChartPart>({
  name: "ChartLegend",
  properties: { visible: flagSetting("visible", true), position: wordSetting("position", "Right") },
});

const dataLabelsOf = defineType<ChartPart>({
  name: "ChartDataLabels",
  properties: { showValue: flagSetting("showValue", false), position: wordSetting("position", "OutsideEnd") },
});

const gridlinesOf = defineType<ChartPart>({
  name: "ChartGridlines",
  properties: { visible: flagSetting("gridlines", true) },
});

const axisOf = defineType<ChartPart>({
  name: "ChartAxis",
  properties: {
    visible: flagSetting("visible", true),
    reversePlotOrder: flagSetting("reversePlotOrder", false),
    minimum: numberSetting("minimum", 0),
  },
  navigations: { majorGridlines: (target) => gridlinesOf(target) },
});

const axesOf = defineType<ChartTarget>({
  name: "ChartAxes",
  navigations: {
    categoryAxis: (target) => axisOf({ ...target, part: "categoryAxis" }),
    valueAxis: (target) => axisOf({ ...target, part: "valueAxis" }),
  },
});

const chartTypeOf = defineType<ChartTarget>({
  name: "Chart",
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    id: { get: ({ chartId }) => chartId },
    name: {
      get: (target) => chartOf(target).name,
      set: (target, value) => changeChart(target, { name: textValue(value) }),
    },
  },
  navigations: {
    title: (target) => titleOf({ ...target, part: "title" }),
    legend: (target) => legendOf({ ...target, part: "legend" }),
    dataLabels: (target) => dataLabelsOf({ ...target, part: "dataLabels" }),
    format: (target) => areaFormatOf({ ...target, part: "" }),
    axes: (target) => axesOf(target),
    series: (target) => seriesCollectionOf(target),
  },
  methods: {
    setPosition: (target, args) => {
      const [first, last] = [cellGiven(target, args.raw(0)), cellGiven(target, args.raw(1) ?? args.raw(0))];
      changeChart(target, { place: { ...first, bottom: last.bottom, right: last.right } });
    },
    delete: (target) => {
      const { id } = chartOf(target);
      const sheet = changing(target, "structure");
      sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
    },
  },
});

/** An address, or a range. */
function cellGiven(target: SheetTarget, given: unknown): HostChart["place"] {
  if (typeof given === "string") return areaOn(target, given).area;
  return rangeTarget(given)?.area ?? missing("InvalidArgument");
}

function missing(code: "InvalidArgument" | "ItemNotFound"): never {
  throw new Fault(code);
}

const drawn = ["BarClustered", "BarStacked", "ColumnClustered"];

/** Where Excel puts one that is not told where. */
const anywhere = { top: 5, left: 5, bottom: 19, right: 12 };

function add(target: SheetTarget, args: Arguments): HostObject {
  const type = args.text(0);
  if (!drawn.includes(type)) throw notImplemented(`ChartCollection.add(${type})`);
  if (args.optionalText(2) !== "Columns") throw notImplemented("ChartCollection.add, series other than columns");
  const range = rangeTarget(args.raw(1)) ?? missing("InvalidArgument");
  const source = sheetOf(range);
  const columns = Array.from({ length: columnsOf(range.area) }, (_, index) => range.area.left + index);
  const sheet = changing(target, "structure");
  const chart: HostChart = {
    id: objectId(target.session.model.nextNumber()),
    name: freeChartName(sheet.charts),
    type,
    title: "",
    place: anywhere,
    series: columns.map((column, index) =>
      newSeries(`Serie${index + 1}`, `=${absoluteAddress(source, { ...range.area, left: column, right: column })}`),
    ),
    settings: {},
  };
  sheet.charts = [...sheet.charts, chart];
  return object(target, chart);
}

const object = ({ session, sheetId }: SheetTarget, { id }: HostChart): HostObject =>
  chartTypeOf({ session, sheetId, chartId: id });

/** The first of several with one name. */
const find = (target: SheetTarget, key: string): HostChart | undefined =>
  sheetOf(target).charts.find(({ name }) => name === key);

export const chartsOf = defineType<SheetTarget>({
  name: "ChartCollection",
  properties: { count: { get: (target) => sheetOf(target).charts.length } },
  items: (target) => sheetOf(target).charts.map((chart) => object(target, chart)),
  methods: {
    add,
    getItem: (target, args) => object(target, find(target, args.text(0)) ?? missing("ItemNotFound")),
  },
});
