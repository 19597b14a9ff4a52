import { Deflate, strToU8 } from "fflate";
import * as z from "../../../core/values/zod";
import type { DocumentSheet } from "../../../core/document/document";
import { browserEngine } from "../../xlsx/reader/engine-browser";
import type { Pace } from "../host/time-slices";
import type { Standing } from "../write/standing";
import { cellSchema, headSchema, sheetSchema, userCellSchema } from "./document-schema";

/**
 * A summary as texts for cells: lines of JSON (head, then each sheet followed by its cells in small lots), deflated, base64 in pieces that a
 * cell can hold. In lots, so that no step takes long.
 */

const lot = 400;
/** A multiple of three, so that the pieces can be decoded one by one. With a letter before it a piece stays below 32,767 characters. */
const bytesPerPiece = 24_000;
/** Never a number, a date or a formula, whatever the piece begins with. */
const sign = "m";
const mostBytes = 64 * 1024 * 1024;

const line = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("head"), head: headSchema }),
  z.strictObject({ kind: z.literal("sheet"), sheet: sheetSchema }),
  z.strictObject({ kind: z.literal("cells"), cells: z.array(cellSchema).max(lot) }),
  z.strictObject({ kind: z.literal("user-cells"), cells: z.array(userCellSchema) }),
]);

function* linesOf({ document, userCells }: Standing): Generator {
  const { sheets, ...head } = document;
  yield { kind: "head", head };
  for (const { cells, rowHeights, ...sheet } of sheets) {
    yield { kind: "sheet", sheet: { ...sheet, cells: [], rowHeights: [...rowHeights] } };
    for (let at = 0; at < cells.length; at += lot) yield { kind: "cells", cells: cells.slice(at, at + lot) };
  }
  for (let at = 0; at < userCells.length; at += lot) yield { kind: "user-cells", cells: userCells.slice(at, at + lot) };
}

export async function pack(standing: Standing, pace: Pace): Promise<readonly string[]> {
  const parts: Uint8Array[] = [];
  const stream = new Deflate({ level: 6 }, (part) => parts.push(part));
  for (const one of linesOf(standing)) {
    stream.push(strToU8(`${JSON.stringify(one)}\n`));
    await pace();
  }
  stream.push(new Uint8Array(), true);
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += bytesPerPiece) {
    pieces.push(sign + btoa(String.fromCharCode(...bytes.subarray(start, start + bytesPerPiece))));
  }
  return pieces;
}

/** Null when the pieces are not what `pack` makes. */
export async function unpack(pieces: readonly string[], pace: Pace): Promise<Standing | null> {
  try {
    const packed = pieces.map((piece) =>
      Uint8Array.from(atob(piece.slice(sign.length)), (letter) => letter.charCodeAt(0)),
    );
    const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of packed) {
      bytes.set(part, at);
      at += part.length;
    }
    const inflated = browserEngine.inflate(bytes, mostBytes);
    return typeof inflated === "string" ? null : await fromLines(new TextDecoder().decode(inflated), pace);
  } catch {
    return null;
  }
}

async function fromLines(text: string, pace: Pace): Promise<Standing | null> {
  let head: z.infer<typeof headSchema> | null = null;
  const sheets: DocumentSheet[] = [];
  const userCells: Standing["userCells"][number][] = [];
  for (const one of text.trimEnd().split("\n")) {
    const read = line.parse(JSON.parse(one));
    if (read.kind === "head") head = read.head;
    else if (read.kind === "sheet") sheets.push(read.sheet);
    else if (read.kind === "user-cells") userCells.push(...read.cells);
    else {
      const sheet = sheets.pop();
      if (sheet === undefined) return null;
      sheets.push({ ...sheet, cells: [...sheet.cells, ...read.cells] });
    }
    await pace();
  }
  return head === null ? null : { document: { ...head, sheets }, userCells };
}
