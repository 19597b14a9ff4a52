import type { SummaryContext } from "../context";
import type { ProjectHeading } from "../names";
import type { Put } from "../../document/put";
import type { ProjectRow } from "./project-rows";

/** A column of the sheet Projekt. */
export interface ProjectColumn {
  readonly heading: ProjectHeading;
  readonly width: number;
  readonly right?: true;
  /** `at` is the sheet row. */
  readonly put: (row: ProjectRow, context: SummaryContext, at: number) => Put;
}

/** A fact of the whole project: on the row of its last year, otherwise empty. */
export const onLastRow =
  (put: ProjectColumn["put"], empty: Put): ProjectColumn["put"] =>
  (row, context, at) =>
    row.isLast ? put(row, context, at) : empty;
