/** A document of ours to the bytes of an .xlsx file. The only door to the library that writes. */
import { writeXlsx as writeWorkbook, type WriteOptions } from "hucre/xlsx";
import type { DocumentSheet, WorkbookDocument } from "../../../core/document/document";
import { defaultFont } from "../../../core/document/style-sheet";
import { absolute, columnLetters, quotedSheet } from "sheet-refs";
import { checkDocument } from "./guards";
import { patchPackage } from "./patch-package";
import { styleMaker } from "./to-cell";
import { sheetData, toSheet } from "./to-sheet";
import { shownText } from "./writable-text";

type Names = NonNullable<WriteOptions["namedRanges"]>;

/** Print area and repeated rows. The library would write the sheet's name unquoted, which no name with a space survives. */
function printNames({ name, print }: DocumentSheet): Names {
  const sheet = quotedSheet(name);
  const titles = [
    ...(print.titleColumns
      ? [`$${columnLetters(print.titleColumns[0])}:$${columnLetters(print.titleColumns[1])}`]
      : []),
    ...(print.titleRows ? [`$${print.titleRows[0]}:$${print.titleRows[1]}`] : []),
  ];
  return [
    ...(print.area ? [{ name: "_xlnm.Print_Area", range: `${sheet}!${absolute(print.area)}`, scope: name }] : []),
    ...(titles.length > 0
      ? [{ name: "_xlnm.Print_Titles", range: titles.map((range) => `${sheet}!${range}`).join(","), scope: name }]
      : []),
  ];
}

/** Hidden names that hold a text. The library does not write that they are hidden (`patch-package.ts`). */
const markNames = ({ marks = new Map<string, string>() }: WorkbookDocument): Names =>
  [...marks].map(([name, text]) => ({ name, range: `"${text}"` }));

/** A file has one name for a sheet: what its tab says. */
const underTabNames = (document: WorkbookDocument): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => ({ ...sheet, name: sheet.called ?? sheet.name })),
});

/** Properties are plain XML: what it cannot hold becomes a space. */
const property = (text: string): string => shownText(text.replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, " "), 255);

/**
 * The same document gives the same bytes, whatever the clock, the time zone or the host.
 * Throws `Unwritable` for a broken document, which is our own fault.
 */
export async function writeXlsx(described: WorkbookDocument): Promise<Uint8Array> {
  const document = underTabNames(described);
  checkDocument(document);
  const styles = styleMaker();
  const sheets = document.sheets.map((sheet) => ({ sheet, data: sheetData(sheet, styles) }));
  const created = new Date(`${document.created}T00:00:00Z`);
  const bytes = await writeWorkbook({
    sheets: sheets.map(({ sheet, data }) => toSheet(sheet, data)),
    properties: {
      ...{ title: property(document.title), subject: property(document.subject), created, modified: created },
      ...(document.properties && { custom: Object.fromEntries(document.properties) }),
    },
    namedRanges: [...document.sheets.flatMap(printNames), ...markNames(document)],
    defaultFont: { ...defaultFont, family: 2 },
    activeSheet: 0,
  });
  return patchPackage(
    bytes,
    document,
    sheets.map(({ data }) => data),
  );
}
