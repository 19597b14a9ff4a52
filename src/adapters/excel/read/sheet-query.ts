/** A value of a cell as Excel hands it over; errors come as text. */
export type HostValue = string | number | boolean;

/** What is asked of one sheet's cells. Every part of it is a null object when the sheet is empty or does not exist. */
export interface CellsQuery {
  readonly used: Excel.Range;
  readonly font: Excel.RangeFont;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  /** Null where Excel cannot tell (before ExcelApi 1.13). */
  readonly merged: Excel.RangeAreas | null;
}

/** Queues what there is to know of a sheet's cells. Formatting beyond the last value is not content, but can be merged with it. */
export function askCells(sheet: Excel.Worksheet, seesMerges: boolean, content = true): CellsQuery {
  const used = sheet.getUsedRangeOrNullObject(true);
  if (content) used.load("address,values,formulas,numberFormat");
  else used.load("address");
  return { ...askLooks(used), merged: seesMerges ? askMerges(sheet) : null };
}

function askLooks(used: Excel.Range): Omit<CellsQuery, "merged"> {
  const { font } = used.format;
  font.load("strikethrough");
  return {
    used,
    font,
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
  };
}

function askMerges(sheet: Excel.Worksheet): Excel.RangeAreas {
  const merged = sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject();
  merged.areas.load("items/address");
  return merged;
}

/** Everything about a sheet that stands beside its cells; one load for all sheets. */
export const sheetFacts = [
  ...["id", "name", "visibility"],
  ...["name", "formula"].map((part) => `names/items/${part}`),
  ...["name", "showHeaders", "showTotals", "columns/items/name", "rows/count"].map((part) => `tables/items/${part}`),
]
  .map((part) => `items/${part}`)
  .join(",");
