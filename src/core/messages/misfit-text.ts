import type { Shape } from "../anvisningar/shapes/shapes";
import type { FieldType } from "../anvisningar/field-schema";
import type { Bilingual, Language } from "../values/bilingual";
import { shorten, visibleText } from "../values/label";

/** What can be wrong with a value beside its shape: the key of a param of the kind `misfit`. */
export type Misfit =
  | "empty"
  | `type-${FieldType}`
  | `shape-${Shape}`
  | "at-least"
  | "above"
  | "below"
  | "words"
  | "exactly"
  | "or-more";

type Say = (value: string, beside: string) => Bilingual;

/** `value`: as it is written; `beside`: what it is set beside, a limit. They are said after the field's name: "E-post är …". */
const texts: Readonly<Record<Misfit, Say>> = {
  empty: () => ({ sv: "är inte ifyllt", en: "is not filled in" }),
  "type-text": (value) => ({ sv: `är ”${value}”, som inte går att läsa`, en: `is “${value}”, which cannot be read` }),
  "type-amount": (value) => ({
    sv: `är ”${value}”, som inte är ett belopp. Skriv bara siffror, till exempel 125 000`,
    en: `is “${value}”, which is no amount. Write figures only, such as 125,000`,
  }),
  "type-percent": (value) => ({
    sv: `är ”${value}”, som inte är en andel. Skriv till exempel 12,5 %`,
    en: `is “${value}”, which is no share. Write for example 12.5%`,
  }),
  "type-number": (value) => ({
    sv: `är ”${value}”, som inte är ett tal. Skriv bara siffror, till exempel 14`,
    en: `is “${value}”, which is no number. Write figures only, such as 14`,
  }),
  "type-date": (value) => ({
    sv: `är ”${value}”, som inte är ett datum. Skriv till exempel 2024-03-08`,
    en: `is “${value}”, which is no date. Write for example 2024-03-08`,
  }),
  "type-year": (value) => ({
    sv: `är ”${value}”, som inte är ett år. Skriv till exempel 2024`,
    en: `is “${value}”, which is no year. Write for example 2024`,
  }),
  "type-yes-no": (value) => ({ sv: `är ”${value}”. Skriv ja eller nej`, en: `is “${value}”. Write yes or no` }),
  "type-codes": (value) => ({
    sv: `är ”${value}”, som inte finns i listan. Välj ett av svaren i listan`,
    en: `is “${value}”, which is not in the list. Choose one of the answers in the list`,
  }),
  "type-namnd": (value) => ({
    sv: `är ”${value}”, som inte är en känd mottagare`,
    en: `is “${value}”, which is no known receiver`,
  }),
  "type-area": (value) => ({
    sv: `är ”${value}”, som inte är ett känt område`,
    en: `is “${value}”, which is no known area`,
  }),
  "type-investment-type": (value) => ({
    sv: `är ”${value}”, som inte är en känd investeringstyp`,
    en: `is “${value}”, which is no known type of investment`,
  }),
  "shape-e-mail": (value) => ({
    sv: `är ”${value}”, som inte ser ut som en e-postadress. Skriv till exempel namn@stockholm.se`,
    en: `is “${value}”, which does not look like an e-mail address. Write for example name@example.org`,
  }),
  "shape-telephone": (value) => ({
    sv: `är ”${value}”, som inte ser ut som ett telefonnummer. Skriv till exempel 08-508 00 000`,
    en: `is “${value}”, which does not look like a telephone number. Write for example 08-508 00 000`,
  }),
  "shape-postcodes": (value) => ({
    sv: `är ”${value}”, som inte är postnummer. Skriv till exempel 123 45, med komma mellan flera`,
    en: `is “${value}”, which is not postcodes. Write for example 123 45, with commas between several`,
  }),
  "shape-diarienummer": (value) => ({
    sv: `är ”${value}”, som inte ser ut som ett diarienummer. Skriv till exempel KS 2024/101`,
    en: `is “${value}”, which does not look like a number in the diary. Write for example KS 2024/101`,
  }),
  "at-least": (value, least) => ({
    sv: `är ${value}; det får inte vara mindre än ${least}`,
    en: `is ${value}; it must not be less than ${least}`,
  }),
  above: (value, limit) => ({
    sv: `är ${value}; det ska vara mer än ${limit}`,
    en: `is ${value}; it must be more than ${limit}`,
  }),
  below: (value, limit) => ({
    sv: `är ${value}; det ska vara mindre än ${limit}`,
    en: `is ${value}; it must be less than ${limit}`,
  }),
  words: (value, most) => ({
    sv: `har ${value} ord; det får vara högst ${most}`,
    en: `has ${value} words; it may have at most ${most}`,
  }),
  exactly: (value) => ({ sv: `precis ${value}`, en: `exactly ${value}` }),
  "or-more": (value) => ({ sv: `minst ${value}`, en: `at least ${value}` }),
};

const longest = 80;

/** What is wrong with a value, in words; null where nobody has any for it. */
export function misfitText([key = "", value = "", beside = ""]: readonly string[], language: Language): string | null {
  const shown = (text: string): string => shorten(visibleText(text), longest);
  return Object.hasOwn(texts, key) ? texts[key as Misfit](shown(value), shown(beside))[language] : null;
}
