import type { Area } from "../../../core/workbook/snapshot";
import { areaText } from "../../../core/workbook/a1";
import { areaOfAddress, type Grid } from "./grid";
import type { CellsQuery } from "./sheet-query";
import { type ListedTable, tableAreaIn } from "./table-areas";
import { mayBeError, type SecondLook } from "./to-cells";

/** What a sheet still has to be asked, queued for the next sync. */
export interface SecondQuery {
  /** False when the first answer was enough. */
  readonly asked: boolean;
  /** After the sync. */
  readonly look: () => SecondLook;
  readonly tables: () => readonly (Area | null)[];
}

const extent = (grid: Grid): string =>
  areaText({
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.values.length - 1,
    right: grid.left + (grid.values[0]?.length ?? 1) - 1,
  });

/** Asks for types where a text may be an error, for lines through text where only some cells have them, and for tables that headings do not place. */
export function askAgain(
  sheet: Excel.Worksheet,
  grid: Grid,
  { font }: CellsQuery,
  listed: readonly ListedTable[],
): SecondQuery {
  const types = grid.values.some((row) => row.some(mayBeError)) ? typesOf(sheet, grid) : null;
  const struck = linesThroughText(sheet, grid, font);
  const tables = listed.map((table) => {
    const known = tableAreaIn(grid, table);
    if (known !== null) return { known, asked: null };
    const asked = sheet.tables.getItem(table.name).getRange();
    asked.load("address");
    return { known, asked };
  });
  return {
    asked: types !== null || struck.asked || tables.some(({ asked }) => asked !== null),
    look: () => ({ ...(types === null ? {} : { valueTypes: types.valueTypes }), struck: struck.at }),
    tables: () => tables.map(({ known, asked }) => known ?? areaOfAddress(asked.address)),
  };
}

/** A range that is not used must not be asked for: even looking it up costs a sync. */
function typesOf(sheet: Excel.Worksheet, grid: Grid): Excel.Range {
  const range = sheet.getRange(extent(grid));
  range.load("valueTypes");
  return range;
}

type Fonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

const isStruck = ({ value }: Fonts, row: number, column: number): boolean =>
  value[row]?.[column]?.format?.font?.strikethrough === true;

function linesThroughText(
  sheet: Excel.Worksheet,
  grid: Grid,
  font: Excel.RangeFont,
): { readonly asked: boolean; readonly at: (row: number, column: number) => boolean } {
  // The types do not say so, but a range of which only some cells are struck answers null.
  const all = font.strikethrough as boolean | null;
  if (all !== null) return { asked: false, at: () => all };
  const range = sheet.getRange(extent(grid));
  const fonts = range.getCellProperties({ format: { font: { strikethrough: true } } });
  return { asked: true, at: (row, column) => isStruck(fonts, row, column) };
}
