import fc from "fast-check";
import { groupBy, nothingMissing } from "../../src/core/figures/totals";
import { cohorts, grantedOf, spentOf, truthOf } from "./cohort";
import { runs } from "../support/every-way";
import { layouts, shuffled, type Layout } from "./layout";
import { amountsOf, errorsIn, tell } from "./totals";
import { writeWorkbook } from "./write-workbook";

const written = layouts.chain((layout) => fc.record({ layout: fc.constant(layout), cohort: cohorts(layout.grain) }));

/** The same list without anything that is no project. */
const plain = (layout: Layout): Layout => ({
  ...layout,
  titles: 0,
  sums: "none",
  parts: false,
  blanks: false,
  notes: false,
  hiddenRow: false,
  aggregate: false,
});

describe("a list that a person reads without hesitation", () => {
  it("gives the totals that are true to the öre, whole and without an error, in at least 99 of 100 layouts; and never others as whole", () => {
    let lists = 0;
    let whole = 0;
    fc.assert(
      fc.property(written, ({ layout, cohort }) => {
        const told = tell([writeWorkbook(cohort, layout)]);
        lists += 1;
        if (told.isWhole) expect(amountsOf(told)).toEqual(truthOf(cohort));
        if (told.isWhole && errorsIn(told).length === 0) whole += 1;
      }),
      { numRuns: runs(1500) },
    );
    expect(whole / lists).toBeGreaterThanOrEqual(0.99);
  });

  it("gives each project its own amounts", () => {
    fc.assert(
      fc.property(written, ({ layout, cohort }) => {
        const { figures } = tell([writeWorkbook(cohort, layout)]);
        const told = figures.map(({ project, granted, spent }) => [project.name, granted.ore, spent.ore]);
        const truth = cohort.map((project) => [project.name, grantedOf(project), spentOf(project)]);
        expect(told.sort()).toEqual(truth.sort());
      }),
    );
  });

  it("adds up the same by nämnd, area, type and status (P1)", () => {
    fc.assert(
      fc.property(written, ({ layout, cohort }) => {
        const told = tell([writeWorkbook(cohort, layout)]);
        for (const keyOf of [
          (one: (typeof told.figures)[number]) => one.grantedNamnd,
          (one: (typeof told.figures)[number]) => one.area,
          (one: (typeof told.figures)[number]) => one.investmentTypes[0] ?? null,
          (one: (typeof told.figures)[number]) => one.status,
        ]) {
          const groups = groupBy(told.figures, keyOf, [], () => nothingMissing);
          const add = (amounts: readonly (bigint | null)[]) =>
            amounts.reduce((sum: bigint, one) => sum + (one ?? 0n), 0n);
          expect(add(groups.map(({ granted }) => granted.ore))).toBe(told.granted);
          expect(add(groups.map(({ spent }) => spent.ore))).toBe(told.spent);
        }
        const namnder = new Set(told.figures.map(({ grantedNamnd }) => grantedNamnd));
        expect(namnder.size).toBe(new Set(cohort.map(({ namnd }) => namnd)).size);
      }),
    );
  });

  it.each([
    ["unit", { unit: "kr", grain: "tenThousand" }, { unit: "mnkr", grain: "tenThousand" }],
    [
      "unit and place of the unit",
      { unit: "tkr", unitAt: "title", numbers: "number" },
      { unit: "kr", unitAt: "format", numbers: "number" },
    ],
    ["sign of expenditure", { costs: "plus" }, { costs: "minus" }],
    ["sign of the surplus", { years: "none", deviation: "plus" }, { years: "none", deviation: "minus" }],
    ["case", { upperCase: true }, { upperCase: false }],
    ["order of columns", { seed: 7 }, { seed: 4242 }],
  ] as const satisfies readonly (readonly [string, Partial<Layout>, Partial<Layout>])[])(
    "does not depend on its %s (P3, P4, P6)",
    (_, one, other) => {
      const both = layouts.chain((layout) =>
        fc.record({
          layout: fc.constant({ ...layout, unitAt: "title" as const }),
          cohort: cohorts("tenThousand"),
        }),
      );
      fc.assert(
        fc.property(both, ({ layout, cohort }) => {
          const [first, second] = [one, other].map((change) => tell([writeWorkbook(cohort, { ...layout, ...change })]));
          expect(first && amountsOf(first)).toEqual(second && amountsOf(second));
        }),
      );
    },
  );

  it("does not change with sums, sections, notes, blank and hidden rows (P5)", () => {
    fc.assert(
      fc.property(written, ({ layout, cohort }) => {
        const adorned = tell([writeWorkbook(cohort, layout)]);
        expect(amountsOf(tell([writeWorkbook(cohort, plain(layout))]))).toEqual(amountsOf(adorned));
      }),
    );
  });

  it("does not depend on the order of its projects or sheets (P6)", () => {
    fc.assert(
      fc.property(written, fc.nat(999), ({ layout, cohort }, seed) => {
        const snapshot = writeWorkbook(cohort, layout);
        const turned = { ...snapshot, sheets: snapshot.sheets.toReversed() };
        const mixed = writeWorkbook(shuffled(cohort, seed), layout);
        expect(amountsOf(tell([turned]))).toEqual(amountsOf(tell([snapshot])));
        expect(amountsOf(tell([mixed]))).toEqual(amountsOf(tell([snapshot])));
      }),
    );
  });
});

describe("several workbooks", () => {
  const two = fc.tuple(layouts, layouts).chain(([first, second]) =>
    fc.record({
      layouts: fc.constant([first, second] as const),
      cohorts: fc.tuple(cohorts(first.grain, "TI"), cohorts(second.grain, "TX")),
    }),
  );

  it("with different projects add up, in either order (P6, P7)", () => {
    fc.assert(
      fc.property(two, ({ layouts: [first, second], cohorts: [one, other] }) => {
        const a = writeWorkbook(one, first, "a.xlsx");
        const b = writeWorkbook(other, second, "b.xlsx");
        expect(amountsOf(tell([a, b]))).toEqual(truthOf([...one, ...other]));
        expect(amountsOf(tell([b, a]))).toEqual(truthOf([...one, ...other]));
      }),
    );
  });

  it("that hold the same projects never count them twice without saying so (P7)", () => {
    fc.assert(
      fc.property(layouts, fc.boolean(), (layout, hasId) => {
        const [cohort] = fc.sample(cohorts(layout.grain), { numRuns: 1, seed: layout.seed });
        const write = (name: string) => writeWorkbook(cohort ?? [], { ...layout, hasId }, name);
        const told = tell([write("a.xlsx"), write("b.xlsx")]);
        expect(amountsOf(told)).toEqual(truthOf(cohort ?? []));
      }),
    );
  });
});
