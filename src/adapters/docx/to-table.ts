import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Bar, ProseCell, ProseColumn, ProseRow, ProseTable } from "../../core/prose/prose-document";
import { textWidth as pointsAcross } from "../../core/document/measure-text";
import { textOfRuns } from "../../core/prose/runs";
import { barPicture } from "./bar-picture";
import { barSize, colours, gaps, sizes, textWidth } from "./look";
import { headingRun, textRuns } from "./text-runs";
import { writableText } from "./writable-text";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: colours.accent } as const;

/** A table below its caption. The header row is repeated on each page, and no row is broken over two. */
export function toTable({ caption, columns, rows }: ProseTable): readonly (Paragraph | Table)[] {
  const widths = widthsOf({ columns, rows });
  return [
    new Paragraph({ style: "Tabellrubrik", children: [new TextRun(writableText(caption))] }),
    new Table({
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [...widths],
      margins: { top: gaps.cell, bottom: gaps.cell, left: besideText, right: besideText },
      borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
      rows: [
        headerRow(columns, widths),
        ...rows.map((row, index) => bodyRow(row, { columns, widths, withNext: staysWithNext(rows, index) })),
      ],
    }),
  ];
}

/** Twips; together the whole width. A column is no narrower than its longest word where there is room elsewhere: an amount is never broken. */
function widthsOf({ columns, rows }: Pick<ProseTable, "columns" | "rows">): readonly number[] {
  const parts = sum(columns.map(({ width }) => width));
  const wanted = columns.map(({ width }) => (width / parts) * textWidth);
  const needed = columns.map(({ heading }, at) =>
    Math.max(...[heading, ...rows.map(({ cells }) => textOf(cells[at]))].map(widestWord)),
  );
  const lacks = wanted.map((width, at) => Math.max(0, (needed[at] ?? 0) - width));
  const spare = wanted.map((width, at) => Math.max(0, width - (needed[at] ?? 0)));
  const moved = Math.min(sum(lacks), sum(spare));
  const share = (parts: readonly number[], at: number): number => moved * ((parts[at] ?? 0) / (sum(parts) || 1));
  const widths = wanted.map((width, at) => Math.floor(width + share(lacks, at) - share(spare, at)));
  const rest = textWidth - sum(widths);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const textOf = (cell: ProseCell | undefined): string =>
  cell === undefined || "bar" in cell ? "" : textOfRuns(cell.runs);

/** Twips across the longest word and the margins beside it. A point of a text of ten points is as many twips as this text has half points; heads and sums are bold. */
const widestWord = (text: string): number =>
  Math.max(...text.split(/[ \-–]/u).map(pointsAcross)) * sizes.table * boldly + 2 * besideText;

const boldly = 1.04;

/** Twips between the text of a cell and its edge. */
const besideText = 70;

const alignments = { left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;

const headerRow = (columns: readonly ProseColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          shading: { type: "clear", fill: colours.heading, color: "auto" },
          children: [
            new Paragraph({
              style: "Tabelltext",
              alignment: alignments[align],
              keepNext: true,
              children: [headingRun(heading)],
            }),
          ],
        }),
    ),
  });

/** A table of at most so many rows stands on one page. */
const short = 14;

/** So does the sum with the row above it. */
const staysWithNext = (rows: readonly ProseRow[], index: number): boolean =>
  index < rows.length - 1 && (rows.length <= short || rows[index + 1]?.isTotal === true);

interface RowLook {
  readonly columns: readonly ProseColumn[];
  readonly widths: readonly number[];
  readonly withNext: boolean;
}

const bodyRow = ({ cells, isTotal }: ProseRow, { columns, widths, withNext }: RowLook): TableRow =>
  new TableRow({
    cantSplit: true,
    children: cells.map((cell, index) => {
      const width = widths[index] ?? 0;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        ...(isTotal ? { shading: { type: "clear", fill: colours.tint, color: "auto" } } : {}),
        children: [
          new Paragraph({
            style: "Tabelltext",
            alignment: alignments[columns[index]?.align ?? "left"],
            ...(withNext ? { keepNext: true } : {}),
            children: contentOf(cell, width, isTotal),
          }),
        ],
      });
    }),
  });

const contentOf = (cell: ProseCell, width: number, isTotal?: true): readonly (TextRun | ImageRun)[] =>
  "bar" in cell
    ? [barRun(cell.bar, width)]
    : textRuns(isTotal ? cell.runs.map((run) => ({ ...run, bold: true })) : cell.runs);

/** Pixels of which 96 are an inch, as the library wants them. */
const pixels = (points: number): number => Math.round((points * 96) / 72);

const barRun = (bar: Bar, width: number): ImageRun =>
  new ImageRun({
    type: "png",
    data: barPicture(bar),
    transformation: { width: pixels(width / 20 - 2 * barSize.inset), height: pixels(barSize.height) },
    altText: { name: "Stapel", title: "", description: writableText(bar.alt) },
  });
