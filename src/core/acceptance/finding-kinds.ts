import type { Finding } from "../findings/finding";
import { readingCodes } from "../findings/reading-codes";
import { severities, weightOf, weights, type Severity, type Weight } from "../findings/severity";
import { countFindings, isAccepted, isOpen, type FindingCounts } from "./count-findings";

/** All findings of one code: what to do and the sentence are the same for all. */
export interface FindingKind {
  readonly code: string;
  readonly severity: Severity;
  /** What the heaviest of them weighs. */
  readonly weight: Weight;
  /** In the run's order, by place; what was waived and what was accepted come last. */
  readonly findings: readonly Finding[];
  readonly counts: FindingCounts;
}

/** The last three: nothing of the kind is left to do or to read. */
export const kindGroups = ["to-do", "notices", "trial", "waived", "accepted"] as const;
export type KindGroup = (typeof kindGroups)[number];

export const groupOf = ({ counts }: Pick<FindingKind, "counts">): KindGroup =>
  counts.toDo > 0
    ? "to-do"
    : ((["notices", "trial", "waived"] as const).find((group) => counts[group] > 0) ?? "accepted");

/**
 * Findings by code: what asks for something to be done first, then what only tells, what is being tried out, what has been waived and what has been accepted. Within each the worst first; of those,
 * what decides whether the figures can be trusted, then what there is most of.
 */
export function findingKinds(findings: readonly Finding[]): readonly FindingKind[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const members = byCode.get(finding.code);
    if (members) members.push(finding);
    else byCode.set(finding.code, [finding]);
  }
  return [...byCode]
    .map(([code, members]) => kindOf(code, members))
    .map((kind) => ({ kind, rank: rankOf(kind) }))
    .sort((a, b) => compare(a.rank, b.rank) || (a.kind.code < b.kind.code ? -1 : 1))
    .map(({ kind }) => kind);
}

function kindOf(code: string, members: readonly Finding[]): FindingKind {
  const open = members.filter(isOpen);
  const waived = members.filter((finding) => finding.waived !== undefined);
  const worst = Math.min(...members.map(({ severity }) => severities.indexOf(severity)));
  return {
    code,
    severity: severities[worst] ?? "notice",
    weight: weights[Math.min(...members.map((one) => weights.indexOf(weightOf(one))))] ?? "notice",
    findings: [...open, ...waived, ...members.filter(isAccepted)],
    counts: countFindings(members),
  };
}

const ofReading: ReadonlySet<string> = new Set(readingCodes);

const rankOf = (kind: FindingKind): readonly number[] => [
  kindGroups.indexOf(groupOf(kind)),
  severities.indexOf(kind.severity),
  ofReading.has(kind.code) ? 0 : 1,
  -kind.findings.length,
];

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
