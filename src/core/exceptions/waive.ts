import type { FindingWaiver, Remark } from "../findings/finding";
import type { Waiver } from "../project/exception";
import type { Project } from "../project/project";
import { covers, type ScopeTerms } from "./covers";

export interface Waived {
  readonly remarks: readonly Remark[];
  /** How many of them each waiver is about. */
  readonly reach: ReadonlyMap<Waiver, number>;
}

/**
 * Marks what a waiver is about: what one of its rules says of a project in its scope, or of the nämnd as a whole where it is for all its projects. The first
 * that covers it is the one that is shown. Nothing else is changed, and nothing is left out. Remarks must know their projects.
 */
export function waive(
  remarks: readonly Remark[],
  waivers: readonly Waiver[],
  projects: readonly Project[],
  terms: ScopeTerms,
): Waived {
  const reach = new Map(waivers.map((waiver) => [waiver, 0]));
  if (waivers.length === 0) return { remarks, reach };
  const byRule = new Map<string, Waiver[]>();
  for (const waiver of waivers)
    for (const rule of waiver.rules) byRule.set(rule, [...(byRule.get(rule) ?? []), waiver]);
  const byKey = new Map(projects.map((project) => [project.key, project]));
  return {
    remarks: remarks.map((remark) => {
      const covering = (byRule.get(remark.code) ?? []).filter((waiver) => isAbout(waiver, remark, byKey, terms));
      for (const waiver of covering) reach.set(waiver, (reach.get(waiver) ?? 0) + 1);
      const [first] = covering;
      return first ? { ...remark, waived: saidOf(first) } : remark;
    }),
    reach,
  };
}

function isAbout(
  waiver: Waiver,
  { project: key, params }: Remark,
  byKey: ReadonlyMap<string, Project>,
  terms: ScopeTerms,
): boolean {
  const project = byKey.get(key ?? "");
  if (project) return covers(waiver, project, terms);
  const { namnd } = params;
  if (waiver.projectId !== null || typeof namnd !== "string") return false;
  const match = terms.register.resolveNamnd(namnd, terms.asOf);
  return match.kind === "match" && match.namnd.id === waiver.namnd;
}

const saidOf = ({ decidedBy, decidedOn, dnr, why, until }: Waiver): FindingWaiver => ({
  ...{ decidedBy, decidedOn, dnr, why, until },
});
