import { columnPoints, indent, textWidth } from "../../../src/core/document/measure-text";
import { projectHeadings } from "../../../src/core/summary/names";
import { styleSheet } from "../../../src/core/document/style-sheet";
import { follow, workbooksIn } from "../../support/returned";
import { outcomeOf, returned, sheetOf, summary, type Rows } from "./outcomes";

/** Points of A4 landscape within the writer's margins. */
const paper = { width: 769, height: 512 };

const document = summary(returned);
const overview = sheetOf(document, "Sammanställning");

function page(sheet: typeof overview) {
  const [end = 0] = sheet.print.breaksAfterRows;
  const height = Array.from({ length: end }, (_, row) => sheet.rowHeights.get(row + 1) ?? 15).reduce(
    (a, b) => a + b,
    0,
  );
  const width = sheet.columnWidths.reduce((sum, next) => sum + columnPoints(next), 0);
  return { height, scale: paper.width / width };
}

test("the four questions fit one page, with text that can be read", () => {
  const { height, scale } = page(overview);
  expect(height * scale).toBeLessThan(paper.height);
  expect(10 * scale).toBeGreaterThan(7.5);
});

test("more lines than the page holds get somewhat smaller text, then more pages; none is left out", () => {
  const names = Array.from({ length: 60 }, (_, index) => `Projekt ${index}`);
  const rows: Rows = [
    ["Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ...names.map((name) => [name, "Farsta", "Pågår", 900_000, 100_000]),
  ];
  const sheet = sheetOf(summary(outcomeOf({ Blad: rows }), { scope: "own-workbook" }), "Sammanställning");
  const { height, scale } = page(sheet);
  expect(height * scale).toBeGreaterThan(paper.height);
  expect(10 * scale).toBeGreaterThan(7.1);
  expect(10 * scale).toBeLessThan(10 * page(overview).scale);
  const shown = sheet.cells.flatMap(({ column, value }) =>
    column === 7 && value?.kind === "text" ? [value.text] : [],
  );
  expect(shown).toEqual(expect.arrayContaining(names));
});

test("every nämnd of the city fits", () => {
  const names = returned.profile.namnder.filter(({ to }) => to === undefined).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(22);
  const rows: Rows = [
    ["Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ...names.map((name, index) => [`Projekt ${index}`, name, "Pågår", 900_000, 100_000]),
  ];
  const { height, scale } = page(sheetOf(summary(outcomeOf({ Blad: rows })), "Sammanställning"));
  expect(height * scale).toBeLessThan(paper.height);
  expect(10 * scale).toBeGreaterThan(7.1);
});

test("nothing is merged but the block for free text", () => {
  for (const written of [document, summary(follow(workbooksIn("awkward")))]) {
    expect(written.sheets.map(({ merges }) => merges.length)).toEqual([1, 0, 0, 0, 0, 0]);
  }
  const [box] = overview.merges;
  const text = overview.cells.find(({ row, column }) => row === box?.top && column === box.left);
  expect(text?.style).toBe("free-text");
});

const overviews = [
  ["the city's", "sv", returned],
  ["the city's in English", "en", returned],
  ["one with incomplete totals", "sv", follow(workbooksIn("awkward"))],
] as const;

test.each(overviews)("no text on the overview runs into the next cell: %s", (_, language, outcome) => {
  for (const scope of ["consolidated", "own-workbook"] as const) {
    expect(cutTexts(sheetOf(summary(outcome, { language, scope }), "Sammanställning"))).toEqual([]);
  }
});

/** Columns that are printed; beside them there is a hint on screen. */
const pageColumns = 13;

/** Texts that are wider than their cell and the empty cells to its right. */
function cutTexts(sheet: typeof overview): readonly string[] {
  const taken = new Set(sheet.cells.flatMap(({ row, column, value }) => (value ? [`${row},${column}`] : [])));
  const wrapping = new Set(["text-wrap", "tile-note", "tile-note-incomplete", "free-text", "column-heading"]);
  const sizes = new Map([
    ["title", 2],
    ["question", 1.2],
    ["subtitle", 1.1],
  ]);
  return sheet.cells.flatMap(({ row, column, style, value }) => {
    if (value?.kind !== "text" || column > pageColumns || wrapping.has(style) || style === "column-heading-right")
      return [];
    const isIndented = styleSheet[style].indent > 0;
    let room = isIndented ? -indent : 0;
    for (let at = column; at <= pageColumns && (at === column || !taken.has(`${row},${at}`)); at += 1) {
      room += columnPoints(sheet.columnWidths[at - 1] ?? 0);
    }
    return textWidth(value.text) * (sizes.get(style) ?? 1) > room ? [value.text] : [];
  });
}

test("headings stay in view and on every page", () => {
  for (const { name, frozenRows, print } of document.sheets.slice(1)) {
    expect([name, frozenRows, print.titleRows, print.orientation]).toEqual([name, 1, [1, 1], "landscape"]);
  }
  const projects = sheetOf(document, "Projekt");
  expect([projects.frozenColumns, projects.print.fitWide, projects.print.titleColumns]).toEqual([2, 3, [1, 2]]);
  expect(projects.columnWidths).toHaveLength(projectHeadings.length);
});

test("a row is as tall as its longest text needs, up to what a row can be", () => {
  const texts = ["Kort.", "Många ord som fyller flera rader. ".repeat(10), "Ord ".repeat(8000)];
  const rows: Rows = [
    ["Projektnamn", "Nämnd", "Status", "Slutresultat"],
    ...texts.map((text, index) => [`Projekt ${index}`, "Farsta", "Pågår", text]),
  ];
  const heights = sheetOf(summary(outcomeOf({ Blad: rows })), "Projekt").rowHeights;
  const [short, long, longest] = [2, 3, 4].map((row) => heights.get(row) ?? 0);
  expect(short).toBeLessThan(45);
  expect(long).toBeGreaterThan(100);
  expect(longest).toBe(409);
});

test("no word of a name or a heading is broken inside", () => {
  const names = returned.profile.namnder.filter(({ to }) => to === undefined).map(({ name }) => name);
  const rows: Rows = [
    ["Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ...names.map((name, index) => [`Projekt ${index}`, name, "Genomfört", 900_000, 100_000]),
  ];
  for (const written of [document, summary(outcomeOf({ Blad: rows }))])
    for (const { name, cells, columnWidths } of written.sheets) {
      const broken = cells.flatMap(({ column, style, value }) => {
        if (value?.kind !== "text" || !(style === "text-wrap" || style.startsWith("column-heading"))) return [];
        const room = columnPoints(columnWidths[column - 1] ?? 0) - indent + 0.5;
        return value.text.split(" ").filter((word) => word.length <= 26 && textWidth(word) > room);
      });
      expect([name, ...broken]).toEqual([name]);
    }
});

test.each([4_093_000, 14_093_000])("the strip's amounts fit their columns: %s kronor", (amount) => {
  const rows: Rows = [
    ["Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr"],
    ["Torg", "Farsta", "Genomfört", amount + 500_000, amount],
  ];
  const sheet = sheetOf(summary(outcomeOf({ Blad: rows }), { scope: "own-workbook" }), "Sammanställning");
  const tiles = sheet.cells.filter(({ style }) => style === "tile-amount");
  expect(tiles.map(({ value }) => (value?.kind === "number" ? value.number : null))).toContain(amount);
  for (const { column, value } of tiles) {
    const shown = value?.kind === "number" ? value.number.toLocaleString("sv") : "";
    const points = columnPoints(sheet.columnWidths[column - 1] ?? 0);
    expect((textWidth(shown) * styleSheet["tile-amount"].font.size * 1.04) / 10 + indent).toBeLessThanOrEqual(points);
  }
});
