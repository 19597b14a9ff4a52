import { fieldsOfHeading, labelIndex } from "../../src/core/anvisningar/label-index";
import { headingParts } from "../../src/core/values/label";
import { edition } from "../support/intake";
import type { CellInput } from "../support/snapshot";
import { grantedOf, spentOf, type TrueProject, type TrueYear } from "./cohort";
import { pick, shuffled, type Layout } from "./layout";
import { amountCell } from "./write-amount";

/** One row of the list: a project, or one budget year of it. */
export interface ListRow {
  readonly project: TrueProject;
  readonly year: TrueYear | null;
}

export interface ListColumn {
  readonly heading: string;
  /** Budget year, when the column belongs to one. */
  readonly year: number | null;
  readonly role: "name" | "namnd" | "granted" | "spent" | "surplus" | "other";
  cell(row: ListRow): CellInput;
}

const index = labelIndex(edition);

/** Words that say what kind of sum it is, not what it is: no heading for one year. */
const cumulative = /ack|totalt|slut/iu;

/** Headings that mean the field whatever stands beside them. */
function synonymsOf(id: string, isForYear: boolean): readonly string[] {
  const field = edition.fields.find((one) => one.id === id);
  if (!field) throw new Error(`No field ${id}.`);
  return [field.label.sv, ...field.synonyms].filter((text) => {
    const [only, ...others] = fieldsOfHeading(index, headingParts(text));
    return only?.id === id && others.length === 0 && !(isForYear && cumulative.test(text));
  });
}

export const budgetYears = [2023, 2024] as const;

const hasYearColumns = ({ years }: Layout): boolean => years !== "none" && years !== "rows";

function amountColumns(layout: Layout): readonly ListColumn[] {
  const { unit, unitAt, upperCase, seed, years, yearTotals, deviation } = layout;
  const isForYear = years !== "none";
  const inHeading = pick([` (${unit})`, ` ${unit}`, `, ${unit}`], seed, 3);
  const headed = (words: string): string => {
    const cased = upperCase ? words.toUpperCase() : words;
    return unitAt === "heading" ? `${cased}${inHeading}` : cased;
  };
  const granted = pick(synonymsOf("grantedAmount", isForYear), seed, 5);
  const spent = pick(synonymsOf("spentAmount", isForYear), seed, 7);
  const whole: readonly ListColumn[] = [
    {
      heading: headed(granted),
      year: null,
      role: "granted",
      cell: ({ project, year }) => amountCell(year ? year.granted : grantedOf(project), layout),
    },
    {
      heading: headed(spent),
      year: null,
      role: "spent",
      cell: ({ project, year }) => amountCell(year ? year.spent : spentOf(project), layout, true),
    },
  ];
  if (!hasYearColumns(layout))
    return deviation === "none"
      ? whole
      : [
          ...whole,
          {
            heading: headed("Överskott"),
            year: null,
            role: "surplus",
            cell: ({ project, year }) => {
              const left = year ? year.granted - year.spent : grantedOf(project) - spentOf(project);
              return amountCell(deviation === "minus" ? -left : left, layout);
            },
          },
        ];
  const perYear = budgetYears.flatMap((year): readonly ListColumn[] => {
    const of = ({ project }: ListRow): TrueYear | undefined => project.years.find((one) => one.year === year);
    const named = (words: string): string => (years === "columns" ? headed(`${words} ${year}`) : headed(words));
    return [
      {
        heading: named(granted),
        year,
        role: "granted",
        cell: (row) => amountCell(of(row)?.granted ?? null, layout),
      },
      {
        heading: named(spent),
        year,
        role: "spent",
        cell: (row) => amountCell(of(row)?.spent ?? null, layout, true),
      },
    ];
  });
  const totals = whole.map((column, at) => ({ ...column, heading: headed(`${at === 0 ? granted : spent} totalt`) }));
  return yearTotals && years === "columns" ? [...perYear, ...totals] : perYear;
}

/** The columns of one list, in the layout's order. Years that stand over their columns keep these together. */
export function columnsOf(layout: Layout): readonly ListColumn[] {
  const { hasId, hasStatus, hasType, namndIn, extras, seed, years, upperCase } = layout;
  const plain = (field: string, role: ListColumn["role"], cell: (row: ListRow) => CellInput): ListColumn => {
    const words = pick(synonymsOf(field, true), seed, field.length);
    return { heading: upperCase ? words.toUpperCase() : words, year: null, role, cell };
  };
  const about: readonly ListColumn[] = [
    ...(hasId ? [plain("projectId", "other", ({ project }) => project.id)] : []),
    plain("projectName", "name", ({ project }) => project.name),
    ...(namndIn === "section" ? [] : [plain("grantedNamnd", "namnd", ({ project }) => project.namnd)]),
    ...(years === "rows" ? [plain("budgetYear", "other", ({ year }) => year?.year ?? null)] : []),
    ...(hasStatus ? [plain("status", "other", ({ project }) => project.status)] : []),
    ...(hasType ? [plain("investmentType", "other", ({ project }) => project.type)] : []),
    ...extras.map((heading): ListColumn => ({
      heading,
      year: null,
      role: "other",
      cell: ({ project }) => (heading === "Antal stolpar" ? project.name.length : `${heading} ${project.id}`),
    })),
  ];
  const amounts = amountColumns(layout);
  const isTogether = years === "merged-over" || years === "over";
  if (isTogether) return [...shuffled(about, seed), ...amounts];
  return shuffled([...about, ...amounts], seed);
}
