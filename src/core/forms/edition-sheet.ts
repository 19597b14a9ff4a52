import type { Edition } from "../anvisningar/schema";
import type { DocumentSheet } from "../document/document";
import { carriedRows } from "../editions/carried-edition";
import { text } from "../document/put";
import { placed } from "../document/table-sheet";
import type { FormTexts } from "./text-shape";

/** The edition that the form is made by, on a hidden sheet, so that whoever fills it in is checked by what was sent out. None where it is too large to be carried. */
export function editionSheet(edition: Edition, texts: FormTexts): readonly DocumentSheet[] {
  const rows = carriedRows(edition);
  if (rows === null) return [];
  return [
    {
      name: texts.sheets.edition,
      cells: rows.flatMap((row, index) =>
        placed(
          index + 1,
          1,
          row.map((chunk) => text(chunk, "note")),
        ),
      ),
      columnWidths: [60],
      rowHeights: new Map(rows.map((_, index) => [index + 1, 15])),
      ...{ merges: [], tables: [], conditionalLooks: [], isHidden: true, isProtected: true },
      ...{ frozenRows: 0, frozenColumns: 0, showGridLines: false },
      print: { orientation: "portrait", fitWide: 1, fitTall: 1, breaksAfterRows: [], footerLeft: "", footerRight: "" },
    },
  ];
}
