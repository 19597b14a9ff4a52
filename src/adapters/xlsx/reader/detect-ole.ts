import type { Refusal } from "./refusal";

/** OLE compound files: the old binary Office formats, and the wrapping of password-protected workbooks. */

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const isOleFile = (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

export function oleRefusal(bytes: Uint8Array): Refusal {
  if (hasStream(bytes, "EncryptedPackage")) return { kind: "encrypted" };
  if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
    return holdsProtectedBook(bytes) ? { kind: "encrypted" } : { kind: "older", type: "xls" };
  return { kind: "foreign", type: hasStream(bytes, "WordDocument") ? "doc" : "unknown" };
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

/** Names are the same in any letter case; some programs write WORKBOOK. */
function hasNameAt(bytes: Uint8Array, at: number, name: string): boolean {
  const lower = name.toLowerCase();
  for (let index = 0; index < name.length; index += 1) {
    const letter = String.fromCharCode(bytes[at + index * 2] ?? 0).toLowerCase();
    if (letter !== lower[index] || bytes[at + index * 2 + 1] !== 0) return false;
  }
  return true;
}

/** Streams begin at a sector: of 512 bytes or more, of 64 for small ones. */
const sector = 64;

function holdsProtectedBook(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += sector)
    if (isBookStream(bytes, at) && isProtectedStream(bytes, at)) return true;
  return false;
}

/** A stream of records, as Excel 2-4 and some exports write them without a compound file around: by version, how long the first record (BOF) is. */
const openings: ReadonlyMap<number, readonly number[]> = new Map([
  [0, [4, 6]],
  [2, [4, 6]],
  [4, [4, 6]],
  [8, [8, 16]],
]);
const firstRecord = 0x09;

export const isBookStream = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === firstRecord &&
  bytes[at + 3] === 0 &&
  (openings.get(bytes[at + 1] ?? -1)?.includes(bytes[at + 2] ?? -1) ?? false);

/** The record that says how the rest is encrypted (FILEPASS) comes among the very first. */
const filePass = 0x2f;
const firstRecords = 8;

export function isProtectedStream(bytes: Uint8Array, start: number): boolean {
  let at = start;
  for (let count = 0; count < firstRecords && at + 4 <= bytes.length; count += 1) {
    if (bytes[at] === filePass && bytes[at + 1] === 0) return true;
    at += 4 + (bytes[at + 2] ?? 0) + (bytes[at + 3] ?? 0) * 256;
  }
  return false;
}
