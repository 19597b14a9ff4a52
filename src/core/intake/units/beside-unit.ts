import { normaliseLabel } from "../../values/label";
import { statedAs, unitMeaning, type StatedUnit } from "../../words/units";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { RawRecord, RawSheet, RawValue } from "../raw";

/** Headings of a column that states the unit row by row. That of a currency says nothing of kronor or thousands of them. */
const unitHeadings: ReadonlySet<string> = new Set(["enhet", "beloppsenhet", "belopp i", "unit", "valuta", "currency"]);
const currencyHeadings: ReadonlySet<string> = new Set(["valuta", "currency"]);

export const isUnitHeading = (text: string): boolean => unitHeadings.has(normaliseLabel(text));

/** Longer texts are no lone unit. */
const longestUnit = 25;

const unitIn = (cell: Cell | null): StatedUnit | null => {
  const text = labelText(cell);
  if (text === "" || text.length > longestUnit) return null;
  const meaning = unitMeaning(/[€$£¥]/u.test(text) ? text : normaliseLabel(text));
  return meaning === null ? null : statedAs(meaning);
};

/**
 * Tells each amount the unit that stands alone in the cell to its right ("1 500 | tkr"), or in its row under a heading "Enhet". Headings of its own
 * column come after that.
 */
export function withBesideUnits(sheet: RawSheet, grid: Grid): RawSheet {
  const columns = unitColumns(sheet, grid);
  const inRow = (row: number): StatedUnit | null => {
    for (const { column, isCurrency } of columns) {
      const unit = unitIn(grid.at(row, column));
      if (unit !== null && !(isCurrency && unit !== "foreign")) return unit;
    }
    return null;
  };
  const beside = ({ row, column }: RawValue, { values }: RawRecord): StatedUnit | null => {
    const next = column + 1;
    const isOther =
      columns.some((one) => one.isCurrency && one.column === next) ||
      values.some((one) => one.row === row && one.column === next);
    return isOther ? null : unitIn(grid.at(row, next));
  };
  const records = sheet.records.map((record): RawRecord => {
    const unitOf = (value: RawValue): StatedUnit | null =>
      value.field.type === "amount" ? (beside(value, record) ?? inRow(value.row) ?? inRow(record.row)) : null;
    if (!record.values.some((value) => unitOf(value) !== null)) return record;
    const values = record.values.map((value): RawValue => {
      const besideUnit = unitOf(value);
      return besideUnit === null ? value : { ...value, besideUnit };
    });
    return { ...record, values };
  });
  if (records.every((record, index) => record === sheet.records[index])) return sheet;
  // A sum without a unit of its own is in that of the rows, where all have the same.
  const common = new Set(records.flatMap(({ values }) => values.flatMap(({ besideUnit }) => besideUnit ?? [])));
  const [only, ...others] = common;
  const sums = sheet.sums.map((sum) => {
    const unit = inRow(sum.value.row) ?? (others.length === 0 ? only : undefined);
    return unit === undefined ? sum : { ...sum, value: { ...sum.value, besideUnit: unit } };
  });
  return { ...sheet, records, sums };
}

interface UnitColumn {
  readonly column: number;
  readonly isCurrency: boolean;
}

/** Columns that state the unit row by row: by their heading, else the only one that holds nothing but units ("Sort"). */
function unitColumns(sheet: RawSheet, grid: Grid): readonly UnitColumn[] {
  const headed = headedUnits(sheet, grid);
  if (headed.length > 0) return headed;
  const rows = [...new Set(sheet.records.map(({ row }) => row))];
  const [first] = rows;
  const candidates = first === undefined ? [] : grid.row(first).map(({ column }) => column);
  const [only, ...others] = candidates.filter((column) => rows.every((row) => unitIn(grid.at(row, column)) !== null));
  return only === undefined || others.length > 0 || rows.length < fewestRows
    ? []
    : [{ column: only, isCurrency: false }];
}

const fewestRows = 2;

function headedUnits({ tables }: RawSheet, grid: Grid): readonly UnitColumn[] {
  const rows = tables.flatMap(({ layout, topRow, headerRow }) =>
    layout === "list" ? grid.rows.filter((row) => row >= topRow && row <= headerRow) : [],
  );
  return rows
    .flatMap((row) => grid.row(row))
    .flatMap((cell) => {
      const heading = normaliseLabel(cellText(cell));
      return isUnitHeading(heading) ? [{ column: cell.column, isCurrency: currencyHeadings.has(heading) }] : [];
    });
}
