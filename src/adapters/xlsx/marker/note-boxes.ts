import { columnLetters, parseAddress } from "sheet-refs";

/**
 * The boxes that notes are drawn in: an old drawing language (VML) that Excel still wants for every note. Programs write it loosely, so it is searched as text and
 * never read as XML.
 */
const start = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">`;

const boxType = `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing without boxes. `block`: numbers of shapes are given out in blocks of 1024, one for each sheet. */
export const noBoxes = (block: number): string =>
  `${start}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${boxType}</xml>`;

/** Blocks that a drawing has taken. */
export const blocksIn = (vml: string): readonly number[] =>
  [...vml.matchAll(/<o:idmap\b[^>]*\bdata="([\d,\s]+)"/gu)].flatMap(([, list = ""]) => list.split(",").map(Number));

const shapes = /<v:shape\b[^>]*>[^]*?<\/v:shape>/gu;

/** The cell whose note a shape is; null for buttons and other things. */
function cellOf(shape: string): string | null {
  if (!/ObjectType="Note"/u.test(shape)) return null;
  const [row, column] = ["Row", "Column"].map(
    (name) => new RegExp(`<x:${name}>\\s*(\\d+)\\s*</x:${name}>`, "u").exec(shape)?.[1],
  );
  return row === undefined || column === undefined ? null : `${columnLetters(Number(column) + 1)}${Number(row) + 1}`;
}

/** The drawing with a box for each note and none for those that are gone. `grown`: lines that a note has got besides. */
export function withBoxes(
  vml: string,
  notes: ReadonlyMap<string, string | null>,
  gone: ReadonlySet<string>,
  grown: ReadonlyMap<string, number>,
): string {
  const known = new Set<string>();
  const kept = vml.replace(shapes, (shape) => {
    const cell = cellOf(shape);
    if (cell === null) return shape;
    if (gone.has(cell)) return "";
    known.add(cell);
    const lines = grown.get(cell);
    return lines === undefined ? shape : taller(shape, lines);
  });
  const numbers = [...kept.matchAll(/_s(\d+)"/gu)].map(([, number]) => Number(number));
  const first = Math.max(...numbers, Math.max(1, ...blocksIn(kept)) * 1024) + 1;
  const added = [...notes]
    .filter(([cell]) => !known.has(cell))
    .map(([cell, text], index) => box(cell, text ?? "", first + index));
  const type = /id="_x0000_t202"/u.test(kept) || added.length === 0 ? "" : boxType;
  const end = kept.lastIndexOf("</xml>");
  return end < 0 ? kept : `${kept.slice(0, end)}${type}${added.join("")}${kept.slice(end)}`;
}

/** About what fits a line of the box. */
const lineLength = 42;
const tallest = 24;
const linesOf = (text: string): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lineLength)), 0);

function box(cell: string, text: string, number: number): string {
  const { row, column } = parseAddress(cell) ?? { row: 1, column: 1 };
  const lines = Math.min(tallest, linesOf(text) + 3);
  // Anchors count from 0: column, pixels into it, row, pixels into it, of both corners.
  const [left, top] = [Math.min(column, 16_379), Math.max(0, row - 2)];
  const anchor = [left, 15, top, 4, left + 4, 15, top + lines, 4].join(", ");
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:230pt;height:${lines * 12}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}

/** The box made taller by so many rows, so that what was added can be read. */
const taller = (shape: string, lines: number): string =>
  shape.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/u, (whole, before: string, list: string, after: string) => {
    const numbers = list.split(",").map(Number);
    const bottom = numbers[6];
    if (numbers.length !== 8 || bottom === undefined || numbers.some(Number.isNaN)) return whole;
    numbers[6] = Math.min(1_048_575, bottom + Math.min(tallest, lines));
    return before + numbers.join(", ") + after;
  });
