import { writeXlsx } from "../../../adapters/xlsx/writer/write-xlsx";
import type { DocumentCell, SummaryDocument } from "../../../core/document/document";
import type { Language } from "../../../core/values/bilingual";
import { exampleWorkbook, headingRow } from "./example-workbook";

/** The day that its amounts were made up: the same bytes each time. */
const created = "2026-11-29";

/** The built-in example as a file of its own, for a workbook where cells can be visited and a summary be written. */
export function exampleFile(language: Language): Promise<Uint8Array> {
  const { sheets } = exampleWorkbook(language).snapshot;
  const document: SummaryDocument = {
    language: "sv",
    title: "Påhittat exempel",
    subject: "Uppföljning av trygghetsinvesteringar",
    created,
    sheets: sheets.map(({ name, cells }) => ({
      name,
      cells: cells.map(({ row, column, value }): DocumentCell => {
        const isNumber = value.kind === "number";
        return {
          ...{ row, column },
          style:
            row === 1
              ? "title"
              : row < headingRow
                ? "label"
                : row === headingRow
                  ? "column-heading"
                  : isNumber
                    ? "amount"
                    : "text-wrap",
          value: isNumber
            ? { kind: "number", number: value.number }
            : { kind: "text", text: value.kind === "text" ? value.text : "" },
        };
      }),
      columnWidths: cells.filter(({ row }) => row === headingRow).map((_, index) => (index === 1 ? 24 : 16)),
      rowHeights: new Map([[headingRow, 45]]),
      merges: [],
      tables: [],
      conditionalLooks: [],
      frozenRows: headingRow,
      frozenColumns: 2,
      showGridLines: true,
      print: {
        orientation: "landscape",
        fitWide: 1,
        fitTall: 0,
        breaksAfterRows: [],
        footerLeft: "Påhittat exempel",
        footerRight: "",
      },
    })),
  };
  return writeXlsx(document);
}
