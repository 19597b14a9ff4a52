import { remark, type Remark } from "../findings/finding";
import { namndInSentence } from "../profile/namnd-in-sentence";
import type { NamndRegister } from "../profile/namnd-register";
import type { ExceptionDecision, Extension, Waiver } from "../project/exception";
import type { Project } from "../project/project";
import type { IsoDate } from "../values/iso-date";
import { covers, type ScopeTerms } from "./covers";

export interface InForce {
  readonly extensions: readonly Extension[];
  readonly waivers: readonly Waiver[];
  /** Why others are not, at their rows. */
  readonly remarks: readonly Remark[];
}

/** The decisions that hold on the as-of date, and for projects that there are. `projects`: all, whatever the run is about. */
export function exceptionsInForce(
  decisions: readonly ExceptionDecision[],
  projects: readonly Project[],
  terms: ScopeTerms,
): InForce {
  const judged = decisions.map((decision) => ({ decision, told: whyNot(decision, projects, terms) }));
  const holding = judged.flatMap(({ decision, told }) => (told === null ? [decision] : []));
  return {
    extensions: holding.filter((one) => one.kind === "extension"),
    waivers: holding.filter((one) => one.kind === "waiver"),
    remarks: judged.flatMap(({ told }) => told ?? []),
  };
}

function whyNot(decision: ExceptionDecision, projects: readonly Project[], terms: ScopeTerms): Remark | null {
  const { kind, at, dnr, until, decidedOn, projectId } = decision;
  if (decidedOn !== null && decidedOn > terms.asOf)
    return remark("UND-09", at, { dnr, decided: decidedOn, asOf: terms.asOf });
  if (kind === "waiver" && until < terms.asOf) return remark("UND-08", at, { dnr, until });
  if (projectId !== null && !projects.some((project) => covers(decision, project, terms)))
    return remark("UND-06", at, { id: projectId, namnd: nameOf(decision.namnd, terms.register) });
  return null;
}

function nameOf(id: string, register: NamndRegister): string {
  const namnd = register.namndById(id);
  return namnd ? namndInSentence(namnd) : id;
}

/** The extension of a project that gives it most time. */
export function extensionsBy(
  extensions: readonly Extension[],
  terms: ScopeTerms,
): (project: Project) => Extension | undefined {
  return (project) => {
    let most: Extension | undefined;
    for (const one of extensions)
      if ((most === undefined || later(one.until, most.until)) && covers(one, project, terms)) most = one;
    return most;
  };
}

const later = (one: IsoDate, other: IsoDate): boolean => one > other;
