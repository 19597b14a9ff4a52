import type { HostChart, HostSheet } from "office-host/host";
import type { FilePackage } from "../package";
import { chartXml } from "./chart-xml";
import { contentTypes, type PackageEdits } from "./package-edits";
import { element } from "../../../../adapters/xlsx/writer/xml-text";

const namespaces = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
};

export interface Drawn {
  readonly sheet: HostSheet;
  /** As the file was opened; absent for a new sheet. */
  readonly before: HostSheet | undefined;
  /** The part of each chart that came from the file, by its id. */
  readonly chartParts: ReadonlyMap<string, string>;
}

/**
 * The part that holds the sheet's charts, or null when nothing is drawn on it. What has not been changed stays as it is, byte for byte; a chart that is new or another
 * is written by us, and whatever else the drawing holds stays.
 */
export function writeDrawing(
  edits: PackageEdits,
  opened: FilePackage,
  part: string,
  { sheet, before, chartParts }: Drawn,
): string | null {
  const drawing = opened.linked(part, "drawing");
  const [now, then] = [sheet.charts, before?.charts ?? []];
  // What only its file knows how to draw stays as it is there.
  const isSame = (one: HostChart, other: HostChart): boolean =>
    one.id === other.id && (one.type === "Other" || JSON.stringify(one) === JSON.stringify(other));
  const isIn = (charts: readonly HostChart[], chart: HostChart): boolean => charts.some((one) => isSame(one, chart));
  const gone = then.filter((chart) => !isIn(now, chart));
  const added = now.filter((chart) => !isIn(then, chart));
  if (gone.length === 0 && added.length === 0) return drawing;
  const place = drawing ?? edits.freeName("xl/drawings/drawing", ".xml");
  let xml = drawing === null ? emptyDrawing : (edits.text(drawing) ?? emptyDrawing);
  for (const { id } of gone) {
    const target = chartParts.get(id) ?? "";
    const link = opened.links(place).find((one) => one.target === target)?.id;
    if (link === undefined) continue;
    xml = xml.replace(anchors, (anchor) => (anchor.includes(`id="${link}"`) ? "" : anchor));
    edits.unlink(place, link);
    edits.drop(target);
  }
  for (const chart of added) {
    const target = edits.freeName("xl/charts/chart", ".xml");
    edits.put(target, chartXml(chart), contentTypes.chart);
    const anchor = anchorXml(chart, edits.link(place, "chart", target), freeNumber(xml));
    xml = xml.replace(/<\/(?:\w+:)?wsDr>\s*$/u, (end) => anchor + end);
  }
  if (xml.search(anchors) < 0) {
    edits.drop(place);
    return null;
  }
  edits.put(place, xml, contentTypes.drawing);
  return place;
}

/** Takes away what a sheet that is deleted had drawn on it. */
export function dropDrawing(edits: PackageEdits, opened: FilePackage, part: string): void {
  const drawing = opened.linked(part, "drawing");
  if (drawing === null) return;
  for (const { type, target } of opened.links(drawing)) if (type === "chart") edits.drop(target);
  edits.drop(drawing);
}

const emptyDrawing = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("xdr:wsDr", namespaces, " ")}`;

const anchors = /<(?:\w+:)?(twoCellAnchor|oneCellAnchor|absoluteAnchor)\b[^]*?<\/(?:\w+:)?\1>/gu;

/** Numbers of what is drawn are unique in a drawing. */
const freeNumber = (xml: string): number =>
  Math.max(1, ...[...xml.matchAll(/<(?:\w+:)?cNvPr\b[^>]*\sid="(\d+)"/gu)].map(([, id]) => Number(id))) + 1;

const corner = (name: string, row: number, column: number): string =>
  element(`xdr:${name}`, {}, [
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, "0"),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, "0"),
  ]);

const chartNamespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** It brings its namespaces along, whatever the drawing calls its own. */
const anchorXml = ({ name, altText, place }: HostChart, link: string, number: number): string =>
  element("xdr:twoCellAnchor", { ...namespaces, editAs: "oneCell" }, [
    corner("from", place.top - 1, place.left - 1),
    corner("to", place.bottom, place.right),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id: number, name, descr: altText }),
        element("xdr:cNvGraphicFramePr", {}),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element(
        "a:graphic",
        {},
        element(
          "a:graphicData",
          { uri: "http://schemas.openxmlformats.org/drawingml/2006/chart" },
          element("c:chart", { ...chartNamespaces, "r:id": link }),
        ),
      ),
    ]),
    element("xdr:clientData", {}),
  ]);
