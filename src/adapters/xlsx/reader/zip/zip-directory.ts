import { caps } from "../caps";
import { partKey } from "./part-name";
import { type Outcome, damaged, done, refuse } from "../refusal";

/** One file in a zip as the central directory states it. Sizes are claims until the data has been unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; anything else is not used in workbooks. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the packed data starts in the file. */
  readonly dataStart: number;
}

/** Entries by part key (see `part-name.ts`). */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const sizes = { local: 30, entry: 46, end: 22, end64: 56, locator64: 20 };
const maximum32 = 0xffffffff;
const wholeZip = "zip-directory";

interface Extent {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

export function readZipDirectory(bytes: Uint8Array): Outcome<ZipDirectory> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const extent = findDirectory(view);
  if (extent === null) return damaged(wholeZip);
  if (extent.count > caps.entries) return refuse({ kind: "too-many", what: "parts", most: caps.entries });
  const names = new TextDecoder();
  const directory = new Map<string, ZipEntry>();
  let at = extent.start;
  for (let index = 0; index < extent.count; index += 1) {
    if (at + sizes.entry > extent.end || view.getUint32(at, true) !== signatures.entry) return damaged(wholeZip);
    const nameEnd = at + sizes.entry + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > extent.end) return damaged(wholeZip);
    const name = names.decode(bytes.subarray(at + sizes.entry, nameEnd));
    const entry = readEntry(view, at, name, { start: nameEnd, end: extraEnd });
    if (entry === null) return damaged(name);
    const key = partKey(name);
    if (directory.has(key)) return refuse({ kind: "part-twice", part: name });
    if (!key.endsWith("/")) directory.set(key, entry);
    at = next;
  }
  return done(directory);
}

/**
 * The end record stands last, but bytes may follow it (its comment, or what a mail gateway added), so it is sought backwards. Every candidate
 * is judged in constant time: linear in all.
 */
function findDirectory(view: DataView): Extent | null {
  for (let at = view.byteLength - sizes.end; at >= 0; at -= 1) {
    if (view.getUint8(at) !== 0x50 || view.getUint32(at, true) !== signatures.end) continue;
    const extent = readEnd64(view, at) ?? {
      count: view.getUint16(at + 10, true),
      start: view.getUint32(at + 16, true),
      end: at,
    };
    if (holdsEntries(view, extent)) return extent;
  }
  return null;
}

const holdsEntries = (view: DataView, { count, start, end }: Extent): boolean =>
  count > 0 && start + count * sizes.entry <= end && view.getUint32(start, true) === signatures.entry;

/** Zip64 has its own end record, found through a locator that stands right before the ordinary one. */
function readEnd64(view: DataView, end: number): Extent | null {
  const locator = end - sizes.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return null;
  const at = readUint64(view, locator + 8);
  if (at + sizes.end64 > locator || view.getUint32(at, true) !== signatures.end64) return null;
  return { count: readUint64(view, at + 32), start: readUint64(view, at + 48), end: at };
}

function readEntry(view: DataView, at: number, name: string, extra: { start: number; end: number }): ZipEntry | null {
  const claimed = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  const real = withZip64(view, claimed, extra);
  const dataStart = real === null ? null : findData(view, real.headerOffset, at + sizes.entry, extra.start);
  if (real === null || dataStart === null) return null;
  return {
    name,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: real.packedSize,
    size: real.size,
    dataStart,
  };
}

/**
 * Behind the file's local header; null when that is not the header of a file with the name that stands from `nameStart` to `nameEnd`.
 * Otherwise programs could see different files in one zip. Of the local header nothing else is used.
 */
function findData(view: DataView, header: number, nameStart: number, nameEnd: number): number | null {
  const length = nameEnd - nameStart;
  if (header + sizes.local + length > view.byteLength) return null;
  if (view.getUint32(header, true) !== signatures.local || view.getUint16(header + 26, true) !== length) return null;
  for (let index = 0; index < length; index += 1) {
    if (view.getUint8(header + sizes.local + index) !== view.getUint8(nameStart + index)) return null;
  }
  return header + sizes.local + length + view.getUint16(header + 28, true);
}

interface Placement {
  readonly size: number;
  readonly packedSize: number;
  readonly headerOffset: number;
}

/** The fields that did not fit in 32 bits stand in extra field 1, in this order and only those; null when they are not there. */
function withZip64(view: DataView, claimed: Placement, extra: { start: number; end: number }): Placement | null {
  if (Math.max(claimed.size, claimed.packedSize, claimed.headerOffset) < maximum32) return claimed;
  const wide = (["size", "packedSize", "headerOffset"] as const).filter((field) => claimed[field] === maximum32);
  for (let at = extra.start; at + 4 <= extra.end; at += 4 + view.getUint16(at + 2, true)) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) continue;
    if (length < wide.length * 8 || at + 4 + length > extra.end) return null;
    const values = wide.map((field, index) => [field, readUint64(view, at + 4 + index * 8)] as const);
    return { ...claimed, ...Object.fromEntries(values) };
  }
  return null;
}

/** Offsets beyond 2^53 lose digits and lie outside every file anyway. */
const readUint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
