import { parseArea } from "sheet-refs";
import type { HostTable } from "office-host/host";
import { child, childrenOf, isOn, numberOf, textOf, type XmlElement } from "./xml-tree";

/** A table from its own part; null when its area cannot be understood. */
export function readTable(table: XmlElement, id: string): HostTable | null {
  const area = parseArea(textOf(table, "ref") ?? "");
  if (!area) return null;
  const style = child(table, "tableStyleInfo");
  return {
    id,
    name: textOf(table, "displayName") ?? textOf(table, "name") ?? "",
    area,
    columns: childrenOf(child(table, "tableColumns"), "tableColumn").map((column, index) => ({
      id: numberOf(column, "id") ?? index + 1,
      name: (textOf(column, "name") ?? "").replace(/_x000a_/giu, "\n").replace(/_x000d_/giu, "\r"),
    })),
    showHeaders: numberOf(table, "headerRowCount") !== 0,
    showTotals: (numberOf(table, "totalsRowCount") ?? 0) > 0,
    style: textOf(style, "name") ?? "",
    showBandedRows: isOn(style, "showRowStripes"),
    showBandedColumns: isOn(style, "showColumnStripes"),
    showFilterButton: child(table, "autoFilter") !== null,
    highlightFirstColumn: isOn(style, "showFirstColumn"),
    highlightLastColumn: isOn(style, "showLastColumn"),
  };
}
