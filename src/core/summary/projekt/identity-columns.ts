import type { FieldId } from "../../anvisningar/known-fields";
import { mainType, type SummaryContext } from "../context";
import { blank, date, number, text, type Put } from "../../document/put";
import type { ProjectColumn } from "./project-column";
import { dateOf, joined, labelsOf, readingOf, textOf } from "./project-text";
import type { ProjectRow } from "./project-rows";

/** Who, where, what and how far. These stand on every row of a project, so that each row can be filtered by them. */
export const identityColumns: readonly ProjectColumn[] = [
  { heading: "Projekt-ID", width: 12.5, put: ({ figures }) => text(figures.project.id) },
  { heading: "Projektnamn", width: 28, put: ({ figures }) => text(figures.project.name, "text-wrap") },
  {
    heading: "Nämnd som beviljats medel",
    width: 17,
    put: ({ figures }, { namndName }) => needed(namndName(figures.grantedNamnd)),
  },
  {
    heading: "Redovisande nämnd",
    width: 17,
    put: ({ figures }, { namndName }) => needed(namndName(figures.reportingNamnd)),
  },
  {
    heading: "Stadsdelsområde",
    width: 17,
    put: ({ figures }, { outcome }) =>
      needed(figures.area === null ? null : (outcome.register.areaById(figures.area)?.name ?? figures.area)),
  },
  { heading: "Plats", width: 20, put: ({ figures }) => text(textOf(figures.project, "place"), "text-wrap") },
  {
    heading: "Typ",
    width: 16,
    put: ({ figures }, { typeLabel }) => {
      const type = mainType(figures);
      return needed(type === null ? null : typeLabel(type));
    },
  },
  {
    heading: "Budgetår",
    width: 10,
    put: ({ year }) => (year.year === null ? blank("incomplete") : number(year.year, "year")),
  },
  { heading: "Beslutsdatum", width: 12, put: dateColumn("decisionDate") },
  { heading: "Dnr beslut", width: 13, put: ({ figures }) => text(textOf(figures.project, "decisionRef")) },
  {
    heading: "Status",
    width: 13.5,
    put: ({ figures }, { label }) => needed(figures.status === null ? null : label("status", figures.status)),
  },
  {
    heading: "Slutdatum",
    width: 11,
    put: ({ figures }) => date(figures.completedOn, figures.reportStatus === "due-unknown" ? "incomplete" : "date"),
  },
];

/** Dates and codes of the surplus and the report, on every row as well. */
export function dateColumn(field: FieldId): (row: ProjectRow) => Put {
  return ({ figures: { project } }) => {
    const on = dateOf(project, field);
    const isUnreadable = on === null && Boolean(readingOf(project, field)?.shown);
    return date(on, isUnreadable ? "incomplete" : "date");
  };
}

export const labelColumn =
  (field: FieldId) =>
  ({ figures }: ProjectRow, context: SummaryContext): Put =>
    text(labelsOf(figures.project, field, context), "text-wrap");

export const otherTypes = ({ figures }: ProjectRow, { typeLabel }: SummaryContext): Put =>
  text(joined(figures.investmentTypes.slice(1).map(typeLabel)), "text-wrap");

/** A word that every project must have: its absence shows. */
const needed = (words: string | null): Put => text(words, words === null ? "incomplete-text" : "text-wrap");
