/** Looks as the library wants them. Fonts always have name and size: without a name some programs show a serif. */
import type { CellStyle } from "hucre/xlsx";
import type { Line, Look, Overlay } from "../../../core/document/style-sheet";

type Border = NonNullable<CellStyle["border"]>;
type Side = NonNullable<Border["top"]>;

const side = (line: Line): Side => ({ style: line.weight, color: { rgb: line.colour } });

function borderOf({ top, right, bottom, left }: Look["border"]): Border {
  return {
    ...(top && { top: side(top) }),
    ...(right && { right: side(right) }),
    ...(bottom && { bottom: side(bottom) }),
    ...(left && { left: side(left) }),
  };
}

export function toStyle(look: Look, numberFormat = look.numberFormat): CellStyle {
  const { name, size, bold, italic, underline, colour } = look.font;
  return {
    font: { name, size, bold, italic, underline, color: { rgb: colour }, family: 2 },
    ...(look.fill && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } }),
    ...(Object.keys(look.border).length > 0 && { border: borderOf(look.border) }),
    alignment: {
      horizontal: look.horizontal,
      vertical: look.vertical,
      ...(look.wrap && { wrapText: true }),
      ...(look.indent > 0 && { indent: look.indent }),
    },
    ...(numberFormat !== "General" && { numFmt: numberFormat }),
  };
}

/** A conditional look: in the file format its fill is the background colour, and its font has neither name nor size. */
export function toOverlay(overlay: Overlay): CellStyle {
  return {
    font: { bold: overlay.bold, italic: overlay.italic, color: { rgb: overlay.colour } },
    ...(overlay.fill && { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: overlay.fill } } }),
  };
}
