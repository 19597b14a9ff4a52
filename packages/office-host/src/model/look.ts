/** How a cell looks, in the words of the Excel API. Looks are never changed, only replaced. */

export const borderSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown", "DiagonalUp"] as const;
export type BorderSide = (typeof borderSides)[number];

export interface BorderLine {
  /** `Continuous`, `Dash`, `Dot`, `Double` … */
  readonly style: string;
  /** `Hairline`, `Thin`, `Medium`, `Thick`. */
  readonly weight: string;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface HostFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `None`, `Single`, `Double`, `SingleAccountant`, `DoubleAccountant`. */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
  /** -1 darkest to 1 lightest. */
  readonly tintAndShade: number;
}

export interface CellLook {
  /** English format code; `General` for none, `@` for text. */
  readonly numberFormat: string;
  readonly font: HostFont;
  /** `#RRGGBB`; null for no fill. */
  readonly fill: string | null;
  readonly borders: { readonly [Side in BorderSide]?: BorderLine };
  /** `General`, `Left`, `Center`, `Right`, `Fill`, `Justify`, `CenterAcrossSelection`, `Distributed`. */
  readonly horizontalAlignment: string;
  /** `Top`, `Center`, `Bottom`, `Justify`, `Distributed`. */
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly textOrientation: number;
  /** `Context`, `LeftToRight`, `RightToLeft`. */
  readonly readingOrder: string;
  readonly autoIndent: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The content was entered with an apostrophe before it: it is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

export const plainLook: CellLook = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
    color: "#000000",
    tintAndShade: 0,
  },
  fill: null,
  borders: {},
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: "Context",
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
};

export type LookPatch = Partial<Omit<CellLook, "font">> & { readonly font?: Partial<HostFont> };

/** The look with some of its parts replaced; a border given as undefined is taken away. */
export const patched = (look: CellLook, patch: LookPatch): CellLook => ({
  ...look,
  ...patch,
  font: { ...look.font, ...patch.font },
  borders: { ...look.borders, ...patch.borders },
});
