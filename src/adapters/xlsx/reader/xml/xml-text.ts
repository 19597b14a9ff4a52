/** Bytes of an XML part -> text, as strict as XML is: what is not well-formed is null, never half right. */

export type TextPlace = "content" | "attribute" | "cdata";

const ampersand = 0x26;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function decodeText(bytes: Uint8Array, start: number, end: number, place: TextPlace): string | null {
  if (end - start <= shortText) {
    const text = plainAscii(bytes, start, end);
    if (text !== null) return text;
  }
  const decoded = decodeUtf8(bytes.subarray(start, end));
  if (decoded === null || forbidden.test(decoded)) return null;
  const lines = decoded.includes("\r") ? decoded.replace(/\r\n?/g, "\n") : decoded;
  const text = place === "attribute" ? lines.replace(/[\t\n]/g, " ") : lines;
  return place === "cdata" || !text.includes("&") ? text : withoutReferences(text);
}

/** Most cell contents are a few digits, for which a decoder call costs more than the decoding. */
const shortText = 24;

function plainAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = "";
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 || byte > 0x7e || byte === ampersand) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** What XML 1.0 allows in no document. Lone surrogates cannot come out of strict UTF-8. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** `&amp;`, `&#229;`, `&#xE5;`. Without a document type there are no other entities. */
const reference = /&(?:([a-z]{2,4}|#[0-9]{1,10}|#x[0-9a-fA-F]{1,10});)?/g;

/** Marks what is not well-formed: a character that no XML can hold. */
const malformed = "\uffff";

function withoutReferences(text: string): string | null {
  const decoded = text.replace(reference, (_, name: string | undefined) =>
    name === undefined ? malformed : (named.get(name) ?? numericReference(name)),
  );
  return decoded.includes(malformed) ? null : decoded;
}

function numericReference(name: string): string {
  if (!name.startsWith("#")) return malformed;
  const point = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isSurrogate = point >= 0xd800 && point <= 0xdfff;
  if (point > 0x10ffff || isSurrogate) return malformed;
  const character = String.fromCodePoint(point);
  return forbidden.test(character) ? malformed : character;
}
