import type { Edition } from "../../../core/anvisningar/schema";
import type { Finding } from "../../../core/findings/finding";
import { severities, type Severity } from "../../../core/findings/severity";
import type { RunResult } from "../../../core/run/run-result";
import type { MessageText } from "../../../core/messages/message-text";
import { render } from "../../../core/messages/render";
import type { Language } from "../../../core/values/bilingual";

/** Keys come in the order of their first member. */
export function groupedBy<Key, T>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

export const groupings = ["severity", "project", "sheet"] as const;
export type Grouping = (typeof groupings)[number];

export interface ShownFinding {
  readonly finding: Finding;
  readonly text: MessageText;
}

/** Findings of one code: what to do and the sentence are the same for all, so they are said once. */
export interface Cluster {
  readonly code: string;
  readonly first: ShownFinding;
  readonly findings: readonly ShownFinding[];
}

/** `key` is a severity, a project's key or a sheet; null for what belongs to none. */
export interface FindingGroup {
  readonly key: string | null;
  readonly clusters: readonly Cluster[];
  readonly count: number;
}

/** Every finding with its words, in the outcome's order: worst first. */
export const shownFindings = (
  { findings, edition }: { readonly findings: readonly Finding[]; readonly edition: Edition },
  language: Language,
): readonly ShownFinding[] => findings.map((finding) => ({ finding, text: render(finding, language, edition) }));

export interface FindingFilter {
  /** Empty: every severity. */
  readonly severities: ReadonlySet<Severity>;
  readonly search: string;
}

/** Looks in the words, the place, the code and the project's key. */
export function filterFindings(
  shown: readonly ShownFinding[],
  { severities: wanted, search }: FindingFilter,
): readonly ShownFinding[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  return shown.filter(({ finding, text }) => {
    if (wanted.size > 0 && !wanted.has(finding.severity)) return false;
    const { code, at, project = "", rule } = finding;
    const place = [at.sheet, at.cell, rule?.number, rule?.text].join(" ");
    const all = `${text.title} ${text.message} ${text.action} ${code} ${place} ${project}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

export function groupFindings(shown: readonly ShownFinding[], grouping: Grouping): readonly FindingGroup[] {
  const keyOf = ({ finding }: ShownFinding): string | null =>
    ({ severity: finding.severity, project: finding.project, sheet: finding.at.sheet })[grouping] ?? null;
  const groups = [...groupedBy(shown, keyOf)].map(([key, members]) => ({
    key,
    clusters: clustersOf(members),
    count: members.length,
  }));
  // Worst first already; only what belongs to no project or sheet goes last.
  return [...groups.filter(({ key }) => key !== null), ...groups.filter(({ key }) => key === null)];
}

const clustersOf = (members: readonly ShownFinding[]): readonly Cluster[] =>
  [...groupedBy(members, ({ finding }) => `${finding.code} ${finding.severity}`).values()].flatMap((findings) => {
    const [first] = findings;
    return first ? [{ code: first.finding.code, first, findings }] : [];
  });

/** How many findings there are of each severity, worst first; none is left out. */
export const severityCounts = ({ findings }: Pick<RunResult, "findings">): readonly (readonly [Severity, number])[] =>
  severities.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length]);
