import type { Language } from "../values/bilingual";
import type { IsoDate } from "../values/iso-date";

/** A text to send or to lay before a committee, in no file format. Data only; the words of workbooks in it are one line each (`visibleText`). */
export interface ProseDocument {
  readonly language: Language;
  readonly title: string;
  /** What it is about, for the properties of its file. */
  readonly subject: string;
  /** The day that it counts as written. */
  readonly day: IsoDate;
  readonly blocks: readonly Block[];
  /** At the foot of every page, before the number of the page. */
  readonly footer: string;
}

/** The title is the only heading of level 1; no level is left out on the way down. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly runs: Runs; readonly look?: ParagraphLook }
  | { readonly kind: "list"; readonly items: readonly Runs[]; readonly look?: "quotes" }
  | ProseTable;

/** `fact`: one of the lines that a letter begins with. `small`: what one need not read to understand the rest. */
export type ParagraphLook = "lead" | "fact" | "small";

export type Runs = readonly Run[];

export interface Run {
  readonly text: string;
  readonly bold?: true;
  /** Nobody has given it: a person fills it in, so it stands out until then. */
  readonly toFill?: true;
}

export interface ProseTable {
  readonly kind: "table";
  readonly caption: string;
  /** What the table shows, for those who cannot see it. */
  readonly description: string;
  /** The words of the header row, which is repeated on each page. */
  readonly columns: readonly ProseColumn[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly ProseRow[];
  /** Its numbers stand in another table; this one shows them as bars. */
  readonly isChart?: true;
}

export interface ProseColumn {
  readonly heading: string;
  readonly align: "left" | "right";
  /** Its part of the width of the page, as a number beside those of the other columns. */
  readonly width: number;
}

export interface ProseRow {
  readonly cells: readonly ProseCell[];
  /** The sum of the rows above it. */
  readonly isTotal?: true;
}

export type ProseCell = { readonly runs: Runs } | { readonly bar: Bar };

/** One bar of a chart, as a picture in a table whose words stand beside it. */
export interface Bar {
  /** From the left; each is a share of the width that the longest bar of the chart has. Together at most 1. */
  readonly parts: readonly { readonly share: number; readonly colour: "strong" | "pale" }[];
  /** What it shows, in words with its numbers. */
  readonly alt: string;
}
