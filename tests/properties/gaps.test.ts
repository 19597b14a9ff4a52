import fc from "fast-check";
import { sumFigures } from "../../src/core/figures/figure";
import type { SourceFile } from "../../src/core/run/source-file";
import type { RunResult } from "../../src/core/run/run-result";
import type { Gap } from "../../src/core/project/told";
import { ratio } from "../../src/core/values/ratio";
import { parseArea } from "sheet-refs";
import { follow, workbooksIn } from "../support/returned";
import { workbookOf, type CellInput, type SheetInput } from "../support/snapshot";

/** Nothing is left out without a finding at its cell, and nothing that a doubt touches is said to be whole. */

/** Is it the gap's cell, one of several (`C3,D3`), or an area that holds it (`C3:C5`)? A gap without a cell is about a sheet as a whole. */
function holds(cells: string | undefined, { at }: Gap): boolean {
  // A doubt about several columns is told at all of them.
  if (cells === at.cell) return true;
  const own = parseArea(at.cell);
  if (own === null || cells === undefined) return at.cell === "" && cells === undefined;
  return cells.split(",").some((part) => {
    const area = parseArea(part);
    return (
      area !== null &&
      area.top <= own.top &&
      area.left <= own.left &&
      area.bottom >= own.bottom &&
      area.right >= own.right
    );
  });
}

/** What is wrong with how an outcome tells of its doubts. */
function problemsIn({ projects, totals, missing, findings }: RunResult): readonly string[] {
  const isTold = (gap: Gap): boolean =>
    findings.some(({ at }) => at.file === gap.at.file && (at.sheet ?? "") === gap.at.sheet && holds(at.cell, gap));
  const whole = projects.filter(({ complete }) => complete);
  const [granted, spent] = [whole.map((one) => one.granted), whole.map((one) => one.spent)].map(
    (figures) => sumFigures(figures).ore,
  );
  const share = granted === null || spent === null ? null : ratio(spent ?? 0n, granted ?? 0n);
  const parts = ["granted", "spent", "surplus", "overrun", "utilisation"] as const;
  return [
    ...missing.gaps
      .filter((gap) => !isTold(gap))
      .map(({ at }) => `nothing is told of ${at.file} ${at.sheet}!${at.cell}`),
    ...parts
      .filter((part) => totals[part].complete && projects.some((one) => !one[part].complete))
      .map((part) => `the total ${part} is whole though a project's is not`),
    ...missing.gaps.flatMap(({ fields, at }) =>
      (["granted", "spent"] as const)
        .filter((part) => fields.includes(`${part}Amount`) && totals[part].complete)
        .map((part) => `the total ${part} is whole though ${at.sheet}!${at.cell} touches it`),
    ),
    ...projects
      .filter(({ utilisation, surplus, complete }) => !complete && (utilisation.ratio !== null || surplus.ore !== null))
      .map(({ project }) => `${project.name} has a share or a surplus of amounts that are not whole`),
    ...(projects.length > 0 && JSON.stringify(totals.utilisation.ratio, asText) !== JSON.stringify(share, asText)
      ? ["the share is not that of the projects that are whole"]
      : []),
  ];
}

const asText = (_: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);

const handedIn = (name: string, sheets: Readonly<Record<string, SheetInput>>): SourceFile => ({
  ...{ name, size: 1, sha256: name, remarks: [] },
  snapshot: workbookOf(sheets, { name }),
});

test.each(["awkward", "returned"])("the sample workbooks in %s", (folder) => {
  for (const file of workbooksIn(folder)) expect([file.name, problemsIn(follow([file]))]).toEqual([file.name, []]);
  expect(problemsIn(follow(workbooksIn(folder)))).toEqual([]);
});

const kinds = ["Projekt-ID", "Projektnamn", "Nämnd", "Status"] as const;
const money = [
  ...["Beviljat kr", "Utfall kr", "Beviljat 2023 kr", "Utfall 2023 kr", "Utfall 2024 kr", "Utfall totalt kr"],
  ...["Tillkommande utfall kr", "Beviljat tillägg", "Belopp", "2023", "Ombudgeterat från föregående år kr"],
  ...["Överskott kr", "Avvikelse mot kalkyl kr", "Utfall mnkr", "Bevilljat"],
];
const amount: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 3, max: 90 }).map((size) => size * 100_000) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellInput>(
      ...[null, 0, -400_000, 9e11, 2023, "se bilaga", "cirka 500 000", "1.234", "-", "300 tkr"],
      ...[{ error: "#REF!" }, { uncached: "A1" }, { number: 450, format: '0 "tkr"' }],
    ),
  },
);
const name: fc.Arbitrary<CellInput> = fc.constantFrom<CellInput>(
  ...["Ljus", "Park", "Torg", "Bro", "Väg", null, "Summa", "varav stolpar", "Exempelprojekt", { struck: "Mur" }],
);
const row = (columns: number): fc.Arbitrary<readonly CellInput[]> =>
  fc
    .tuple(
      fc.constantFrom<CellInput>("1", "2", "3", "4", null),
      name,
      fc.constantFrom<CellInput>("Farsta", "Bromma", null),
      fc.constantFrom<CellInput>("Genomfört", "Pågår", "kanske", null),
      fc.array(amount, { minLength: columns, maxLength: columns }),
    )
    .map(([id, title, namnd, status, amounts]) => [id, title, namnd, status, ...amounts]);
const list: fc.Arbitrary<SheetInput> = fc
  .uniqueArray(fc.constantFrom(...money), { minLength: 1, maxLength: 4 })
  .chain((headings) =>
    fc.record({
      rows: fc
        .array(row(headings.length), { minLength: 1, maxLength: 6 })
        .map((rows) => [[...kinds, ...headings], ...rows]),
      merges: fc.constantFrom<readonly string[]>([], ["E2:E3"], ["E1:F1"]),
      hiddenRows: fc.constantFrom<readonly number[]>([], [3]),
      hidden: fc.constantFrom(false, false, true),
    }),
  );
const label = fc.constantFrom("Projektnamn", "Beviljad nämnd", "Status", "Budgetår", ...money);
const form: fc.Arbitrary<SheetInput> = fc
  .array(fc.tuple(label, amount, amount), { minLength: 1, maxLength: 6 })
  .map((lines) => ({
    rows: [
      ["Projektnamn", "Ljus"],
      ["Beviljad nämnd", "Farsta"],
      ["Beviljat belopp (kr)", 900_000],
      ...lines.map(([words, one, other]) => (other === 0 ? [words, one, 5] : [words, one])),
    ],
  }));
const workbook = (file: string): fc.Arbitrary<SourceFile> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: list }, { weight: 1, arbitrary: form }), { minLength: 1, maxLength: 3 })
    .map((sheets) =>
      handedIn(
        file,
        Object.fromEntries(
          sheets.map((sheet, index) => [`Blad${index + 1}`, { ...sheet, hidden: index > 0 && sheet.hidden === true }]),
        ),
      ),
    );

it("any workbook full of bad habits", () => {
  fc.assert(
    fc.property(workbook("a.xlsx"), (file) => {
      expect(problemsIn(follow([file]))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

it("any two of them", () => {
  fc.assert(
    fc.property(workbook("a.xlsx"), workbook("b.xlsx"), (a, b) => {
      expect(problemsIn(follow([a, b]))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
