/**
 * How much a returned workbook may cost before it is refused. Generous against real files: the largest of 4,000 collected workbooks
 * inflated to 60 MB, had 1,033 parts and 1.6 million cells.
 */
export const caps = {
  fileMegabytes: 50,
  partMegabytes: 64,
  /** All parts that were inflated, and what shared formulas unfold to. */
  totalMegabytes: 128,
  entries: 2_000,
  sheets: 500,
  cellsPerSheet: 2_000_000,
  cellsPerFile: 4_000_000,
  /** UTF-16 units; Excel's own limit for a cell. */
  cellText: 32_767,
  /** A run of text in XML: room for a full cell with every character as a reference. */
  xmlTextBytes: 1024 * 1024,
  xmlDepth: 64,
  xmlAttributes: 64,
  xmlAttributeBytes: 64 * 1024,
} as const;

/** Megabytes as a person reads them in a file list, in bytes. */
export const megabytes = (count: number): number => count * 1024 * 1024;
