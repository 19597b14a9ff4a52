/** What the reader needs from its surroundings: Node has both in zlib, a page gets them from fflate and a table. */
export interface ReadEngine {
  /**
   * Inflates raw deflate data, and stops with `too-large` as soon as more than `limit` bytes have come out. `claimed` is how many there are said
   * to be: good for making room, and not to be believed.
   */
  inflate(data: Uint8Array, limit: number, claimed?: number): Inflated;
  /** CRC-32 as zip files store it, unsigned. */
  crc32(bytes: Uint8Array): number;
}

export type Inflated = Uint8Array | "too-large" | "damaged";
