import type { RunResult } from "../run/run-result";
import type { Block, ProseDocument } from "../prose/prose-document";
import { formatDate } from "../values/format";
import { attachmentBlocks } from "./attachments";
import { completedBlocks } from "./completed";
import { contributionBlocks } from "./contribution";
import { materialBlocks } from "./material";
import { matterBlocks } from "./matter";
import { observationBlocks } from "./observations";
import { overviewBlocks } from "./overview";
import { paperContext, type PaperContext, type PaperOptions } from "./paper-context";
import { surplusBlocks } from "./surplus";
import { usedBlocks } from "./used";

export type { PaperOptions } from "./paper-context";

/**
 * The paper by which a committee is told of a follow-up (anmälan). Every sentence comes from present data and is left out with it; what only a person can say
 * has a place to fill in. The same run always gives the same paper.
 */
export function buildPaper(outcome: RunResult, options: PaperOptions): ProseDocument {
  const context = paperContext(outcome, options);
  const { words, say, language } = context;
  const { edition, asOf } = outcome;
  const grant = edition.grant[language];
  const blocks = [
    matterBlocks,
    overviewBlocks,
    completedBlocks,
    contributionBlocks,
    usedBlocks,
    surplusBlocks,
    observationBlocks,
    materialBlocks,
    attachmentBlocks,
  ].flatMap((section) => section(context));
  return {
    language,
    title: say(words.title, { grant }),
    subject: say(words.subject, { grant, date: formatDate(asOf, language) }),
    day: asOf,
    blocks: numbered(blocks, context),
    footer: say(words.footer, {
      ...{ edition: edition.id, version: edition.version, fingerprint: options.fingerprint },
    }),
  };
}

/** Tables and charts are counted apart, each in their order. */
function numbered(blocks: readonly Block[], { words, say }: PaperContext): readonly Block[] {
  const counts = { table: 0, chart: 0 };
  return blocks.map((block) => {
    if (block.kind !== "table") return block;
    const kind = block.isChart ? "chart" : "table";
    counts[kind] += 1;
    return { ...block, caption: say(words[kind], { n: counts[kind], caption: block.caption }) };
  });
}
