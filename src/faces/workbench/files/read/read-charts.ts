import type { HostChart, HostChartSeries } from "office-host/host";
import type { FilePackage } from "../package";
import { child, childrenOf, textOf, type XmlElement } from "./xml-tree";

/** A chart and the part that draws it. */
export interface ChartAndPart {
  readonly chart: HostChart;
  readonly part: string;
}

/** The charts of a sheet's drawing, in its order. `newId` gives each an id. */
export function readCharts(parts: FilePackage, drawing: string, newId: () => string): readonly ChartAndPart[] {
  const links = new Map(parts.links(drawing).map(({ id, target }) => [id, target]));
  const anchors = parts.xml(drawing)?.children ?? [];
  return anchors.flatMap((anchor): readonly ChartAndPart[] => {
    const frame = child(anchor, "graphicFrame");
    const data = child(child(frame, "graphic"), "graphicData");
    const part = links.get(textOf(child(data, "chart"), "r:id") ?? "");
    const root = part === undefined ? null : parts.xml(part);
    const place = placeOf(anchor);
    if (part === undefined || root === null || place === null) return [];
    const names = child(child(frame, "nvGraphicFramePr"), "cNvPr");
    const altText = textOf(names, "descr");
    const chart = { ...readChart(root), id: newId(), name: textOf(names, "name") ?? "", place };
    return [{ part, chart: altText === null ? chart : { ...chart, altText } }];
  });
}

/** Cells from the anchor's first corner to its last; a corner without an offset lies before its cell. Null for a chart that follows no cells. */
function placeOf(anchor: XmlElement): HostChart["place"] | null {
  const [from, to] = [child(anchor, "from"), child(anchor, "to")];
  if (from === null || to === null) return null;
  const number = (corner: XmlElement, name: string): number => Number(child(corner, name)?.text ?? 0);
  const last = (line: "row" | "col"): number => number(to, line) + (number(to, `${line}Off`) > 0 ? 1 : 0);
  const [top, left] = [number(from, "row") + 1, number(from, "col") + 1];
  return { top, left, bottom: Math.max(top, last("row")), right: Math.max(left, last("col")) };
}

const valueOf = (parent: XmlElement | null, name: string): string | null => textOf(child(parent, name), "val");

function readChart(root: XmlElement): Pick<HostChart, "type" | "title" | "series" | "settings"> {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const groups = plot?.children.filter(({ name }) => /Chart$/u.test(name)) ?? [];
  const [group] = groups;
  const legend = child(chart, "legend");
  const axis = (name: string): XmlElement | null => child(plot, name);
  const minimum = valueOf(child(axis("valAx"), "scaling"), "min");
  const settings = {
    "title.visible": child(chart, "title") !== null,
    "legend.visible": legend !== null,
    "legend.position": legendPlaces[valueOf(legend, "legendPos") ?? "r"] ?? "Right",
    "dataLabels.showValue": groups.some((one) => labels(one) || childrenOf(one, "ser").some(labels)),
    "categoryAxis.reversePlotOrder": valueOf(child(axis("catAx"), "scaling"), "orientation") === "maxMin",
    "valueAxis.visible": valueOf(axis("valAx"), "delete") !== "1",
    ...(minimum === null ? {} : { "valueAxis.minimum": Number(minimum) }),
  };
  return {
    type: groups.length === 1 && group ? typeOf(group) : "Other",
    title: textsIn(child(chart, "title")),
    series: groups.flatMap((one) =>
      childrenOf(one, "ser").map((series) => readSeries(series, Number(valueOf(one, "gapWidth") ?? 150))),
    ),
    settings,
  };
}

export const legendPlaces: Readonly<Record<string, string>> = { b: "Bottom", r: "Right", t: "Top", l: "Left" };

const labels = (element: XmlElement): boolean => valueOf(child(element, "dLbls"), "showVal") === "1";

function typeOf(group: XmlElement): string {
  if (group.name !== "barChart") return "Other";
  const kind = `${valueOf(group, "barDir") ?? "col"} ${valueOf(group, "grouping") ?? "clustered"}`;
  return (
    { "bar clustered": "BarClustered", "bar stacked": "BarStacked", "col clustered": "ColumnClustered" }[kind] ??
    "Other"
  );
}

function readSeries(series: XmlElement, gapWidth: number): HostChartSeries {
  const reference = (name: string): string | null => {
    const formula = child(child(series, name)?.children[0] ?? null, "f")?.text ?? "";
    return formula === "" ? null : `=${formula}`;
  };
  const fill = child(child(child(series, "spPr"), "solidFill"), "srgbClr");
  const color = textOf(fill, "val");
  return {
    name: textsIn(child(series, "tx")),
    values: reference("val") ?? reference("yVal"),
    categories: reference("cat") ?? reference("xVal"),
    color: color === null ? null : `#${color}`,
    gapWidth,
  };
}

/** Every text in an element; of a reference the text that was there when the file was written. */
function textsIn(element: XmlElement | null): string {
  if (element === null || element.name === "f") return "";
  const own = element.name === "t" || element.name === "v" ? element.text : "";
  return own + element.children.map(textsIn).join("");
}
