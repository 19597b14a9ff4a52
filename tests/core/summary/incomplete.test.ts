import type { DocumentCell, DocumentSheet } from "../../../src/core/document/document";
import { textsSv } from "../../../src/core/summary/texts.sv";
import {
  beside,
  cellAt,
  differences,
  outcomeOf,
  plain,
  projectCells,
  projectColumn,
  sheetOf,
  summary,
  textsOf,
  type Rows,
} from "./outcomes";

/** What a reader sees of doubts: no figure that one touches looks whole, and every formula still gives the core's own figure. */

const heading: Rows[number] = [
  ...["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Typ", "Beviljat kr", "Utfall kr", "Skäl till överskott"],
];
const light: Rows[number] = ["1", "Ljus", "Farsta", "Genomfört", "Belysning", 1_000_000, 900_000, "Lägre kostnad"];
const fence: Rows[number] = ["2", "Staket", "Farsta", "Pågår", "Staket", 500_000, 400_000, null];

const documentOf = (rows: Rows) => summary(outcomeOf({ Blad: rows }));
const overviewOf = (rows: Rows) => sheetOf(documentOf(rows), "Sammanställning");
const look = (cell: DocumentCell | undefined): readonly unknown[] => [
  plain(cell),
  cell?.style.startsWith("incomplete"),
];

/** The figures to the right of a label, as far as they go. */
const line = (sheet: DocumentSheet, label: string, columns: readonly number[], nth = 0) =>
  columns.map((right) => look(beside(sheet, label, right, nth)));

describe("a row that was left out", () => {
  const rows = [heading, light, fence, [null, null, null, null, null, 70_000, 60_000, null]];
  const overview = overviewOf(rows);

  test.each([
    ["Genomfört", [1, 2, 3, 4]],
    ["Belysning", [1, 2, 3, 4, 5]],
    ["Lägre kostnad", [1, 2]],
    ["Projektet är inte slutfört", [3, 4]],
    ["Genomförda: slutresultat beskrivet", [2, 3, 4]],
  ] as const)("may belong on the line %s", (label, columns) => {
    expect(line(overview, label, columns).map(([, isIncomplete]) => isIncomplete)).toEqual(columns.map(() => true));
  });

  test("may be in an area without known projects", () => {
    expect(textsOf(overview).join(" ")).toContain("Inga kända projekt i Bromma,");
    expect(textsOf(overviewOf([heading, light])).join(" ")).toContain("Inga projekt i Bromma,");
  });

  test("may be one more of those that the key figures count", () => {
    const strip = overview.cells.filter(({ style, value }) => style === "tile-label" && value !== undefined);
    const notes = strip.map(({ row, column }) => cellAt(overview, row + 2, column)?.style);
    expect(new Set(notes)).toEqual(new Set(["tile-note-incomplete"]));
  });

  test("leaves the projects themselves whole", () => {
    expect(projectColumn(documentOf(rows), "Fullständigt")).toEqual([1, 1]);
  });

  test("is counted in the banner", () => {
    expect(textsOf(overview).join(" ")).toContain("1 uppgift i filerna är osäker eller kunde inte räknas med");
  });
});

describe("a column that nobody could read", () => {
  const document = documentOf([
    [...heading, "Tillkommande utfall kr"],
    [...light, 50_000],
    [...fence, null],
  ]);

  test("leaves no share and no surplus of what it touches", () => {
    for (const column of ["Nyttjandegrad", "Överskott"] as const)
      expect(projectCells(document, column).map(look)).toEqual([
        [null, true],
        [null, true],
      ]);
    expect(projectCells(document, "Utfall").map(look)).toEqual([
      [900_000, true],
      [400_000, true],
    ]);
    expect(projectCells(document, "Beviljat").map(look)).toEqual([
      [1_000_000, false],
      [500_000, false],
    ]);
    expect(projectColumn(document, "Fullständigt")).toEqual([0, 0]);
  });

  test("gives formulas that agree with it", () => {
    expect(differences(document)).toEqual([]);
  });
});

describe("a project that is not whole", () => {
  const rows = [heading, light, ["2", "Staket", "Farsta", "Pågår", "Belysning", null, 850_000, null]];

  test("is in no share of its group: what was spent without a known grant has nothing to be divided by", () => {
    const overview = overviewOf(rows);
    expect(line(overview, "Farsta", [2, 3, 4])).toEqual([
      [1, true],
      [1.75, false],
      [0.9, true],
    ]);
    expect(textsOf(overview).join(" ")).toContain(
      "I 1 projekt där båda beloppen är säkra är nyttjandegraden 90,0\u00a0%.",
    );
  });

  test("nor in spent per project, nor in the median", () => {
    const overview = overviewOf([heading, light, ["2", "Staket", "Farsta", "Pågår", "Belysning", 500_000, null, null]]);
    expect(line(overview, "Farsta", [4], 2)).toEqual([[900_000, true]]);
    expect(line(overview, "Belysning", [4])).toEqual([[900_000, true]]);
  });

  test("gives formulas that agree", () => {
    expect(differences(documentOf(rows))).toEqual([]);
  });
});

describe("an unknown status", () => {
  const unknown: Rows[number] = ["2", "Staket", "Farsta", null, "Staket", 500_000, 400_000, null];

  test("makes the number of completed projects a least one", () => {
    const overview = overviewOf([heading, light, unknown]);
    expect(textsOf(overview)).toContain("Genomförda projekt: minst 1 av 2; 1 saknar känd status.");
    expect(line(overview, "Genomfört", [1])).toEqual([[1, true]]);
    expect(look(beside(overview, "Genomförda", 0))[0]).toBe("Genomförda");
    const [tile] = overview.cells.filter(({ value }) => value?.kind === "text" && value.text === "Genomförda");
    const under = [1, 2].map((rows) => cellAt(overview, (tile?.row ?? 0) + rows, tile?.column ?? 0));
    expect(under.map(plain)).toEqual([1, "minst; okänt för 1"]);
  });

  test("of all projects leaves no number at all", () => {
    const overview = overviewOf([heading, unknown]);
    expect(textsOf(overview)).toContain("Genomförda projekt: okänt; 1 av 1 saknar känd status.");
    expect(textsOf(overview)).toContain(textsSv.contribution.noneKnown);
    const [tile] = overview.cells.filter(({ value }) => value?.kind === "text" && value.text === "Genomförda");
    expect(plain(cellAt(overview, (tile?.row ?? 0) + 1, tile?.column ?? 0))).toBeNull();
  });
});
