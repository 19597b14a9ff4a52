import type { FieldId } from "../anvisningar/known-fields";
import type { CellRef, Project, Readings } from "../project/project";
import type { ProjectFigures } from "./types";

/** A figure that people may ask about: "varför denna siffra?" */
export type AskedFigure = "granted" | "spent" | "utilisation" | "surplus" | "overrun";

/** The cells that the projects' figure rests on, in the order in which they are added. Found when somebody asks: figures themselves hold no cells. */
export const cellsBehind = (asked: AskedFigure, projects: readonly ProjectFigures[]): readonly CellRef[] =>
  asked === "utilisation"
    ? [...cellsBehind("spent", projects), ...cellsBehind("granted", projects)]
    : projects.flatMap((figures) => cellsOf[asked](figures));

const granted = ({ project }: ProjectFigures): readonly CellRef[] => statedCells(project, "grantedAmount");
const spent = ({ project }: ProjectFigures): readonly CellRef[] => statedCells(project, "spentAmount");

/** What was carried in to the first year counts where something was granted. */
const balance = (figures: ProjectFigures): readonly CellRef[] => {
  const { granted: grant, project } = figures;
  const first = { years: project.years.slice(0, 1) };
  return [...granted(figures), ...(grant.ore === null ? [] : statedCells(first, "carriedIn")), ...spent(figures)];
};

const cellsOf = { granted, spent, surplus: balance, overrun: balance };

/** The cells of the field that are filled in, readable or not, year by year. */
const statedCells = ({ years }: Pick<Project, "years">, field: FieldId): readonly CellRef[] =>
  years.flatMap(({ fields }) => statedIn(fields, field));

/** The cells of a field of one budget year: more than one where cells are added; none where it is empty. */
export function statedIn(fields: Readings, field: FieldId): readonly CellRef[] {
  const reading = fields.get(field);
  return !reading || (reading.value === null && reading.shown === "") ? [] : [reading.at, ...(reading.also ?? [])];
}
