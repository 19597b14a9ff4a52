import type { HostChartSeries } from "../model/workbook";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject } from "../protocol/host-object";
import { changeChart, chartOf } from "./chart-target";
import { numberValue, rangeTarget, sheetOf, textValue } from "./guards";
import { colorValue } from "./range-format-values";
import { absoluteAddress } from "./references";
import type { ChartTarget } from "./session";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

function seriesAt(target: SeriesTarget): HostChartSeries {
  const series = chartOf(target).series[target.index];
  if (!series) throw new Fault("ItemNotFound");
  return series;
}

function changeSeries(target: SeriesTarget, change: Partial<HostChartSeries>): void {
  const changed = { ...seriesAt(target), ...change };
  changeChart(target, { series: chartOf(target).series.map((one, index) => (index === target.index ? changed : one)) });
}

/** `=Blad!$A$1:$A$9` of a range that was given. */
export function referenceTo(given: unknown): string {
  const range = rangeTarget(given);
  if (!range) throw new Fault("InvalidArgument");
  return `=${absoluteAddress(sheetOf(range), range.area)}`;
}

const fillOf = defineType<SeriesTarget>({
  name: "ChartFill",
  methods: { setSolidColor: (target, args) => changeSeries(target, { color: colorValue(args.text(0)) }) },
});

const formatOf = defineType<SeriesTarget>({
  name: "ChartSeriesFormat",
  navigations: { fill: (target) => fillOf(target) },
});

const seriesOf = defineType<SeriesTarget>({
  name: "ChartSeries",
  properties: {
    name: {
      get: (target) => seriesAt(target).name,
      set: (target, value) => changeSeries(target, { name: textValue(value) }),
    },
    gapWidth: {
      get: (target) => seriesAt(target).gapWidth,
      set: (target, value) => changeSeries(target, { gapWidth: numberValue(value) }),
    },
  },
  navigations: { format: (target) => formatOf(target) },
  methods: {
    setValues: (target, args) => changeSeries(target, { values: referenceTo(args.raw(0)) }),
    // The documents speak of scatter charts only; it sets the labels of the others (office-js-docs-reference 1493, 23 Jan 2023).
    setXAxisValues: (target, args) => changeSeries(target, { categories: referenceTo(args.raw(0)) }),
  },
});

export const newSeries = (name: string, values: string | null): HostChartSeries => ({
  name,
  values,
  categories: null,
  color: null,
  gapWidth: 150,
});

const all = (target: ChartTarget): readonly HostObject[] =>
  chartOf(target).series.map((_, index) => seriesOf({ ...target, index }));

function notThere(): never {
  throw new Fault("ItemNotFound");
}

export const seriesCollectionOf = defineType<ChartTarget>({
  name: "ChartSeriesCollection",
  properties: { count: { get: (target) => chartOf(target).series.length } },
  items: all,
  methods: {
    add: (target, args) => {
      const { series } = chartOf(target);
      changeChart(target, {
        series: [...series, newSeries(args.optionalText(0) ?? `Serie${series.length + 1}`, null)],
      });
      return seriesOf({ ...target, index: series.length });
    },
    getItemAt: (target, args) => all(target)[args.number(0)] ?? notThere(),
  },
});
