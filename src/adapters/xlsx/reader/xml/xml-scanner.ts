import { caps } from "../caps";
import { XmlAttributes } from "./xml-attributes";
import { afterBlanks, isNameByte, sameBytes, textStandsAt } from "./xml-bytes";
import { type TextPlace, decodeText } from "./xml-text";

/** Why a part is not read. `doctype`: Excel never writes one, and entities are how XML is abused. */
export type XmlFault = "damaged" | "text-too-long" | "doctype" | "too-large" | "too-many-cells" | "too-many-sheets";

export const openTag = 1;
export const closeTag = 2;
/** The end of the part, or a fault. */
export const noTag = 0;
type Tag = typeof openTag | typeof closeTag | typeof noTag;

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const exclamation = 0x21;
const question = 0x3f;
const cdata = { start: "<![CDATA[", end: "]]>" };

/**
 * Steps from tag to tag over the bytes of a part, forwards only and in linear time, without making a string of it. Strict about what decides
 * whether a part is whole: every tag is closed in order and nothing follows the root. A fault is sticky: after it there are no more tags.
 *
 * A class because a workbook has millions of tags and all of them share this state.
 */
export class XmlScanner {
  fault: XmlFault | null = null;
  /** Open elements, the current one included. */
  depth = 0;
  /** Where the current tag begins, with its `<`. */
  tagStart = 0;
  /** Local name of the current open tag. */
  nameStart = 0;
  nameEnd = 0;
  readonly attributes: XmlAttributes;
  /** Next unread byte. */
  private at = 0;
  /** Where the full names of the open elements start and end. A plain array, since most parts are small and a typed one is costly to make. */
  private readonly open: number[] = [0, 0];
  /** The current open tag closes itself and the caller has not seen that yet. */
  private closesItself = false;
  private rootSeen = false;

  constructor(readonly bytes: Uint8Array) {
    this.attributes = new XmlAttributes(bytes);
  }

  /** Behind the current tag. */
  get tagEnd(): number {
    return this.at;
  }

  fail(fault: XmlFault = "damaged"): typeof noTag {
    this.fault ??= fault;
    return noTag;
  }

  /** The next tag; text before it is passed over. */
  next(): Tag {
    if (this.fault !== null) return noTag;
    if (this.closesItself) {
      this.closesItself = false;
      this.depth -= 1;
      return closeTag;
    }
    while (this.toMarkup()) {
      const byte = this.bytes[this.at + 1];
      if (byte === slash) return this.readCloseTag();
      if (byte !== exclamation && byte !== question) return this.readOpenTag();
      this.passMarkup();
    }
    return noTag;
  }

  /** Text and CDATA sections from here to the next tag; "" when they are not well-formed, which is a fault. */
  readText(): string {
    let text = "";
    while (!this.closesItself) {
      const start = this.at;
      if (!this.toMarkup()) return "";
      if (this.at > start) text += this.decoded(start, this.at, "content");
      const markup = this.at;
      const byte = this.bytes[markup + 1];
      if (byte !== exclamation && byte !== question) break;
      const isCdata = textStandsAt(this.bytes, markup, cdata.start);
      this.passMarkup();
      if (isCdata) text += this.decoded(markup + cdata.start.length, this.at - cdata.end.length, "cdata");
    }
    return text;
  }

  private decoded(start: number, end: number, place: TextPlace): string {
    const isReadable = this.fault === null && end - start <= caps.xmlTextBytes;
    const text = isReadable ? decodeText(this.bytes, start, end, place) : null;
    if (text === null) this.fail();
    return text ?? "";
  }

  /** Moves to the next `<`; false at the end or after a fault. Outside the root only blanks may stand. */
  private toMarkup(): boolean {
    if (this.fault !== null) return false;
    const { bytes } = this;
    const { length } = bytes;
    let { at } = this;
    if (this.depth === 0) at = afterBlanks(bytes, at);
    else while (at < length && bytes[at] !== less) at += 1;
    this.at = at;
    if (bytes[at] === less) return true;
    if (at < length || this.depth > 0 || !this.rootSeen) this.fail();
    return false;
  }

  /** Passes a comment, a CDATA section or a processing instruction; a document type or anything else is a fault. */
  private passMarkup(): void {
    const { bytes, at } = this;
    if (textStandsAt(bytes, at, "<!--")) this.passTo("-->", at + 4);
    else if (textStandsAt(bytes, at, "<?")) this.passTo("?>", at + 2);
    else if (this.depth > 0 && textStandsAt(bytes, at, cdata.start)) this.passTo(cdata.end, at + cdata.start.length);
    else this.fail(textStandsAt(bytes, at, "<!DOCTYPE") ? "doctype" : "damaged");
  }

  private passTo(end: string, from: number): void {
    const first = end.charCodeAt(0);
    for (let at = from; at < this.bytes.length; at += 1) {
      if (this.bytes[at] !== first || !textStandsAt(this.bytes, at, end)) continue;
      this.at = at + end.length;
      return;
    }
    this.fail();
  }

  private readCloseTag(): Tag {
    this.tagStart = this.at;
    const from = this.at + 2;
    const openFrom = this.open[this.depth * 2] ?? 0;
    const length = (this.open[this.depth * 2 + 1] ?? 0) - openFrom;
    if (this.depth === 0 || !sameBytes(this.bytes, openFrom, from, length)) return this.fail();
    const end = afterBlanks(this.bytes, from + length);
    if (this.bytes[end] !== greater) return this.fail();
    this.at = end + 1;
    this.depth -= 1;
    return closeTag;
  }

  private readOpenTag(): Tag {
    this.tagStart = this.at;
    const from = this.at + 1;
    let end = from;
    let local = from;
    for (let byte = this.bytes[end] ?? 0; isNameByte(byte); byte = this.bytes[end] ?? 0) {
      end += 1;
      if (byte === colon) local = end;
    }
    const hasRoot = this.rootSeen && this.depth === 0;
    if (end === local || hasRoot || this.depth === caps.xmlDepth) return this.fail();
    const behind = this.attributes.read(end);
    if (behind < 0) return this.fail();
    this.rootSeen = true;
    this.depth += 1;
    this.open[this.depth * 2] = from;
    this.open[this.depth * 2 + 1] = end;
    this.nameStart = local;
    this.nameEnd = end;
    this.closesItself = this.attributes.isSelfClosing;
    this.at = behind;
    return openTag;
  }
}
