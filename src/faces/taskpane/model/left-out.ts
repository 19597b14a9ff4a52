import type { Edition } from "../../../core/anvisningar/schema";
import type { BehindFigure, Lack, LackingProject } from "../../../core/figures/behind-figure";
import type { Finding, Location } from "../../../core/findings/finding";
import { placeText } from "../../../core/messages/labels";
import { render } from "../../../core/messages/render";
import type { CellRef } from "../../../core/project/project";
import type { Language } from "../../../core/values/bilingual";
import { visibleText } from "../../../core/values/label";
import { say, type PaneTexts } from "../texts";

/** Something that is not in a figure, or not whole in it, in words, with the cell where it can be seen. */
export interface LeftOut {
  readonly key: string;
  readonly title: string;
  readonly message: string;
  /** Null where there is no one cell. */
  readonly at: CellRef | null;
}

interface Known {
  readonly findings: readonly Finding[];
  readonly edition: Edition;
  readonly language: Language;
  readonly texts: PaneTexts["figures"];
}

const keyOf = ({ file, sheet = "", cell = "" }: Location): string => JSON.stringify([file, sheet, cell]);

/** What the findings say first, then the projects that lack something, then workbooks that gave nothing. */
export function leftOutOf({ lacking, gaps, unread }: BehindFigure, known: Known): readonly LeftOut[] {
  const { findings, edition, language, texts } = known;
  const at = byPlace(findings);
  const told = gaps.map((gap): LeftOut => {
    const finding = at.get(keyOf(gap.at));
    const key = `gap ${keyOf(gap.at)}`;
    if (finding === undefined)
      return { key, title: placeText(gap.at, language), message: texts.leftOutCell, at: gap.at };
    const { title, message } = render(finding, language, edition);
    return { key, title, message, at: gap.at };
  });
  const files =
    unread === 0
      ? []
      : [{ key: "unread", title: say(texts.unread, { count: unread }, language), message: "", at: null }];
  return [...told, ...lacking.map((project) => lackOf(project, at, known)), ...files];
}

/** The worst finding of each place that it names. */
function byPlace(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings)
    for (const place of [finding.at, ...(finding.also ?? [])])
      if (!found.has(keyOf(place))) found.set(keyOf(place), finding);
  return found;
}

/** What a finding says of the very cell, else what is known of the field. */
function lackOf(
  { key, name, at, isCounted, lacks }: LackingProject,
  found: ReadonlyMap<string, Finding>,
  { texts, language, edition }: Known,
): LeftOut {
  const sentence = (lack: Lack): string => {
    const finding = lack.at === null ? undefined : found.get(keyOf(lack.at));
    const field = say(texts.lacks[lack.why], { field: texts.lackingField[lack.field] }, language);
    return finding === undefined ? field : `${field} ${render(finding, language, edition).title}.`;
  };
  const message = [
    ...new Set(lacks.map(sentence)),
    ...(isCounted && !lacks.every(({ why }) => why === "doubted") ? [texts.countedInPart] : []),
  ];
  return {
    key: `project ${key}`,
    title: visibleText(name),
    message: message.join(" "),
    at: lacks.find((lack) => lack.at !== null)?.at ?? at,
  };
}
