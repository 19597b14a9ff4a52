import { textStandsAt } from "./xml-bytes";

/**
 * Workbook parts are UTF-8 or UTF-16 by the standard. All are scanned as UTF-8 without a byte order mark; null when a part is in another
 * encoding or says one thing and is another.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array | null {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null) return fromUtf16(bytes, utf16);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const plain = start === 0 ? bytes : bytes.subarray(start);
  const encoding = declaredEncoding(plain);
  return encoding === null || encoding === "utf-8" || encoding === "utf8" || encoding === "us-ascii" ? plain : null;
}

/** By the byte order mark, or by how `<` of the first tag must look without one. */
function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return null;
}

function fromUtf16(bytes: Uint8Array, label: "utf-16le" | "utf-16be"): Uint8Array | null {
  try {
    return new TextEncoder().encode(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Of the declaration only its ASCII matters. */
const anyUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** An XML declaration is the very first thing and a short one. */
function declaredEncoding(bytes: Uint8Array): string | null {
  if (!textStandsAt(bytes, 0, "<?xml")) return null;
  const head = anyUtf8.decode(bytes.subarray(0, 200));
  const declaration = head.slice(0, Math.max(0, head.indexOf("?>")));
  return /\bencoding\s{0,9}=\s{0,9}["']([\w-]{1,40})["']/.exec(declaration)?.[1]?.toLowerCase() ?? null;
}
