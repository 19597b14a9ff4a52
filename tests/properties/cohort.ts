import fc from "fast-check";

/** What was really granted and spent, before anybody wrote it into a workbook. Amounts in öre. */
export interface TrueYear {
  readonly year: number;
  readonly granted: bigint;
  readonly spent: bigint;
}

export interface TrueProject {
  readonly id: string;
  readonly name: string;
  readonly namnd: string;
  readonly status: string;
  readonly type: string;
  readonly years: readonly TrueYear[];
}

export type Cohort = readonly TrueProject[];

const namnder = ["Farsta", "Bromma", "Skärholmen", "Älvsjö"] as const;
const statuses = ["Genomfört", "Pågår", "Ej påbörjat", "Avbrutet"] as const;
const types = ["Belysning", "Lekplats", "Kameror"] as const;
/** Names that a hasty reader takes for sums, sections or notes stand among the ordinary ones. */
const names = [
  ...["Belysning i parken", "Gångväg vid skolan", "Lekplatsen", "Summan av delarna", "Totalförsvarets park"],
  ...["Torget", "Noten 4, konsthall", "Total upprustning av torget", "Utegym", "Kvarnen", "Parken, varav etapp 1"],
] as const;

const kr = 100n;

/** Amounts of the size that projects have: 50 000 kr to 6 mnkr, not often alike, to the öre, the krona, or the ten thousand kronor. */
const amounts = (grain: bigint): fc.Arbitrary<bigint> =>
  fc.noBias(fc.bigInt({ min: (50_000n * kr) / grain, max: (6_000_000n * kr) / grain })).map((count) => count * grain);

export const grains = { ore: 1n, kr, tenThousand: 10_000n * kr } as const;
export type Grain = keyof typeof grains;

const trueYear = (year: number, grain: bigint): fc.Arbitrary<TrueYear> =>
  fc.tuple(amounts(grain), fc.integer({ min: 40, max: 110 }), fc.boolean()).map(([granted, percent, started]) => ({
    year,
    granted,
    // Never so little of what the project was granted that it could be in another unit.
    spent: started ? ((granted * BigInt(percent)) / 100n / grain) * grain : 0n,
  }));

/** Far more than what rounding may hide. */
const unlike = 50_000n * kr;

const trueProject = (grain: bigint): fc.Arbitrary<Omit<TrueProject, "id">> =>
  fc.record({
    name: fc.constantFrom(...names),
    namnd: fc.constantFrom(...namnder),
    status: fc.constantFrom(...statuses),
    type: fc.constantFrom(...types),
    years: fc
      .tuple(
        trueYear(2023, grain),
        trueYear(2024, grain),
        fc.constantFrom<"first" | "second" | "both">("first", "second", "both"),
      )
      // Years alike could pass for one another's total.
      .filter(([first, second]) => first.granted > second.granted + unlike || second.granted > first.granted + unlike)
      .map(([first, second, which]) => (which === "both" ? [first, second] : which === "first" ? [first] : [second])),
  });

/** One to nine projects; each has an id and a name of its own. */
export const cohorts = (grain: Grain, prefix = "TI"): fc.Arbitrary<Cohort> =>
  fc.array(trueProject(grains[grain]), { minLength: 1, maxLength: 9 }).map((projects) =>
    projects.map((project, index) => ({
      ...project,
      id: `${prefix}-2023-${String(index + 1).padStart(3, "0")}`,
      name: `${project.name} ${prefix} ${String.fromCodePoint(65 + index)}`,
    })),
  );

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

export const grantedOf = ({ years }: TrueProject): bigint => sum(years.map(({ granted }) => granted));
export const spentOf = ({ years }: TrueProject): bigint => sum(years.map(({ spent }) => spent));

/** The truth in the words of the totals. */
export const truthOf = (cohort: Cohort) => ({
  projects: cohort.length,
  granted: sum(cohort.map(grantedOf)),
  spent: sum(cohort.map(spentOf)),
});
