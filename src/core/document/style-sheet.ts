/**
 * What every style name looks like: pure data, read by both writers. Calm on purpose: one deep blue, light tints, hairlines, white space.
 * Nothing is said by colour alone, and every text stands at least 4.5:1 against its ground (the tests compute it).
 * Table headings stand at the top of their cell, because Excel lays its filter button over the bottom right corner.
 */
import type { ConditionalLook, StyleName } from "./document";

/** `RRGGBB`. */
export type Colour = string;

export interface Line {
  readonly weight: "thin" | "medium";
  readonly colour: Colour;
}

export interface Look {
  readonly font: {
    readonly name: string;
    /** Points. */
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly colour: Colour;
  };
  /** Absent: no fill. */
  readonly fill?: Colour;
  readonly border: { readonly [Side in "top" | "right" | "bottom" | "left"]?: Line };
  /** `general` puts numbers right and text left. */
  readonly horizontal: "general" | "left" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Steps in from the side it is aligned to, about three spaces each. */
  readonly indent: number;
  /** English format code; `General` for none. */
  readonly numberFormat: string;
}

/** What a conditional look lays over a cell: the rest of the cell's own look stays. */
export type Overlay = {
  readonly fill?: Colour;
  readonly colour: Colour;
  readonly bold: boolean;
  readonly italic: boolean;
};

export const palette = {
  ink: "1E2733",
  muted: "55606E",
  accent: "1F3A5F",
  link: "1A5694",
  tint: "F3F6FA",
  heading: "E6ECF4",
  hairline: "D3DAE3",
  paper: "FFFFFF",
  input: "FFFBE8",
  inputLine: "D9CFA3",
  blocker: { fill: "F4CFCF", text: "6E1010" },
  error: { fill: "FBE9E7", text: "8C1D18" },
  warning: { fill: "FFF1CC", text: "664400" },
  notice: { fill: "E6ECF4", text: "1F3A5F" },
} as const;

/** Series of charts: told apart by light and dark, for those who see no colours and on grey paper. */
export const chartColours = { strong: palette.accent, pale: "A9BDD6" } as const;

/** The workbook's own font: column widths are counted in its digits. */
export const defaultFont = { name: "Calibri", size: 11 } as const;

/** Dates are always shown this way, whatever the cell's style. */
export const dateFormat = "yyyy-mm-dd";

const hairline: Line = { weight: "thin", colour: palette.hairline };
const rule: Line = { weight: "thin", colour: palette.accent };
const inputLine: Line = { weight: "thin", colour: palette.inputLine };

type Change = Partial<Omit<Look, "font">> & { readonly font?: Partial<Look["font"]> };

const plain: Look = {
  font: { ...defaultFont, bold: false, italic: false, underline: false, colour: palette.ink },
  border: {},
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
};

const vary = (base: Look, change: Change): Look => ({ ...base, ...change, font: { ...base.font, ...change.font } });

const prose = vary(plain, { horizontal: "left", wrap: true });
// Text stands one step in, off the edge of its fill and off the number in the column before. Numbers stand at the edge: LibreOffice
// forgets the step for short numbers.
const body = vary(plain, { font: { size: 10 }, border: { bottom: hairline }, horizontal: "left", indent: 1 });
const figure = vary(body, { horizontal: "right", indent: 0 });
const heading = vary(plain, {
  font: { size: 10, bold: true, colour: palette.accent },
  fill: palette.heading,
  border: { bottom: rule },
  horizontal: "left",
  vertical: "top",
  wrap: true,
  indent: 1,
});
const total = vary(body, { font: { bold: true }, border: { top: rule, bottom: rule } });
const totalFigure = vary(total, { horizontal: "right", indent: 0 });
const tile = vary(plain, { fill: palette.tint, horizontal: "left", indent: 1 });
const tileFigure = vary(tile, { font: { size: 22, bold: true, colour: palette.accent } });
const marked = (mark: { readonly fill: Colour; readonly text: Colour }): Look =>
  vary(body, { font: { bold: true, colour: mark.text }, fill: mark.fill });

const amount = "#,##0";
const million = "#,##0.0";
/** As in the sentences: a no-break space before the sign. */
const percent = '0.0"\u00a0"%';
const count = "#,##0";

const tileNote = vary(tile, { font: { size: 10, colour: palette.muted }, wrap: true, vertical: "top" });
const incomplete = vary(body, {
  font: { italic: true, colour: palette.warning.text },
  fill: palette.warning.fill,
  // A word or an amount: each to its own side.
  horizontal: "general",
  indent: 0,
  numberFormat: amount,
});

const box = { top: inputLine, right: inputLine, bottom: inputLine, left: inputLine };
/** What people fill in, and what stands there already. */
const input = vary(body, { fill: palette.input, border: box, vertical: "top" });
const given = vary(body, {
  vertical: "top",
  fill: palette.tint,
  border: { top: hairline, right: hairline, bottom: hairline, left: hairline },
});

export const styleSheet: Readonly<Record<StyleName, Look>> = {
  title: vary(plain, { font: { size: 20, bold: true, colour: palette.accent }, horizontal: "left" }),
  subtitle: vary(plain, { font: { colour: palette.muted }, horizontal: "left" }),
  section: vary(plain, {
    font: { size: 13, bold: true, colour: palette.accent },
    border: { bottom: rule },
    horizontal: "left",
    vertical: "bottom",
  }),
  lead: prose,
  caveat: vary(prose, { font: { size: 10, italic: true, colour: palette.muted } }),
  note: vary(prose, { font: { size: 9, colour: palette.muted } }),
  label: vary(plain, { font: { size: 10, colour: palette.muted }, horizontal: "left" }),
  // One line each: they run on over the empty cells to their right, so that no cells need merging.
  question: vary(plain, {
    font: { size: 12, bold: true, colour: palette.accent },
    border: { bottom: rule },
    horizontal: "left",
  }),
  sentence: vary(plain, { font: { size: 10 }, horizontal: "left" }),
  remark: vary(plain, { font: { size: 10, italic: true, colour: palette.muted }, horizontal: "left" }),
  "column-heading": heading,
  "column-heading-over": vary(heading, { wrap: false }),
  "column-heading-right": vary(heading, { horizontal: "right", indent: 0 }),
  text: body,
  "text-wrap": vary(body, { wrap: true }),
  "text-top": vary(body, { wrap: true, vertical: "top" }),
  "text-exact": vary(body, { wrap: true, vertical: "top", numberFormat: "@" }),
  amount: vary(figure, { numberFormat: amount }),
  "amount-million": vary(figure, { numberFormat: million }),
  percent: vary(figure, { numberFormat: percent }),
  count: vary(figure, { numberFormat: count }),
  date: vary(body, { numberFormat: dateFormat }),
  year: vary(body, { numberFormat: "0" }),
  link: vary(body, { font: { underline: true, colour: palette.link } }),
  "total-text": total,
  "total-amount": vary(totalFigure, { numberFormat: amount }),
  "total-amount-million": vary(totalFigure, { numberFormat: million }),
  "total-percent": vary(totalFigure, { numberFormat: percent }),
  "total-count": vary(totalFigure, { numberFormat: count }),
  "tile-label": vary(tile, {
    font: { size: 10, colour: palette.muted },
    border: { top: { ...rule, weight: "medium" } },
    vertical: "bottom",
  }),
  // Whole kronor take room.
  "tile-amount": vary(tileFigure, { font: { size: 12 }, numberFormat: amount }),
  "tile-amount-million": vary(tileFigure, { numberFormat: million }),
  // "100,0 %" must fit.
  "tile-percent": vary(tileFigure, { font: { size: 18 }, numberFormat: percent }),
  "tile-count": vary(tileFigure, { numberFormat: count }),
  "tile-note": tileNote,
  "tile-note-incomplete": vary(tileNote, { font: { colour: palette.warning.text }, fill: palette.warning.fill }),
  incomplete,
  "incomplete-text": vary(incomplete, { horizontal: "left", indent: 1 }),
  "incomplete-million": vary(incomplete, { numberFormat: million }),
  "incomplete-percent": vary(incomplete, { numberFormat: percent }),
  // The amount was written "cirka", or rests on one that was.
  approximate: vary(figure, { font: { italic: true }, numberFormat: `"ca "${amount}` }),
  "severity-blocker": marked(palette.blocker),
  "severity-error": marked(palette.error),
  "severity-warning": marked(palette.warning),
  "severity-notice": marked(palette.notice),
  input,
  "input-wrap": vary(input, { wrap: true }),
  "input-exact": vary(input, { wrap: true, numberFormat: "@" }),
  "input-number": vary(input, { numberFormat: amount }),
  "input-amount": vary(input, { horizontal: "right", indent: 0, numberFormat: amount }),
  "input-date": vary(input, { numberFormat: dateFormat }),
  "input-percent": vary(input, { horizontal: "right", indent: 0, numberFormat: percent }),
  given,
  "given-wrap": vary(given, { wrap: true }),
  "given-amount": vary(given, { horizontal: "right", indent: 0, numberFormat: amount }),
  "given-percent": vary(given, { horizontal: "right", indent: 0, numberFormat: percent }),
  "given-date": vary(given, { numberFormat: dateFormat }),
  "given-year": vary(given, { numberFormat: "0" }),
  "free-text": vary(prose, {
    fill: palette.input,
    border: box,
    vertical: "top",
    indent: 1,
  }),
};

export const overlays: Readonly<Record<ConditionalLook["look"], Overlay>> = {
  error: { fill: palette.error.fill, colour: palette.error.text, bold: true, italic: false },
  warning: { fill: palette.warning.fill, colour: palette.warning.text, bold: false, italic: false },
  muted: { colour: palette.muted, bold: false, italic: false },
  incomplete: { fill: palette.warning.fill, colour: palette.warning.text, bold: false, italic: true },
};
