import type { ProjectFigures } from "../figures/types";
import type { NamndRegister } from "../profile/namnd-register";
import type { IsoDate } from "../values/iso-date";
import { normaliseLabel } from "../values/label";
import type { EarlierProject, EarlierSummary } from "./earlier-summary";

/** A project then and now. */
export interface Since {
  readonly earlier: EarlierProject;
  readonly now: ProjectFigures;
}

/** What has happened since an earlier summary. Each project stands in exactly one of the lists. */
export interface Changes {
  readonly appeared: readonly ProjectFigures[];
  readonly gone: readonly EarlierProject[];
  readonly changed: readonly (Since & { readonly what: readonly ChangedPart[] })[];
  readonly unchanged: readonly Since[];
}

export type ChangedPart = "granted" | "spent" | "status";

interface Terms {
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
}

/** Compares by project id within the nämnd that answers today, else by name. */
export function compareWithEarlier(
  { projects: earlier }: EarlierSummary,
  projects: readonly ProjectFigures[],
  terms: Terms,
): Changes {
  const pairs = thenAndNow(earlier, projects, terms);
  const met = new Set(pairs.flatMap(({ now }) => now ?? []));
  const gone: EarlierProject[] = [];
  const changed: (Since & { what: readonly ChangedPart[] })[] = [];
  const unchanged: Since[] = [];
  for (const { earlier: one, now } of pairs) {
    if (!now) {
      gone.push(one);
      continue;
    }
    const what = changedParts(one, now);
    if (what.length > 0) changed.push({ earlier: one, now, what });
    else unchanged.push({ earlier: one, now });
  }
  return { appeared: projects.filter((figures) => !met.has(figures)), gone, changed, unchanged };
}

function changedParts(earlier: EarlierProject, now: ProjectFigures): readonly ChangedPart[] {
  const parts: ChangedPart[] = [];
  if (earlier.grantedOre !== now.granted.ore) parts.push("granted");
  if (earlier.spentOre !== now.spent.ore) parts.push("spent");
  if (earlier.status !== now.status) parts.push("status");
  return parts;
}

/** Each earlier project with the same one now, if there is one. No project of now is met twice. */
export function thenAndNow(
  earlier: readonly EarlierProject[],
  projects: readonly ProjectFigures[],
  { register, asOf }: Terms,
): readonly { readonly earlier: EarlierProject; readonly now: ProjectFigures | undefined }[] {
  const answering = (namnd: string | null): string | null =>
    namnd === null ? null : register.answersFor(namnd, asOf).id;
  const key = (kind: "id" | "name", namnd: string | null, text: string): string =>
    JSON.stringify([kind, answering(namnd), normaliseLabel(text)]);
  const keys = new Map<string, ProjectFigures[]>();
  for (const figures of projects) {
    const { project, reportingNamnd, grantedNamnd } = figures;
    const namnd = grantedNamnd ?? reportingNamnd;
    const own = [key("name", namnd, project.name), ...(project.idIsTemporary ? [] : [key("id", namnd, project.id)])];
    for (const one of own) keys.set(one, [...(keys.get(one) ?? []), figures]);
  }
  const taken = new Set<ProjectFigures>();
  const take = (wanted: string): ProjectFigures | undefined => {
    const found = keys.get(wanted)?.find((figures) => !taken.has(figures));
    if (found) taken.add(found);
    return found;
  };
  const byId = earlier.map(({ projectId, namndId }) => take(key("id", namndId, projectId)));
  return earlier.map((one, index) => ({ earlier: one, now: byId[index] ?? take(key("name", one.namndId, one.name)) }));
}
