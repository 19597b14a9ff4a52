import type { Cell } from "../../../../core/workbook/snapshot";
import { unescapeText } from "../xml/escaped-text";
import { formatCode } from "./number-formats";
import { type XmlReader, root } from "../xml/xml-reader";

type Marks = Pick<Cell, "struck" | "bold" | "indent">;

/** What a cell's look says about its value. */
export interface CellLook {
  /** Number format code; undefined is General. */
  readonly format: string | undefined;
  /** Null when there is nothing to say, as for most cells. */
  readonly marks: Marks | null;
  /** The same for a cell with text, of which the indent says something too. */
  readonly textMarks: Marks | null;
}

/** By the style index that cells carry. */
export type CellLooks = readonly CellLook[];

/**
 * Reads `xl/styles.xml`: of all that cells can look like, the number format says what a value is, a line through it that it may not count, and
 * bold and indent how it stands to its neighbours. Each look is made once, so that cells cost nothing.
 */
export function readCellLooks(xml: XmlReader): CellLooks {
  const own = new Map<number, string>();
  let fonts: readonly Marks[] = [];
  const looks: CellLook[] = [];
  while (xml.nextChild(root)) {
    if (xml.is("numFmts")) readOwnFormats(xml, own);
    else if (xml.is("fonts")) fonts = readFonts(xml);
    else if (xml.is("cellXfs")) while (xml.nextChild(root + 1)) if (xml.is("xf")) looks.push(readLook(xml, fonts, own));
  }
  return looks;
}

function readLook(xml: XmlReader, fonts: readonly Marks[], own: ReadonlyMap<number, string>): CellLook {
  const font = fonts[xml.wholeNumber("fontId") ?? 0] ?? {};
  const format = formatCode(xml.wholeNumber("numFmtId") ?? 0, own);
  let indent = 0;
  while (xml.nextChild(root + 2)) if (xml.is("alignment")) indent = xml.wholeNumber("indent") ?? 0;
  const marks = marksOf(font);
  return { format, marks, textMarks: indent > 0 ? { ...font, indent } : marks };
}

const marksOf = (marks: Marks): Marks | null => (Object.keys(marks).length > 0 ? marks : null);

function readOwnFormats(xml: XmlReader, own: Map<number, string>): void {
  while (xml.nextChild(root + 1)) {
    const id = xml.is("numFmt") ? xml.wholeNumber("numFmtId") : null;
    const code = xml.attribute("formatCode");
    if (id !== null && code !== null) own.set(id, unescapeText(code));
  }
}

function readFonts(xml: XmlReader): readonly Marks[] {
  const fonts: Marks[] = [];
  while (xml.nextChild(root + 1)) {
    let struck = false;
    let bold = false;
    while (xml.nextChild(root + 2)) {
      if (xml.is("strike")) struck = isSet(xml);
      else if (xml.is("b")) bold = isSet(xml);
    }
    fonts.push({ ...(struck ? { struck } : {}), ...(bold ? { bold } : {}) });
  }
  return fonts;
}

/** `<b/>` and `<strike val="1"/>`: on, unless it says otherwise. */
export const isSet = (xml: XmlReader): boolean => !["0", "false"].includes(xml.attribute("val") ?? "1");
