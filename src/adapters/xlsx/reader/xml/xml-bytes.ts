/** Small questions about bytes of XML that the scanner asks millions of times. */

export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Letters, digits, `-._:` and all beyond ASCII. Which of them may come first is not checked. */
export const isNameByte = (byte: number): boolean =>
  (byte >= 0x61 && byte <= 0x7a) ||
  (byte >= 0x2d && byte <= 0x3a && byte !== 0x2f) ||
  (byte >= 0x41 && byte <= 0x5a) ||
  byte === 0x5f ||
  byte >= 0x80;

export function textStandsAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

export function sameBytes(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (bytes[one + index] !== bytes[other + index]) return false;
  return true;
}

/** Behind the blanks at `at`. */
export function afterBlanks(bytes: Uint8Array, at: number): number {
  let after = at;
  while (isBlank(bytes[after] ?? 0)) after += 1;
  return after;
}
