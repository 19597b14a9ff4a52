import { columnLetters } from "sheet-refs";
import type { ConditionalLook, DocumentCell, DocumentSheet, RowFold } from "./document";
import { rowHeight, widthOfWords } from "./measure-text";
import type { Put } from "./put";

/** A column of a table that is a sheet of its own. */
export interface TableColumn<Row> {
  readonly heading: string;
  /** In digits of the default font. */
  readonly width: number;
  /** Numbers: the heading stands right, as they do. */
  readonly right?: true;
  readonly put: (row: Row, at: number) => Put;
}

export interface TableSheet<Row> {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly TableColumn<Row>[];
  /** At least one; a table without rows is no table. */
  readonly rows: readonly Row[];
  readonly frozenColumns: number;
  readonly fitWide: number;
  readonly footer: Footer;
  readonly conditionalLooks?: readonly ConditionalLook[];
  /** Only so many columns are printed; the others serve formulas and filters. Every column when left out. */
  readonly printedColumns?: number;
  /** True for rows that are folded away under the one before them. */
  readonly isFolded?: (row: Row) => boolean;
}

export interface Footer {
  readonly footerLeft: string;
  readonly footerRight: string;
}

/** Headings in the first row, one row each below, nothing merged; headings stay in view and are repeated on every printed page. */
export function tableSheet<Row>(spec: TableSheet<Row>): DocumentSheet {
  const { name, rows, footer } = spec;
  const body = rows.map((row, index) => spec.columns.map(({ put }) => put(row, index + firstRow)));
  const columns = spec.columns.map((column, index) => ({
    ...column,
    width: body.reduce(
      (widest, puts) => Math.max(widest, wordsWidth(puts[index])),
      Math.max(column.width, widthOfWords(column.heading) + filterButton),
    ),
  }));
  return {
    name,
    cells: [
      ...placed(
        1,
        1,
        columns.map(({ heading, right }) => ({
          style: right ? "column-heading-right" : "column-heading",
          value: { kind: "text", text: heading },
        })),
      ),
      ...body.flatMap((puts, index) => placed(index + firstRow, 1, puts)),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([
      [1, rowHeight(columns.map(({ heading, width }) => ({ text: heading, width: width - filterButton })))],
      ...body.map((puts, index) => [index + firstRow, heightOf(puts, columns)] as const),
    ]),
    merges: [],
    tables: [{ name: spec.table, top: 1, left: 1, rows: rows.length, columns: columns.map(({ heading }) => heading) }],
    conditionalLooks: spec.conditionalLooks ?? [],
    ...(spec.isFolded ? { folds: foldsOf(rows.map(spec.isFolded)) } : {}),
    frozenRows: 1,
    frozenColumns: spec.frozenColumns,
    showGridLines: false,
    print: {
      orientation: "landscape",
      fitWide: spec.fitWide,
      fitTall: 0,
      ...(spec.printedColumns === undefined
        ? {}
        : { area: `A1:${columnLetters(spec.printedColumns)}${rows.length + 1}` }),
      titleRows: [1, 1],
      ...(spec.fitWide > 1 && spec.frozenColumns > 0 ? { titleColumns: [1, spec.frozenColumns] as const } : {}),
      breaksAfterRows: [],
      ...onSheet(name, footer),
    },
  };
}

/** The first row below the headings. */
export const firstRow = 2;
const filterButton = 2;

/** The footer of one sheet: which sheet it is stands first. */
export const onSheet = (name: string, { footerLeft, footerRight }: Footer): Footer => ({
  footerLeft: `${name}. ${footerLeft}`,
  footerRight,
});

/** Cells side by side from a place. */
export const placed = (row: number, left: number, puts: readonly Put[]): readonly DocumentCell[] =>
  puts.map((put, index) => ({ ...put, row, column: left + index }));

/** Folded rows in a row are one fold. */
function foldsOf(isFolded: readonly boolean[]): readonly RowFold[] {
  const folds: { first: number; last: number }[] = [];
  for (const [index, folded] of isFolded.entries()) {
    const row = index + firstRow;
    const before = folds.at(-1);
    if (folded && before?.last === row - 1) before.last = row;
    else if (folded) folds.push({ first: row, last: row });
  }
  return folds;
}

/** Words of a cell that wraps are never broken inside. */
const wordsWidth = (put: Put | undefined): number =>
  put?.style === "text-wrap" && put.value?.kind === "text" ? widthOfWords(put.value.text) : 0;

function heightOf(puts: readonly Put[], columns: readonly { readonly width: number }[]): number {
  const wrapping = puts.flatMap(({ style, value }, index) => {
    const width = columns[index]?.width;
    return style === "text-wrap" && value?.kind === "text" && width !== undefined ? [{ text: value.text, width }] : [];
  });
  return rowHeight(wrapping);
}

/** `Z2:Z61`: the cells of one column of such a table. */
export const columnRange = (column: number, rows: number): string =>
  `${columnLetters(column)}${firstRow}:${columnLetters(column)}${firstRow + rows - 1}`;
