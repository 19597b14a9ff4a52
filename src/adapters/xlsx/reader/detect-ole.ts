import type { Refusal } from "./refusal";

/** OLE compound files: the old binary Office formats, and the wrapping of password-protected workbooks. */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isOleFile = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

export function oleRefusal(bytes: Uint8Array): Refusal {
  const names = new Set(
    ["EncryptedPackage", "Workbook", "Book", "WordDocument"].filter((name) => hasStream(bytes, name)),
  );
  if (names.has("EncryptedPackage")) return { kind: "encrypted" };
  if (names.has("Workbook") || names.has("Book")) return { kind: "older", type: "xls" };
  return { kind: "foreign", type: names.has("WordDocument") ? "doc" : "unknown" };
}

/** Directory entries are 128 bytes and stand at multiples of that: name in UTF-16, and at 64 its length in bytes with the closing zero. */
const entrySize = 128;
const lengthAt = 64;

function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 0; at + entrySize <= bytes.length; at += entrySize) {
    if (bytes[at + lengthAt] === length && bytes[at + lengthAt + 1] === 0 && hasNameAt(bytes, at, name)) return true;
  }
  return false;
}

function hasNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index * 2] !== name.charCodeAt(index) || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}
