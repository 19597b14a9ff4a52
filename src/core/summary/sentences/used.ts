import { missingFromPart, totalsOf } from "../../figures/totals";
import { formatShare } from "../../values/format";
import type { SummaryContext } from "../context";

/** How much of what was granted has been used, what is known where not all is, and for how many projects something is missing. */
export function usedSentences({ texts, say, outcome, amounts, language }: SummaryContext): readonly string[] {
  const { totals, projects } = outcome;
  const words = texts.used;
  const { granted: given, spent: used, utilisation: share } = totals;
  const unknown = projects.filter(({ complete }) => !complete).length;
  const approximate = projects.filter((project) => project.granted.approximate || project.spent.approximate).length;
  const whole = projects.filter(({ complete }) => complete).length;
  const params = {
    granted: given.ore === null ? "" : amounts.inWords(given.ore),
    spent: used.ore === null ? "" : amounts.inWords(used.ore),
  };
  const main =
    given.ore === null || used.ore === null
      ? words.none
      : share.ratio === null || !share.complete
        ? [
            say(words.known, params),
            ...(share.ratio === null
              ? []
              : [say(words.knownShare, { n: whole, share: formatShare(share.ratio, language) })]),
          ].join(" ")
        : say(words.sentence, { ...params, share: formatShare(share.ratio, language) });
  const completed = totalsOf(
    projects.filter(({ progress }) => progress === "completed"),
    missingFromPart(outcome.missing),
  ).utilisation;
  return [
    [
      main,
      ...(completed.ratio !== null && completed.complete && totals.counts.completed.unknown === 0
        ? [say(words.completed, { share: formatShare(completed.ratio, language) })]
        : []),
    ].join(" "),
    [
      ...(unknown > 0 ? [say(words.missing, { n: unknown })] : []),
      ...(approximate > 0 ? [say(words.approximate, { n: approximate })] : []),
    ].join(" "),
  ].filter((sentence) => sentence !== "");
}
