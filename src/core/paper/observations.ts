import type { Block } from "../prose/prose-document";
import { plain } from "../prose/runs";
import { bestDescribed } from "../summary/sentences/best-described";
import { textOf } from "../summary/projekt/project-text";
import type { PaperContext } from "./paper-context";

/** About a page. */
const room = { most: 12, longest: 280, least: 0 } as const;

/** What the nämnder have written themselves, apart from everything that is computed: who said it about which project, in their own words. */
export function observationBlocks({ outcome, words, say, summary }: PaperContext): readonly Block[] {
  const { observations: texts } = words;
  const quotes = bestDescribed(summary, room);
  if (quotes.length === 0) return [];
  const described = outcome.projects.filter(
    ({ project, progress }) => progress === "completed" && textOf(project, "followUpResult") !== null,
  );
  const more = described.length - quotes.length;
  return [
    { kind: "heading", level: 2, text: texts.heading },
    { kind: "paragraph", runs: plain(texts.about) },
    { kind: "list", look: "quotes", items: quotes.map(plain) },
    ...(more > 0 ? [{ kind: "paragraph", runs: plain(say(texts.more, { n: more })) } as const] : []),
  ];
}
