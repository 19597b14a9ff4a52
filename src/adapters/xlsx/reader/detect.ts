import { isBookStream, isOleFile, isProtectedStream, oleRefusal } from "./detect-ole";
import { textType } from "./detect-text";
import type { ForeignType } from "./file-types";
import type { Refusal } from "./refusal";

/**
 * What a file is, by its first bytes and never by its extension: "zip" can be a workbook, all else is refused. People rename what a system
 * gave them until Excel opens it.
 */
export function detectFile(bytes: Uint8Array): "zip" | Refusal {
  // A file that a cloud service has not fetched yet can have its size and no content.
  if (bytes.every((byte) => byte === 0)) return { kind: "empty", bytes: bytes.length };
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return "zip";
  if (isOleFile(bytes)) return oleRefusal(bytes);
  if (isBookStream(bytes, 0))
    return isProtectedStream(bytes, 0) ? { kind: "encrypted" } : { kind: "older", type: "xls" };
  const binary = binaryTypes.find(([start]) => startsWith(bytes, start));
  return { kind: "foreign", type: binary ? binary[1] : textType(bytes) };
}

/** How the formats begin, byte for byte. */
const binaryTypes: readonly (readonly [start: string, type: ForeignType])[] = [
  ["%PDF-", "pdf"],
  ["{\\rtf", "rtf"],
  ["\u0089PNG\r\n", "image"],
  ["\u00ff\u00d8\u00ff", "image"],
  ["GIF8", "image"],
];

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let index = 0; index < start.length; index += 1) if (bytes[index] !== start.charCodeAt(index)) return false;
  return true;
}
