import type { SourceFile } from "../../../core/run/source-file";
import type { Language } from "../../../core/values/bilingual";
import type { Cell, WorkbookSnapshot } from "../../../core/workbook/snapshot";

type Value = string | number | null;

/** Invented projects, a column at a time: the heading and what stands under it. The faults are those that a newcomer should see found. */
const columns: readonly (readonly [heading: string, ...values: Value[]])[] = [
  ["Projekt-ID", "TI-1", "TI-2", "TI-3", "TI-4"],
  ["Projektnamn", "Belysning Testtorget", "Siktröjning Provparken", "Belysning Mallgården", "Gångväg Exempelstigen"],
  ["Beviljad nämnd", "Farsta", "Farsta", "Farsta", "Farsta"],
  ["Beslutsdatum", "2023-03-08", "2023-03-08", "2023-03-08", "2023-06-14"],
  ["Typ av investering", "Belysning", "Röjning", "Belysning", "Belysning"],
  ["Lokal analys", "Bilaga 1", "Bilaga 1", "Bilaga 1", "Bilaga 2"],
  ["Identifierat problem", "Mörkt torg", "Skymd gångväg", "Mörk gård", "Mörkt stråk"],
  ["Uppföljningsplan", "Trygghetsvandring", "Trygghetsvandring", "Trygghetsvandring", "Trygghetsvandring"],
  ["Kalkylerade utgifter", 900, 300, 450, 1200],
  ["Beviljat belopp", 900, 300, 450, 1200],
  ["Ekonomiskt utfall", 900, 340, "ca 400", null],
  ["Förklaring till ekonomisk avvikelse", null, "Fler buskar än väntat", null, null],
  ["Status", "Genomfört", "Genomfört", "Pågår", "Genomfört"],
  ["Slutförd datum", "2024-02-15", "2023-11-30", null, "2024-03-01"],
  ["Resultat", "Tolv nya stolpar är uppsatta.", "Buskar är nedtagna längs stråket.", null, null],
  ["Avvikelse i genomförande", "Nej", "Nej", null, "Nej"],
  ["Uppföljning genomförd", "Ja", "Ja", null, null],
  ["Rapport inlämnad", "2024-05-02", "2024-01-20", null, null],
  ["Rapportens mottagare", "Stadsledningskontoret", "Stadsledningskontoret", null, null],
  ["Anmäld till utskott", "2024-09-04", "2024-05-15", null, null],
];

const top: readonly string[] = [
  "Uppföljning av trygghetsinvesteringar (påhittat exempel)",
  "Belopp i tkr",
  "Projekten och beloppen är påhittade. Ändra gärna i dem: ingen annan arbetsbok påverkas.",
];
export const headingRow = 5;

const cellAt = (row: number, column: number, value: Value): readonly Cell[] => {
  if (value === null) return [];
  return typeof value === "number"
    ? [{ row, column, value: { kind: "number", number: value, text: value.toString() } }]
    : [{ row, column, value: { kind: "text", text: value } }];
};

/** In row order, as a snapshot promises. */
const cellsOf = (): readonly Cell[] =>
  [
    ...top.flatMap((text, index) => cellAt(index + 1, 1, text)),
    ...columns.flatMap((values, column) => values.flatMap((value, row) => cellAt(headingRow + row, column + 1, value))),
  ].toSorted((a, b) => a.row - b.row || a.column - b.column);

const names: Readonly<Record<Language, string>> = { sv: "Exempel.xlsx", en: "Example.xlsx" };

/** A small returned list, as Swedish nämnder write them; the workbook is Swedish in either language. */
export const exampleWorkbook = (language: Language): SourceFile & { readonly snapshot: WorkbookSnapshot } => ({
  name: names[language],
  size: 0,
  sha256: "",
  remarks: [],
  snapshot: {
    name: names[language],
    dateSystem: 1900,
    names: [],
    hasMacros: false,
    sheets: [
      {
        name: "Projekt",
        visibility: "visible",
        cells: cellsOf(),
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: [],
        tables: [],
      },
    ],
  },
});
