/** One sheet as the library wants it. Its rows and columns count from 0. */
import type { WriteSheet } from "hucre/xlsx";
import type { DocumentSheet } from "../../../core/document/document";
import { overlays } from "../../../core/document/style-sheet";
import { placeNumber, rangeAddress } from "./addresses";
import { plainFormula } from "./formula-guard";
import { pageFooter } from "./footer";
import { tableCorners } from "./table-guard";
import { patternOf, type PlacedCell, type SheetData } from "./sheet-data";
import { styleMaker, toCell } from "./to-cell";
import { toChart } from "./to-chart";
import { toInputRule } from "./to-input-rule";
import { toOverlay } from "./to-style";
import { escapedText } from "./writable-text";

/** Inches. */
const margins = { top: 0.5, right: 0.5, bottom: 0.65, left: 0.5, header: 0.3, footer: 0.3 };

/** The cells carry every line and fill, so the table's own style only has to keep quiet. */
const tableStyle = "TableStyleLight1";

type Styles = ReturnType<typeof styleMaker>;
type Rows = SheetData["rows"];
type RowDef = NonNullable<ReturnType<Rows["get"]>>;

/** Cells by place. A merged area takes the look of its first cell all over, or its lines and fill would stop after that cell. */
function cellsOf(sheet: DocumentSheet, styles: Styles): readonly PlacedCell[] {
  const cells = new Map<number, PlacedCell>();
  const put = (row: number, column: number, cell: PlacedCell["cell"]): void =>
    void cells.set(placeNumber(row, column), { row, column, cell });
  for (const cell of sheet.cells) put(cell.row, cell.column, toCell(cell, styles));
  for (const { top, left, bottom, right } of sheet.merges) {
    const style = cells.get(placeNumber(top, left))?.cell.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (!cells.has(placeNumber(row, column))) put(row, column, { value: null, style });
      }
    }
  }
  return [...cells].sort(([one], [other]) => one - other).map(([, cell]) => cell);
}

/** Heights, what is hidden, and what is folded: the row that carries the plus sign is the one above. */
function rowsOf({ rowHeights, hiddenRows = [], folds = [] }: DocumentSheet): Rows {
  const rows = new Map<number, RowDef>([...rowHeights].map(([row, height]) => [row - 1, { height }]));
  const add = (row: number, more: RowDef): void => void rows.set(row - 1, { ...rows.get(row - 1), ...more });
  for (const row of hiddenRows) add(row, { hidden: true });
  for (const { first, last } of folds) {
    add(first - 1, { collapsed: true });
    for (let row = first; row <= last; row++) add(row, { outlineLevel: 1, hidden: true });
  }
  return rows;
}

/** Width as the file counts it: so many digits of the default font, 7 pixels each, and 5 pixels of padding. */
const fileWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

function pageOf({ print }: DocumentSheet): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  const fit = print.fitWide > 0 || print.fitTall > 0;
  return {
    pageSetup: {
      paperSize: "a4",
      orientation: print.orientation,
      margins,
      ...(fit && { fitToPage: true, fitToWidth: print.fitWide, fitToHeight: print.fitTall }),
    },
    headerFooter: { oddFooter: pageFooter(print.footerLeft, print.footerRight) },
    rowBreaks: print.breaksAfterRows.map((row) => row - 1),
  };
}

/** What stays free on a protected sheet: work, not cells. Sorting is not offered, since Excel sorts only cells that are all unlocked. */
const protection = {
  ...{ sheet: true, autoFilter: true, formatColumns: true, formatRows: true },
} satisfies WriteSheet["protection"];

export const sheetData = (sheet: DocumentSheet, styles: Styles): SheetData => ({
  cells: cellsOf(sheet, styles),
  rows: rowsOf(sheet),
});

/** The sheet and, of its cells, those that the library needs to see. */
export function toSheet(sheet: DocumentSheet, { cells, rows }: SheetData): WriteSheet {
  const frozen = sheet.frozenRows > 0 || sheet.frozenColumns > 0;
  return {
    name: sheet.name,
    columns: sheet.columnWidths.map((characters, index) => ({
      width: fileWidth(characters),
      ...(sheet.hiddenColumns?.includes(index + 1) && { hidden: true }),
    })),
    cells: patternOf(cells),
    rowDefs: rows,
    ...(sheet.folds && sheet.folds.length > 0 && { outlineProperties: { summaryBelow: false } }),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top - 1,
      startCol: left - 1,
      endRow: bottom - 1,
      endCol: right - 1,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: rangeAddress(tableCorners(table)),
      columns: table.columns.map((name) => ({ name: escapedText(name) })),
      style: tableStyle,
      showRowStripes: false,
    })),
    conditionalRules: sheet.conditionalLooks.map(({ range, formula, look }, i) => ({
      type: "expression",
      priority: i + 1,
      range,
      formula: plainFormula(formula),
      style: toOverlay(overlays[look]),
    })),
    ...(sheet.inputRules && { dataValidations: sheet.inputRules.map(toInputRule) }),
    ...(sheet.isProtected && { protection }),
    ...(sheet.filter !== undefined && { autoFilter: { range: sheet.filter } }),
    ...(sheet.isHidden && { hidden: true }),
    ...(sheet.charts && { charts: sheet.charts.map((chart) => toChart(chart, sheet.name)) }),
    ...(frozen && { freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns } }),
    view: { showGridLines: sheet.showGridLines },
    ...pageOf(sheet),
  };
}
