import { unescapeText } from "../reader/xml/escaped-text";
import { XmlScanner, closeTag, noTag, openTag } from "../reader/xml/xml-scanner";
import { Unmarkable } from "./unmarkable";

/** Where an element stands in the bytes of its part. Of one that closes itself, content and end are where it ends. */
export interface Slice {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  /** Behind the open tag. */
  readonly openEnd: number;
  /** Before the close tag. */
  readonly closeStart: number;
  readonly end: number;
}

type Opened = Pick<Slice, "name" | "start" | "openEnd">;

export interface Part {
  readonly root: Slice;
  readonly children: readonly Slice[];
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

export const textOf = (bytes: Uint8Array, start = 0, end = bytes.length): string =>
  utf8.decode(bytes.subarray(start, end));
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

export const closesItself = ({ openEnd, closeStart, end }: Slice): boolean => openEnd === end && closeStart === end;

/** The root of a part and its children; or of an element, which is a small document itself. One level at a time: nothing is built of what nobody asks about. */
export function slicesOf(bytes: Uint8Array, within?: Slice): Part {
  const base = within?.start ?? 0;
  const xml = new XmlScanner(within ? bytes.subarray(within.start, within.end) : bytes);
  const children: Slice[] = [];
  let root: Opened | null = null;
  let child: Opened | null = null;
  let whole: Slice | null = null;
  for (let tag = xml.next(); tag !== noTag; tag = xml.next()) {
    if (tag === openTag && xml.depth <= 2) {
      const { tagStart, tagEnd, nameStart, nameEnd } = xml;
      const opened = {
        name: textOf(xml.bytes, nameStart, nameEnd),
        start: base + tagStart,
        openEnd: base + tagEnd,
      };
      if (xml.depth === 1) root = opened;
      else child = opened;
    } else if (tag === closeTag && xml.depth <= 1) {
      const end = base + xml.tagEnd;
      const closing = xml.depth === 1 ? child : root;
      const closeStart = end === closing?.openEnd ? end : base + xml.tagStart;
      if (xml.depth === 1 && child) children.push({ ...child, closeStart, end });
      if (xml.depth === 0 && root) whole = { ...root, closeStart, end };
    }
  }
  if (xml.fault !== null || whole === null) throw new Unmarkable("damaged");
  return { root: whole, children };
}

/** An attribute of the element, without prefix or with any; null when it has none. */
export function attributeOf(bytes: Uint8Array, { start, end }: Slice, name: string, isPrefixed = false): string | null {
  const xml = new XmlScanner(bytes.subarray(start, end));
  if (xml.next() !== openTag) throw new Unmarkable("damaged");
  return (isPrefixed ? xml.attributes.prefixedValue(name) : xml.attributes.value(name)) ?? null;
}

/** The text of an element that holds nothing else. */
export function contentOf(bytes: Uint8Array, { start, end }: Slice): string {
  const xml = new XmlScanner(bytes.subarray(start, end));
  return xml.next() === openTag ? unescapeText(xml.readText()) : "";
}

/** `x:` where the element's name has such a prefix, else nothing. */
export const prefixOf = (bytes: Uint8Array, { start, openEnd }: Slice): string =>
  /^<([^\s:/>]+:)/u.exec(textOf(bytes, start, openEnd))?.[1] ?? "";

/** The namespace that a prefix (or none) stands for at the element itself; null when it is declared elsewhere. */
export function namespaceOf(bytes: Uint8Array, { start, openEnd }: Slice, prefix: string): string | null {
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  return /["']([^"']*)["']/u.exec(attributeText(textOf(bytes, start, openEnd), name) ?? "")?.[1] ?? null;
}

const attributePattern = (name: string): RegExp =>
  new RegExp(`\\s${name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}\\s*=\\s*(?:"[^"]*"|'[^']*')`, "u");

const attributeText = (tag: string, name: string): string | null => attributePattern(name).exec(tag)?.[0] ?? null;

/** An open tag with the attribute changed or added; null takes it away. The value is plain: a number, a word, an address. */
export function withAttribute(tag: string, name: string, value: string | number | null): string {
  const written = value === null ? "" : ` ${name}="${value}"`;
  if (attributeText(tag, name) !== null) return tag.replace(attributePattern(name), () => written);
  return tag.replace(/(?<!\s)\s*\/?>$/u, (end) => written + end.trimStart());
}

/** An open tag of an element that closes itself, without doing so. */
export const opened = (tag: string): string => tag.replace(/(?<!\s)\s*\/>$/u, ">");

/** Every name of our own XML with the prefix of the part that it goes into. */
export const named = (xml: string, prefix: string): string =>
  prefix === "" ? xml : xml.replace(/<(\/?)(?=\w)/gu, `<$1${prefix}`);
