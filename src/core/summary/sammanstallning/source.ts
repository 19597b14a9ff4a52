import type { ProjectHeading } from "../names";
import { projectColumn, sheetNames } from "../names";
import { cell } from "../projekt/formulas";

/** Which rows of the sheet Projekt a figure is taken from, as formulas. */
export interface Source {
  readonly sum: (heading: ProjectHeading) => string;
  /** Surplus only: overruns are not netted. */
  readonly surplus: () => string;
}

const balance = projectColumn("Överskott");

export const everything: Source = {
  sum: (heading) => `SUM(${projectColumn(heading)})`,
  surplus: () => `SUMIF(${balance},">0")`,
};

/** Rows where `heading` says what the cell says. The criterion is a cell, never a text in the formula. */
export const rowsWhere = (heading: ProjectHeading, criterion: string): Source => ({
  sum: (summed) => `SUMIFS(${projectColumn(summed)},${projectColumn(heading)},${criterion})`,
  surplus: () => `SUMIFS(${balance},${projectColumn(heading)},${criterion},${balance},">0")`,
});

/** The rows of one project, by place: its id is a workbook's text, which a criterion could misread (">0", "*"). */
export const rowsOf = (first: number, last: number): Source => ({
  sum: (heading) => `SUM(${sheetNames.projects}!${cell(heading, first)}:${cell(heading, last)})`,
  surplus: () => `MAX(0,${sheetNames.projects}!${cell("Överskott", last)})`,
});
