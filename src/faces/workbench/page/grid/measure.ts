import type { HostFont } from "office-host/host";

/** Fonts that stand in where the workbook's own is not installed; the first ones are drawn as wide as Calibri. */
const standIns = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

export const pixels = (points: number): number => (points * 4) / 3;

export const fontFamily = (name: string): string =>
  /^calibri$/iu.test(name) ? standIns : `"${name.replaceAll('"', "")}", ${standIns}`;

const fontText = ({ name, size, bold, italic }: HostFont): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${pixels(size)}px ${fontFamily(name)}`;

let canvas: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Pixels that a text takes on one line. */
export function textWidth(text: string, font: HostFont): number {
  const key = `${fontText(font)}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  canvas ??= document.createElement("canvas").getContext("2d");
  if (canvas) canvas.font = fontText(font);
  const width = canvas?.measureText(text).width ?? text.length * font.size * 0.7;
  widths.set(key, width);
  return width;
}

/** Lines that a text takes in a width, broken at spaces as the browser does. */
export function wrappedLines(text: string, font: HostFont, width: number): number {
  let lines = 0;
  for (const paragraph of text.split(/\r?\n/u)) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<=[\s-])/u)) {
      const wide = textWidth(word.trimEnd(), font);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      if (wide > width) {
        lines += Math.ceil(wide / width) - 1;
        used = wide % width;
      } else used += textWidth(word, font);
    }
  }
  return lines;
}

export const lineHeight = (font: HostFont): number => Math.ceil(pixels(font.size) * 1.28);
