import type { ProjectFigures } from "../figures/types";
import { remark, type Remark } from "../findings/finding";
import type { Gap } from "../intake/workbook-reading";
import type { IsoDate } from "../values/iso-date";
import { normaliseLabel } from "../values/label";
import type { Selection } from "./selection";

export interface Selected {
  readonly projects: readonly ProjectFigures[];
  /** Keys of projects that are not in the selection. */
  readonly left: ReadonlySet<string>;
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/** Unknown when the workbook does not say what the selection asks for. */
type Answer = "in" | "out" | "unknown";

/**
 * The projects that the selection is about. One of which it cannot be known is left out and asked about (URV-01), and every total is then incomplete;
 * one that certainly fails another part of the selection is simply not in it.
 */
export function selectProjects(projects: readonly ProjectFigures[], selection: Selection): Selected {
  const answers = projects.map((figures) => ({ figures, answer: overall(answersFor(figures, selection)) }));
  const unknown = answers.flatMap(({ figures, answer }) => (answer === "unknown" ? [figures.project] : []));
  return {
    projects: answers.flatMap(({ figures, answer }) => (answer === "in" ? [figures] : [])),
    left: new Set(answers.flatMap(({ figures, answer }) => (answer === "in" ? [] : [figures.project.key]))),
    remarks: unknown.map(({ at, name }) => remark("URV-01", at, { project: name })),
    gaps: unknown.map(({ at }) => ({ at, fields: ["grantedAmount", "spentAmount"] })),
  };
}

const overall = (answers: readonly Answer[]): Answer =>
  answers.includes("out") ? "out" : answers.includes("unknown") ? "unknown" : "in";

function answersFor(figures: ProjectFigures, selection: Selection): readonly Answer[] {
  const { project, reportingNamnd, investmentTypes, area } = figures;
  const { decidedFrom, decidedTo, budgetYears, namnder, types, areas, occasions } = selection;
  const occasion = project.fields.get("grantOccasion")?.shown ?? "";
  const decision = project.fields.get("decisionDate")?.value;
  const decidedOn = decision?.type === "date" ? decision.on : null;
  const years = project.years.flatMap(({ year }) => year ?? []);
  return [
    ...(decidedFrom === undefined && decidedTo === undefined ? [] : [within(decidedOn, decidedFrom, decidedTo)]),
    ...oneOf(budgetYears, years),
    ...oneOf(namnder, reportingNamnd === null ? [] : [reportingNamnd]),
    ...oneOf(types, investmentTypes),
    ...oneOf(areas, area === null ? [] : [area]),
    ...oneOf(occasions?.map(normaliseLabel), occasion === "" ? [] : [normaliseLabel(occasion)]),
  ];
}

function within(on: IsoDate | null, from: IsoDate | undefined, to: IsoDate | undefined): Answer {
  if (on === null) return "unknown";
  return (from === undefined || on >= from) && (to === undefined || on <= to) ? "in" : "out";
}

/** An empty list of wishes is no wish. */
function oneOf<T>(wanted: readonly T[] | undefined, stated: readonly T[]): readonly Answer[] {
  if (wanted === undefined || wanted.length === 0) return [];
  if (stated.length === 0) return ["unknown"];
  return [stated.some((one) => wanted.includes(one)) ? "in" : "out"];
}
