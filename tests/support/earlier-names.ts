import type { DocumentCell, SummaryDocument } from "../../src/core/document/document";

/** What sheets and columns were called in summaries that were written before they got their names of today. */

const sheets: Readonly<Record<string, string>> = {
  Iakttagelser: "Brister",
  Redovisningsläge: "Täckning",
  Kontrollsummor: "Avstämning",
};

const headings: Readonly<Record<string, string>> = {
  "Nämnd som beviljats medel": "Beviljad nämnd",
  Slutdatum: "Slutförd",
  "Ombudgeterat in": "Ombud in",
  "Vad händer med överskottet": "Disposition",
  "Rapport lämnad": "Rapport inlämnad",
  "Dagar försenad": "Dagar sen",
  "Utlovad uppföljning": "Lovad uppföljning",
  Allvarlighetsgrad: "Allvar",
  "Gör så här": "Förslag",
};

const earlierText = (text: string): string => headings[text] ?? text;

/** A reference to a column by its heading: `tblProjekt[Slutdatum]`. */
const earlierFormula = (formula: string): string =>
  formula.replace(/(tbl\w+)\[([^\]]+)\]/gu, (_, table: string, heading: string) =>
    table === "tblBrister" && heading === "Kod" ? "tblBrister[Regel]" : `${table}[${earlierText(heading)}]`,
  );

/** The document as an earlier version wrote it. */
export const underEarlierNames = (document: SummaryDocument): SummaryDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => {
    const isFindings = sheet.name === "Iakttagelser";
    const heading = (text: string): string => (isFindings && text === "Kod" ? "Regel" : earlierText(text));
    const cell = (one: DocumentCell): DocumentCell => ({
      ...one,
      ...(one.formula === undefined ? {} : { formula: earlierFormula(one.formula) }),
      ...(one.row === 1 && one.value?.kind === "text"
        ? { value: { kind: "text", text: heading(one.value.text) } }
        : {}),
    });
    return {
      ...sheet,
      name: sheets[sheet.name] ?? sheet.name,
      cells: sheet.cells.map(cell),
      tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map(heading) })),
    };
  }),
});
