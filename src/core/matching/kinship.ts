import type { NamndRegister } from "../profile/namnd-register";
import type { Project } from "../project/project";

/** How the nämnder of a grant and a report stand to each other: one and the same, one took over from the other, or neither. */
export type Kinship = "same" | "successor" | "none";

const namndOf = ({ grantedNamnd, reportingNamnd }: Project): string | null => grantedNamnd ?? reportingNamnd;

/** Null where nobody names the nämnd of one of them. */
export function kinship(granted: Project, reported: Project, register: NamndRegister): Kinship | null {
  const [from, to] = [namndOf(granted), namndOf(reported)];
  if (from === null || to === null) return null;
  if (from === to) return "same";
  return register.isLawfulSuccessor(from, to) || register.isLawfulSuccessor(to, from) ? "successor" : "none";
}
