import { child, numberOf, textOf, type XmlElement } from "./xml-tree";

/** Excel numbers the theme's colours with light and dark swapped. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The 64 colours of the old palette, from index 8 to 63; 0 to 7 repeat the first eight. */
const oldPalette =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** `RRGGBB` by theme index. */
export type Theme = readonly string[];

export function readTheme(root: XmlElement | null): Theme {
  const scheme = child(child(root, "themeElements"), "clrScheme");
  return themeOrder.map((name, index) => {
    const [colour] = child(scheme, name)?.children ?? [];
    return textOf(colour ?? null, "lastClr") ?? textOf(colour ?? null, "val") ?? officeTheme[index] ?? "000000";
  });
}

/** `#RRGGBB`; null for automatic or none. */
export function readColour(element: XmlElement | null, theme: Theme): string | null {
  const rgb = textOf(element, "rgb");
  const [themed, indexed] = [numberOf(element, "theme"), numberOf(element, "indexed")];
  const base = rgb
    ? rgb.slice(-6)
    : themed !== null
      ? theme[themed]
      : indexed !== null
        ? oldPalette[indexed < 8 ? indexed : indexed - 8]
        : undefined;
  return base === undefined ? null : `#${tinted(base, numberOf(element, "tint") ?? 0).toUpperCase()}`;
}

/** Lighter for a positive tint, darker for a negative, as Excel does with the lightness; each channel alone comes close enough for a screen. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => parseInt(rgb.slice(at, at + 2), 16))
    .map((channel) => Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("");
}
