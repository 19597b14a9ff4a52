import type { DocumentCell, DocumentSheet } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { onSheet, type Footer } from "../document/table-sheet";
import { editionSheets, emptied, firstSheet, removeHeading, settingsSheet } from "./edition-sheets";

/** What the workbook is, how it is edited and how it is brought back. */

const widths = [5, 22, 92];

type Line =
  | { readonly kind: "title" | "lead" | "section"; readonly text: string }
  /** A step with its number, or a remark without one. */
  | { readonly kind: "step"; readonly text: string; readonly number: string | null }
  | { readonly kind: "sheet"; readonly text: string; readonly name: string };

const steps = (extended: string | null): readonly string[] => [
  `Börja på bladet ${settingsSheet}. Ge utgåvan en ny version, eller ett nytt id om den gäller andra medel eller ett nytt år.`,
  "Ändra i cellerna. En ny rad läggs till längst ned eller mellan andra; tomma rader gör ingenting. Bladens namn och rubrikerna ska stå kvar, men kolumner får flyttas och egna kolumner läggas till.",
  extended === null
    ? `En rad tas bort genom att raden raderas, eller med ja under ${removeHeading}.`
    : `Utgåvan bygger på ”${extended}”. Här står bara det som skiljer: en tom cell betyder som där, ${emptied} betyder att cellen ska vara tom, och ja under ${removeHeading} tar bort det som finns där.`,
  "Flera ord i en cell skiljs åt med semikolon. Där en kod ska väljas har cellen en lista.",
  "Skriv värden, inga formler. Ingenting i arbetsboken räknas ut eller körs.",
  "Kontrollera med: medelkoll edition import ARBETSBOKEN.xlsx. Allt som är fel anges med blad och cell, och med vad du ska göra.",
  "Spara med: medelkoll edition import ARBETSBOKEN.xlsx -o UTGAVA.json. Följ upp med den: medelkoll check MAPP --edition ARBETSBOKEN.xlsx.",
];

const rulesText: readonly string[] = [
  "Allvar säger vad en iakttagelse gör: Stopp och Fel ska rättas, Varning bör ses över, Upplysning är för kännedom.",
  "Kontroll är vad datorn gör och Inställningar vad den går efter, en inställning per rad: namn, likhetstecken, värde. Kolumnen I ord visar resultatet och läses inte; den ändras nästa gång utgåvan skrivs ut.",
  "Regler med kontrollen Vid läsningen vaktar att summorna blir rätt. De kan vägas om men inte tas bort.",
  "En regel som prövas visar sina iakttagelser utan att de stoppar något.",
];

export function readMeSheet(title: string, extended: string | null, footer: Footer): DocumentSheet {
  const lines: readonly Line[] = [
    { kind: "title", text: title },
    {
      kind: "lead",
      text: "Anvisningarna som data: vilka uppgifter som redovisas, vilka ord som betyder dem, och vad som kontrolleras. Den här arbetsboken är till för att ändras och läsas in igen.",
    },
    { kind: "section", text: "Så gör du" },
    ...steps(extended).map((text, index): Line => ({ kind: "step", text, number: `${index + 1}.` })),
    { kind: "section", text: "Bladen" },
    { kind: "sheet", name: settingsSheet, text: "Vad som gäller hela utgåvan: namn, tider och belopp." },
    ...editionSheets.map(({ name, about }): Line => ({ kind: "sheet", name, text: about })),
    { kind: "section", text: "Regler" },
    ...rulesText.map((text): Line => ({ kind: "step", text, number: null })),
  ];
  return {
    name: firstSheet,
    cells: lines.flatMap((line, index) => cellsOf(index + 1, line)),
    columnWidths: widths,
    rowHeights: new Map(lines.map((line, index) => [index + 1, heightOf(line)])),
    merges: lines.flatMap(({ kind }, index) => {
      const left = { title: null, lead: 1, section: 1, step: 2, sheet: null }[kind];
      return left === null ? [] : [{ top: index + 1, left, bottom: index + 1, right: 3 }];
    }),
    tables: [],
    conditionalLooks: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridLines: false,
    print: {
      ...{ orientation: "portrait", fitWide: 1, fitTall: 0, breaksAfterRows: [] },
      ...onSheet(firstSheet, footer),
    },
  };
}

function cellsOf(row: number, line: Line): readonly DocumentCell[] {
  const value = { kind: "text", text: line.text } as const;
  switch (line.kind) {
    case "step":
      return [
        ...(line.number === null
          ? []
          : [{ row, column: 1, style: "label", value: { kind: "text", text: line.number } } as const]),
        { row, column: 2, style: "lead", value },
      ];
    case "sheet": {
      const name = { kind: "text", text: line.name } as const;
      return [
        { row, column: 2, style: "link", value: name, link: { sheet: line.name, cell: "A1" } },
        { row, column: 3, style: "text-wrap", value },
      ];
    }
    default:
      return [{ row, column: 1, style: line.kind, value }];
  }
}

function heightOf({ kind, text }: Line): number {
  const [first = 0, second = 0, third = 0] = widths;
  const width = { title: 255, section: 255, lead: first + second + third, step: second + third, sheet: third }[kind];
  // These lines are set a size larger than what is measured.
  const height = rowHeight([{ text, width: kind === "sheet" ? width : width * 0.9 }]);
  return { title: 32, section: 30, lead: height * 1.15 + 4, step: height * 1.15 + 3, sheet: height + 3 }[kind];
}
