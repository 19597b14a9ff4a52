/** The shape of a workbook: its headings and the columns that they stand in. Workbooks with the same key ask the same. */
export interface Layout {
  /** "A projekt | B beviljat | C utfall år": readable, and without what differs from one return to the next. */
  readonly key: string;
  /** For headings and words that name a time, by their label: how they are written in keys. Others are written as they are. */
  readonly labels: ReadonlyMap<string, string>;
}

/** A heading or word as answers about the layout know it. */
export const labelIn = ({ labels }: Layout, label: string): string => labels.get(label) ?? label;
