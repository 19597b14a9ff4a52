import type { Acceptance, Finding } from "../findings/finding";
import type { Project } from "../project/project";
import { findingIds, subjectOf, type FindingId } from "./finding-ids";

/** What was accepted in one workbook, by the id of the finding. */
export type Acceptances = Readonly<Record<FindingId, Acceptance>>;

/**
 * The findings with what was accepted, by the file that they stand in. Nothing is left out and the order is kept. Where one says something else than when
 * it was accepted, it is open again and has what was accepted before; where several of the same might be meant, none is told to be.
 */
export function withAcceptances(
  findings: readonly Finding[],
  projects: readonly { readonly project: Project }[],
  acceptedIn: Readonly<Record<string, Acceptances>>,
): readonly Finding[] {
  const byFile = new Map(Object.entries(acceptedIn).filter(([, accepted]) => Object.keys(accepted).length > 0));
  if (byFile.size === 0) return findings.some(isMarked) ? findings.map(unmarked) : findings;
  const ids = findingIds(findings, projects);
  const acceptanceOf = (finding: Finding): Acceptance | undefined => {
    const accepted = byFile.get(finding.at.file);
    const id = ids.get(finding) ?? "";
    return accepted && Object.hasOwn(accepted, id) ? accepted[id] : undefined;
  };
  const fallen = fallenOf(findings, ids, byFile, acceptanceOf);
  return findings.map((finding) => {
    const accepted = acceptanceOf(finding);
    const acceptedBefore = accepted ? undefined : fallen(finding);
    return { ...unmarked(finding), ...(accepted ? { accepted } : {}), ...(acceptedBefore ? { acceptedBefore } : {}) };
  });
}

/** What was accepted about the same thing, and is said no longer. */
function fallenOf(
  findings: readonly Finding[],
  ids: ReadonlyMap<Finding, FindingId>,
  byFile: ReadonlyMap<string, Acceptances>,
  acceptanceOf: (finding: Finding) => Acceptance | undefined,
): (finding: Finding) => Acceptance | undefined {
  const subject = (file: string, id: FindingId): string => `${file} ${subjectOf(id)}`;
  const said = new Set(findings.map((finding) => `${finding.at.file} ${ids.get(finding) ?? ""}`));
  const fallen = new Map<string, Acceptance[]>();
  for (const [file, accepted] of byFile)
    for (const [id, acceptance] of Object.entries(accepted)) {
      if (said.has(`${file} ${id}`)) continue;
      const key = subject(file, id);
      fallen.set(key, [...(fallen.get(key) ?? []), acceptance]);
    }
  const open = new Map<string, number>();
  for (const finding of findings) {
    if (acceptanceOf(finding)) continue;
    const key = subject(finding.at.file, ids.get(finding) ?? "");
    open.set(key, (open.get(key) ?? 0) + 1);
  }
  return (finding) => {
    const key = subject(finding.at.file, ids.get(finding) ?? "");
    const known = fallen.get(key) ?? [];
    return known.length >= (open.get(key) ?? 0) ? known.at(-1) : undefined;
  };
}

const isMarked = ({ accepted, acceptedBefore }: Finding): boolean =>
  accepted !== undefined || acceptedBefore !== undefined;

function unmarked(finding: Finding): Finding {
  if (!isMarked(finding)) return finding;
  const { code, severity, at, also, alsoParams, params, rule, project, trial, waived } = finding;
  return {
    ...{ code, severity, at, params },
    ...(also ? { also } : {}),
    ...(alsoParams ? { alsoParams } : {}),
    ...(rule ? { rule } : {}),
    ...(project === undefined ? {} : { project }),
    ...(trial ? { trial } : {}),
    ...(waived ? { waived } : {}),
  };
}
