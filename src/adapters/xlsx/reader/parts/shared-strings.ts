import { caps } from "../caps";
import { type XmlReader, root } from "../xml/xml-reader";
import type { RichText, TextValue, TooLong } from "./rich-runs";
import { readText } from "./rich-text";

/** The texts that cells refer to by index; cells share the value. */
export type SharedStrings = readonly (TextValue | RichText | TooLong)[];

/** Reads `xl/sharedStrings.xml`. */
export function readSharedStrings(xml: XmlReader): SharedStrings {
  const strings: (TextValue | RichText | TooLong)[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("si")) strings.push(readText(xml, root + 1));
    if (strings.length > caps.cells.most) xml.fail("too-many-cells");
  }
  return strings;
}
