import type { DocumentCell, DocumentSheet, StyleName } from "../document/document";
import { rowHeight } from "../document/measure-text";
import { onSheet, type Footer } from "../document/table-sheet";
import { editionSheets, emptied, firstSheet, removeHeading, settingsSheet } from "./edition-sheets";

/** What the workbook is, how it is edited and how it is brought back. */

const widths = [5, 22, 92];

interface Line {
  readonly style: StyleName;
  readonly text: string;
  /** A number or the name of a sheet, before the text. */
  readonly before?: string;
  readonly link?: string;
}

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
    { style: "title", text: title },
    {
      style: "lead",
      text: "Anvisningarna som data: vilka uppgifter som redovisas, vilka ord som betyder dem, och vad som kontrolleras. Den här arbetsboken är till för att ändras och läsas in igen.",
    },
    { style: "section", text: "Så gör du" },
    ...steps(extended).map((text, index): Line => ({ style: "sentence", text, before: `${index + 1}.` })),
    { style: "section", text: "Bladen" },
    {
      style: "sentence",
      before: settingsSheet,
      link: settingsSheet,
      text: "Vad som gäller hela utgåvan: namn, tider och belopp.",
    },
    ...editionSheets.map(({ name, about }): Line => ({ style: "sentence", before: name, link: name, text: about })),
    { style: "section", text: "Regler" },
    ...rulesText.map((text): Line => ({ style: "sentence", text })),
  ];
  return {
    name: firstSheet,
    cells: lines.flatMap(({ style, text, before, link }, index) => cellsOf(index + 1, style, text, before, link)),
    columnWidths: widths,
    rowHeights: new Map(lines.map(({ style, text, link }, index) => [index + 1, heightOf(style, text, link)])),
    merges: lines.flatMap(({ style, link }, index) => {
      const row = index + 1;
      const left = style !== "sentence" ? 1 : link === undefined ? 2 : null;
      return left === null || style === "title" ? [] : [{ top: row, left, bottom: row, right: 3 }];
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

function cellsOf(
  row: number,
  style: StyleName,
  words: string,
  before?: string,
  link?: string,
): readonly DocumentCell[] {
  const value = { kind: "text", text: words } as const;
  if (style !== "sentence") return [{ row, column: 1, style, value }];
  if (before === undefined) return [{ row, column: 2, style, value }];
  const first = { kind: "text", text: before } as const;
  return link === undefined
    ? [
        { row, column: 1, style: "label", value: first },
        { row, column: 2, style, value },
      ]
    : [
        { row, column: 2, style: "link", value: first, link: { sheet: link, cell: "A1" } },
        { row, column: 3, style, value },
      ];
}

function heightOf(style: StyleName, text: string, link: string | undefined): number {
  const [first = 0, second = 0, third = 0] = widths;
  const width = style === "sentence" ? (link === undefined ? second + third : third) : first + second + third;
  // The sheet's own font is a size larger than what is measured.
  const height = rowHeight([{ text, width: width * 0.86 }]) * 1.15 + 4;
  return style === "title" ? 32 : style === "section" ? 30 : height;
}
