import { areaText } from "sheet-refs";
import type { HostTable } from "office-host/host";
import { element } from "../../../../adapters/xlsx/writer/xml-text";

/** A table's own part; `number` is unique in the file. */
export function tableXml(table: HostTable, number: number): string {
  const { name, area, showHeaders, showTotals } = table;
  const filtered = areaText({ ...area, bottom: area.bottom - (showTotals ? 1 : 0) });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element(
    "table",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      id: number,
      name,
      displayName: name,
      ref: areaText(area),
      headerRowCount: showHeaders ? null : 0,
      totalsRowCount: showTotals ? 1 : null,
      totalsRowShown: showTotals ? null : false,
    },
    [
      table.showFilterButton && showHeaders ? element("autoFilter", { ref: filtered }) : "",
      element(
        "tableColumns",
        { count: table.columns.length },
        table.columns.map((column, index) =>
          element("tableColumn", { id: index + 1, name: column.name.replaceAll("\n", "_x000a_") }),
        ),
      ),
      element("tableStyleInfo", {
        name: table.style === "" ? null : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ],
  )}`;
}
