import { parseArea } from "sheet-refs";
import type { CellNote } from "../../../../core/workbook/snapshot";
import { caps } from "../caps";
import { unescapeCellText } from "../xml/escaped-text";
import { type XmlReader, root } from "../xml/xml-reader";
import { standing } from "./rich-runs";
import { readText } from "./rich-text";

/** Reads `xl/comments*.xml`: notes, and for older programs a copy of every comment. */
export function readNotes(xml: XmlReader): readonly CellNote[] {
  const notes: CellNote[] = [];
  while (xml.nextChild(root)) {
    if (!xml.is("commentList")) continue;
    while (xml.nextChild(root + 1)) {
      if (!xml.is("comment")) continue;
      const at = placeOf(xml);
      let text = "";
      while (xml.nextChild(root + 2)) if (xml.is("text")) text = noteText(xml);
      keep(xml, notes, at, text);
    }
  }
  return notes;
}

function noteText(xml: XmlReader): string {
  const text = readText(xml, root + 3);
  if (text.kind === "too-long") xml.fail();
  if (text.kind === "too-long") return "";
  return text.kind === "rich" ? standing(text, false).value.text : text.text;
}

/** Reads `xl/threadedComments/*.xml`: comments with their replies, in the order in which they were written. */
export function readComments(xml: XmlReader): readonly CellNote[] {
  const notes: CellNote[] = [];
  while (xml.nextChild(root)) {
    if (!xml.is("threadedComment")) continue;
    const at = placeOf(xml);
    let text = "";
    while (xml.nextChild(root + 1)) if (xml.is("text")) text = xml.text();
    const unescaped = unescapeCellText(text);
    if (unescaped === null) xml.fail();
    keep(xml, notes, at, unescaped ?? "");
  }
  return notes;
}

type Place = Pick<CellNote, "row" | "column">;

/** The cell of a note; of a merge its first. Null for a note that belongs to no cell. */
function placeOf(xml: XmlReader): Place | null {
  const area = parseArea(xml.attribute("ref") ?? "");
  return area && { row: area.top, column: area.left };
}

function keep(xml: XmlReader, notes: CellNote[], at: Place | null, text: string): void {
  if (at !== null && text.trim() !== "") notes.push({ ...at, text });
  if (notes.length > caps.cells.always) xml.fail("too-many-cells");
}
