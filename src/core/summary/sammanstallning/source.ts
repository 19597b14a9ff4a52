import { projectColumn, sheetNames, type ProjectHeading } from "../names";
import { cell } from "../projekt/formulas";

/** Which rows of the sheet Projekt a figure is taken from, as formulas. */
export interface Source {
  readonly sum: (heading: ProjectHeading) => string;
  /** Only of projects whose granted and spent are both whole: what a share is made of. */
  readonly sumOfWhole: (heading: ProjectHeading) => string;
  /** Surplus only: overruns are not netted. */
  readonly surplus: () => string;
  /** Overruns only, as a positive amount. */
  readonly overrun: () => string;
}

const balance = projectColumn("Överskott");
const isWhole = `${projectColumn("Fullständigt")},1`;

export const everything: Source = {
  sum: (heading) => `SUM(${projectColumn(heading)})`,
  sumOfWhole: (heading) => `SUMIFS(${projectColumn(heading)},${isWhole})`,
  surplus: () => `SUMIF(${balance},">0")`,
  overrun: () => `-SUMIF(${balance},"<0")`,
};

/** Rows where `heading` says what the cell says. The criterion is a cell, never a text in the formula. */
export function rowsWhere(heading: ProjectHeading, criterion: string): Source {
  const own = `${projectColumn(heading)},${criterion}`;
  return {
    sum: (summed) => `SUMIFS(${projectColumn(summed)},${own})`,
    sumOfWhole: (summed) => `SUMIFS(${projectColumn(summed)},${own},${isWhole})`,
    surplus: () => `SUMIFS(${balance},${own},${balance},">0")`,
    overrun: () => `-SUMIFS(${balance},${own},${balance},"<0")`,
  };
}

/** The rows of one project, by place: its id is a workbook's text, which a criterion could misread (">0", "*"). */
export function rowsOf(first: number, last: number): Source {
  const rows = (heading: ProjectHeading): string =>
    `${sheetNames.projects}!${cell(heading, first)}:${cell(heading, last)}`;
  return {
    sum: (heading) => `SUM(${rows(heading)})`,
    sumOfWhole: (heading) => `SUMIFS(${rows(heading)},${rows("Fullständigt")},1)`,
    surplus: () => `MAX(0,${sheetNames.projects}!${cell("Överskott", last)})`,
    overrun: () => `MAX(0,-${sheetNames.projects}!${cell("Överskott", last)})`,
  };
}
