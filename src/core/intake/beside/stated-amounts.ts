import { unitWord } from "../../words/units";
import { decimalToOre } from "../../values/decimal";
import { absoluteOre, orePerUnit, type Ore, type Unit } from "../../values/ore";

/** An amount in the middle of a sentence. */
export interface StatedAmount {
  /** Where in the sentence its digits begin and where it has ended. */
  readonly from: number;
  readonly to: number;
  readonly decimal: string;
  /** Decimals written. */
  readonly places: number;
  /** Null when it stands without one. */
  readonly unit: Unit | null;
}

const numbers =
  /(?<![\p{L}\d.,/:§-])(?:(\d{1,3}(?: \d{3})+|\d{1,12})(?:,(\d{1,3}))?|(noll))(?![\d/%:]|[.,]\d|-\d)(?: ?(:-|t ?kr|kkr|kr|kronor|mn ?kr|mkr|[mkt]sek|sek|miljon(?:er)?|milj|tusen(?: kr| kronor)?)(?!\p{L}))?/gu;

/** What stands right before a number that is no amount: "faktura 4711", "2023-03-08, dnr 12", "cell 4". */
const namedNumber =
  /(?:nr|nummer|dnr|faktura|verifikat(?:ion)?|ver|projekt|beslut|punkt|rad|cell|kolumn|not|bilaga|etapp|steg|tertial|kvartal|vecka|den|kap|sid|sida)[.:]? ?$/u;

/** Words that may follow an amount; any other word is what the number counts. */
const mayFollow =
  /^(?: ?[.,;:!?()–-]| ?$| (?:enligt|enl|inkl|exkl|efter|och|men|i|på|per|vid|för|från|till|som|inte|ej|istället|är|var|utan|efter|totalt|plus|minus|eller|instead|not|according|and|in)(?!\p{L}))/u;

/** The amounts that a sentence in small letters with single blanks states. Years, dates, percentages and counts are none. */
export function statedAmounts(sentence: string): readonly StatedAmount[] {
  return [...sentence.matchAll(numbers)].flatMap((match): readonly StatedAmount[] => {
    const [all, digits = "0", fraction = "", , unitText] = match;
    const from = match.index;
    const to = from + all.length;
    const unit = unitText === undefined ? null : (unitWord(unitText)?.unit ?? null);
    if (unit === null && (isYear(digits, fraction) || namedNumber.test(sentence.slice(0, from)))) return [];
    if (unit === null && !mayFollow.test(sentence.slice(to))) return [];
    const whole = digits.replaceAll(" ", "");
    return [{ from, to, decimal: fraction === "" ? whole : `${whole}.${fraction}`, places: fraction.length, unit }];
  });
}

const isYear = (digits: string, fraction: string): boolean => fraction === "" && /^(?:19|20)\d{2}$/u.test(digits);

const allUnits: readonly Unit[] = ["kr", "tkr", "mnkr"];

/** Whether the two are one amount, to the precision of the words: "1,2 mnkr" is 1 150 000 to 1 250 000 kr. Without a unit any will do. */
export const isSameAmount = ({ decimal, places, unit }: StatedAmount, standing: Ore): boolean =>
  (unit === null ? allUnits : [unit]).some((one) => {
    const stated = decimalToOre(decimal, orePerUnit[one])?.ore;
    if (stated === undefined) return false;
    const difference = stated - absoluteOre(standing);
    const step = orePerUnit[one] / 10n ** BigInt(places);
    return 2n * (difference < 0n ? -difference : difference) <= step;
  });
