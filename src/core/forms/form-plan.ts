import type { DocumentValue } from "../document/document";
import { kronor } from "../document/put";
import type { Project } from "../project/project";
import type { Ore } from "../values/ore";
import { ownKey } from "../workbook/form-marks";
import { cardNames, type FormCard } from "./card-places";
import { formColumns, type FormColumn } from "./form-columns";
import type { FormOptions } from "./form-options";
import type { FormRow } from "./form-row";
import { valuesOf } from "./form-values";
import type { FormTexts } from "./text-shape";

/** What a form asks of which projects. */
export interface FormPlan {
  /** Of all projects together. */
  readonly columns: readonly FormColumn[];
  /** The projects, and room for those that the register lacks. */
  readonly rows: readonly FormRow[];
  /** The sheets of a form with a sheet a project, in the order of the rows; none in a form with a list. */
  readonly plans: readonly FormCard[];
}

export function listPlan(projects: readonly Project[], options: FormOptions, texts: FormTexts): FormPlan {
  const columns = columnsFor(projects, options, texts);
  return {
    columns,
    rows: [
      ...projects.map((project) => rowFor(project, columns, options, texts)),
      ...spareRows(options.edition.form?.spareRows ?? 0),
    ],
    plans: [],
  };
}

/** A sheet takes more room than a row. */
const mostSpareSheets = 3;

/** Each project is asked what concerns it: the columns of its own years, and no others. */
export function cardPlan(projects: readonly Project[], options: FormOptions, texts: FormTexts): FormPlan {
  const known = projects.map((project, index): FormCard => {
    const columns = columnsFor([project], options, texts);
    return { ...cardNames(project, index), columns, row: rowFor(project, columns, options, texts) };
  });
  const spare = spareRows(Math.min(options.edition.form?.spareRows ?? 0, mostSpareSheets)).map(
    (row, index): FormCard => {
      const name = texts.perProject.spare(index + 1);
      return { sheet: name, title: name, row, columns: columnsFor([], options, texts, projects) };
    },
  );
  const plans = [...known, ...spare];
  const all = [...columnsFor(projects, options, texts), ...plans.flatMap(({ columns }) => columns)];
  return {
    columns: [...new Map(all.map((column) => [column.key, column])).values()],
    rows: plans.map(({ row }) => row),
    plans,
  };
}

const columnsFor = (
  projects: readonly Project[],
  { edition, language, earlierSpent }: FormOptions,
  texts: FormTexts,
  like = projects,
): readonly FormColumn[] => {
  const earlier = projects.some(({ key }) => earlierSpent.has(key));
  return formColumns({ edition, language, texts, projects, like, earlier });
};

const rowFor = (
  project: Project,
  columns: readonly FormColumn[],
  { edition, register, language, earlierSpent }: FormOptions,
  texts: FormTexts,
): FormRow => ({
  project,
  values: new Map([
    ...valuesOf(project, columns, { edition, register, language, texts }),
    ...earlierValue(earlierSpent.get(project.key)),
  ]),
});

const spareRows = (count: number): readonly FormRow[] =>
  Array.from({ length: count }, () => ({ project: null, values: new Map() }));

const earlierValue = (spent: Ore | undefined): readonly (readonly [string, DocumentValue])[] =>
  spent === undefined ? [] : [[ownKey("earlier-spent"), { kind: "number", number: kronor(spent) }]];
