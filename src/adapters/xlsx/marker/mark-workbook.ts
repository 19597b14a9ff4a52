import { severities, type Severity } from "../../../core/findings/severity";
import type { CellMark, Marking } from "../../../core/receipt/marking";
import { detectFile } from "../reader/detect";
import type { ReadEngine } from "../reader/engine";
import { findWorkbook } from "../reader/package-type";
import type { FileBytes } from "../reader/read-xlsx";
import { openPackage } from "../reader/zip/package";
import { readZipDirectory } from "../reader/zip/zip-directory";
import { cellSplices, shapeOf, shownAt, type SheetShape } from "./cell-marks";
import { indexSheetXml } from "./index-sheet";
import { blocksIn, noBoxes, withBoxes } from "./note-boxes";
import { markedNotes, noNotes, threadRefs } from "./note-texts";
import { PackageCopy } from "./package-copy";
import { legacyDrawingSplice, unselected } from "./sheet-frame";
import { spliced, type Splice } from "./splices";
import { noStyles, StyleBook } from "./style-book";
import { Unmarkable, type NotMarked } from "./unmarkable";
import { listOf, openedAtIndex, withIndex, type WorkbookList } from "./workbook-index";
import { attributeOf, bytesOf, namespaceOf, prefixOf, slicesOf, textOf } from "./xml-slices";

/** A copy with marks, or why there is none. The bytes handed in are never changed. */
export type MarkedCopy =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** The workbook was signed. A signature holds for the very bytes that were signed, so the copy goes without. */
      readonly isUnsigned: boolean;
    }
  | { readonly ok: false; readonly why: NotMarked };

const spreadsheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A copy of a returned .xlsx or .xlsm in which the marked cells are filled and noted, with an index sheet first. Parts that need no change are taken over byte
 * for byte. Marks of an earlier marking go away first.
 */
export function markWorkbook({ bytes }: FileBytes, marking: Marking, engine: ReadEngine): MarkedCopy {
  try {
    if (detectFile(bytes) !== "zip") return { ok: false, why: "other-format" };
    const directory = readZipDirectory(bytes);
    if (!directory.ok) return { ok: false, why: "damaged" };
    const workbook = findWorkbook(openPackage(bytes, directory.value, engine));
    if (!workbook.ok) return { ok: false, why: workbook.refusal.kind === "damaged" ? "damaged" : "other-format" };
    const copy = new PackageCopy(bytes, directory.value, engine);
    mark(copy, workbook.value.mainPart, marking);
    const isUnsigned = leaveSignatureOut(copy);
    return { ok: true, bytes: copy.zip(), isUnsigned };
  } catch (fault) {
    if (fault instanceof Unmarkable) return { ok: false, why: fault.why };
    throw fault;
  }
}

interface Book {
  readonly copy: PackageCopy;
  readonly mainPart: string;
  readonly list: WorkbookList;
  readonly styles: StyleBook;
  /** Of spreadsheets and of relationships: Strict workbooks have others. */
  readonly namespace: string;
  readonly relations: string;
  /** Cells to which no note can be added. */
  readonly threaded: Set<string>;
}

function mark(copy: PackageCopy, mainPart: string, marking: Marking): void {
  const main = copy.xml(mainPart);
  const { root } = slicesOf(main);
  const namespace = namespaceOf(main, root, prefixOf(main, root)) ?? "";
  const relations = namespace.includes("purl.oclc.org")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const links = copy.links(mainPart);
  if (links.some(({ type }) => type === "revisionHeaders")) throw new Unmarkable("shared");
  const list = listOf(main);
  const stylesKey = links.find(({ type }) => type === "styles")?.target ?? null;
  const hasStyles = stylesKey !== null && copy.has(stylesKey);
  const styles = new StyleBook(hasStyles ? copy.xml(stylesKey) : noStyles(namespace));
  if (list.index !== null) styles.takeMarksAway();
  const book: Book = { copy, mainPart, list, styles, namespace, relations, threaded: new Set() };
  for (const { name, id } of list.sheets) {
    const link = links.find((one) => one.id === id);
    if (!link || name === list.index || !copy.has(link.target)) continue;
    if (link.type === "worksheet") markSheet(book, name, link.target, marking);
    else unselect(copy, link.target);
  }
  putIndex(book, marking);
  if (hasStyles) copy.put(copy.nameOf(stylesKey), styles.done());
  else {
    copy.put("xl/styles.xml", styles.done(), `${spreadsheetTypes}.styles+xml`);
    if (stylesKey === null) copy.link(mainPart, `${relations}/styles`, "xl/styles.xml");
  }
}

/** Sheets of charts, dialogs and old macros can be selected too. What is not XML is left alone. */
function unselect(copy: PackageCopy, key: string): void {
  const bytes = copy.xml(key);
  const splices = unselected(bytes, slicesOf(bytes).children);
  if (splices.length > 0) copy.put(copy.nameOf(key), spliced(bytes, splices));
}

function markSheet(book: Book, name: string, key: string, { marks }: Marking): void {
  const { copy, styles } = book;
  const shape = shapeOf(copy.xml(key));
  const { cells, notes } = marksOn(name, marks, shape);
  const looks = cellSplices(shape, cells, (look, severity) => styles.markedLook(look, severity));
  const splices = [
    ...looks,
    ...unselected(shape.bytes, shape.children),
    ...noteSplices(book, { name, key, shape }, notes),
  ];
  if (splices.length > 0) copy.put(copy.nameOf(key), spliced(shape.bytes, splices));
}

/** By the cell that shows it: the worst severity, and all that is said of it. */
function marksOn(
  name: string,
  marks: readonly CellMark[],
  shape: SheetShape,
): { readonly cells: ReadonlyMap<string, Severity>; readonly notes: ReadonlyMap<string, string> } {
  const cells = new Map<string, Severity>();
  const notes = new Map<string, string>();
  for (const { sheet, cell, severity, note } of marks) {
    if (sheet !== name) continue;
    const at = shownAt(cell, shape);
    const before = cells.get(at) ?? severity;
    cells.set(at, severities.indexOf(severity) < severities.indexOf(before) ? severity : before);
    const said = notes.get(at);
    if (note !== null) notes.set(at, said === undefined ? note : `${said}\n\n${note}`);
  }
  return { cells, notes };
}

interface Sheet {
  readonly name: string;
  readonly key: string;
  readonly shape: SheetShape;
}

/** Puts notes into the sheet's own list and their boxes into its drawing; returns what changes in the sheet itself. */
function noteSplices(book: Book, { name, key, shape }: Sheet, notes: ReadonlyMap<string, string>): readonly Splice[] {
  const { copy, list, relations, namespace, threaded } = book;
  const links = copy.links(key);
  const listed = links.find(({ type }) => type === "comments")?.target ?? null;
  const hasNotes = listed !== null && copy.has(listed);
  if (notes.size === 0 && (!hasNotes || list.index === null)) return [];
  const before = hasNotes ? copy.xml(listed) : noNotes(namespace);
  const threads = hasNotes ? threadRefs(before) : new Set<string>();
  for (const cell of notes.keys()) if (threads.has(cell)) threaded.add(`${name}!${cell}`);
  const marked = markedNotes(before, new Map([...notes].filter(([cell]) => !threads.has(cell))));
  if (marked.bytes === before) return [];
  if (hasNotes) copy.put(copy.nameOf(listed), marked.bytes);
  else {
    const part = copy.freeName("xl/comments", ".xml");
    copy.put(part, marked.bytes, `${spreadsheetTypes}.comments+xml`);
    copy.link(key, `${relations}/comments`, part);
  }
  const wanted = new Map([...marked.all].map((cell) => [cell, notes.get(cell) ?? null] as const));
  const id = shape.children.find((one) => one.name === "legacyDrawing");
  const drawn = id && attributeOf(shape.bytes, id, "id", true);
  const drawing = links.find((link) => link.id === drawn && link.type === "vmlDrawing")?.target ?? null;
  if (drawing !== null && copy.has(drawing)) {
    const vml = textOf(copy.xml(drawing));
    copy.put(copy.nameOf(drawing), withBoxes(vml, wanted, marked.gone, marked.grown));
    return [];
  }
  const part = copy.freeName("xl/drawings/vmlDrawing", ".vml");
  copy.put(part, withBoxes(noBoxes(freeBlock(copy)), wanted, marked.gone, marked.grown));
  copy.declareEnding("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  const link = copy.link(key, `${relations}/vmlDrawing`, part);
  const old = id ? [{ start: id.start, end: id.end, text: "" }] : [];
  return [...old, legacyDrawingSplice(shape, link, relations)];
}

const freeBlock = (copy: PackageCopy): number =>
  Math.max(
    0,
    ...copy
      .keys()
      .filter((key) => key.endsWith(".vml"))
      .flatMap((key) => blocksIn(textOf(copy.bytes(key)))),
  ) + 1;

/** The index sheet: a new one first in the workbook, or that of an earlier marking written anew where it stands. */
function putIndex({ copy, mainPart, list, styles, namespace, relations, threaded }: Book, marking: Marking): void {
  const visible = new Set(list.sheets.filter(({ isVisible }) => isVisible).map(({ name }) => name));
  const content = bytesOf(indexSheetXml(marking, { namespace, book: styles, threaded, visible }));
  const main = copy.xml(mainPart);
  const known = list.sheets.find(({ name }) => name === list.index);
  const part = copy.links(mainPart).find(({ id }) => id === known?.id)?.target;
  if (known && part !== undefined) {
    copy.unlink(part, () => true);
    copy.put(copy.nameOf(part), content);
    copy.put(copy.nameOf(mainPart), openedAtIndex(main, list));
    return;
  }
  const name = copy.freeName("xl/worksheets/sheet", ".xml");
  copy.put(name, content, `${spreadsheetTypes}.worksheet+xml`);
  const id = copy.link(mainPart, `${relations}/worksheet`, name);
  copy.put(copy.nameOf(mainPart), withIndex(main, { name: freeSheetName(marking.sheetName, list), id }));
}

function freeSheetName(wanted: string, { sheets }: WorkbookList): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let [name, number] = [wanted, 1];
  while (taken.has(name.toLowerCase())) name = `${wanted} (${(number += 1)})`;
  return name;
}

/** Excel shows a signature that does not fit as a forgery; none is shown as none. */
function leaveSignatureOut(copy: PackageCopy): boolean {
  const parts = copy.keys().filter((key) => key.startsWith("_xmlsignatures/"));
  for (const key of parts) copy.drop(key);
  copy.unlink("", ({ target, type }) => type === "origin" || target.startsWith("_xmlsignatures/"));
  return parts.length > 0;
}
