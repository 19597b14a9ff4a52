import { deflateSync } from "fflate";
import type { ReadEngine } from "../reader/engine";
import { bytesOf } from "./xml-slices";

/** A part as it is packed: taken over from another zip as it stands there, or packed by us. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

export const packPart = (name: string, content: Uint8Array, engine: Pick<ReadEngine, "crc32">): PackedPart => ({
  ...{ name, method: 8, crc: engine.crc32(content), size: content.length },
  packed: deflateSync(content, { level: 6 }),
});

/** 1 January 1980, the first day that the format can hold: the same parts give the same bytes. */
const firstDay = 0x21;
const usesUtf8 = 0x800;
const version = 20;

/** The parts as a zip, in the order given. No file of ours comes near the sizes at which zip64 begins. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const records = parts.map((part) => ({ part, name: bytesOf(part.name) }));
  const bodySize = records.reduce((sum, { part, name }) => sum + 30 + name.length + part.packed.length, 0);
  const directorySize = records.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodySize + directorySize + 22);
  const view = new DataView(bytes.buffer);
  /** What the local header and the directory say alike. */
  const facts = (at: number, { method, crc, packed, size }: PackedPart, nameLength: number): void => {
    view.setUint16(at, version, true);
    view.setUint16(at + 2, usesUtf8, true);
    view.setUint16(at + 4, method, true);
    view.setUint16(at + 8, firstDay, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, packed.length, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, nameLength, true);
  };
  let [at, entry] = [0, bodySize];
  for (const { part, name } of records) {
    view.setUint32(at, 0x04034b50, true);
    facts(at + 4, part, name.length);
    bytes.set(name, at + 30);
    bytes.set(part.packed, at + 30 + name.length);
    view.setUint32(entry, 0x02014b50, true);
    view.setUint16(entry + 4, version, true);
    facts(entry + 6, part, name.length);
    view.setUint32(entry + 42, at, true);
    bytes.set(name, entry + 46);
    at += 30 + name.length + part.packed.length;
    entry += 46 + name.length;
  }
  view.setUint32(entry, 0x06054b50, true);
  view.setUint16(entry + 8, parts.length, true);
  view.setUint16(entry + 10, parts.length, true);
  view.setUint32(entry + 12, directorySize, true);
  view.setUint32(entry + 16, bodySize, true);
  return bytes;
}
