import { isEmptyText, plainPhrase } from "../values/plain-phrase";

/** What a cell for an amount says when it holds none. */
export type Nothing = "blank" | "said" | "missing";

/** That nobody has told the amount: it may be any. */
const missing: ReadonlySet<string> = new Set([
  ...["saknas", "uppgift saknas", "uppgifter saknas", "ingen uppgift", "värde saknas", "missing"],
]);

/** Words that say that no money has been used, in a cell for how much. */
const nothingSpent: ReadonlySet<string> = new Set([
  ...["ej påbörjat", "ej påbörjad", "ej påbörjats", "inte påbörjat", "inte påbörjad", "ännu ej påbörjat", "opåbörjat"],
  ...["ej startat", "ej startad", "inte startat", "inte startad", "not started", "ej börjat", "inte börjat"],
  ...["inget", "inga", "ingenting", "ingen", "nej", "noll", "none", "nil", "nothing"],
  ...["inget utfall", "inget bokfört", "inget förbrukat", "inget nyttjat", "inget använt", "inget upparbetat"],
  ...[
    "inga kostnader",
    "inga utgifter",
    "inga medel använda",
    "inga medel nyttjade",
    "ingen kostnad",
    "ingen förbrukning",
  ],
  ...["inga medel", "inga pengar", "inget", "inget belopp", "ingenting", "inga kostnader", "inga utgifter"].flatMap(
    (none) =>
      ["använts", "förbrukats", "nyttjats", "upparbetats", "bokförts", "betalats", "uppstått", "gått åt"].map(
        (done) => `${none} har ${done}`,
      ),
  ),
]);

const soFar = /(?: (?:ännu|än|hittills|så här långt|än så länge)){1,4}[.!]?$/u;

/** Null: the cell says something else. Blank: nobody has written anything. Said: a dash, or words for nothing. */
export function nothingIn(text: string): Nothing | null {
  const phrase = plainPhrase(text).replace(soFar, "");
  if (phrase === "") return "blank";
  if (missing.has(phrase)) return "missing";
  return isEmptyText(phrase) || nothingSpent.has(phrase) ? "said" : null;
}

/** Words that leave no doubt, where a dash or "nej" may say that nobody has answered: "inget än", "ingenting använt". */
export const saysNothingPlainly = (text: string): boolean =>
  /^(?:inget|inga|ingenting|ingen (?:kostnad|förbrukning)|noll|nothing)(?!\p{L})/u.test(plainPhrase(text)) &&
  nothingIn(text) === "said";

/** Blank, a dash or words for nothing: it adds nothing to the amounts beside it. */
export const isNothing = (text: string): boolean => {
  const says = nothingIn(text);
  return says === "blank" || says === "said";
};

const meansNothing =
  /(?:betyder|betecknar|innebär|motsvarar|avser|är|means?|is|=)(?!\p{L}).{0,200}(?<![\p{L}\d])(?:inget|inga|ingen|ingenting|noll|0|nothing|zero)(?![\p{L}\d]|[.,]\d)/u;
const blank = /(?<!\p{L})(?:tom|tomt|tomma|blank|blankt|empty)(?!\p{L})/u;
/** "Tom ruta betyder att inga uppgifter har lämnats" says that nobody knows. */
const notTold = /uppgift|(?<!mot)svar|redovisa|rappor|lämnat|besked|saknas|reported/u;

/** Longer texts are about more. */
const longestSentence = 200;

/** "Streck eller tom ruta betyder att inget har bokförts.", "Tomt = 0": a blank cell is 0 by the word of its sheet. */
export function saysBlankIsNothing(text: string): boolean {
  if (text.length > longestSentence) return false;
  return plainPhrase(text)
    .split(/(?<=[.;!])\s|\n/u)
    .some((sentence) => {
      const at = sentence.search(blank);
      return at >= 0 && at < 60 && meansNothing.test(sentence.slice(at)) && !notTold.test(sentence);
    });
}
