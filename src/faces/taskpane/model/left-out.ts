import type { Edition } from "../../../core/anvisningar/schema";
import type { BehindFigure, Lack, LackingProject } from "../../../core/figures/behind-figure";
import type { Finding, Location } from "../../../core/findings/finding";
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
  const at = new Map(findings.map((finding) => [keyOf(finding.at), finding]));
  const told = gaps.flatMap((gap) => {
    const finding = at.get(keyOf(gap.at));
    if (finding === undefined) return [];
    const { title, message } = render(finding, language, edition);
    return [{ key: `gap ${keyOf(gap.at)}`, title, message, at: gap.at }];
  });
  const files =
    unread === 0
      ? []
      : [{ key: "unread", title: say(texts.unread, { count: unread }, language), message: "", at: null }];
  return [...told, ...lacking.map((project) => lackOf(project, known)), ...files];
}

function lackOf({ key, name, at, isCounted, lacks }: LackingProject, { texts, language }: Known): LeftOut {
  const sentence = ({ field, why }: Lack): string =>
    say(texts.lacks[why], { field: texts.lackingField[field] }, language);
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
