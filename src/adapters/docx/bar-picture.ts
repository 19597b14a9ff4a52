import { zlibSync } from "fflate";
import type { Bar } from "../../core/prose/prose-document";
import { crc32 } from "../xlsx/reader/zip/crc32";
import { colours } from "./look";

/**
 * A bar as the bytes of a PNG: plain rectangles on white. It holds no words: those stand as text in the table around it, where they can be enlarged, searched and
 * read aloud, and where no program has to draw letters. So a picture without a sharper twin (SVG) loses nothing, and every Word shows the same.
 */
const size = { width: 600, height: 30 } as const;

/** Of the palette: white, then the two colours of series. */
const colourNumbers = { strong: 1, pale: 2 } as const;

export function barPicture({ parts }: Bar): Uint8Array {
  const row = new Uint8Array(size.width + 1);
  let from = 0;
  let share = 0;
  for (const part of parts) {
    share += part.share;
    const to = Math.min(size.width, Math.round(share * size.width));
    row.fill(colourNumbers[part.colour], from + 1, to + 1);
    from = to;
  }
  const pixels = new Uint8Array(row.length * size.height);
  for (let line = 0; line < size.height; line += 1) pixels.set(row, line * row.length);
  return concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    // 8 bits that choose from a palette, no interlacing.
    chunk("IHDR", Uint8Array.of(...bigEndian(size.width), ...bigEndian(size.height), 8, 3, 0, 0, 0)),
    chunk("PLTE", Uint8Array.of(...[colours.paper, colours.strong, colours.pale].flatMap(rgb))),
    chunk("IDAT", zlibSync(pixels, { level: 9 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

const rgb = (colour: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const bigEndian = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);

/** Length, name, content and checksum of name and content. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(name, (letter) => letter.charCodeAt(0)), content]);
  return concat([Uint8Array.of(...bigEndian(content.length)), body, Uint8Array.of(...bigEndian(crc32(body)))]);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
