import type { Finding } from "../findings/finding";
import { isAtLeast } from "../findings/severity";

/** How many findings ask for something to be done, how many only tell, and how many somebody has accepted; together all. */
export interface FindingCounts {
  /** At least warnings. */
  readonly toDo: number;
  readonly notices: number;
  readonly accepted: number;
}

/** Somebody has to do something about it. */
export const isToDo = ({ severity, accepted }: Finding): boolean =>
  accepted === undefined && isAtLeast(severity, "warning");

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  const toDo = findings.filter(isToDo).length;
  return { toDo, notices: findings.length - toDo - accepted, accepted };
}
