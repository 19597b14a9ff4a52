import type { ParamKinds } from "../anvisningar/kind-of-check";
import { fillPlaceholders } from "../anvisningar/placeholders";
import type { Edition } from "../anvisningar/schema";
import { catalogue, isFindingCode, type FindingCode } from "../findings/catalogue";
import { Fault } from "../findings/fault";
import type { Finding } from "../findings/finding";
import type { Language } from "../values/bilingual";
import { capital } from "../values/capital";
import { alsoText } from "./also-text";
import { english } from "./english";
import type { MessageText } from "./message-text";
import { inWordsOf } from "../anvisningar/receiver-words";
import { paramText } from "./param-text";
import { sv } from "./sv";

const messagesIn = (language: Language): Readonly<Record<FindingCode, MessageText>> =>
  language === "sv" ? sv : english();

/**
 * A finding as words: the title of its kind, what has happened and what to do. Nothing that a workbook contains makes it throw; a code or a
 * param that nobody has declared is a Fault of ours.
 */
export function render(
  finding: Pick<Finding, "code" | "params"> & Partial<Pick<Finding, "at" | "also">>,
  language: Language,
  edition: Pick<Edition, "fields" | "lists" | "rules"> & Partial<Pick<Edition, "receiverWord" | "tables">>,
): MessageText {
  const { text: template, kinds } = templateOf(finding.code, language, edition);
  const text = ownText(finding.code, template, language, edition);
  const fill = (template: string): string =>
    fillPlaceholders(template, (name, noun) => {
      const kind = kinds[name];
      const value = Object.hasOwn(finding.params, name) ? finding.params[name] : undefined;
      const shown = kind === undefined || value === undefined ? null : paramText(kind, value, { language, edition });
      if (shown === null) throw new Fault(`${finding.code}: the param "${name}" is missing or of the wrong kind.`);
      return noun === undefined ? shown : `${shown} ${value === 1 ? noun.one : noun.many}`;
    });
  // "Trafiknämnden har …", though it is "trafiknämnden" inside a sentence.
  const begins = /^\{(\w+)\}/u.exec(text.message)?.[1] ?? "";
  const message = fill(text.message);
  const also = finding.at && finding.also ? alsoText(finding.at, finding.also, language) : "";
  return {
    title: fill(text.title),
    message: `${kinds[begins] === "namnd" ? capital(message) : message}${also}`,
    action: fill(text.action),
  };
}

/** Our words in the edition's word for its receivers; what an edition says of its own rules, it says in its own words. */
const ownText = (
  code: string,
  text: MessageText,
  language: Language,
  { receiverWord }: Partial<Pick<Edition, "receiverWord">>,
): MessageText => (isFindingCode(code) ? inWordsOf(text, receiverWord, language) : text);

/** The words for a code before any finding: an ellipsis stands where a finding tells what it found. */
export function textOf(
  code: string,
  language: Language,
  edition: Pick<Edition, "rules"> & Partial<Pick<Edition, "receiverWord">>,
): MessageText {
  const text = ownText(code, templateOf(code, language, edition).text, language, edition);
  const open = (template: string): string =>
    fillPlaceholders(template, (_name, noun) => (noun === undefined ? "…" : `… ${noun.many}`));
  return { title: open(text.title), message: open(text.message), action: open(text.action) };
}

/** The words for a code as they are written, with their params as placeholders, and what kind each param is of. */
export function templateOf(
  code: string,
  language: Language,
  { rules }: Pick<Edition, "rules">,
): { readonly text: MessageText; readonly kinds: ParamKinds } {
  if (isFindingCode(code)) return { text: messagesIn(language)[code], kinds: catalogue[code] };
  const rule = rules.find((known) => known.code === code);
  if (!rule?.texts || !rule.tells) throw new Fault(`Nobody has words for the code ${code}.`);
  const { title, message, action } = rule.texts;
  return { text: { title: title[language], message: message[language], action: action[language] }, kinds: rule.tells };
}
