import type { Cell, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import {
  cellKey,
  type HostCell,
  type HostName,
  type HostSheet,
  type HostTable,
  type HostValue,
  type HostVisibility,
  type HostWorkbook,
  newWorkbook,
  objectId,
  plainLook,
} from "office-host";

/** Any workbook that a reader gives, opened in our host: what the snapshot says and nothing more. */
export function modelOf(snapshot: WorkbookSnapshot): HostWorkbook {
  const workbook = newWorkbook(
    snapshot.name,
    snapshot.sheets.map(({ name }) => name),
  );
  workbook.dateSystem = snapshot.dateSystem;
  workbook.sheets.forEach((sheet, index) => {
    const source = snapshot.sheets[index];
    if (source) fill(sheet, source, index);
  });
  const shown = workbook.sheets.find(({ visibility }) => visibility === "Visible");
  if (shown) workbook.activeSheetId = shown.id;
  workbook.names = snapshot.names.map(({ name, refersTo, sheet }): HostName => ({
    name,
    formula: refersTo.startsWith("=") ? refersTo : `=${refersTo}`,
    sheetId: workbook.sheets.find((one) => one.name === sheet)?.id ?? null,
    visible: !name.startsWith("_"),
    comment: "",
  }));
  return workbook;
}

const visibilities: Readonly<Record<SheetSnapshot["visibility"], HostVisibility>> = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
};

function fill(sheet: HostSheet, source: SheetSnapshot, index: number): void {
  sheet.visibility = visibilities[source.visibility];
  sheet.merges = source.merges;
  for (const cell of source.cells) sheet.cells.set(cellKey(cell.row, cell.column), cellOf(cell));
  for (const row of source.hiddenRows) sheet.rows.set(row, { hidden: true });
  for (const [first, last] of source.hiddenColumns) {
    for (let column = first; column <= last; column += 1) sheet.columns.set(column, { hidden: true });
  }
  sheet.tables = source.tables.map(({ name, area, columns, headerRows, totalsRows }, place): HostTable => ({
    id: objectId((index + 1) * 256 + place),
    name,
    area,
    columns: columns.map((column, at) => ({ id: at + 1, name: column })),
    showHeaders: headerRows > 0,
    showTotals: totalsRows > 0,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  }));
}

function cellOf({ value, format, formula, struck }: Cell): HostCell {
  const look = {
    ...plainLook,
    numberFormat: format ?? plainLook.numberFormat,
    font: { ...plainLook.font, strikethrough: struck === true },
  };
  const hasLook = format !== undefined || struck === true;
  return {
    value: valueOf(value),
    ...(formula === undefined ? {} : { formula }),
    ...(value.kind === "uncached" ? { uncached: true as const } : {}),
    ...(hasLook ? { look } : {}),
  };
}

/** Excel keeps a date that a file stores as ISO text as a serial number. */
function valueOf(value: CellValue): HostValue {
  switch (value.kind) {
    case "number":
      return value.number;
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "error":
      return { error: value.error };
    case "iso-date":
      return (Date.parse(`${value.text.slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    case "uncached":
      return null;
  }
}
