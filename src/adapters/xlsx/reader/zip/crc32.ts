/** CRC-32 (ISO 3309, as in zip) eight bytes at a time: about twice as fast as one table look-up per byte. */

const slices = 8;

/** `tables[slice * 256 + byte]` is what the byte does to the remainder after `slice` more bytes. */
const tables = (() => {
  const all = new Uint32Array(slices * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    all[byte] = remainder;
  }
  for (let index = 256; index < all.length; index += 1) {
    const before = all[index - 256] ?? 0;
    all[index] = (before >>> 8) ^ (all[before & 0xff] ?? 0);
  }
  return all;
})();

const entry = (slice: number, byte: number): number => tables[slice * 256 + (byte & 0xff)] ?? 0;

export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % slices);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += slices) {
    const low = view.getInt32(at, true) ^ crc;
    const high = view.getInt32(at + 4, true);
    crc =
      entry(7, low) ^
      entry(6, low >>> 8) ^
      entry(5, low >>> 16) ^
      entry(4, low >>> 24) ^
      entry(3, high) ^
      entry(2, high >>> 8) ^
      entry(1, high >>> 16) ^
      entry(0, high >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = entry(0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}
