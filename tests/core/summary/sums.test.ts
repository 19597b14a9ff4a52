import fc from "fast-check";
import type { DocumentSheet } from "../../../src/core/document/document";
import { cellAt, outcomeOf, plain, projectColumn, returned, sheetOf, summary, type Rows } from "./outcomes";

/** Parts add up: to the öre in the figures, and as they are shown but for the rounding that is said once, at the foot of the first page. */

const heading: Rows[number] = [
  "Projekt-ID",
  "Projektnamn",
  "Nämnd",
  "Status",
  "Beviljat kr",
  "Utfall kr",
  "Skäl till överskott",
];

/** Columns (from the label) with amounts, per table: by the heading of its first column. */
const tables = [
  ["Status", [2, 3, 4]],
  ["Redovisande nämnd", [2, 3, 5, 6]],
  ["Uppföljningsrapport", [4]],
  ["Stadsdelsområde", [2, 3]],
  ["Typ av investering", [2, 3, 5]],
  ["Skäl till överskott", [2]],
  ["Vad händer med överskottet", [3]],
] as const;

const tenths = (amount: number): number => Math.round(Math.abs(amount) * 10 + 1e-9) * Math.sign(amount);
const ore = (amount: number): bigint => BigInt(Math.round(amount * 1e8));

/** The parts and the total in one column of a table on the overview; a table that nothing belongs in has neither. */
function column(sheet: DocumentSheet, label: string, right: number) {
  const top = sheet.cells.find(
    ({ style, value }) => style.startsWith("column-heading") && value?.kind === "text" && value.text === label,
  );
  if (!top) throw new Error(label);
  const parts: number[] = [];
  const at = (row: number, offset: number) => plain(cellAt(sheet, row, top.column + offset));
  let row = top.row + 1;
  for (; at(row, 0) !== "Summa"; row += 1) parts.push(Number(at(row, right) ?? 0));
  return { parts, total: Number(at(row, right) ?? 0) };
}

/** Tenths of a million by which shown parts may differ from their shown total, as the sheet says; 0 when it says nothing. */
function saidRounding(sheet: DocumentSheet): number {
  const said = sheet.cells.flatMap(({ value }) =>
    value?.kind === "text" ? [/högst (\d+),(\d)/u.exec(value.text)] : [],
  );
  const [note] = said.filter((match) => match !== null);
  return note ? Number(note[1]) * 10 + Number(note[2]) : 0;
}

function expectToAddUp(sheet: DocumentSheet): void {
  let most = 0;
  for (const [label, offsets] of tables) {
    for (const right of offsets) {
      const { parts, total } = column(sheet, label, right);
      expect([label, right, parts.reduce((sum, part) => sum + ore(part), 0n)]).toEqual([label, right, ore(total)]);
      const shown = parts.reduce((sum, part) => sum + tenths(part), 0);
      most = Math.max(most, Math.abs(shown - tenths(total)));
    }
  }
  expect(most).toBe(saidRounding(sheet));
}

test("the returned workbooks", () => {
  expectToAddUp(sheetOf(summary(returned), "Sammanställning"));
});

test("any projects", () => {
  const project = fc.tuple(
    fc.constantFrom("Farsta", "Bromma", "Trafiknämnden", "Okänd nämnd"),
    fc.constantFrom("Genomfört", "Pågår", "Avbrutet", null),
    fc.integer({ min: 20_000_000, max: 900_000_000 }).map((amount) => amount / 100),
    fc.integer({ min: 20_000_000, max: 900_000_000 }).map((amount) => amount / 100),
    fc.constantFrom("Lägre kostnad", "Försenat; Annat", null),
  );
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 12 }), (projects) => {
      const rows = projects.map((cells, index) => [`P${index}`, `Projekt ${index}`, ...cells]);
      expectToAddUp(sheetOf(summary(outcomeOf({ Blad: [heading, ...rows] })), "Sammanställning"));
    }),
    { numRuns: 60 },
  );
});

test("the key figures are the control totals of the returned workbooks", () => {
  const overview = sheetOf(summary(returned), "Sammanställning");
  const strip = overview.cells.find(({ style }) => style === "tile-amount-million")?.row ?? 0;
  expect([1, 2, 3, 4, 5, 8].map((at) => plain(cellAt(overview, strip, at)))).toEqual([80, 70.3, 0.87875, 9.7, 0, 60]);
});

test("each project counts once, however many years it has", () => {
  const rows: Rows = [
    [
      "Projekt-ID",
      "Projektnamn",
      "Nämnd",
      "Budgetår",
      "Beviljat kr",
      "Utfall kr",
      "Ombudgeterat från föregående år kr",
    ],
    ["1", "Ljus", "Farsta", 2023, 500_000, 300_000, null],
    ["1", "Ljus", "Farsta", 2024, null, 150_000, 200_000],
    ["2", "Staket", "Farsta", 2024, 100_000, 110_000, null],
  ];
  const document = summary(outcomeOf({ Blad: rows }));
  expect(projectColumn(document, "Antal projekt")).toEqual([null, 1, 1]);
  // What was carried between the project's own years cancels.
  expect(projectColumn(document, "Överskott")).toEqual([null, 50_000, -10_000]);
  expect(projectColumn(document, "Utfall hela projektet")).toEqual([null, 450_000, 110_000]);
});
