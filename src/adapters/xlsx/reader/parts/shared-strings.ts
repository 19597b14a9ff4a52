import type { CellValue } from "../../../../core/workbook/snapshot";
import { caps } from "../caps";
import { unescapeCellText } from "../xml/escaped-text";
import { type XmlReader, root } from "../xml/xml-reader";

/** The texts that cells refer to by index; cells share the value. */
export type SharedStrings = readonly TextValue[];
export type TextValue = Extract<CellValue, { kind: "text" }>;

/** Reads `xl/sharedStrings.xml`. */
export function readSharedStrings(xml: XmlReader): SharedStrings {
  const strings: TextValue[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("si")) strings.push({ kind: "text", text: readRichText(xml, root + 1) });
    if (strings.length > caps.cellsPerFile) xml.fail("too-many-cells");
  }
  return strings;
}

/** The text of the current element at `depth`: its own `t` and those of its runs, without phonetic guides (`rPh`) and formatting. */
export function readRichText(xml: XmlReader, depth: number): string {
  let text = "";
  while (xml.nextChild(depth)) {
    if (xml.is("t")) text += xml.text();
    else if (xml.is("r")) while (xml.nextChild(depth + 1)) if (xml.is("t")) text += xml.text();
  }
  const unescaped = unescapeCellText(text);
  if (unescaped === null) xml.fail();
  return unescaped ?? "";
}
