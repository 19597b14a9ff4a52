import type { DocumentCell, DocumentSheet } from "../../../../core/document/document";
import { styleSheet } from "../../../../core/document/style-sheet";
import type { Language } from "../../../../core/values/bilingual";
import type { HostValue } from "../../read/host-value";
import { layGround, layLines, layLook } from "./look-of";
import { formatOf, setFormat } from "./look-steps";
import { type Step, step } from "./step";

/** What a summary that is not whole says in its first cell, in white on red. Over a table it is a heading, so there it is one word. */
const words: Readonly<Record<Language, { readonly word: string; readonly advice: string }>> = {
  sv: {
    word: "OFULLSTÄNDIG",
    advice:
      "sammanställningen håller på att skrivas, eller så avbröts skrivningen. Öppna Medelkoll och välj Återställ föregående sammanställning.",
  },
  en: {
    word: "INCOMPLETE",
    advice:
      "the summary is being written, or the writing was interrupted. Open Medelkoll and choose Restore previous summary.",
  },
};

export const markText = (language: Language, overTable: boolean): string =>
  overTable ? words[language].word : `${words[language].word}: ${words[language].advice}`;

export const isMarkText = (value: HostValue | undefined): boolean =>
  Object.values(words).some(({ word }) => typeof value === "string" && value.startsWith(word));

const red = "#B3261E";

export const isMarkColour = (colour: string): boolean => colour.toUpperCase() === red;

/** Puts the mark in A1 and on the tab. */
export const markStep = (sheet: string, language: Language, overTable: boolean): Step =>
  step(12, (book) => {
    const cell = book.range(sheet, "A1");
    cell.formulas = [[markText(language, overTable)]];
    cell.format.fill.color = red;
    cell.format.font.color = "#FFFFFF";
    cell.format.font.bold = true;
    book.sheet(sheet).tabColor = red;
  });

/** Takes the mark away: A1 gets the content and the look that the summary has there, and the tab the colour that it had. */
export const unmarkStep = (sheet: DocumentSheet, content: HostValue, tabColour: string): Step =>
  step(20, (book) => {
    const first = book.range(sheet.name, "A1");
    first.clear("Formats");
    const cell = sheet.cells.find(({ row, column }) => row === 1 && column === 1);
    if (cell !== undefined) dress(first, cell);
    first.formulas = [[content]];
    book.sheet(sheet.name).tabColor = isMarkColour(tabColour) ? "" : tabColour;
  });

function dress(range: Excel.Range, cell: DocumentCell): void {
  const look = styleSheet[cell.style];
  const { format } = range;
  layGround(format);
  layLook(format, look);
  layLines(format, look.border, { rows: false, columns: false });
  setFormat(range, formatOf(cell));
}
