import type { ProjectFigures } from "../figures/types";
import { isRunningNumber } from "../project/running-number";
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

/**
 * Compares by project id within the nämnd that answers today, else by name; by a local running number only with the name, or where nothing else fits.
 * `elsewhere`: projects that are in some file but not selected or not counted; they are neither changed nor gone.
 */
export function compareWithEarlier(
  { projects: earlier }: EarlierSummary,
  projects: readonly ProjectFigures[],
  terms: Terms,
  elsewhere: readonly ProjectFigures[] = [],
): Changes {
  const others = new Set(elsewhere);
  const pairs = thenAndNow(earlier, [...projects, ...elsewhere], terms).filter(({ now }) => !now || !others.has(now));
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
  const key = (kind: "id" | "number" | "name", namnd: string | null, text: string): string =>
    JSON.stringify([kind, answering(namnd), normaliseLabel(text)]);
  const idKey = (namnd: string | null, id: string, name: string): string =>
    isRunningNumber(id) ? key("id", namnd, `${id} ${name}`) : key("id", namnd, id);
  const keys = new Map<string, ProjectFigures[]>();
  for (const figures of projects) {
    const { project, reportingNamnd, grantedNamnd } = figures;
    const namnd = grantedNamnd ?? reportingNamnd;
    const own = [
      key("name", namnd, project.name),
      ...(project.idIsTemporary ? [] : [idKey(namnd, project.id, project.name), key("number", namnd, project.id)]),
    ];
    for (const one of own) keys.set(one, [...(keys.get(one) ?? []), figures]);
  }
  const taken = new Set<ProjectFigures>();
  const take = (wanted: string): ProjectFigures | undefined => {
    const found = keys.get(wanted)?.find((figures) => !taken.has(figures));
    if (found) taken.add(found);
    return found;
  };
  const rounds = [
    ({ projectId, namndId, name }: EarlierProject) => idKey(namndId, projectId, name),
    ({ namndId, name }: EarlierProject) => key("name", namndId, name),
    ({ projectId, namndId }: EarlierProject) => key("number", namndId, projectId),
  ];
  const found = new Map<EarlierProject, ProjectFigures>();
  for (const keyOf of rounds)
    for (const one of earlier) {
      const now = found.has(one) ? undefined : take(keyOf(one));
      if (now) found.set(one, now);
    }
  return earlier.map((one) => ({ earlier: one, now: found.get(one) }));
}
