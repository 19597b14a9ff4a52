import type { SummaryContext } from "../context";
import type { Block } from "./block";

/** What the words and numbers mean, printed with them. */
export function definitionsSection(block: Block, { texts, say, outcome, language }: SummaryContext): void {
  const { heading, lines } = texts.definitions;
  block.heading(heading);
  for (const words of lines) block.sentence(say(words, { completionMeans: outcome.edition.completionMeans[language] }));
}
