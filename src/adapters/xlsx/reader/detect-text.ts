import type { ForeignType } from "./file-types";

/** Enough to know a text by. */
const headBytes = 4096;
const sampleLines = 20;

/** What kind of text the file is; "unknown" when it is no text. */
export function textType(bytes: Uint8Array): ForeignType {
  const text = headOf(bytes).trimStart();
  const lower = text.toLowerCase();
  if (hasControlCharacters(text)) return "unknown";
  if (lower.startsWith("<") || lower.startsWith("mime-version:")) return markupType(lower);
  return hasColumns(text) ? "csv" : "text";
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, headBytes);
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(head);
  // Letters beyond ASCII do not matter here, so that UTF-8 and Windows texts need not be told apart.
  return String.fromCharCode(...(first === 0xef && second === 0xbb && third === 0xbf ? head.subarray(3) : head));
}

// oxlint-disable-next-line no-control-regex
const hasControlCharacters = (text: string): boolean => /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);

function markupType(lower: string): ForeignType {
  if (lower.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet";
  const isPage = ["<html", "<!doctype html", "<table", "<body", "text/html"].some((sign) => lower.includes(sign));
  return isPage ? "html" : "xml";
}

/** Most of the first lines are cut by one separator into the same number of columns; not all, since a heading can hold a line break. */
function hasColumns(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, sampleLines).filter((line) => line !== "");
  return [";", "\t", ",", "|"].some((separator) => {
    const counts = lines.map((line) => line.split(separator).length);
    return counts.some((count) => count > 1 && counts.filter((other) => other === count).length > lines.length / 2);
  });
}
