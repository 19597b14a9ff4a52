import { unescapeText } from "../xml/escaped-text";
import { formatCode } from "./number-formats";
import { type XmlReader, root } from "../xml/xml-reader";

/** What a cell's look says about its value. */
export interface CellLook {
  /** Number format code; undefined is General. */
  readonly format: string | undefined;
  readonly struck: boolean;
}

/** By the style index that cells carry. */
export type CellLooks = readonly CellLook[];

/** Reads `xl/styles.xml`: of all that cells can look like, the number format says what a value is, and a line through it that it may not count. */
export function readCellLooks(xml: XmlReader): CellLooks {
  const own = new Map<number, string>();
  let struckFonts: readonly boolean[] = [];
  const looks: CellLook[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("numFmts")) readOwnFormats(xml, own);
    else if (xml.is("fonts")) struckFonts = readStruckFonts(xml);
    else if (xml.is("cellXfs")) {
      while (xml.nextChild(root + 1)) {
        if (!xml.is("xf")) continue;
        const struck = struckFonts[xml.wholeNumber("fontId") ?? 0] ?? false;
        looks.push({ format: formatCode(xml.wholeNumber("numFmtId") ?? 0, own), struck });
      }
    }
  }
  return looks;
}

function readOwnFormats(xml: XmlReader, own: Map<number, string>): void {
  while (xml.nextChild(root + 1)) {
    const id = xml.is("numFmt") ? xml.wholeNumber("numFmtId") : null;
    const code = xml.attribute("formatCode");
    if (id !== null && code !== null) own.set(id, unescapeText(code));
  }
}

function readStruckFonts(xml: XmlReader): readonly boolean[] {
  const fonts: boolean[] = [];
  while (xml.nextChild(root + 1)) {
    let struck = false;
    while (xml.nextChild(root + 2))
      if (xml.is("strike")) struck = !["0", "false"].includes(xml.attribute("val") ?? "1");
    fonts.push(struck);
  }
  return fonts;
}
