/** How a document looks on paper: A4, one font that every Word has, the colours of the summary. Twips are twentieths of a point. */
import { chartColours, defaultFont, palette } from "../../core/document/style-sheet";

export const page = { width: 11_906, height: 16_838, side: 1418, top: 1304, bottom: 1134, footer: 624 } as const;

/** Twips between the margins. */
export const textWidth = page.width - 2 * page.side;

/** Half points. */
export const sizes = { body: 21, title: 36, heading: 27, subheading: 23, table: 18, small: 18, footer: 16 } as const;

/** Twips. */
export const gaps = {
  after: 120,
  beforeHeading: 320,
  beforeSubheading: 220,
  cell: 50,
  afterTable: 200,
  line: 269,
} as const;

export const font = defaultFont.name;

export const colours = { ...palette, ...chartColours } as const;

/** Points of the longest bar of a chart, and the height of each. */
export const barSize = { height: 9, inset: 6 } as const;
