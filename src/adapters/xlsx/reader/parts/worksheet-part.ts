import { type Area, lastColumn, parseArea } from "sheet-refs";
import type { SheetSnapshot } from "../../../../core/workbook/snapshot";
import { type CellContext, type ReadCells, readSheetCells } from "./sheet-cells";
import { type XmlReader, root } from "../xml/xml-reader";

const noCells: ReadCells = { cells: [], hiddenRows: new Set(), arrays: [] };

type Span = readonly [first: number, last: number];

/** What the sheet's own part says; name, visibility and tables stand elsewhere. */
export type WorksheetPart = Pick<
  SheetSnapshot,
  "cells" | "merges" | "hiddenRows" | "hasFilter" | "hiddenColumns" | "rowLevels"
> &
  Pick<ReadCells, "arrays">;

/** Reads `xl/worksheets/sheet*.xml`. Declared ranges (dimension, merges, columns to XFD) are never walked: cost follows the cells. */
export function readWorksheet(xml: XmlReader, context: CellContext): WorksheetPart {
  let content: ReadCells | null = null;
  let merges: readonly Area[] = [];
  let hiddenColumns: readonly Span[] = [];
  let hasFilter = false;
  while (xml.nextChild(root)) {
    if (xml.is("cols")) hiddenColumns = readHiddenColumns(xml);
    else if (xml.is("autoFilter")) hasFilter = true;
    else if (xml.is("mergeCells")) merges = readMerges(xml);
    else if (xml.is("sheetData")) {
      if (content !== null) xml.fail();
      content = readSheetCells(xml, context);
    }
  }
  if (content === null) xml.fail();
  return { ...(content ?? noCells), merges, hiddenColumns, ...(hasFilter ? { hasFilter } : {}) };
}

function readMerges(xml: XmlReader): readonly Area[] {
  const merges: Area[] = [];
  while (xml.nextChild(root + 1)) {
    if (!xml.is("mergeCell")) continue;
    const area = parseArea(xml.attribute("ref") ?? "");
    if (area === null) xml.fail();
    else merges.push(area);
  }
  return merges;
}

function readHiddenColumns(xml: XmlReader): readonly Span[] {
  const spans: Span[] = [];
  while (xml.nextChild(root + 1)) {
    if (!xml.is("col") || !xml.isOn("hidden")) continue;
    const first = xml.wholeNumber("min") ?? 0;
    const last = Math.min(xml.wholeNumber("max") ?? 0, lastColumn);
    if (first < 1 || last < first) xml.fail();
    else spans.push([first, last]);
  }
  return joined(spans.sort(([one], [other]) => one - other));
}

/** Spans that touch or overlap become one. */
function joined(sorted: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  for (const span of sorted) {
    const before = spans.at(-1);
    if (before !== undefined && span[0] <= before[1] + 1)
      spans[spans.length - 1] = [before[0], Math.max(before[1], span[1])];
    else spans.push(span);
  }
  return spans;
}
