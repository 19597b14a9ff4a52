import type { Finding } from "../findings/finding";
import { weighs, weightOf } from "../findings/severity";

/** How many findings ask for something to be done, how many only tell, and how many stand apart from both; together all. */
export interface FindingCounts {
  /** At least warnings. */
  readonly toDo: number;
  readonly notices: number;
  /** Of rules that are being tried out. */
  readonly trial: number;
  /** By decision in the register, whatever else is said of them. */
  readonly waived: number;
  readonly accepted: number;
}

/** Somebody has to do something about it. */
export const isToDo = (finding: Finding): boolean => finding.accepted === undefined && weighs(finding, "warning");

/** Somebody lets it stand as it is, and no decision does. */
export const isAccepted = ({ accepted, waived }: Finding): boolean => accepted !== undefined && waived === undefined;

/** Neither accepted nor waived: somebody has to do something, or at least to read it. */
export const isOpen = ({ accepted, waived }: Finding): boolean => accepted === undefined && waived === undefined;

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const count = (is: (finding: Finding) => boolean): number => findings.filter(is).length;
  const toDo = count(isToDo);
  const trial = count((finding) => isOpen(finding) && weightOf(finding) === "trial");
  const waived = count(({ waived: by }) => by !== undefined);
  const accepted = count(isAccepted);
  return { toDo, notices: findings.length - toDo - trial - waived - accepted, trial, waived, accepted };
}
