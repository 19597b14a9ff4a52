import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { Finding, Location, QuotedRule } from "../findings/finding";
import { severities, weighs, type Severity } from "../findings/severity";
import { render } from "../messages/render";
import type { Project } from "../project/project";
import { isFilled } from "../project/readings-of";
import { readingAt } from "../project/reading-at";
import type { RunResult } from "../run/run-result";
import type { Language } from "../values/bilingual";
import { parseArea } from "sheet-refs";

/** One sentence of a file, however many of its cells say it. */
export interface ToldSentence {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
  readonly action: string;
  readonly rule: QuotedRule | null;
  /** Sheet by sheet, then by column and row. */
  readonly places: readonly Location[];
  /** Where the very same holds, though the sentence quotes another place. */
  readonly alike: readonly Location[];
}

/** The sentences of one kind. */
export interface ToldKind {
  readonly code: string;
  readonly severity: Severity;
  readonly title: string;
  readonly sentences: readonly ToldSentence[];
}

type Told = Pick<RunResult, "findings" | "projects" | "edition">;

/**
 * What the sender of one file is told: each sentence once with all of its cells, worst first. What has been accepted or waived, or is only tried out, is not told, and of a cell in
 * which something is missing nothing else is said, since whoever fills it in settles the rest too.
 */
export function toldSentences(file: string, outcome: Told, language: Language): readonly ToldSentence[] {
  const sheets = new Map<string, number>();
  const open = outcome.findings.filter((finding) => {
    const { at, also = [], accepted } = finding;
    return !accepted && weighs(finding, "notice") && [at, ...also].some((place) => place.file === file);
  });
  for (const { at } of open) if (at.sheet !== undefined && !sheets.has(at.sheet)) sheets.set(at.sheet, sheets.size);
  const told = new Map<string, { finding: Finding; own: Location[]; alike: Location[] }>();
  for (const finding of withoutSilenced(open, outcome)) {
    const { message, action } = wordsOf(finding, language, outcome.edition);
    const key = JSON.stringify([finding.code, finding.severity, message, action]);
    const one = told.get(key) ?? { finding, own: [], alike: [] };
    told.set(key, one);
    const [own, alike] = [[finding.at], finding.also ?? []].map((some) => some.filter((place) => place.file === file));
    one.own.push(...(own ?? []));
    one.alike.push(...(alike ?? []));
  }
  const sorted = (places: readonly Location[]): readonly Location[] => {
    const each = new Map(places.map((place) => [JSON.stringify([place.sheet, place.cell]), place]));
    return [...each.values()].sort(byPlace(sheets));
  };
  return [...told.values()]
    .map(({ finding, own, alike }) => ({
      ...{ code: finding.code, severity: finding.severity, rule: finding.rule ?? null },
      ...wordsOf(finding, language, outcome.edition),
      ...{ places: sorted(own), alike: sorted(alike) },
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Sentences of one kind together, where the first of them stands. */
export function toldKinds(sentences: readonly ToldSentence[]): readonly ToldKind[] {
  const kinds = new Map<string, ToldSentence[]>();
  for (const one of sentences) {
    const key = `${one.severity} ${one.code}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].flatMap((all) => {
    const [first] = all;
    return first ? [{ code: first.code, severity: first.severity, title: first.title, sentences: all }] : [];
  });
}

/** The sentence alone: its other places are told beside it. */
const wordsOf = ({ code, params }: Finding, language: Language, edition: Edition) =>
  render({ code, params }, language, edition);

/** As people go through a sheet that is a list: down one column, then the next. */
function byPlace(sheets: ReadonlyMap<string, number>): (a: Location, b: Location) => number {
  const keys = ({ sheet = "", cell = "" }: Location): readonly number[] => {
    const area = parseArea(cell.split(",", 1)[0] ?? "");
    return [sheets.get(sheet) ?? -1, area?.left ?? 0, area?.top ?? 0];
  };
  return (a, b) => {
    const [one, other] = [keys(a), keys(b)];
    const at = one.findIndex((key, index) => key !== other[index]);
    return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
  };
}

/** Of a cell that is empty and must be filled in, the worst alone is told; of equals that it is missing. */
function withoutSilenced(findings: readonly Finding[], { projects, edition }: Told): readonly Finding[] {
  const byKey = new Map(projects.map(({ project }) => [project.key, project]));
  const speaking = new Map<string, Finding>();
  for (const finding of findings) {
    const project = byKey.get(finding.project ?? "");
    if (!project || !isMissing(finding, project, edition)) continue;
    const before = speaking.get(placeKey(finding.at));
    if (!before || isWorse(finding, before)) speaking.set(placeKey(finding.at), finding);
  }
  for (const finding of findings) {
    const before = speaking.get(placeKey(finding.at));
    if (before && finding.also === undefined && isWorse(finding, before)) speaking.set(placeKey(finding.at), finding);
  }
  return findings.filter(
    (finding) => finding.also !== undefined || (speaking.get(placeKey(finding.at)) ?? finding) === finding,
  );
}

const placeKey = ({ file, sheet, cell }: Location): string => JSON.stringify([file, sheet, cell]);

const isWorse = (a: Finding, b: Finding): boolean => severities.indexOf(a.severity) < severities.indexOf(b.severity);

/** The finding stands at the empty cell of the field that it asks for, and not at the project's name for want of one. */
function isMissing({ code, at, also }: Finding, project: Project, { rules }: Edition): boolean {
  const check = rules.find((rule) => rule.code === code)?.check;
  if (check?.kind !== "required" || also !== undefined) return false;
  const asked: readonly FieldId[] = check.anyOf;
  const found = readingAt(project, at);
  return found !== null && asked.includes(found.field) && !isFilled(found.reading);
}
