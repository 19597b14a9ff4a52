import { Inflate } from "fflate";
import { crc32 } from "./zip/crc32";
import type { Inflated, ReadEngine } from "./engine";

/**
 * Deflate grows data at most 1,032 times, so that one push gives at most 16 MiB beyond the limit. `inflateSync` is not used: with `out` it
 * drops what does not fit without a word, and without it nothing stops a bomb.
 */
const pushBytes = 16 * 1024;

function inflate(data: Uint8Array, limit: number): Inflated {
  // Even nothing takes a block; fflate is content without.
  if (data.length === 0) return "damaged";
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let start = 0; start < data.length; start += pushBytes) {
      const end = start + pushBytes;
      stream.push(data.subarray(start, end), end >= data.length);
      if (length > limit) return "too-large";
    }
  } catch {
    return "damaged";
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

export const browserEngine: ReadEngine = { inflate, crc32 };
