import { caps } from "../caps";
import { afterBlanks, isNameByte, sameBytes, textStandsAt } from "./xml-bytes";
import { decodeText } from "./xml-text";

const greater = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const less = 0x3c;
const colon = 0x3a;
const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27;

const zero = 0x30;
const beforeA = 0x40;
const isDigit = (byte: number): boolean => byte >= zero && byte <= 0x39;
const isCapital = (byte: number): boolean => byte > beforeA && byte <= 0x5a;

/** Numbers kept for an attribute: where its name and its value start and end. */
const slotSize = 4;

/** The attributes of one open tag at a time, as places in the part's bytes; decoded only when asked for. */
export class XmlAttributes {
  isSelfClosing = false;
  private readonly slots: number[] = [];
  private used = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads from behind the element's name; returns where the tag has ended, or -1 when it is not well-formed. */
  read(start: number): number {
    const { bytes } = this;
    this.used = 0;
    for (let gap = start; ;) {
      const at = afterBlanks(bytes, gap);
      this.isSelfClosing = bytes[at] === slash;
      const end = this.isSelfClosing ? at + 1 : at;
      if (bytes[end] === greater) return end + 1;
      if (at === gap || this.isSelfClosing) return -1;
      gap = this.readOne(at);
      if (gap < 0) return -1;
    }
  }

  /** Where the attribute at `start` has ended, or -1. */
  private readOne(start: number): number {
    const { bytes } = this;
    let nameEnd = start;
    while (isNameByte(bytes[nameEnd] ?? 0)) nameEnd += 1;
    const sign = afterBlanks(bytes, nameEnd);
    if (nameEnd === start || bytes[sign] !== equals) return -1;
    const opening = afterBlanks(bytes, sign + 1);
    const quote = bytes[opening] ?? 0;
    if (!isQuote(quote)) return -1;
    let end = opening + 1;
    for (let byte = bytes[end]; byte !== quote; byte = bytes[end]) {
      if (byte === undefined || byte === less) return -1;
      end += 1;
    }
    return this.keep(start, nameEnd, opening + 1, end) ? end + 1 : -1;
  }

  /** False when there are too many, or when the name stands twice. */
  private keep(nameStart: number, nameEnd: number, start: number, end: number): boolean {
    const { bytes, slots, used } = this;
    if (used === caps.xmlAttributes * slotSize) return false;
    const length = nameEnd - nameStart;
    for (let slot = 0; slot < used; slot += slotSize) {
      const other = slots[slot] ?? 0;
      if ((slots[slot + 1] ?? 0) - other === length && sameBytes(bytes, other, nameStart, length)) return false;
    }
    slots[used] = nameStart;
    slots[used + 1] = nameEnd;
    slots[used + 2] = start;
    slots[used + 3] = end;
    this.used += slotSize;
    return true;
  }

  /** The value of the attribute with this name and no prefix; undefined when the tag has none, null when the value is not well-formed. */
  value(name: string): string | null | undefined {
    const slot = this.slotOf(name);
    return slot < 0 ? undefined : this.decoded(slot);
  }

  private slotOf(name: string): number {
    const { bytes, slots } = this;
    for (let slot = 0; slot < this.used; slot += slotSize) {
      const start = slots[slot] ?? 0;
      if ((slots[slot + 1] ?? 0) - start === name.length && textStandsAt(bytes, start, name)) return slot;
    }
    return -1;
  }

  /** The column of an address such as `AB12` in that row, without making a text of it, since every cell has one; 0 when there is none that is so plain. */
  columnInRow(name: string, row: number): number {
    const { bytes, slots } = this;
    const slot = this.slotOf(name);
    if (slot < 0) return 0;
    const end = slots[slot + 3] ?? 0;
    let at = slots[slot + 2] ?? 0;
    let column = 0;
    for (; at < end && isCapital(bytes[at] ?? 0); at += 1) column = column * 26 + (bytes[at] ?? 0) - beforeA;
    let number = bytes[at] === zero ? NaN : 0;
    for (; at < end && isDigit(bytes[at] ?? 0) && number <= row; at += 1)
      number = number * 10 + (bytes[at] ?? 0) - zero;
    return at === end && number === row ? column : 0;
  }

  /** The value of the attribute with this name and any prefix. */
  prefixedValue(name: string): string | null | undefined {
    const { bytes, slots } = this;
    for (let slot = 0; slot < this.used; slot += slotSize) {
      const start = (slots[slot + 1] ?? 0) - name.length;
      const isPrefixed = start - 1 > (slots[slot] ?? 0) && bytes[start - 1] === colon;
      if (isPrefixed && textStandsAt(bytes, start, name)) return this.decoded(slot);
    }
    return undefined;
  }

  private decoded(slot: number): string | null {
    const start = this.slots[slot + 2] ?? 0;
    const end = this.slots[slot + 3] ?? 0;
    return end - start > caps.xmlAttributeBytes ? null : decodeText(this.bytes, start, end, "attribute");
  }
}
