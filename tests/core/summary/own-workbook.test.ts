import { recalculate, type SourceSheet } from "../../support/recalculate";
import {
  beside,
  differences,
  outcomeOf,
  plain,
  projectCells,
  sheetOf,
  sourcesOf,
  summary,
  type Rows,
} from "./outcomes";

/** The summary in the nämnd's own workbook: its amounts are formulas to the cells that were read. */

const list: Rows = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Slutförd datum", "Kalkyl tkr", "Beviljat tkr", "Utfall tkr"],
  ["1", "Ljus", "Farsta", "Genomfört", "2023-05-31", 1000, 1000, 900],
  ["2", "Staket", "Farsta", "Pågår", null, 500, 500, 200.5],
];
const sheets = { "Kalle's blad": list };
const document = summary(outcomeOf(sheets), { scope: "own-workbook" });

const withCell = (row: number, column: number, content: number): readonly SourceSheet[] =>
  sourcesOf(sheets).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.row === row && cell.column === column ? { ...cell, content } : cell)),
  }));

/** What a formula beside a label on the overview gives when the source sheets hold this. */
function recomputed(label: string, right: number, nth: number, sources: readonly SourceSheet[]): unknown {
  const cell = beside(sheetOf(document, "Sammanställning"), label, right, nth);
  if (!cell) throw new Error(label);
  return recalculate(document, sources)("Sammanställning", cell.row, cell.column);
}

test("three sheets only", () => {
  expect(document.sheets.map(({ name }) => name)).toEqual(["Sammanställning", "Projekt", "Iakttagelser"]);
});

test("amounts refer to their cells, with the factor of the unit and the sheet's name quoted", () => {
  expect(projectCells(document, "Utfall").map(({ formula }) => formula)).toEqual([
    "'Kalle''s blad'!H2*1000",
    "'Kalle''s blad'!H3*1000",
  ]);
});

test("every formula gives the core's own figure over the source cells", () => {
  expect(differences(document, sourcesOf(sheets))).toEqual([]);
});

test("a changed source cell changes the totals", () => {
  const overview = sheetOf(document, "Sammanställning");
  // The total row of the status table: number, granted, spent, surplus.
  expect([1, 2, 3, 4].map((right) => plain(beside(overview, "Summa", right)))).toEqual([
    2, 1_500_000, 1_100_500, 399_500,
  ]);
  const changed = withCell(2, 8, 950);
  expect([2, 3, 4].map((right) => recomputed("Summa", right, 0, changed))).toEqual([1_500_000, 1_150_500, 349_500]);
  expect(recomputed("Ljus", 3, 0, changed)).toBe(950_000);
});

test.each([
  ["kr", "Utfall kr", 900_000, "'Blad'!C2"],
  ["mnkr", "Utfall mnkr", 0.9, "'Blad'!C2*1000000"],
])("an amount in %s", (_, heading, amount, formula) => {
  const outcome = outcomeOf({
    Blad: [
      ["Projektnamn", "Nämnd", heading, "Status"],
      ["Ljus", "Farsta", amount, "Pågår"],
    ],
  });
  const [cell] = projectCells(summary(outcome, { scope: "own-workbook" }), "Utfall");
  expect([cell?.formula, plain(cell)]).toEqual([formula, 900_000]);
});

test("expenditure written with minus", () => {
  const rows: Rows = [
    ["Projekt", "Nämnd", "Beviljat kr", "Utfall kr"],
    ["Ljus", "Farsta", 500_000, -400_000],
    ["Staket", "Farsta", 300_000, -200_000],
  ];
  const written = summary(outcomeOf({ Blad: rows }), { scope: "own-workbook" });
  expect(projectCells(written, "Utfall").map((cell) => [cell.formula, plain(cell)])).toEqual([
    ["-'Blad'!D2", 400_000],
    ["-'Blad'!D3", 200_000],
  ]);
  expect(differences(written, sourcesOf({ Blad: rows }))).toEqual([]);
});

test("an amount that was text is a value, not a reference", () => {
  const outcome = outcomeOf({
    Blad: [
      ["Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr"],
      ["Ljus", "Farsta", "1 000 000", 900_000],
    ],
  });
  const [cell] = projectCells(summary(outcome, { scope: "own-workbook" }), "Beviljat");
  expect([cell?.formula, plain(cell)]).toEqual([undefined, 1_000_000]);
});

test("findings jump to their cell", () => {
  const links = sheetOf(document, "Iakttagelser").cells.flatMap(({ link }) => link ?? []);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links.map(({ sheet }) => sheet))).toEqual(new Set(["Kalle's blad"]));
});
