import { formatCode } from "../../../../adapters/xlsx/reader/parts/number-formats";
import { type BorderLine, type BorderSide, type CellLook, type HostFont, plainLook } from "office-host/host";
import { readColour, type Theme } from "./colours";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./xml-tree";

/** What `xl/styles.xml` says, by the index that cells carry. The first is the look of a cell without one. */
export function readLooks(styles: XmlElement | null, theme: Theme): readonly CellLook[] {
  const own = new Map(
    childrenOf(child(styles, "numFmts"), "numFmt").map((format) => [
      numberOf(format, "numFmtId") ?? 0,
      textOf(format, "formatCode") ?? "",
    ]),
  );
  const fonts = childrenOf(child(styles, "fonts"), "font").map((font) => readFont(font, theme));
  const fills = childrenOf(child(styles, "fills"), "fill").map((fill) => readFill(fill, theme));
  const borders = childrenOf(child(styles, "borders"), "border").map((border) => readBorders(border, theme));
  const looks = childrenOf(child(styles, "cellXfs"), "xf").map((xf): CellLook => {
    const [alignment, protection] = [child(xf, "alignment"), child(xf, "protection")];
    return {
      ...plainLook,
      numberFormat: formatCode(numberOf(xf, "numFmtId") ?? 0, own) ?? "General",
      font: fonts[numberOf(xf, "fontId") ?? 0] ?? plainLook.font,
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? null,
      borders: borders[numberOf(xf, "borderId") ?? 0] ?? {},
      horizontalAlignment: capital(textOf(alignment, "horizontal") ?? "general"),
      verticalAlignment: capital(textOf(alignment, "vertical") ?? "bottom"),
      wrapText: isOn(alignment, "wrapText"),
      indentLevel: numberOf(alignment, "indent") ?? 0,
      shrinkToFit: isOn(alignment, "shrinkToFit"),
      textOrientation: orientation(numberOf(alignment, "textRotation") ?? 0),
      locked: isOn(protection, "locked", true),
      formulaHidden: isOn(protection, "hidden"),
      quotePrefix: isOn(xf, "quotePrefix"),
    };
  });
  return looks.length > 0 ? looks : [plainLook];
}

const capital = (word: string): string =>
  word === "centerContinuous" ? "CenterAcrossSelection" : word.charAt(0).toUpperCase() + word.slice(1);

/** Files count downward angles from 90 on. */
const orientation = (rotation: number): number => (rotation > 90 && rotation <= 180 ? 90 - rotation : rotation);

export function readFont(font: XmlElement | null, theme: Theme): HostFont {
  const has = (name: string): boolean => {
    const flag = child(font, name);
    return flag !== null && isOn(flag, "val", true);
  };
  const underline = child(font, "u");
  const script = textOf(child(font, "vertAlign"), "val");
  return {
    name: textOf(child(font, "name"), "val") ?? plainLook.font.name,
    size: numberOf(child(font, "sz"), "val") ?? plainLook.font.size,
    bold: has("b"),
    italic: has("i"),
    strikethrough: has("strike"),
    underline: underline === null ? "None" : capital(textOf(underline, "val") ?? "single"),
    subscript: script === "subscript",
    superscript: script === "superscript",
    color: readColour(child(font, "color"), theme) ?? "#000000",
    tintAndShade: 0,
  };
}

/** A pattern other than solid shows as its foreground, which is near enough for a screen. */
export function readFill(fill: XmlElement | null, theme: Theme): string | null {
  const pattern = child(fill, "patternFill");
  const kind = textOf(pattern, "patternType") ?? "none";
  if (kind === "none" || kind === "gray125") return null;
  return readColour(child(pattern, "fgColor"), theme);
}

const sides: readonly (readonly [string, BorderSide])[] = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
];

const lines: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

const readBorders = (border: XmlElement, theme: Theme): CellLook["borders"] =>
  Object.fromEntries(
    sides.flatMap(([name, side]): [BorderSide, BorderLine][] => {
      const line = child(border, name);
      const [style, weight] = lines[textOf(line, "style") ?? ""] ?? [];
      if (style === undefined || weight === undefined) return [];
      return [[side, { style, weight, color: readColour(child(line, "color"), theme) ?? "#000000" }]];
    }),
  );

/** The file's word for a line; `thin` for one that files cannot say. */
export const lineWord = ({ style, weight }: BorderLine): string =>
  Object.entries(lines).find(([, [s, w]]) => s === style && (w === weight || style === "Double"))?.[0] ?? "thin";
