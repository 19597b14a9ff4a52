import { findingIds, type FindingId } from "../../../core/acceptance/finding-ids";
import { findingKinds, type FindingKind } from "../../../core/acceptance/finding-kinds";
import type { Finding } from "../../../core/findings/finding";
import type { MessageText } from "../../../core/messages/message-text";
import { render } from "../../../core/messages/render";
import type { RunResult } from "../../../core/run/run-result";
import type { Language } from "../../../core/values/bilingual";

/** A finding at its place, in words. */
export interface ShownPlace {
  readonly id: FindingId;
  readonly finding: Finding;
  readonly text: MessageText;
}

/** A kind of finding with its places; what to do and the sentence are the same for all. */
export interface ShownKind extends Omit<FindingKind, "findings"> {
  readonly places: readonly [ShownPlace, ...ShownPlace[]];
}

export type ShownFrom = Pick<RunResult, "findings" | "projects" | "edition">;

/** Every finding with its words, in the outcome's order. */
export function shownPlaces({ findings, projects, edition }: ShownFrom, language: Language): readonly ShownPlace[] {
  const ids = findingIds(findings, projects);
  return findings.map((finding) => ({
    id: ids.get(finding) ?? "",
    finding,
    text: render(finding, language, edition),
  }));
}

/** The kinds of what is shown, as the core sorts them. */
export function shownKinds(places: readonly ShownPlace[]): readonly ShownKind[] {
  const byFinding = new Map(places.map((place) => [place.finding, place]));
  return findingKinds([...byFinding.keys()]).flatMap(({ findings, ...kind }) => {
    const [first, ...others] = findings.flatMap((finding) => byFinding.get(finding) ?? []);
    return first ? [{ ...kind, places: [first, ...others] as const }] : [];
  });
}

/** Those that have every word, in any case, in their words, place, code, sentence or project. */
export function searchedPlaces(
  places: readonly ShownPlace[],
  search: string,
  projectOf: (key: string) => string,
): readonly ShownPlace[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return places;
  return places.filter(({ finding: { code, at, project, rule, accepted, waived }, text }) => {
    const about = [code, at.sheet, at.cell, rule?.number, rule?.text, accepted?.reason, waived?.dnr, waived?.why];
    const all = [text.title, text.message, text.action, ...about, project === undefined ? "" : projectOf(project)]
      .join(" ")
      .toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
