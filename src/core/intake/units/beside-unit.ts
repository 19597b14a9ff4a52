import { remembering } from "../../values/remembering";
import { normaliseLabel } from "../../values/label";
import { statedAs, unitMeaning, type StatedUnit } from "../../words/units";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { RawRecord, RawSheet, RawValue } from "../raw";

/** Headings of a column that states the unit row by row. That of a currency says nothing of kronor or thousands of them. */
const unitHeadings: ReadonlySet<string> = new Set(["enhet", "beloppsenhet", "belopp i", "unit", "valuta", "currency"]);
const currencyHeadings: ReadonlySet<string> = new Set(["valuta", "currency"]);

/** Longer texts are no lone unit. */
const longestUnit = 25;

const unitIn = (cell: Cell): StatedUnit | null => {
  const text = labelText(cell);
  return text === "" || text.length > longestUnit ? null : unitNamed(text);
};

const unitNamed = remembering((text): StatedUnit | null => {
  const meaning = unitMeaning(/[€$£¥]/u.test(text) ? text : normaliseLabel(text));
  return meaning === null ? null : statedAs(meaning);
});

/**
 * Tells each amount the unit that stands alone in the cell to its right ("1 500 | tkr"), or in its row under a heading "Enhet". Headings of its own
 * column come after that.
 */
export function withBesideUnits(sheet: RawSheet, grid: Grid): RawSheet {
  if (sheet.records.length === 0) return sheet;
  const lone = new Map<number, Map<number, StatedUnit>>();
  for (const cell of grid.sheet.cells) {
    const unit = cell.value.kind === "text" ? unitIn(cell) : null;
    if (unit !== null) lone.set(cell.row, (lone.get(cell.row) ?? new Map<number, StatedUnit>()).set(cell.column, unit));
  }
  if (lone.size === 0) return sheet;
  const columns = unitColumns(sheet, grid);
  const inRow = ({ row }: RawRecord): StatedUnit | null => {
    for (const { column, isCurrency } of columns) {
      const unit = lone.get(row)?.get(column);
      if (unit !== undefined && !(isCurrency && unit !== "foreign")) return unit;
    }
    return null;
  };
  const besides = (value: RawValue, record: RawRecord): StatedUnit | null => {
    const next = value.column + 1;
    const isCurrency = columns.some(({ column, isCurrency: is }) => is && column === next);
    const taken = record.values.some(({ row, column }) => row === value.row && column === next);
    return (taken || isCurrency ? null : lone.get(value.row)?.get(next)) ?? inRow(record);
  };
  const records = sheet.records.map((record): RawRecord => {
    const values = record.values.map((value): RawValue => {
      const unit = value.field.type === "amount" ? besides(value, record) : null;
      return unit === null ? value : { ...value, besideUnit: unit };
    });
    return { ...record, values };
  });
  return { ...sheet, records };
}

function unitColumns(
  { tables }: RawSheet,
  grid: Grid,
): readonly { readonly column: number; readonly isCurrency: boolean }[] {
  const rows = tables.flatMap(({ layout, topRow, headerRow }) =>
    layout === "list" ? grid.rows.filter((row) => row >= topRow && row <= headerRow) : [],
  );
  return rows
    .flatMap((row) => grid.row(row))
    .flatMap((cell) => {
      const heading = normaliseLabel(cellText(cell));
      return unitHeadings.has(heading) ? [{ column: cell.column, isCurrency: currencyHeadings.has(heading) }] : [];
    });
}
