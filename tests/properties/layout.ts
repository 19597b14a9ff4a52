import fc from "fast-check";
import type { Unit } from "../../src/core/values/ore";
import type { Grain } from "./cohort";

/** One way in which a nämnd may lay a list out. Every combination is one that a person reads without hesitation. */
export interface Layout {
  readonly unit: Unit;
  /** Where the unit is stated. */
  readonly unitAt: "title" | "heading" | "cell" | "format" | "other-sheet";
  readonly numbers: "number" | "text";
  /** How texts part thousands. */
  readonly group: " " | "\u00a0" | "\u202f" | "" | "'";
  /** Expenditure with minus throughout. */
  readonly costs: "plus" | "minus" | "parentheses";
  /** Budget years: not told apart, in columns of their own, or in rows of their own. */
  readonly years: "none" | "columns" | "merged-over" | "over" | "rows";
  readonly yearTotals: boolean;
  readonly deviation: "none" | "plus" | "minus";
  readonly namndIn: "column" | "merged" | "section";
  readonly hasId: boolean;
  readonly hasStatus: boolean;
  readonly hasType: boolean;
  readonly extras: readonly ("Leverantör" | "Antal stolpar" | "Projektledare")[];
  readonly titles: 0 | 1 | 3;
  readonly upperCase: boolean;
  /** Picks synonyms and the order of columns. */
  readonly seed: number;
  readonly sums: "none" | "last" | "groups";
  readonly parts: boolean;
  readonly blanks: boolean;
  readonly notes: boolean;
  readonly hiddenRow: boolean;
  readonly aggregate: boolean;
  readonly split: "one" | "tables" | "sheets";
  readonly grain: Grain;
}

/** In all units the decimals of a text must be plain: three of them look like a group of thousands. */
function consistent(layout: Layout): Layout {
  const isWritten = layout.numbers === "text" || layout.unitAt === "cell";
  const needsWhole = isWritten && layout.unit !== "kr";
  return {
    ...layout,
    numbers: layout.unitAt === "cell" ? "text" : layout.unitAt === "format" ? "number" : layout.numbers,
    costs: layout.costs === "parentheses" && (!isWritten || layout.unitAt === "cell") ? "minus" : layout.costs,
    deviation: layout.years === "none" ? layout.deviation : "none",
    namndIn: layout.namndIn === "merged" && layout.sums === "groups" ? "column" : layout.namndIn,
    grain: needsWhole ? "tenThousand" : layout.grain,
  };
}

export const layouts: fc.Arbitrary<Layout> = fc
  .record<Layout>({
    unit: fc.constantFrom<Unit>("kr", "tkr", "mnkr"),
    unitAt: fc.constantFrom("title", "heading", "cell", "format", "other-sheet"),
    numbers: fc.constantFrom("number", "text"),
    group: fc.constantFrom(" ", "\u00a0", "\u202f", "", "'"),
    costs: fc.constantFrom("plus", "plus", "minus", "parentheses"),
    years: fc.constantFrom("none", "none", "columns", "merged-over", "over", "rows"),
    yearTotals: fc.boolean(),
    deviation: fc.constantFrom("none", "plus", "minus"),
    namndIn: fc.constantFrom("column", "merged", "section"),
    hasId: fc.boolean(),
    hasStatus: fc.boolean(),
    hasType: fc.boolean(),
    extras: fc.uniqueArray(fc.constantFrom("Leverantör", "Antal stolpar", "Projektledare"), { maxLength: 3 }),
    titles: fc.constantFrom(0, 1, 3),
    upperCase: fc.boolean(),
    seed: fc.nat(9999),
    sums: fc.constantFrom("none", "last", "groups"),
    parts: fc.boolean(),
    blanks: fc.boolean(),
    notes: fc.boolean(),
    hiddenRow: fc.boolean(),
    aggregate: fc.boolean(),
    split: fc.constantFrom("one", "one", "tables", "sheets"),
    grain: fc.constantFrom("ore", "kr", "tenThousand"),
  })
  .map(consistent);

/** A small repeatable choice, so that one number decides all of a layout's taste. */
export function pick<T>(choices: readonly T[], seed: number, salt: number): T {
  const chosen = choices[(seed * 31 + salt * 17) % choices.length];
  if (chosen === undefined) throw new Error("Nothing to pick from.");
  return chosen;
}

export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => ({ item, key: ((index + 1) * 7919 + seed * 104_729) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
