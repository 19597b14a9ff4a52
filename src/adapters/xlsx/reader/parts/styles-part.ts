import { unescapeText } from "../xml/escaped-text";
import { formatCode } from "./number-formats";
import { type XmlReader, root } from "../xml/xml-reader";

/** What a cell's look says about its value, and how it stands to its neighbours. */
export interface CellLook {
  /** Number format code; undefined is General. */
  readonly format: string | undefined;
  readonly struck: boolean;
  readonly bold: boolean;
  /** Steps; 0 for none. */
  readonly indent: number;
}

/** By the style index that cells carry. */
export type CellLooks = readonly CellLook[];

/**
 * Reads `xl/styles.xml`: of all that cells can look like, the number format says what a value is, a line through it that it may not count, and
 * bold and indent how it stands to its neighbours.
 */
export function readCellLooks(xml: XmlReader): CellLooks {
  const own = new Map<number, string>();
  let fonts: readonly Font[] = [];
  const looks: CellLook[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("numFmts")) readOwnFormats(xml, own);
    else if (xml.is("fonts")) fonts = readFonts(xml);
    else if (xml.is("cellXfs")) while (xml.nextChild(root + 1)) if (xml.is("xf")) looks.push(readLook(xml, fonts, own));
  }
  return looks;
}

function readLook(xml: XmlReader, fonts: readonly Font[], own: ReadonlyMap<number, string>): CellLook {
  const font = fonts[xml.wholeNumber("fontId") ?? 0] ?? plainFont;
  const format = formatCode(xml.wholeNumber("numFmtId") ?? 0, own);
  let indent = 0;
  while (xml.nextChild(root + 2)) if (xml.is("alignment")) indent = xml.wholeNumber("indent") ?? 0;
  return { format, ...font, indent };
}

function readOwnFormats(xml: XmlReader, own: Map<number, string>): void {
  while (xml.nextChild(root + 1)) {
    const id = xml.is("numFmt") ? xml.wholeNumber("numFmtId") : null;
    const code = xml.attribute("formatCode");
    if (id !== null && code !== null) own.set(id, unescapeText(code));
  }
}

type Font = Pick<CellLook, "struck" | "bold">;
const plainFont: Font = { struck: false, bold: false };

function readFonts(xml: XmlReader): readonly Font[] {
  const fonts: Font[] = [];
  while (xml.nextChild(root + 1)) {
    let struck = false;
    let bold = false;
    while (xml.nextChild(root + 2)) {
      if (xml.is("strike")) struck = isSet(xml);
      else if (xml.is("b")) bold = isSet(xml);
    }
    fonts.push({ struck, bold });
  }
  return fonts;
}

/** `<b/>` and `<strike val="1"/>`: on, unless it says otherwise. */
export const isSet = (xml: XmlReader): boolean => !["0", "false"].includes(xml.attribute("val") ?? "1");
