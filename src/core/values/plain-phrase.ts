import { isPlain, unified, withoutInvisible } from "./unicode";

/**
 * The characters that people mean, whichever their keyboard or Word gave them: one kind of space, dash and apostrophe, small letters,
 * nothing invisible, nothing around. Line breaks and tabs stay: two lines are not one number.
 */
export const plainPhrase = (text: string): string => (isPlain(text) ? text.toLowerCase().trim() : spelledPlainly(text));

const spelledPlainly = (text: string): string =>
  unified(withoutInvisible(text), "NFC")
    .replace(/\p{Zs}/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .toLowerCase()
    .trim();

const notApplicable: ReadonlySet<string> = new Set([
  ...["n/a", "n.a.", "ej aktuellt", "ej aktuell", "inte aktuellt", "ej relevant", "ej tillämpligt", "not applicable"],
]);

/** Has the writer said that there is nothing to tell here? Of an amount that says nothing; where only an answer is asked for it is one. */
export const saysNotApplicable = (text: string): boolean => notApplicable.has(plainPhrase(text));

const emptyPhrases: ReadonlySet<string> = new Set([
  ...["", "-", "--", "---", ".", "..", "...", "\u2026"],
  ...notApplicable,
  ...["saknas", "uppgift saknas", "uppgifter saknas", "ingen uppgift", "värde saknas", "missing"],
]);

/** Has the writer said that there is nothing to say? `0` and `x` are not that. */
export const isEmptyText = (text: string): boolean => {
  if (neverBegins.test(text)) return false;
  const phrase = plainPhrase(text);
  return emptyPhrases.has(phrase) || ruled.test(phrase);
};

/** Most texts begin with a letter or a figure that no such phrase begins with. */
const neverBegins = /^[\da-df-hj-lo-rtw-zåäö]/i;

/** A line that an old system has drawn between rows. */
const ruled = /^(?:-{2,}|_{2,}|={2,}|[.…]{2,})$/u;
