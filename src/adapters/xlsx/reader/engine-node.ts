import { constants, crc32, inflateRawSync } from "node:zlib";
import type { Inflated, ReadEngine } from "./engine";

const isTooLarge = (fault: unknown): boolean =>
  typeof fault === "object" && fault !== null && "code" in fault && fault.code === "ERR_BUFFER_TOO_LARGE";

function inflate(data: Uint8Array, limit: number): Inflated {
  // Few large chunks are faster than zlib's many small ones; never larger than what the data can need.
  const chunkSize = Math.min(1 << 20, Math.max(constants.Z_MIN_CHUNK, data.length * 8));
  try {
    return inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, limit) });
  } catch (fault) {
    return isTooLarge(fault) ? "too-large" : "damaged";
  }
}

export const nodeEngine: ReadEngine = { inflate, crc32: (bytes) => crc32(bytes) };
