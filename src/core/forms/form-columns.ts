import type { Edition, Field } from "../anvisningar/schema";
import { hasRole, type FieldId } from "../anvisningar/known-fields";
import type { Project } from "../project/project";
import { hasReading, isFilled } from "../project/readings-of";
import type { Language } from "../values/bilingual";
import { fieldKey, ownKey } from "../workbook/form-marks";
import { ownHeadings } from "../workbook/form-headings";
import type { FormTexts } from "./text-shape";

/** A column of the list that a nämnd fills in. */
export interface FormColumn {
  /** What the hidden row of keys says: how the column is known when it comes back, wherever it has been moved and whatever its heading has become. */
  readonly key: string;
  /** `given`: from the register, locked. `asked`: to fill in. `computed`: a formula. `earlier`: what was reported last, locked. */
  readonly role: "given" | "asked" | "computed" | "earlier";
  readonly field: Field | null;
  /** The budget year that an amount belongs to, where a project has several; else null. */
  readonly year: number | null;
  readonly heading: string;
  /** The heading over it and its neighbours. */
  readonly over: string;
  /** In digits of the default font. */
  readonly width: number;
}

/** Formulas of ours among the columns, by name of their key. */
export const ownColumns = ["status", "utilisation", "surplus", "lastDay", "missing", "wrong", "should"] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** Parts that the status is put together from: on the sheet, but out of sight. */
export const hiddenColumns: readonly OwnColumn[] = ["missing", "wrong", "should"];

export interface FormPlanContext {
  readonly edition: Edition;
  readonly language: Language;
  readonly texts: FormTexts;
  readonly projects: readonly Project[];
  /** Those that say which locked columns there are, where that is not the same: a project that the register lacks is asked for what the others have. */
  readonly like?: readonly Project[];
  /** Fields that an earlier summary knows. */
  readonly earlier: boolean;
}

/**
 * The columns of one nämnd's form, from the left: which project, how far its row has come, what was decided, what is asked, and formulas. Amounts have a column
 * a year only where a project was granted money over several.
 */
export function formColumns(context: FormPlanContext): readonly FormColumn[] {
  const { edition, projects, like = projects } = context;
  const { given = [], asked = [] } = edition.form ?? {};
  const years = yearsOf(projects);
  const known = given.filter((id) => isNeeded(id, like)).flatMap((id) => columnsOf(id, "given", years, context));
  return [
    ...known.filter(isName),
    own("status", 34, context),
    ...known.filter((column) => !isName(column) && (years.length === 0 || column.field?.id !== "budgetYear")),
    ...(context.earlier ? [earlierColumn(context)] : []),
    ...asked.flatMap((id) => [
      ...columnsOf(id, "asked", years, context),
      // What follows from the amount stands beside it.
      ...(id === "spentAmount" ? [own("utilisation", 12, context), own("surplus", 14, context)] : []),
      ...(id === "completedDate" ? [own("lastDay", 13, context)] : []),
    ]),
    ...hiddenColumns.map((name) => ({ ...own(name, 12, context), over: "" })),
  ];
}

/** A locked column that the register says nothing of would stand empty. */
const isNeeded = (id: FieldId, projects: readonly Project[]): boolean =>
  hasRole(id, "names", "namnd", "granted") ||
  id === "budgetYear" ||
  projects.some((project) => hasReading(project, id, isFilled));

/** The id and the name of a project: they stay in view, with how far the row has come. */
export const isName = ({ field }: FormColumn): boolean => hasRole(field?.id, "names");

/** The budget years, where one project has more than one; else none. */
const yearsOf = (projects: readonly Project[]): readonly number[] =>
  projects.some(({ years }) => years.length > 1)
    ? [...new Set(projects.flatMap(({ years }) => years.flatMap(({ year }) => year ?? [])))].toSorted((a, b) => a - b)
    : [];

function columnsOf(
  id: string,
  role: "given" | "asked",
  years: readonly number[],
  { edition, language, texts }: FormPlanContext,
): readonly FormColumn[] {
  const field = edition.fields.find((one) => one.id === id);
  if (field === undefined) return [];
  const column = (year: number | null): FormColumn => ({
    ...{ key: fieldKey(field.id, year), role, field, year, width: widthOf(field) },
    heading: headingOf(field, year, language, texts),
    over: texts.over[role === "given" ? "given" : field.group],
  });
  const isYearly = years.length > 0 && field.perYear && hasRole(field.id, "granted", "spent");
  return isYearly ? years.map(column) : [column(null)];
}

function headingOf(field: Field, year: number | null, language: Language, texts: FormTexts): string {
  const label = field.label[language];
  const dated = year === null ? label : `${label} ${year}`;
  return field.type === "amount" ? `${dated} (${texts.unit})` : dated;
}

const own = (name: OwnColumn, width: number, { texts, language }: FormPlanContext): FormColumn => ({
  ...{ key: ownKey(name), role: "computed", field: null, year: null, width },
  heading: ownHeadings[name][language],
  over: name === "status" ? texts.over.given : name === "lastDay" ? texts.over.completion : texts.over.economy,
});

const earlierColumn = ({ texts, language }: FormPlanContext): FormColumn => ({
  ...{ key: ownKey("earlier-spent"), role: "earlier", field: null, year: null, width: 15 },
  ...{ heading: ownHeadings["earlier-spent"][language], over: texts.over.given },
});

/** A project's id is short. */
const widthOf = ({ id, type }: Field): number => (id === "projectId" ? 15 : widths[type]);

const widths: Readonly<Record<Field["type"], number>> = {
  ...{ text: 32, amount: 17, percent: 12, number: 12, date: 14, year: 9, "yes-no": 12, codes: 24 },
  ...{ namnd: 28, area: 22, "investment-type": 24 },
};
