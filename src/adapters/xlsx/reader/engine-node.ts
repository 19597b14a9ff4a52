import { constants, crc32, inflateRawSync } from "node:zlib";
import type { Inflated, ReadEngine } from "./engine";

const isTooLarge = (fault: unknown): boolean =>
  typeof fault === "object" && fault !== null && "code" in fault && fault.code === "ERR_BUFFER_TOO_LARGE";

function inflate(data: Uint8Array, limit: number, claimed = data.length * 8): Inflated {
  // One chunk for it all is faster than many small ones; a byte more, so that no other chunk is needed to see the end.
  const chunkSize = Math.min(1 << 20, Math.max(constants.Z_MIN_CHUNK, claimed + 1));
  try {
    return inflateRawSync(data, { chunkSize, maxOutputLength: Math.max(1, limit) });
  } catch (fault) {
    return isTooLarge(fault) ? "too-large" : "damaged";
  }
}

export const nodeEngine: ReadEngine = { inflate, crc32: (bytes) => crc32(bytes) };
