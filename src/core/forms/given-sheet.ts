import type { DocumentCell, DocumentSheet } from "../document/document";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import { columnLetters, quoted } from "sheet-refs";
import { sheetKey } from "../workbook/form-marks";
import type { FormContext } from "./form-context";
import { listRows } from "./places";

/**
 * What the decisions say, once more on a hidden sheet and in the same cells as on the list: what a row is compared with while it is filled in, and when it comes back. A paste
 * over the list does not reach it.
 */
export function givenSheet({ columns, rows, texts }: FormContext): DocumentSheet {
  const given = columns.flatMap((column, index) => (column.role === "given" ? [{ ...column, at: index + 1 }] : []));
  return {
    name: texts.sheets.given,
    cells: [
      ...placed(1, 1, [text(sheetKey("given"), "note")]),
      ...given.map(({ key, at }): DocumentCell => ({ ...text(key, "note"), row: listRows.keys, column: at })),
      ...rows.flatMap(({ values }, index) =>
        given.flatMap(({ key, at, field }): readonly DocumentCell[] => {
          const value = values.get(key);
          const style = field?.type === "date" ? "date" : field?.type === "amount" ? "amount" : "text-exact";
          return value === undefined ? [] : [{ row: listRows.first + index, column: at, style, value }];
        }),
      ),
    ],
    columnWidths: columns.map(({ width }) => width),
    ...{ rowHeights: new Map(), merges: [], tables: [], conditionalLooks: [], isHidden: true, isProtected: true },
    ...{ frozenRows: 0, frozenColumns: 0, showGridLines: false },
    print: { orientation: "landscape", fitWide: 1, fitTall: 0, breaksAfterRows: [], footerLeft: "", footerRight: "" },
  };
}

/** The cell of a column there, in the row of a project by its place among the rows: `Beslut!$H5`. */
export const givenCell = ({ texts, columns }: FormContext, key: string, index: number): string =>
  `${quoted(texts.sheets.given)}!$${columnLetters(columns.findIndex((one) => one.key === key) + 1)}${listRows.first + index}`;
