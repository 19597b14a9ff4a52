import { remembering } from "../values/remembering";
import { plainPhrase } from "../values/plain-phrase";

/** Sentences that say how a workbook writes what is left. Data: parts of patterns, in small letters. */

const difference =
  "avvikelse\\p{L}*|differens\\p{L}*|diff|överskott\\p{L}*|resultat\\p{L}*|saldo\\p{L}*|kvar\\p{L}*|rest\\p{L}*|återst\\p{L}*|ej förbrukat|variance|remaining";
const grant = "bevilja\\p{L}*|bev|budget\\p{L}*|anslag\\p{L}*|ram|tilldel\\p{L}*|kalkyl\\p{L}*|granted|grant";
const spending =
  "utfall\\p{L}*|förbruk\\p{L}*|kostnad\\p{L}*|utgift\\p{L}*|använ\\p{L}*|nyttja\\p{L}*|upparbetat|spent|actual\\p{L}*|outcome";
const isOrMeans = "(?:=|:|är|betyder|innebär|visar|avser|motsvarar|anger|beräknas som|räknas som|is|means)";
const over =
  "överdrag|överskrid\\p{L}*|underskott\\p{L}*|överförbruk\\p{L}*|överutnyttj\\p{L}*|merkostnad\\p{L}*|fördyr\\p{L}*|dyrare|för mycket|overrun|overspen\\p{L}*|deficit";
const left =
  "överskott\\p{L}*|kvar|medel kvar|pengar kvar|oförbruk\\p{L}*|ej förbruk\\p{L}*|underförbruk\\p{L}*|billigare|mindre än|surplus|left|remaining|underspen\\p{L}*";
const minus = "(?:minus(?:tecken|belopp)?|negativ\\p{L}*(?: \\p{L}+)?|\\(-\\)|-)";
const plus = "(?:plus(?:tecken|belopp)?|positiv\\p{L}*(?: \\p{L}+)?|\\(\\+\\)|\\+)";

const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${source}(?!\\p{L})`, "u");
const beside = (sign: string, meaning: string): RegExp =>
  pattern(`${sign} ?${isOrMeans} ?(?:(?!inte |ej )\\p{L}+ ){0,5}(?:${meaning})`);

const computed = (first: string, second: string): RegExp =>
  pattern(
    `(?:${difference})[^=.;]{0,40}${isOrMeans} ?(?:${first})[^=.;]{0,30}(?: - | minus |-)(?: ?\\p{L}+)? ?(?:${second})`,
  );

const plusIsLeft = [computed(grant, spending), beside(minus, over), beside(plus, left)];
const minusIsLeft = [computed(spending, grant), beside(minus, left), beside(plus, over)];

/** Longer texts are about more. */
const longestSentence = 300;

/** "Avvikelse = beviljat - utfall", "Minus betyder överdrag": plus is what is left. "Positiv avvikelse innebär överskridande": minus is. Null: it says nothing, or both. */
export const signOfWhatIsLeft = remembering((text): "plus" | "minus" | null => {
  if (text.length > longestSentence) return null;
  const phrase = plainPhrase(text);
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((one) => one.test(phrase));
  const [isPlus, isMinus] = [says(plusIsLeft), says(minusIsLeft)];
  return isPlus === isMinus ? null : isPlus ? "plus" : "minus";
});
