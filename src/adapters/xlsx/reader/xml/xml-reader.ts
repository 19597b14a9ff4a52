import { wholeNumberOf } from "./whole-number";
import { asUtf8 } from "./xml-encoding";
import { type XmlFault, XmlScanner, closeTag, noTag, openTag } from "./xml-scanner";
import { textStandsAt } from "./xml-bytes";

/** Depth of the root element; its children are one deeper, and so on. */
export const root = 1;

/** No depth of any element. */
const none = -1;

/**
 * Walks the elements of a part by depth. A caller asks for the next child of an element and takes what it knows; what it does not ask about
 * is passed over. Names are local names, since files differ in prefixes and Strict files in namespaces.
 *
 * So are extensions. In the place of `mc:AlternateContent` stands its fallback, as for any reader that knows none of the newer namespaces.
 */
export class XmlReader {
  private readonly xml: XmlScanner;
  /** Depths in the part of open elements that are looked through, as if their children stood in their place. */
  private readonly lookedThrough: number[] = [];
  /** The last of them, by itself since every tag asks for it. */
  private innermost = none;

  constructor(bytes: Uint8Array) {
    this.xml = new XmlScanner(bytes);
  }

  get fault(): XmlFault | null {
    return this.xml.fault;
  }

  fail(fault: XmlFault = "damaged"): void {
    this.xml.fail(fault);
  }

  /** Steps to the next child of the open element at `parent`; false when that element has ended, or the part after a fault. */
  nextChild(parent: number): boolean {
    for (let tag = this.xml.next(); tag !== noTag; tag = this.xml.next()) {
      if (tag === closeTag && this.innermost === this.xml.depth + 1) this.lookNoLongerThrough();
      else {
        const depth = this.xml.depth - this.lookedThrough.length;
        if (tag === closeTag && depth < parent) return false;
        if (tag === openTag && depth === parent + 1 && !this.isLookedThrough()) return true;
      }
    }
    return false;
  }

  /** Takes note of the current open tag if its children stand in its place. */
  private isLookedThrough(): boolean {
    const isInAlternative = this.innermost === this.xml.depth - 1;
    if (!this.is("AlternateContent") && !(isInAlternative && this.is("Fallback"))) return false;
    this.lookedThrough.push(this.xml.depth);
    this.innermost = this.xml.depth;
    return true;
  }

  private lookNoLongerThrough(): void {
    this.lookedThrough.pop();
    this.innermost = this.lookedThrough.at(-1) ?? none;
  }

  /** To the end of the current element. */
  private pass(): void {
    const outside = this.xml.depth - 1;
    while (this.xml.next() !== noTag && this.xml.depth > outside);
  }

  /** Whether the current element has this local name. */
  is(name: string): boolean {
    const { bytes, nameStart, nameEnd } = this.xml;
    return nameEnd - nameStart === name.length && textStandsAt(bytes, nameStart, name);
  }

  /** The current element's own text, without that of its children. The element is then behind us. */
  text(): string {
    const outside = this.xml.depth - 1;
    let text = this.xml.readText();
    while (this.xml.next() !== noTag && this.xml.depth > outside) {
      this.pass();
      text += this.xml.readText();
    }
    return text;
  }

  /** An attribute of the current element, without prefix; null when it has none. To be asked for before any child or text. */
  attribute(name: string): string | null {
    return this.orFail(this.xml.attributes.value(name));
  }

  /** The column of a plain address in this row; 0 when the attribute is anything else, or not there. */
  columnInRow(name: string, row: number): number {
    return this.xml.attributes.columnInRow(name, row);
  }

  /** `r:id`, whatever the prefix. */
  relationshipId(): string | null {
    return this.orFail(this.xml.attributes.prefixedValue("id"));
  }

  /** An XML boolean; an attribute that is not there is false. */
  isOn(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  /** A whole number of at most fifteen digits; null when there is none, or nothing in it. */
  wholeNumber(name: string): number | null {
    const value = this.attribute(name);
    if (value === null || value === "") return null;
    const number = wholeNumberOf(value);
    if (number === null) this.fail();
    return number;
  }

  private orFail(value: string | null | undefined): string | null {
    if (value === null) this.fail();
    return value ?? null;
  }
}

/** Reads a whole part with `read`, which starts inside the root element, to the last byte. */
export function readXml<T>(bytes: Uint8Array, rootName: string, read: (xml: XmlReader) => T): { value: T } | XmlFault {
  const utf8 = asUtf8(bytes);
  if (utf8 === null) return "damaged";
  const xml = new XmlReader(utf8);
  if (!xml.nextChild(root - 1) || !xml.is(rootName)) xml.fail();
  const value = read(xml);
  while (xml.nextChild(root - 1));
  return xml.fault ?? { value };
}
