import type { HostChart } from "./workbook";

/** The chart with the references of its series changed. */
export const withReferences = (chart: HostChart, rewrite: (formula: string) => string): HostChart => ({
  ...chart,
  series: chart.series.map((series) => ({
    ...series,
    values: series.values === null ? null : rewrite(series.values),
    categories: series.categories === null ? null : rewrite(series.categories),
  })),
});

/** `Diagram 3`: the first number that no chart of the sheet has. */
export function freeChartName(charts: readonly HostChart[]): string {
  for (let number = charts.length + 1; ; number += 1) {
    const name = `Diagram ${number}`;
    if (!charts.some((chart) => chart.name === name)) return name;
  }
}

type Settings = Pick<HostChart, "settings">;

/** What of a chart was set, or what it is as long as nothing was. */
export function settingOf(chart: Settings, name: string, otherwise: boolean): boolean;
export function settingOf(chart: Settings, name: string, otherwise: number): number;
export function settingOf(chart: Settings, name: string, otherwise: string): string;
export function settingOf(
  chart: Settings,
  name: string,
  otherwise: string | number | boolean,
): string | number | boolean;
export function settingOf(
  { settings }: Settings,
  name: string,
  otherwise: string | number | boolean,
): string | number | boolean {
  const value = settings[name];
  return value !== undefined && typeof value === typeof otherwise ? value : otherwise;
}
