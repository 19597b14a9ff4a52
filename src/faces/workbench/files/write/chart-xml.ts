import { type HostChart, type HostChartSeries, settingOf } from "office-host/host";
import { legendPlaces } from "../read/read-charts";
import { element, xmlText } from "../../../../adapters/xlsx/writer/xml-text";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};
const axes = { category: 1, value: 2 } as const;

const val = (name: string, value: string | number | boolean): string => element(`c:${name}`, { val: value });
const fill = (color: string): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: color.replace("#", "").toUpperCase() }));

/** A chart's own part, of bars and columns as the host draws them. */
export function chartXml(chart: HostChart): string {
  const isColumns = chart.type === "ColumnClustered";
  const isStacked = chart.type === "BarStacked";
  const hasTitle = chart.title !== "" && settingOf(chart, "title.visible", true);
  const hasLegend = settingOf(chart, "legend.visible", true);
  const minimum = chart.settings["valueAxis.minimum"];
  const bars = element("c:barChart", {}, [
    val("barDir", isColumns ? "col" : "bar"),
    val("grouping", isStacked ? "stacked" : "clustered"),
    val("varyColors", false),
    ...chart.series.map(seriesXml),
    settingOf(chart, "dataLabels.showValue", false)
      ? element("c:dLbls", {}, [
          ...["showLegendKey"].map((name) => val(name, false)),
          val("showVal", true),
          ...["showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) => val(name, false)),
        ])
      : "",
    val("gapWidth", chart.series[0]?.gapWidth ?? 150),
    isStacked ? val("overlap", 100) : "",
    ...Object.values(axes).map((id) => val("axId", id)),
  ]);
  const isReversed = settingOf(chart, "categoryAxis.reversePlotOrder", false);
  const [across, up] = isColumns ? ["b", "l"] : ["l", "b"];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("c:chartSpace", namespaces, [
    val("roundedCorners", false),
    element("c:chart", {}, [
      hasTitle ? titleXml(chart) : "",
      val("autoTitleDeleted", !hasTitle),
      element("c:plotArea", {}, [
        element("c:layout", {}),
        bars,
        axisXml(
          "cat",
          axes.category,
          axes.value,
          { orientation: isReversed ? "maxMin" : "minMax", side: across },
          true,
        ),
        axisXml(
          "val",
          axes.value,
          axes.category,
          { orientation: "minMax", side: up, ...(typeof minimum === "number" ? { minimum } : {}) },
          settingOf(chart, "valueAxis.visible", true),
        ),
      ]),
      hasLegend ? element("c:legend", {}, [val("legendPos", legendSide(chart)), val("overlay", false)]) : "",
      val("plotVisOnly", true),
    ]),
    element("c:txPr", {}, textXml(chart, "")),
  ])}`;
}

const legendSide = (chart: HostChart): string => {
  const position = settingOf(chart, "legend.position", "Right");
  return Object.entries(legendPlaces).find(([, name]) => name === position)?.[0] ?? "r";
};

const font = (chart: HostChart, part: string) => ({
  sz: settingOf(chart, `${part}font.size`, 10) * 100,
  b: settingOf(chart, `${part}font.bold`, false),
});

const face = (chart: HostChart, part: string): readonly string[] => [
  fill(settingOf(chart, `${part}font.color`, settingOf(chart, "font.color", "#000000"))),
  element("a:latin", { typeface: settingOf(chart, "font.name", "Calibri") }),
];

const textXml = (chart: HostChart, part: string): readonly string[] => [
  element("a:bodyPr", {}),
  element("a:lstStyle", {}),
  element("a:p", {}, [
    element("a:pPr", {}, element("a:defRPr", font(chart, part), face(chart, part))),
    element("a:endParaRPr", { lang: "sv-SE" }),
  ]),
];

const titleXml = (chart: HostChart): string =>
  element("c:title", {}, [
    element(
      "c:tx",
      {},
      element("c:rich", {}, [
        element("a:bodyPr", {}),
        element("a:lstStyle", {}),
        element(
          "a:p",
          {},
          element("a:r", {}, [
            element("a:rPr", { lang: "sv-SE", ...font(chart, "title.") }, face(chart, "title.")),
            element("a:t", {}, xmlText(chart.title)),
          ]),
        ),
      ]),
    ),
    val("overlay", false),
  ]);

const reference = (kind: "strRef" | "numRef", formula: string | null): string =>
  formula === null ? "" : element(`c:${kind}`, {}, element("c:f", {}, xmlText(formula.replace(/^=/u, ""))));

const seriesXml = ({ name, color, categories, values }: HostChartSeries, index: number): string =>
  element("c:ser", {}, [
    val("idx", index),
    val("order", index),
    element("c:tx", {}, element("c:v", {}, xmlText(name))),
    color === null ? "" : element("c:spPr", {}, fill(color)),
    val("invertIfNegative", false),
    categories === null ? "" : element("c:cat", {}, reference("strRef", categories)),
    values === null ? "" : element("c:val", {}, reference("numRef", values)),
  ]);

interface AxisLook {
  readonly orientation: string;
  readonly side: string | undefined;
  readonly minimum?: number;
}

const axisXml = (
  kind: "cat" | "val",
  id: number,
  crosses: number,
  { orientation, side = "l", minimum }: AxisLook,
  isVisible: boolean,
): string =>
  element(`c:${kind}Ax`, {}, [
    val("axId", id),
    element("c:scaling", {}, [val("orientation", orientation), minimum === undefined ? "" : val("min", minimum)]),
    val("delete", !isVisible),
    val("axPos", side),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("crossAx", crosses),
    val("crosses", "autoZero"),
  ]);
