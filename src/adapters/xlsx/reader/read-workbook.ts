import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot";
import { allowed, caps } from "./caps";
import { readModified } from "./parts/core-properties";
import { readTextProperties } from "./parts/custom-properties";
import type { Package, Relationship } from "./zip/package";
import { relationshipsOf } from "./zip/part-name";
import type { WorkbookPackage } from "./package-type";
import { type ReadSheet, withoutPlaceholders } from "./placeholders";
import { type Outcome, type Refusal, damaged, done, refuse } from "./refusal";
import type { CellContext } from "./parts/sheet-cells";
import { type SharedStrings, readSharedStrings } from "./parts/shared-strings";
import { type CellLooks, readCellLooks } from "./parts/styles-part";
import { notesOf } from "./parts/notes-of-cells";
import { readComments, readNotes } from "./parts/notes-part";
import { readTable } from "./parts/table-part";
import { type SheetEntry, readWorkbookPart } from "./parts/workbook-part";
import { readWorksheet } from "./parts/worksheet-part";
import type { XmlReader } from "./xml/xml-reader";

/** A workbook, and why sheets of it were left out. */
export interface ReadBook {
  readonly snapshot: WorkbookSnapshot;
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly sheet: string;
  readonly refusal: Refusal;
}

/** Reads the parts that hold cells and what they mean. Themes, pictures, embedded files and printer settings are never unpacked. */
export function readWorkbook(name: string, parts: Package, workbook: WorkbookPackage): Outcome<ReadBook> {
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
  const snapshot: WorkbookSnapshot = {
    name,
    dateSystem: main.value.dateSystem,
    ...(modified.value === null ? {} : { modified: modified.value }),
    sheets: withoutPlaceholders(sheets.value.read, main.value.awaitsCalculation),
    names: main.value.names,
    ...(own.value === null || own.value.size === 0 ? {} : { properties: own.value }),
    hasMacros: relationships.value.some(({ type }) => type === "vbaProject" || macroSheetTypes.has(type)),
  };
  return done({ snapshot, leftOut: sheets.value.leftOut });
}

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
): Outcome<{ readonly read: readonly ReadSheet[]; readonly leftOut: readonly LeftOut[] }> {
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const read: ReadSheet[] = [];
  const leftOut: LeftOut[] = [];
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
    if (sheet.ok) {
      cellsLeft -= sheet.value.sheet.cells.length;
      read.push(sheet.value);
    } else if (sheet.refusal.kind === "text-too-long") leftOut.push({ sheet: entry.name, refusal: sheet.refusal });
    else return sheet.refusal.kind === "damaged" ? refuse({ ...sheet.refusal, sheet: entry.name }) : sheet;
  }
  return done({ read, leftOut });
}

function readSheet(
  parts: Package,
  entry: SheetEntry,
  key: string,
  shared: Omit<CellContext, "tooLong">,
): Outcome<ReadSheet> {
  const tooLong: string[] = [];
  const context = { ...shared, tooLong: (cell: string) => void tooLong.push(cell) };
  const part = parts.xml(key, "worksheet", (xml) => readWorksheet(xml, context));
  const [cell] = tooLong;
  if (cell !== undefined) return refuse({ kind: "text-too-long", cell });
  if (!part.ok) return part;
  const { arrays, ...content } = part.value;
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
  const sheet: SheetSnapshot = {
    name: entry.name,
    visibility: entry.visibility,
    ...content,
    tables,
    ...(said.length > 0 ? { notes: said } : {}),
  };
  return done({ sheet, arrays });
}
