import type { Edition } from "../../anvisningar/schema";
import { sumFigures } from "../../figures/figure";
import type { ProjectFigures } from "../../figures/types";
import { formatShare } from "../../values/format";
import { ore } from "../../values/ore";
import { ratio } from "../../values/ratio";
import type { SummaryContext } from "../context";
import { ended } from "./answered";

const reusedCodes = ({ fields, lists }: Edition): ReadonlySet<string> => {
  const listId = fields.find(({ id }) => id === "surplusDisposition")?.list;
  const codes = lists.find(({ id }) => id === listId)?.codes ?? [];
  return new Set(codes.flatMap(({ code, reused }) => (reused ? [code] : [])));
};

/** The one disposition of a project means that the money is used for the same purpose again. */
const isReused = ({ dispositions }: ProjectFigures, reused: ReadonlySet<string>): boolean =>
  dispositions.length === 1 && reused.has(dispositions[0] ?? "");

/** How much is left, how much of it is final, and what is known of what happens with it. */
export function surplusSentences({ texts, say, outcome, amounts, language }: SummaryContext): readonly string[] {
  const reused = reusedCodes(outcome.edition);
  const { projects, totals } = outcome;
  const words = texts.surplus;
  const withSurplus = projects.filter(({ surplus }) => (surplus.ore ?? 0n) > 0n);
  const withOverrun = projects.filter(({ overrun }) => (overrun.ore ?? 0n) > 0n);
  const unknown = projects.filter(({ surplus }) => !surplus.complete).length;
  const isWhole = totals.surplus.complete;
  const sum = (members: readonly ProjectFigures[]): bigint =>
    sumFigures(members.map(({ surplus }) => surplus)).ore ?? 0n;
  const inWords = (amount: bigint): string => amounts.inWords(ore(amount));
  const whole = sum(withSurplus);
  const again = sum(withSurplus.filter((project) => isReused(project, reused)));
  const share = ratio(again, whole);
  const final = sum(withSurplus.filter(ended));
  return [
    withSurplus.length === 0
      ? isWhole
        ? words.none
        : words.noneKnown
      : say(isWhole ? words.sentence : words.known, {
          ...{ n: withSurplus.length, surplus: inWords(whole) },
          ...{ final: inWords(final), running: inWords(whole - final) },
        }),
    [
      ...(share === null || reused.size === 0
        ? []
        : [
            say(isWhole ? words.reused : words.reusedKnown, {
              reused: inWords(again),
              share: formatShare(share, language),
            }),
          ]),
      ...(withOverrun.length > 0
        ? [
            say(totals.overrun.complete ? words.overrun : words.overrunKnown, {
              n: withOverrun.length,
              overrun: inWords(totals.overrun.ore ?? 0n),
            }),
          ]
        : []),
      ...(unknown > 0 ? [say(words.missing, { n: unknown })] : []),
    ].join(" "),
  ].filter((sentence) => sentence !== "");
}
