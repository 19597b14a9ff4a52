import { zipSync } from "fflate";
import { addressOf, parseAddress } from "sheet-refs";
import { ownSheets } from "../../../core/workbook/own-sheets";
import {
  cellKey,
  columnOfKey,
  type HostCell,
  type HostSheet,
  type HostWorkbook,
  lookAt,
  rowOfKey,
} from "office-host/host";
import type { FileOrigin } from "./open-file";
import { openPackage, type FilePackage } from "./package";
import { settingsNamespace } from "./read/settings";
import { dropDrawing, writeDrawing, type Drawn } from "./write/drawing";
import { contentTypes, PackageEdits } from "./write/package-edits";
import { patchCells, sharedWith, type ChangedCell } from "./write/patch-cells";
import { sheetXml } from "./write/sheet-xml";
import { StyleBook } from "./write/style-book";
import { tableXml } from "./write/table-xml";
import { workbookXml, type WrittenSheet } from "./write/workbook-xml";
import { element, xmlText } from "../../../adapters/xlsx/writer/xml-text";

/** Zip entries carry a local time: the first that the format can hold, so that the same workbook gives the same bytes. */
const firstZipTime = (): Date => new Date(1980, 0, 1);

/**
 * The workbook as a file: the opened one, edited in place. On the user's sheets only the cells that were changed are written; our own sheets, known by
 * their marks, and new ones are written whole.
 */
export function saveFile(workbook: HostWorkbook, origin: FileOrigin): Uint8Array {
  const opened = openPackage(origin.bytes);
  const main = opened.linked("", "officeDocument") ?? "xl/workbook.xml";
  const edits = new PackageEdits(opened);
  const stylesPart = opened.linked(main, "styles") ?? "xl/styles.xml";
  const styles = new StyleBook(opened.text(stylesPart));
  const own = ownSheets({ names: workbook.names.map(({ name, formula }) => ({ name, refersTo: formula })) });

  const gone = origin.opened.sheets.filter(({ id }) => !workbook.sheets.some((sheet) => sheet.id === id));
  for (const sheet of gone) dropSheet(edits, opened, main, origin.parts.get(sheet.id) ?? "");

  const written = workbook.sheets.map((sheet): WrittenSheet => {
    const part = origin.parts.get(sheet.id);
    const before = origin.opened.sheets.find(({ id }) => id === sheet.id);
    const isActive = sheet.id === workbook.activeSheetId;
    const isWhole = part === undefined || !before || own.has(sheet.name);
    const place = part ?? edits.freeName("xl/worksheets/sheet", ".xml");
    if (isWhole) writeWhole(edits, opened, place, { sheet, before, chartParts: origin.chartParts }, styles, isActive);
    else
      patchSheet(
        edits,
        place,
        sheet,
        before,
        styles,
        workbook.activeSheetId === origin.opened.activeSheetId ? null : isActive,
      );
    const link = opened.links(main).find(({ target }) => target === place)?.id ?? edits.link(main, "worksheet", place);
    return { sheet, link, openedAs: before?.name ?? null, isWhole };
  });

  const activeTab = Math.max(
    0,
    workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId),
  );
  edits.put(main, workbookXml(edits.text(main) ?? "", written, workbook.names, activeTab));
  if (opened.linked(main, "styles") === null) edits.link(main, "styles", stylesPart);
  edits.put(stylesPart, styles.text(), contentTypes.styles);
  writeSettings(edits, opened, main, workbook.settings);
  dropCalculationChain(edits, opened, main);
  return zipSync(edits.done(), { mtime: firstZipTime(), level: 6 });
}

function dropSheet(edits: PackageEdits, opened: FilePackage, main: string, part: string): void {
  for (const { type, target } of opened.links(part)) if (type === "table") edits.drop(target);
  dropDrawing(edits, opened, part);
  for (const { id, target } of opened.links(main)) if (target === part) edits.unlink(main, id);
  edits.drop(part);
}

function writeWhole(
  edits: PackageEdits,
  opened: FilePackage,
  part: string,
  drawn: Drawn,
  styles: StyleBook,
  isActive: boolean,
): void {
  const { sheet } = drawn;
  for (const { type, target } of opened.links(part)) if (type === "table") edits.drop(target);
  edits.drop(part);
  const drawing = writeDrawing(edits, opened, part, drawn);
  const tables = sheet.tables.map((table) => {
    const place = edits.freeName("xl/tables/table", ".xml");
    edits.put(place, tableXml(table, nextTableNumber(edits, place)), contentTypes.table);
    return edits.link(part, "table", place);
  });
  const links = { tables, drawing: drawing && edits.link(part, "drawing", drawing) };
  edits.put(part, sheetXml(sheet, styles, isActive, links), contentTypes.worksheet);
}

const tableNumber = (xml: string): number => Number(/<(?:\w+:)?table\b[^>]*\sid="(\d+)"/u.exec(xml)?.[1] ?? 0);

/** A table's number is unique in the whole file, wherever its part lies. */
const nextTableNumber = (edits: PackageEdits, besides: string): number =>
  Math.max(
    0,
    ...edits
      .names()
      .filter((name) => /\/tables\/[^/]+\.xml$/u.test(name) && name !== besides)
      .map((name) => tableNumber(edits.text(name) ?? "")),
  ) + 1;

function patchSheet(
  edits: PackageEdits,
  part: string,
  sheet: HostSheet,
  before: HostSheet,
  styles: StyleBook,
  /** Null when the sheet in front is the one that the file was opened with. */
  isActive: boolean | null,
): void {
  const xml = edits.text(part) ?? "";
  const edited = changedCells(sheet, before, styles);
  const addresses = new Set(edited.map(({ row, column }) => addressOf(row, column)));
  const shared = edited.length === 0 ? [] : sharedWith(xml, addresses).filter((address) => !addresses.has(address));
  const others = shared.flatMap((address): ChangedCell[] => {
    const place = parseAddress(address);
    const cell = place && sheet.cells.get(cellKey(place.row, place.column));
    return place && cell ? [{ ...place, cell, style: null }] : [];
  });
  const written = patchCells(xml, [...edited, ...others]);
  const patched = isActive === null ? written : withSelection(written, isActive);
  if (patched !== xml) edits.put(part, patched);
}

/** Cells whose content is another than when the file was opened. */
function changedCells(sheet: HostSheet, before: HostSheet, styles: StyleBook): readonly ChangedCell[] {
  const keys = new Set([...sheet.cells.keys(), ...before.cells.keys()]);
  return [...keys].flatMap((key): readonly ChangedCell[] => {
    const [now, then] = [sheet.cells.get(key), before.cells.get(key)];
    if (now === then) return [];
    const [row, column] = [rowOfKey(key), columnOfKey(key)];
    const sameLook = lookAt(sheet, row, column) === lookAt(before, row, column);
    if (sameLook && sameContent(now, then)) return [];
    return [
      {
        row,
        column,
        cell: now ?? { value: null },
        style: sameLook ? null : styles.indexOf(lookAt(sheet, row, column)),
      },
    ];
  });
}

/** A result that was computed again is the same when it differs by no more than doubles do; one that the file lacked is left to Excel. */
function sameContent(now: HostCell | undefined, then: HostCell | undefined): boolean {
  if (now?.formula !== then?.formula) return false;
  if (then?.uncached) return true;
  const [one, other] = [now?.value ?? null, then?.value ?? null];
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  if (one !== null && other !== null && typeof one === "object" && typeof other === "object")
    return one.error === other.error;
  return one === other;
}

/** Only one sheet may be selected, or Excel edits them all at once. */
function withSelection(xml: string, isActive: boolean): string {
  const isSelected = /<(?:\w+:)?sheetView\b[^>]*\stabSelected="(?:1|true)"/u.test(xml);
  if (isSelected === isActive) return xml;
  return isActive
    ? xml
        .replace(/(<(?:\w+:)?sheetView\b[^>]*?)\stabSelected="[^"]*"/u, "$1")
        .replace(/(<(?:\w+:)?sheetView)\b/u, '$1 tabSelected="1"')
    : xml.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\stabSelected="[^"]*"/u, "$1");
}

function writeSettings(
  edits: PackageEdits,
  opened: FilePackage,
  main: string,
  settings: HostWorkbook["settings"],
): void {
  const earlier = opened
    .links(main)
    .find(({ type, target }) => type === "customXml" && opened.text(target)?.includes(settingsNamespace));
  if (!earlier && settings.size === 0) return;
  const part = earlier?.target ?? edits.freeName("customXml/item", ".xml");
  edits.put(
    part,
    element(
      "settings",
      { xmlns: settingsNamespace },
      [...settings].map(([key, value]) => element("setting", { key }, xmlText(value))),
    ),
  );
  if (!earlier) edits.link(main, "customXml", part);
}

/** The order in which Excel last calculated; it makes a new one. */
function dropCalculationChain(edits: PackageEdits, opened: FilePackage, main: string): void {
  for (const { id, type, target } of opened.links(main))
    if (type === "calcChain") {
      edits.unlink(main, id);
      edits.drop(target);
    }
}
