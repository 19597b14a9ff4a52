import { unescapeText } from "../xml/escaped-text";
import { formatCode } from "./number-formats";
import { type XmlReader, root } from "../xml/xml-reader";

/** Number format codes by the style index that cells carry; undefined is General. */
export type CellFormats = readonly (string | undefined)[];

/** Reads `xl/styles.xml`: of all that cells can look like, only the number format says what a value is. */
export function readCellFormats(xml: XmlReader): CellFormats {
  const own = new Map<number, string>();
  const ids: number[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("numFmts")) readOwnFormats(xml, own);
    else if (xml.is("cellXfs")) {
      while (xml.nextChild(root + 1)) if (xml.is("xf")) ids.push(xml.wholeNumber("numFmtId") ?? 0);
    }
  }
  return ids.map((id) => formatCode(id, own));
}

function readOwnFormats(xml: XmlReader, own: Map<number, string>): void {
  while (xml.nextChild(root + 1)) {
    const id = xml.is("numFmt") ? xml.wholeNumber("numFmtId") : null;
    const code = xml.attribute("formatCode");
    if (id !== null && code !== null) own.set(id, unescapeText(code));
  }
}
