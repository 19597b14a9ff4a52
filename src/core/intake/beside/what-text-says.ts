import { remembering } from "../../values/remembering";
import { numberWords } from "../../values/amount-words";
import {
  amountFollows,
  amountPrecedes,
  costFollows,
  countOfProjects,
  hasItWithin,
  instructionWords,
  isAboutMoney,
  isAboutTime,
  isNotGranted,
  isOfMovedMoney,
  isOtherMoney,
  isSettled,
  laysToRest,
  moreProjects,
  nobodyKnows,
  nobodyKnowsWhichHolds,
  otherProjects,
  restOfProjects,
  saysCoversMore,
  saysGrantedMore,
  saysLeftOut,
  saysNone,
  saysNotFinal,
  saysWrong,
  sharesCost,
  spentInOtherYears,
  startsInstruction,
} from "../../words/beside";
import { statedAmounts, type StatedAmount } from "./stated-amounts";

/** What one sentence says against the figures. */
export type Claim = {
  /** The sentence as written. */
  readonly quote: string;
  /** It names money itself; in a note at an amount that goes without saying. */
  readonly namesMoney: boolean;
} & (
  | { readonly says: "another-amount"; readonly amount: StatedAmount }
  | { readonly says: "wrong" | "not-final" | "covers-more" | "left-out" }
  /** More was granted, which the amount may not have in it; the amounts that the sentence states. */
  | { readonly says: "granted-more"; readonly amounts: readonly StatedAmount[] }
  /** Money was spent in other years than that of the list: in the one that is named, else before it. */
  | { readonly says: "other-years"; readonly year: number | null }
  /** The list or the selection is said to hold so many. */
  | { readonly says: "count-of-projects"; readonly count: number }
  /** So many projects besides; null without a number. `beyond`: whatever the list's length. */
  | { readonly says: "more-projects"; readonly count: number | null; readonly beyond: boolean }
);

/** What is longer is no remark on a figure. */
const longestText = 2000;

/** All that a note, a comment or a sentence claims, sentence by sentence. Says nothing of whether the figures agree with it. */
export const whatTextSays = remembering((text): readonly Claim[] => {
  if (text.length > longestText || !hasWords.test(text)) return [];
  if (laysToRest.test(text.trimEnd().split("\n").at(-1)?.trim() ?? "")) return [];
  const claims = text.split(sentenceEnd).flatMap((sentence) => claimIn(sentence.trim()) ?? []);
  const words = inWords(text);
  // "Protokollet säger 900, mejlet 1 200. Vi vet inte vilket som gäller": what is unknown stands in the sentence before.
  const isOpen = nobodyKnowsWhichHolds.test(words);
  return claims.length === 0 && (isOpen || nobodyKnows.test(words))
    ? [{ quote: text.trim(), namesMoney: isOpen || isAboutMoney.test(words), says: "wrong" }]
    : claims;
});

const inWords = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ");

const hasWords = /\p{L}{3}/u;

/** "Inget projekt hade kostnader under 2023.", "Projekten hade inte utfall 2023." */
const saysNobody =
  /(?<!\p{L})(?:inget|ingen|inga)(?!\p{L})|(?:hade|har|haft) (?:inte|ej)(?!\p{L})|(?:inte|ej) (?:hade|haft)(?!\p{L})/u;

/** Neither the full stop of "prel. utfall" nor the mark of "Obs! Fel". */
const sentenceEnd = /[\n;?]+|(?<![oO][bB][sS])!+|\.(?=\s+\p{Lu}|\s*$)/u;

function claimIn(quote: string): Claim | null {
  const words = inWords(quote);
  if (words.length < 4 || startsInstruction.test(words) || instructionWords.test(words)) return null;
  const about = { quote, namesMoney: isAboutMoney.test(words) };
  const amount = amountThatHolds(words);
  if (amount) return { ...about, says: "another-amount", amount };
  if (saysNotFinal.test(words) && !saysNone.test(words) && !isAboutTime.test(words) && !isOtherMoney.test(words))
    return { ...about, says: "not-final" };
  if (spentInOtherYears.test(words) && !saysNobody.test(words)) {
    const [, before, year] = [...words.matchAll(/(före |innan )?(20\d\d)/gu)].at(-1) ?? [];
    return { ...about, says: "other-years", year: year === undefined || before ? null : Number(year) };
  }
  if (saysWrong.test(words) && !isSettled.test(words)) return { ...about, says: "wrong" };
  const others = isNotGranted.test(words) || isOtherMoney.test(words) ? null : othersThanListed(words);
  if (others) return { ...about, ...others };
  if (saysGrantedMore.test(words) && !isNotGranted.test(words) && !hasItWithin.test(words))
    return { ...about, says: "granted-more", amounts: statedAmounts(words) };
  return saysCoversMore.test(words) && !isOfMovedMoney.test(words) ? { ...about, says: "covers-more" } : null;
}

/** How far from the words that announce it the amount may stand: "ska vara totalt ca 1 250". */
const reach = 25;

function amountThatHolds(words: string): StatedAmount | null {
  const amounts = statedAmounts(words);
  if (amounts.length === 0) return null;
  const follows = amountFollows.exec(words) ?? (sharesCost.test(words) ? null : costFollows.exec(words));
  const from = follows ? follows.index + follows[0].length : 0;
  const behind = follows && amounts.find((amount) => amount.from >= from && amount.from - from <= reach);
  if (behind) return behind;
  const precedes = amountPrecedes.exec(words);
  return (precedes && amounts.find(({ to }) => to <= precedes.index && precedes.index - to <= reach)) ?? null;
}

type Others =
  | { readonly says: "count-of-projects"; readonly count: number }
  | { readonly says: "more-projects"; readonly count: number | null; readonly beyond: boolean }
  | { readonly says: "left-out" };

function othersThanListed(words: string): Others | null {
  const more = moreProjects.exec(words) ?? otherProjects.exec(words);
  const count = more?.slice(1).find((group: string | undefined) => group !== undefined);
  if (count !== undefined)
    return { says: "more-projects", count: Number(numberWords.get(count) ?? count), beyond: moreProjects.test(words) };
  const counted = countOfProjects.exec(words)?.[1];
  if (counted !== undefined) return { says: "count-of-projects", count: Number(counted) };
  if (saysLeftOut.test(words)) return { says: "left-out" };
  return restOfProjects.test(words) ? { says: "more-projects", count: null, beyond: false } : null;
}
