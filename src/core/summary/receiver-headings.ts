import type { ReceiverWord } from "../anvisningar/schema";
import type { DocumentCell, DocumentSheet, SummaryDocument } from "../document/document";
import { inWordsOf } from "../anvisningar/receiver-words";
import { isSheetName } from "sheet-refs";
import { namndHeadings } from "./names";

/**
 * The columns that say whose a row is, in the word of the edition: headings of tables, and formulas that name them; and the tabs of sheets. Tables and the marks of
 * sheets keep their names, which formulas, earlier summaries and the program go by.
 */
export function withReceiverHeadings(document: SummaryDocument, word: ReceiverWord | undefined): SummaryDocument {
  if (word === undefined) return document;
  const said = new Map(namndHeadings.map((heading) => [heading as string, inWordsOf<string>(heading, word, "sv")]));
  const names = new Set(document.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = document.sheets.map((sheet) => {
    const called = inWordsOf<string>(sheet.name, word, "sv");
    const isFree = isSheetName(called) && !names.has(called.toLowerCase());
    return renamed(isFree ? { ...sheet, called } : sheet, said);
  });
  return { ...document, sheets };
}

function renamed(sheet: DocumentSheet, said: ReadonlyMap<string, string>): DocumentSheet {
  const places = new Map<string, string>();
  const tables = sheet.tables.map((table) => {
    const columns = table.columns.map((heading, index) => {
      const name = said.get(heading) ?? heading;
      places.set(`${table.top} ${table.left + index}`, name);
      return name;
    });
    return { ...table, columns };
  });
  const cells = sheet.cells.map(({ formula, ...cell }): DocumentCell => {
    const heading = places.get(`${cell.row} ${cell.column}`);
    return {
      ...cell,
      ...(heading === undefined ? {} : { value: { kind: "text", text: heading } as const }),
      ...(formula === undefined ? {} : { formula: inFormula(formula, said) }),
    };
  });
  return { ...sheet, tables, cells };
}

/** `tblProjekt[Redovisande nämnd]`. */
const inFormula = (formula: string, said: ReadonlyMap<string, string>): string =>
  [...said].reduce((soFar, [heading, name]) => soFar.replaceAll(`[${heading}]`, `[${escaped(name)}]`), formula);

/** Signs that mean something between brackets. */
const escaped = (name: string): string => name.replaceAll(/['[\]#@]/gu, "'$&");
