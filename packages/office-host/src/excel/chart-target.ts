import type { HostChart } from "../model/workbook";
import { settingOf } from "../model/charts";
import { Fault } from "../protocol/fault";
import { defineType, type HostObject, type PropertyOf } from "../protocol/host-object";
import { colorValue } from "./range-format-values";
import { changing, flagValue, numberValue, sheetOf, textValue } from "./guards";
import type { ChartTarget } from "./session";

/** A part of a chart by its path: `title`, `valueAxis`; nothing for the chart itself. */
export interface ChartPart extends ChartTarget {
  readonly part: string;
}

export function chartOf(target: ChartTarget): HostChart {
  const chart = sheetOf(target).charts.find(({ id }) => id === target.chartId);
  if (!chart) throw new Fault("ItemNotFound");
  return chart;
}

export function changeChart(target: ChartTarget, change: Partial<HostChart>): void {
  const chart = { ...chartOf(target), ...change };
  const sheet = changing(target, "structure");
  sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? chart : one));
}

const pathOf = ({ part }: ChartPart, name: string): string => (part === "" ? name : `${part}.${name}`);

/** A property that is kept as it is set. */
function setting<Value extends string | number | boolean>(
  name: string,
  otherwise: Value,
  check: (value: unknown) => Value,
): PropertyOf<ChartPart> {
  return {
    get: (target) => settingOf(chartOf(target), pathOf(target, name), otherwise),
    set: (target, value) =>
      changeChart(target, { settings: { ...chartOf(target).settings, [pathOf(target, name)]: check(value) } }),
  };
}

export const flagSetting = (name: string, otherwise: boolean): PropertyOf<ChartPart> =>
  setting(name, otherwise, flagValue);
export const wordSetting = (name: string, otherwise: string): PropertyOf<ChartPart> =>
  setting(name, otherwise, textValue);
export const numberSetting = (name: string, otherwise: number): PropertyOf<ChartPart> =>
  setting(name, otherwise, numberValue);

const chartFontOf = defineType<ChartPart>({
  name: "ChartFont",
  properties: {
    name: wordSetting("name", "Calibri"),
    size: numberSetting("size", 10),
    bold: flagSetting("bold", false),
    color: setting("color", "#000000", (value) => colorValue(value)),
  },
});

/** What holds the font of a part: of each part the client has a class of its own. */
export const formatWithFont = (name: string): ((target: ChartPart) => HostObject) =>
  defineType<ChartPart>({
    name,
    navigations: { font: (target) => chartFontOf({ ...target, part: pathOf(target, "font") }) },
  });
