import { grantedAndSpent } from "../anvisningar/known-fields";
import type { ProjectFigures } from "../figures/types";
import { remark, type Remark } from "../findings/finding";
import { decisionsOf } from "../project/decisions";
import type { Gap } from "../project/told";
import type { NamndRegister } from "../profile/namnd-register";
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

interface Terms {
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
}

/** Unknown when the workbook does not say what the selection asks for; partly when only some of the project's decisions are in. */
type Answer = "in" | "out" | "unknown" | "partly";

/**
 * The projects that the selection is about. One of which it cannot be known is left out and asked about (URV-01), and so is one of which only some
 * decisions are in it (URV-02), because what was spent is not told for each; every total is then incomplete. One that certainly fails another part of the
 * selection is simply not in it.
 */
export function selectProjects(projects: readonly ProjectFigures[], selection: Selection, terms: Terms): Selected {
  if (Object.values(selection).every(isNoWish)) return { projects, left: new Set(), remarks: [], gaps: [] };
  const answers = projects.map((figures) => ({ figures, answer: overall(answersFor(figures, selection, terms)) }));
  const asked = answers.flatMap(({ figures: { project }, answer }) => {
    const code = answer === "unknown" ? "URV-01" : answer === "partly" ? "URV-02" : null;
    return code === null ? [] : [{ project, code } as const];
  });
  return {
    projects: answers.flatMap(({ figures, answer }) => (answer === "in" ? [figures] : [])),
    left: new Set(answers.flatMap(({ figures, answer }) => (answer === "in" ? [] : [figures.project.key]))),
    remarks: asked.map(({ project, code }) => remark(code, project.at, { project: project.name })),
    gaps: asked.map(({ project }) => ({ at: project.at, fields: grantedAndSpent, reach: "left-out" })),
  };
}

/** An empty list of wishes is no wish. */
const isNoWish = (wish: unknown): boolean => wish === undefined || (Array.isArray(wish) && wish.length === 0);

/** What weighs most comes first. */
const weights = ["out", "unknown", "partly"] as const;

const overall = (answers: readonly Answer[]): Answer => weights.find((one) => answers.includes(one)) ?? "in";

function answersFor(figures: ProjectFigures, selection: Selection, terms: Terms): readonly Answer[] {
  const { project, investmentTypes } = figures;
  const { decidedFrom, decidedTo, budgetYears, namnder, types, areas, occasions } = selection;
  const decisions = decisionsOf(project);
  const years = project.years.flatMap(({ year }) => year ?? []);
  return [
    ...(decidedFrom === undefined && decidedTo === undefined
      ? []
      : [ofAll(decisions.map(({ on }) => within(on, decidedFrom, decidedTo)))]),
    ...oneOf(budgetYears, years),
    ...ofAny(namnder, (one) => ofNamnd(one, figures, terms)),
    ...oneOf(types, investmentTypes),
    ...ofAny(areas, (one) => inArea(one, figures, terms)),
    ...(occasions === undefined || occasions.length === 0
      ? []
      : [ofAll(decisions.map(({ occasion }) => amongst(occasions, occasion)))]),
  ];
}

/** One of the wished is enough; an empty list of wishes is no wish. */
function ofAny<T>(wanted: readonly T[] | undefined, answer: (one: T) => Answer): readonly Answer[] {
  if (wanted === undefined || wanted.length === 0) return [];
  const answers = wanted.map(answer);
  return [(["in", "unknown"] as const).find((one) => answers.includes(one)) ?? "out"];
}

/** A nämnd that has been merged is asked for by what it was granted; what only its heir's name stands at may have been its. */
function ofNamnd(wanted: string, { reportingNamnd, grantedNamnd }: ProjectFigures, { register }: Terms): Answer {
  if (reportingNamnd === null) return "unknown";
  if (wanted === reportingNamnd) return "in";
  if (!register.isLawfulSuccessor(wanted, reportingNamnd)) return "out";
  if (grantedNamnd === wanted) return "in";
  return grantedNamnd === null || grantedNamnd === reportingNamnd ? "unknown" : "out";
}

/** Likewise an area that lies in another today. */
function inArea(wanted: string, { area, project }: ProjectFigures, { register, asOf }: Terms): Answer {
  if (area === null) return "unknown";
  if (wanted === area) return "in";
  if (register.areaOfToday(wanted, asOf).id !== area) return "out";
  const written = project.fields.get("district")?.value;
  if (written?.type !== "register" || written.id === area) return "unknown";
  return written.id === wanted ? "in" : "out";
}

/** The answer of all decisions together. */
function ofAll(answers: readonly Answer[]): Answer {
  const [first = "unknown", ...others] = answers;
  return others.every((one) => one === first) ? first : answers.includes("in") ? "partly" : "unknown";
}

const amongst = (wanted: readonly string[], stated: string | null): Answer =>
  stated === null ? "unknown" : wanted.map(normaliseLabel).includes(normaliseLabel(stated)) ? "in" : "out";

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
