import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { allowed, caps } from "./caps";
import { readModified } from "./parts/core-properties";
import { readTextProperties } from "./parts/custom-properties";
import type { Package, Relationship } from "./zip/package";
import { relationshipsOf } from "./zip/part-name";
import type { WorkbookPackage } from "./package-type";
import { type Outcome, damaged, done } from "./refusal";
import type { CellContext } from "./parts/sheet-cells";
import { type SharedStrings, readSharedStrings } from "./parts/shared-strings";
import { type CellLooks, readCellLooks } from "./parts/styles-part";
import { notesOf } from "./parts/notes-of-cells";
import { readComments, readNotes } from "./parts/notes-part";
import { readTable } from "./parts/table-part";
import { type SheetEntry, readWorkbookPart } from "./parts/workbook-part";
import { readWorksheet } from "./parts/worksheet-part";
import type { XmlReader } from "./xml/xml-reader";

/** Reads the parts that hold cells and what they mean. Themes, pictures, embedded files and printer settings are never unpacked. */
export function readWorkbook(name: string, parts: Package, workbook: WorkbookPackage): Outcome<WorkbookSnapshot> {
  const main = parts.xml(workbook.mainPart, "workbook", readWorkbookPart);
  if (!main.ok) return main;
  const relationships = parts.relationships(workbook.mainPart);
  if (!relationships.ok) return relationships;
  const strings = readRelated<SharedStrings>(parts, relationships.value, "sharedStrings", "sst", readSharedStrings);
  if (!strings.ok) return strings;
  const looks = readRelated<CellLooks>(parts, relationships.value, "styles", "styleSheet", readCellLooks);
  if (!looks.ok) return looks;
  const modified = readRelated(parts, workbook.relationships, "core-properties", "coreProperties", readModified);
  if (!modified.ok) return modified;
  const own = readRelated(parts, workbook.relationships, "custom-properties", "Properties", readTextProperties);
  if (!own.ok) return own;
  const lacksLooks = looks.value === null && relationships.value.some(({ type }) => type === "styles");
  const shared = { strings: strings.value ?? [], looks: lacksLooks ? null : (looks.value ?? []) };
  const sheets = readSheets(parts, workbook.mainPart, main.value.sheets, relationships.value, shared);
  if (!sheets.ok) return sheets;
  return done({
    name,
    dateSystem: main.value.dateSystem,
    ...(modified.value === null ? {} : { modified: modified.value }),
    sheets:
      main.value.awaitsCalculation && !isCalculated(sheets.value)
        ? sheets.value.map(withoutPlaceholders)
        : sheets.value,
    names: main.value.names,
    ...(own.value === null || own.value.size === 0 ? {} : { properties: own.value }),
    hasMacros: relationships.value.some(({ type }) => type === "vbaProject" || macroSheetTypes.has(type)),
  });
}

/** Excel too asks for calculation on opening, of workbooks that it has calculated: then some formula has another result than 0. */
const isCalculated = (sheets: readonly SheetSnapshot[]): boolean =>
  sheets.some(({ cells }) =>
    cells.some(
      ({ formula, value }) =>
        formula !== undefined && value.kind !== "uncached" && !(value.kind === "number" && value.number === 0),
    ),
  );

/** Programs that do not calculate store 0 for every formula and ask Excel to calculate on opening. Such a 0 is not a result. */
const withoutPlaceholders = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.formula !== undefined && cell.value.kind === "number" && cell.value.number === 0
      ? { ...cell, value: { kind: "uncached" } }
      : cell,
  ),
});

const macroSheetTypes: ReadonlySet<string> = new Set(["xlMacrosheet", "xlIntlMacrosheet"]);

/** A part that a workbook may do without; null when it has none. */
function readRelated<T>(
  parts: Package,
  relationships: readonly Relationship[],
  type: string,
  rootName: string,
  read: (xml: XmlReader) => T,
): Outcome<T | null> {
  const target = relationships.find((relationship) => relationship.type === type)?.target;
  return target !== undefined && parts.has(target) ? parts.xml(target, rootName, read) : done(null);
}

function readSheets(
  parts: Package,
  mainPart: string,
  entries: readonly SheetEntry[],
  relationships: readonly Relationship[],
  shared: Pick<CellContext, "strings" | "looks">,
): Outcome<readonly SheetSnapshot[]> {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetSnapshot[] = [];
  let cellsLeft = allowed(caps.cells, parts.packedBytes);
  for (const entry of entries) {
    // So stands a sheet of macros from old versions of Excel in the list: it has no part.
    if (entry.relationship === "") continue;
    const relationship = byId.get(entry.relationship);
    if (relationship === undefined) return damaged(relationshipsOf(mainPart));
    // Sheets that are charts, dialogs or macros hold no cells of ours.
    if (relationship.type !== "worksheet") continue;
    const sheet = readSheet(parts, entry, relationship.target, {
      ...shared,
      cellsLeft,
      spend: (bytes) => parts.spend(bytes),
    });
    if (!sheet.ok) return sheet;
    cellsLeft -= sheet.value.cells.length;
    sheets.push(sheet.value);
  }
  return done(sheets);
}

function readSheet(parts: Package, entry: SheetEntry, key: string, context: CellContext): Outcome<SheetSnapshot> {
  const part = parts.xml(key, "worksheet", (xml) => readWorksheet(xml, context));
  if (!part.ok) return part;
  const relationships = parts.relationships(key);
  if (!relationships.ok) return relationships;
  const tables: TableSnapshot[] = [];
  for (const { type, target } of relationships.value) {
    if (type !== "table") continue;
    const table = parts.xml(target, "table", readTable);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  const notes = readRelated(parts, relationships.value, "comments", "comments", readNotes);
  if (!notes.ok) return notes;
  const comments = readRelated(parts, relationships.value, "threadedComment", "ThreadedComments", readComments);
  if (!comments.ok) return comments;
  const said = notesOf(notes.value ?? [], comments.value ?? []);
  return done({
    name: entry.name,
    visibility: entry.visibility,
    ...part.value,
    tables,
    ...(said.length > 0 ? { notes: said } : {}),
  });
}
