import type { Finding } from "../findings/finding";
import type { Project, Reading } from "../project/project";
import { readingAt } from "../project/reading-at";
import { digest } from "../values/digest";

/**
 * What a finding is known by when its workbook is read again: `FRI-01.<what it is about>.<what it says>`, the last two as digests. About: its code, sheet,
 * project and field, never its address, so that rows may come and go above it. Says: what its sentence says, and what its cell holds.
 */
export type FindingId = string;

/** What a finding of the same kind at the same thing has in common with it, whatever it says. */
export const subjectOf = (id: FindingId): string => id.slice(0, id.lastIndexOf("."));

/** The ids of all findings of a run. Those that say the same of the same are told apart by their order. */
export function findingIds(
  findings: readonly Finding[],
  projects: readonly { readonly project: Project }[],
): ReadonlyMap<Finding, FindingId> {
  const byKey = new Map(projects.map(({ project }) => [project.key, project]));
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding): readonly [Finding, FindingId] => {
      const project = byKey.get(finding.project ?? "");
      const found = project ? readingAt(project, finding.at) : null;
      const { code, at, params } = finding;
      const about = [at.sheet ?? "", finding.project ?? "", String(params["field"] ?? found?.field ?? "")];
      const says = [...saidOf(finding), found ? held(found.reading) : null, 1 + (finding.also?.length ?? 0)];
      const alike = `${code}.${digest(asText(about))}.${digest(asText(says))}`;
      const sameInFile = `${at.file} ${alike}`;
      const before = seen.get(sameInFile) ?? 0;
      seen.set(sameInFile, before + 1);
      return [finding, before === 0 ? alike : `${alike}-${before + 1}`];
    }),
  );
}

/** Params that say where something stands: they change when rows come and go, and the finding is the same. */
const places: ReadonlySet<string> = new Set(["cell", "cells", "namedCell", "row", "rows"]);

/** Params that say how far off a day is: they change every morning, and the finding is the same. */
const passing: Readonly<Record<string, readonly string[]>> = {
  "FRI-01": ["days"],
  "FRI-02": ["days"],
  "DAT-04": ["asOf"],
};

/** What the sentence says, without where and without today; of places, how many they are. A workbook may be saved under another name. */
const saidOf = ({ code, at, params }: Finding): readonly unknown[] =>
  Object.keys(params)
    .toSorted()
    .filter((name) => !passing[code]?.includes(name) && params[name] !== at.file)
    .flatMap((name) => {
      const value = params[name];
      if (!places.has(name) || typeof value === "number") return [name, value];
      return typeof value === "object" ? [name, value.length] : [];
    });

/** What the cell holds, as it was understood; as written where it was not. */
const held = ({ value, shown }: Reading): unknown => value ?? shown;

const asText = (parts: readonly unknown[]): string =>
  JSON.stringify(parts, (_key, value: unknown) => (typeof value === "bigint" ? `${value} öre` : value));
