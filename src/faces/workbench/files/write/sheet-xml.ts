import { addressOf, areaText } from "sheet-refs";
import {
  charactersOfPoints,
  columnOfKey,
  deepestOf,
  foldOf,
  type HostCell,
  type HostLine,
  type HostSheet,
  lookAt,
  rowOfKey,
  usedArea,
} from "office-host/host";
import { cellXml } from "./cell-xml";
import { pageBreaks, pageParts } from "./page-xml";
import type { StyleBook } from "./style-book";
import { element, xmlText } from "../../../../adapters/xlsx/writer/xml-text";

const namespaces = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Relationship ids of what a sheet leads to. */
export interface SheetLinks {
  /** In order. */
  readonly tables: readonly string[];
  readonly drawing: string | null;
}

/** A whole sheet from what the host keeps. */
export function sheetXml(
  sheet: HostSheet,
  styles: StyleBook,
  isActive: boolean,
  { tables: tableLinks, drawing }: SheetLinks,
): string {
  const { page, tabColor, protection } = sheet;
  const fits = page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    element("worksheet", namespaces, [
      element("sheetPr", {}, [
        tabColor === "" ? "" : element("tabColor", { rgb: `FF${tabColor.slice(1)}` }),
        sheet.outlineAbove ? element("outlinePr", { summaryBelow: false }) : "",
        fits ? element("pageSetUpPr", { fitToPage: true }) : "",
      ]),
      element("dimension", { ref: areaText(usedArea(sheet, false) ?? { top: 1, left: 1, bottom: 1, right: 1 }) }),
      element("sheetViews", {}, view(sheet, isActive)),
      element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelRow: deepestOf(sheet) || null }),
      columnsXml(sheet.columns, styles),
      element("sheetData", {}, rowsXml(sheet, styles)),
      protection ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "",
      mergesXml(sheet),
      ...conditionalXml(sheet, styles),
      linksXml(sheet),
      ...pageParts(page),
      ...pageBreaks(page),
      ignoredXml(sheet),
      drawing === null ? "" : element("drawing", { "r:id": drawing }),
      tableLinks.length === 0
        ? ""
        : element(
            "tableParts",
            { count: tableLinks.length },
            tableLinks.map((id) => element("tablePart", { "r:id": id })),
          ),
    ]),
  ].join("");
}

function view({ showGridlines, showHeadings, frozen, selection }: HostSheet, isActive: boolean): string {
  const { rows, columns } = frozen;
  const isFrozen = rows > 0 || columns > 0;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const [area] = selection;
  return element(
    "sheetView",
    {
      showGridLines: showGridlines ? null : false,
      showRowColHeaders: showHeadings ? null : false,
      tabSelected: isActive || null,
      workbookViewId: 0,
    },
    [
      isFrozen
        ? element("pane", {
            xSplit: columns || null,
            ySplit: rows || null,
            topLeftCell: addressOf(rows + 1, columns + 1),
            activePane: pane,
            state: "frozen",
          })
        : "",
      area
        ? element("selection", {
            pane: isFrozen ? pane : null,
            activeCell: addressOf(area.top, area.left),
            sqref: areaText(area),
          })
        : "",
    ],
  );
}

const columnsXml = (columns: ReadonlyMap<number, HostLine>, styles: StyleBook): string =>
  columns.size === 0
    ? ""
    : element(
        "cols",
        {},
        [...columns]
          .sort(([one], [other]) => one - other)
          .map(([column, { size, hidden, look }]) =>
            element("col", {
              min: column,
              max: column,
              // The file counts the margin of five pixels in.
              width: size === undefined ? 9.140625 : Math.round((charactersOfPoints(size) + 5 / 7) * 256) / 256,
              style: look ? styles.indexOf(look) : null,
              hidden: hidden ?? null,
              customWidth: true,
            }),
          ),
      );

function rowsXml(sheet: HostSheet, styles: StyleBook): readonly string[] {
  const rows = new Map<number, [number, HostCell][]>([...sheet.rows.keys()].map((row) => [row, []]));
  for (const [key, cell] of sheet.cells) {
    const row = rowOfKey(key);
    const cells = rows.get(row) ?? [];
    if (cells.length === 0) rows.set(row, cells);
    cells.push([columnOfKey(key), cell]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const { size, hidden, look, outline } = sheet.rows.get(row) ?? {};
      const attributes = {
        r: row,
        s: look ? styles.indexOf(look) : null,
        customFormat: look ? true : null,
        ht: size,
        hidden: hidden ?? null,
        customHeight: size === undefined ? null : true,
        outlineLevel: outline ?? null,
        collapsed: foldOf(sheet, row)?.isFolded === true || null,
      };
      return element(
        "row",
        attributes,
        cells
          .sort(([one], [other]) => one - other)
          .map(([column, cell]) => cellXml(row, column, cell, styles.indexOf(lookAt(sheet, row, column)))),
      );
    });
}

const mergesXml = ({ merges }: HostSheet): string =>
  merges.length === 0
    ? ""
    : element(
        "mergeCells",
        { count: merges.length },
        merges.map((area) => element("mergeCell", { ref: areaText(area) })),
      );

const conditionalXml = ({ conditionalFormats }: HostSheet, styles: StyleBook): readonly string[] =>
  conditionalFormats.map((format, index) =>
    element(
      "conditionalFormatting",
      { sqref: format.areas.map(areaText).join(" ") },
      element(
        "cfRule",
        {
          type: "expression",
          dxfId: styles.overlayOf(format),
          priority: index + 1,
          stopIfTrue: format.stopIfTrue || null,
        },
        `<formula>${xmlText(format.formula.replace(/^=/u, ""))}</formula>`,
      ),
    ),
  );

/** Links to places in the workbook; our own sheets have no others. */
function linksXml({ cells }: HostSheet): string {
  const links = [...cells].flatMap(([key, { link }]) =>
    link?.documentReference === undefined
      ? []
      : [
          element("hyperlink", {
            ref: addressOf(rowOfKey(key), columnOfKey(key)),
            location: link.documentReference,
            tooltip: link.screenTip,
          }),
        ],
  );
  return links.length === 0 ? "" : element("hyperlinks", {}, links);
}

/** Project numbers are text on purpose: no green triangle on each. */
function ignoredXml(sheet: HostSheet): string {
  const used = usedArea(sheet, true);
  return used
    ? element("ignoredErrors", {}, element("ignoredError", { sqref: areaText(used), numberStoredAsText: true }))
    : "";
}
