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
import { barPicture } from "./bar-picture";
import { barSize, colours, gaps, textWidth } from "./look";
import { headingRun, textRuns } from "./text-runs";
import { writableText } from "./writable-text";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: colours.hairline } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: colours.accent } as const;

/** A table below its caption. The header row is repeated on each page, and no row is broken over two. */
export function toTable({ caption, columns, rows }: ProseTable): readonly (Paragraph | Table)[] {
  const widths = widthsOf(columns);
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
      margins: { top: gaps.cell, bottom: gaps.cell, left: 70, right: 70 },
      borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: hairline, insideVertical: none },
      rows: [
        headerRow(columns, widths),
        ...rows.map((row, index) => bodyRow(row, { columns, widths, withNext: staysWithNext(rows, index) })),
      ],
    }),
  ];
}

/** Twips; together the whole width. */
function widthsOf(columns: readonly ProseColumn[]): readonly number[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / whole) * textWidth));
  const rest = textWidth - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === 0 ? width + rest : width));
}

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
