import type { NamndRegister } from "../profile/namnd-register";
import type { ExceptionDecision } from "../project/exception";
import type { Project } from "../project/project";
import type { IsoDate } from "../values/iso-date";
import { normaliseLabel } from "../values/label";

export interface ScopeTerms {
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
}

type Scope = Pick<ExceptionDecision, "namnd" | "projectId">;

/**
 * Is the decision about the project? It is the nämnd's when the nämnd answers for it on the as-of date. A decision for a nämnd that has been merged into
 * another holds for what was granted to it, and not for the rest of what its successor answers for.
 */
export function covers({ namnd, projectId }: Scope, project: Project, { register, asOf }: ScopeTerms): boolean {
  if (projectId !== null && normaliseLabel(projectId) !== normaliseLabel(project.id)) return false;
  const own = project.reportingNamnd ?? project.grantedNamnd;
  if (own === null) return false;
  const answering = register.answersFor(own, asOf).id;
  return namnd === answering || (namnd === project.grantedNamnd && register.answersFor(namnd, asOf).id === answering);
}
