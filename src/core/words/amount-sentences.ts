/** Sentences that answer how much: "Vi beviljades 1 000 000 kr den 8 mars 2023." Data: the words that may stand beside the amount, whole and in lower case. */

const neutral =
  "vi ni nämnden förvaltningen projektet det den denna detta totalt sammanlagt har hade fick fått är var blev blivit i av på för genom och medel medlen trygghetsmedel pengar beloppet summan kronor hittills enligt beslut beslutet exklusive exkl moms";

const ofGrant =
  "beviljat beviljats beviljades beviljade tilldelat tilldelats tilldelades tilldelade erhöll erhållit mottog anslogs anslagits budget budgeten anslag anslaget";

const ofSpending =
  "använt använts användes använde förbrukat förbrukats förbrukades förbrukade nyttjat nyttjats nyttjades nyttjade upparbetat upparbetats kostat kostade kostar kostnad kostnaden kostnader kostnaderna utgift utgiften utgifter utgifterna utfall utfallet betalat betalats betalade bokfört bokförts slutkostnad slutkostnaden uppgick uppgår gick åt gått stannade landade slutade hamnade";

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const idle = wordsOf(neutral);
export const grantWords = wordsOf(ofGrant);
export const spendingWords = wordsOf(ofSpending);

const day =
  /(?:den |under |i )?(?<!\d)\d{1,2} (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?: 20\d\d)?|(?:under |i )?(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december) 20\d\d|(?:under )?(?<!\d)20\d\d(?:-\d\d){0,2}(?!\d)/giu;
const money =
  /(?<![\d,.])\d[\d \u00A0\u202F.,]*\d(?!\d)\s*(?:kr|kronor|tkr|ksek|sek|mnkr|mkr|msek)(?!\p{L})|(?<![\d,.])\d\s*(?:kr|kronor|tkr|ksek|sek|mnkr|mkr|msek)(?!\p{L})/giu;

/** The amounts with their units that a text states. */
export const moneyIn = (text: string): readonly string[] => text.match(money) ?? [];

const longest = 120;

/**
 * The one amount, with its unit, of a sentence that says nothing but how much was granted or spent, and when: null for any other, such as one with another
 * number, a word of doubt ("drygt") or of another amount ("kvar").
 */
export function amountSaid(text: string, of: "granted" | "spent"): string | null {
  if (text.length > longest || !/\p{L}{4}/u.test(text)) return null;
  // "Uppgick till" is one word of amounts; "500 000 kr till" adds to others.
  const undated = text.replace(day, " ").replace(/(?<=upp(?:gick|går)) till(?!\p{L})/giu, "");
  const [amount] = undated.match(money) ?? [];
  if (amount === undefined) return null;
  // The figures of a second amount are no such words.
  const rest = undated.replace(amount, "");
  return saysNothingElse(rest, of) ? amount : null;
}

/** Only words that may stand beside an amount, and name nothing: "Kostnaden blev totalt", and not "Projekteringen kostade". */
export function saysNothingElse(text: string, of: "granted" | "spent"): boolean {
  const own = of === "granted" ? grantWords : spendingWords;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.every((word) => idle.has(word) || own.has(word));
}
