/** Megabytes as a person reads them in a file list, in bytes. */
export const megabytes = (count: number): number => count * 1024 * 1024;

/**
 * What may come out of packed bytes: `always` whatever they are, up to `most` in proportion to them. A long list packs its XML five to thirty times and a
 * cell into two bytes or more, a bomb a thousand times.
 */
interface Unpacking {
  readonly always: number;
  readonly most: number;
  readonly perPackedByte: number;
}

export const allowed = ({ always, most, perPackedByte }: Unpacking, packedBytes: number): number =>
  Math.min(most, Math.max(always, packedBytes * perPackedByte));

/**
 * How much a returned workbook may cost before it is refused. Generous against real files: the largest of 4,000 collected workbooks
 * inflated to 60 MB, had 1,033 parts and 1.6 million cells; a list of 100,000 rows and 24 columns inflates to 110 MB.
 */
export const caps = {
  fileMegabytes: 50,
  /** Bytes of one part. */
  part: { always: megabytes(64), most: megabytes(256), perPackedByte: 60 },
  /** Bytes of all parts that were inflated, and what shared formulas unfold to. */
  total: { always: megabytes(128), most: megabytes(320), perPackedByte: 60 },
  entries: 2_000,
  /** No more than there can be parts: what sheets cost is in their cells. */
  sheets: 2_000,
  /** Non-empty cells of all sheets. */
  cells: { always: 2_000_000, most: 4_000_000, perPackedByte: 1 },
  /** UTF-16 units; Excel's own limit for a cell. */
  cellText: 32_767,
  /** A run of text in XML: room for a full cell with every character as a reference. */
  xmlTextBytes: 1024 * 1024,
  xmlDepth: 64,
  xmlAttributes: 64,
  xmlAttributeBytes: 64 * 1024,
} as const;
