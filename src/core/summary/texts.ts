import { fillPlaceholders } from "../anvisningar/placeholders";
import { Fault } from "../findings/fault";
import type { Language } from "../values/bilingual";
import { formatCount } from "../values/format";
import { textsEn } from "./texts.en";
import { textsSv, type Texts } from "./texts.sv";

export type { Texts };

const byLanguage: Readonly<Record<Language, Texts>> = { sv: textsSv, en: textsEn };

export const textsIn = (language: Language): Texts => byLanguage[language];

export type Params = Readonly<Record<string, string | number>>;

/** The text with its params; a number is written out with thousands, and chooses the form of its noun. */
export function fill(template: string, params: Params, language: Language): string {
  return fillPlaceholders(template, (name, noun) => {
    const value = params[name];
    if (value === undefined) throw new Fault(`The summary's text "${template}" lacks the param "${name}".`);
    const shown = typeof value === "number" ? formatCount(value, language) : value;
    return noun === undefined ? shown : `${shown} ${value === 1 ? noun.one : noun.many}`;
  });
}
