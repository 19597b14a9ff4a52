import { joinedText } from "../messages/joined-text";
import type { Block, Run, Runs } from "../prose/prose-document";
import { toFill } from "../prose/runs";
import { namndInSentence } from "../profile/namnd-in-sentence";
import { visibleText } from "../values/visible-text";
import type { PaperContext } from "./paper-context";

/** The workbooks that the figures come from, each to be given its number in the diary, below where to sign. */
export function attachmentBlocks(context: PaperContext): readonly Block[] {
  const { words } = context;
  const { toFill: fills } = words;
  const names = attachmentNames(context);
  const placeholder = (what: string): Block => ({ kind: "paragraph", look: "fact", runs: [toFill(what)] });
  return [
    placeholder(fills.day),
    placeholder(fills.name),
    placeholder(fills.role),
    ...(names.length === 0
      ? []
      : [
          { kind: "heading", level: 2, text: words.attachments.heading } as const,
          { kind: "list", items: names.map((name) => itemOf(name, context)) } as const,
        ]),
  ];
}

function itemOf(name: string, { words: { attachments, toFill: fills }, say, options: { dnr } }: PaperContext): Runs {
  const number: Run = toFill(dnr === undefined ? fills.dnr : fills.document);
  const before = dnr === undefined ? attachments.noDnr : say(attachments.dnr, { dnr: visibleText(dnr) });
  return [{ text: `${visibleText(name)}, ${before}` }, number];
}

function attachmentNames({ outcome, words, say, language }: PaperContext): readonly string[] {
  const { attachments: texts } = words;
  const { beside, files, projects, register } = outcome;
  const namnder = new Map<string, Set<string>>();
  for (const { project, reportingNamnd } of projects) {
    const namnd = reportingNamnd === null ? undefined : register.namndById(reportingNamnd);
    if (!namnd) continue;
    const name = namndInSentence(namnd);
    for (const { file } of [project.at, ...(project.alsoAt ?? []), ...project.years.map(({ at }) => at)])
      namnder.set(file, (namnder.get(file) ?? new Set()).add(name));
  }
  return [
    ...beside.map(({ role, name }) => say(texts.roles[role], { file: name })),
    ...files
      .filter(({ reading }) => reading !== null)
      .map(({ name }) => {
        const whose = [...(namnder.get(name) ?? [])];
        return whose.length === 0
          ? say(texts.returned, { file: name })
          : say(texts.returnedBy, { file: name, namnder: joinedText(whose, "all", language) });
      }),
  ];
}
