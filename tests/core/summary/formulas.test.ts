import fc from "fast-check";
import { follow, workbooksIn } from "../../support/returned";
import { differences, outcomeOf, projectColumn, returned, returnedBy, summary, type Rows } from "./outcomes";

/** Every formula is computed anew by another engine, from the document's constants alone, and must give the core's own figure. */

/** Column headings by the short names that the cases use. Amounts are in thousands. */
const headings = {
  id: "Projekt-ID",
  name: "Projektnamn",
  namnd: "Nämnd",
  type: "Typ",
  year: "Budgetår",
  status: "Status",
  completed: "Slutförd datum",
  reported: "Rapport inlämnad",
  estimated: "Kalkyl tkr",
  granted: "Beviljat tkr",
  carriedIn: "Ombudgeterat från föregående år tkr",
  spent: "Utfall tkr",
  reason: "Skäl till överskott",
  disposition: "Vad händer med överskottet",
} as const;

type Line = Partial<Record<keyof typeof headings, string | number | null>>;
const usual: Line = { id: "1", name: "Ljus", namnd: "Farsta", type: "Belysning", year: 2023, status: "Genomfört" };

const sheetOfLines = (lines: readonly Line[]): Rows => [
  Object.values(headings),
  ...lines.map((line) => Object.keys(headings).map((key) => ({ ...usual, ...line })[key as keyof Line] ?? null)),
];

test.each(["sv", "en"] as const)("the returned workbooks, in %s", (language) => {
  const document = summary(returned, { language });
  expect(differences(document)).toEqual([]);
  expect(
    document.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined)).length,
  ).toBeGreaterThan(500);
});

test("another edition, with other fields and lists", () => {
  expect(differences(summary(returnedBy(1)))).toEqual([]);
});

test("awkward workbooks, whose totals are incomplete", () => {
  expect(differences(summary(follow(workbooksIn("awkward"))))).toEqual([]);
});

/** Each case with the balances that it must have, in kronor: so that a case that is not read cannot pass. */
test.each<[string, readonly Line[], readonly unknown[]]>([
  ["nothing at all", [], [null]],
  ["unknown amounts", [{ completed: "2023-05-31" }], [""]],
  ["nothing spent yet", [{ status: "Pågår", estimated: 900, granted: 1000, spent: 0 }], [1_000_000]],
  ["nothing granted", [{ completed: "2023-05-31", reported: "2024-01-02", granted: 0, spent: 500 }], [-500_000]],
  [
    "an overrun, reported on the last day",
    [{ completed: "2023-08-31", reported: "2024-02-29", estimated: 900, granted: 1000, spent: 1200.5 }],
    [-200_500],
  ],
  [
    "several years, with money from before the first and between them",
    [
      { completed: "2024-08-31", estimated: 5000, granted: 5000, carriedIn: 100, spent: 3000, reason: "Försenat" },
      { completed: "2024-08-31", year: 2024, estimated: 5000, carriedIn: 2000, spent: 1500, reason: "Försenat" },
      { id: "2", name: "Staket", status: "Delvis genomfört", granted: 5000, spent: 4999.5 },
    ],
    [null, 600_000, 500],
  ],
  [
    "a year whose spent amount is unknown",
    [
      { status: "Pågår", granted: 5000, spent: 3000 },
      { status: "Pågår", year: 2024, granted: 100 },
    ],
    // No lower bound of anything: what is unknown would have counted as 0.
    [null, null],
  ],
  ["a day at the end of the calendar", [{ completed: "9999-12-31", granted: 200, spent: 100 }], [100_000]],
  [
    "several answers, one answer, none yet and none",
    [
      { granted: 900, spent: 100, reason: "Lägre kostnad; Försenat", disposition: "Ombudgeteras; Återlämnas" },
      { id: "2", name: "Staket", status: "Pågår", granted: 900, spent: 200, reason: "Försenat" },
      { id: "3", name: "Bro", status: "Pågår", granted: 900, spent: 300 },
      { id: "4", name: "Torg", granted: 900, spent: 400 },
    ],
    [800_000, 700_000, 600_000, 500_000],
  ],
])("%s", (_, lines, balances) => {
  const document = summary(outcomeOf({ Blad: sheetOfLines(lines) }));
  expect(projectColumn(document, "Överskott")).toEqual(balances);
  expect(differences(document)).toEqual([]);
});

const status = fc.constantFrom("Genomfört", "Pågår", "Avbrutet", "Delvis genomfört", "Okänd", "Ej påbörjat", null);
const amount = fc.option(
  fc.oneof(fc.constant(0), fc.integer({ min: 300_000, max: 9_000_000 })).map((kronor) => kronor / 1000),
);
const day = fc.option(fc.constantFrom("2023-03-08", "2023-08-31", "2024-02-29", "2024-05-13", "2024-11-13"));

test("any projects", () => {
  const project = fc.record({
    namnd: fc.constantFrom("Farsta", "Bromma", "Trafiknämnden", "Ingen alls"),
    type: fc.constantFrom("Belysning", "Staket", "Belysning, staket", null),
    year: fc.constantFrom(2023, 2024),
    ...{ status, completed: day, reported: day, estimated: amount, granted: amount, carriedIn: amount, spent: amount },
    reason: fc.constantFrom("Lägre kostnad", "Annat; Försenat", "oläsligt", null),
    disposition: fc.constantFrom("Ombudgeteras", "Återlämnas", null),
  });
  fc.assert(
    fc.property(fc.array(project, { maxLength: 20 }), (projects) => {
      const lines = projects.map((line, index) => ({ ...line, id: `P${index}`, name: `Projekt ${index}` }));
      expect(differences(summary(outcomeOf({ Blad: sheetOfLines(lines) })))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
