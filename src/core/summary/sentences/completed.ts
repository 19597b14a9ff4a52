import { completedText } from "../../messages/count-text";
import { formatShare } from "../../values/format";
import { ratio } from "../../values/ratio";
import type { SummaryContext } from "../context";

/** How many of the projects have been completed: "at least" where somebody's status is unknown. */
export function completedSentence({ texts, say, outcome: { totals }, language }: SummaryContext): string {
  const { known, unknown } = totals.counts.completed;
  const share = ratio(BigInt(known), BigInt(totals.projects));
  return share === null
    ? texts.completed.none
    : unknown > 0 || totals.mayBeMore
      ? say(texts.completed.atLeast, { count: completedText(totals, language) })
      : say(texts.completed.sentence, {
          projects: totals.projects,
          completed: known,
          share: formatShare(share, language),
        });
}
