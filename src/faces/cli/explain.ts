import type { Edition, Example, Rule } from "../../core/anvisningar/schema";
import { catalogue, isFindingCode } from "../../core/findings/catalogue";
import { editionRules } from "../../core/editions/edition-messages";
import { ownSeverities } from "../../core/findings/own-severities";
import { checkText } from "../../core/messages/check-text";
import { exampleLines } from "../../core/messages/example-text";
import { severityLabels, weightLabels } from "../../core/messages/labels";
import { textOf } from "../../core/messages/render";
import type { Language } from "../../core/values/bilingual";
import { fill, type CliTexts } from "./texts";

/** One code, in full: what it says, what to do, the sentence that it rests on, what passes and what does not. Null for an unknown code. */
export function explain(code: string, edition: Edition, language: Language, texts: CliTexts): string | null {
  const rule = edition.rules.find((known) => known.code === code);
  const ofEditions = editionRules.rules.find((known) => known.code === code);
  if (!rule && !ofEditions && !isFindingCode(code)) return null;
  const { title, message, action } = textOf(code, language, ofEditions ? editionRules : edition);
  const severity = rule?.severity ?? ofEditions?.severity ?? ownSeverities.get(code);
  const { headings } = texts;
  return [
    `${code}  ${title}`,
    ...(severity ? [`${headings.severity}: ${severityLabels[severity][language]}${onTrial(rule, language)}`] : []),
    "",
    message,
    `${headings.toDo}: ${action}`,
    ...(rule ? ["", ...quoteLines(rule, edition, texts), ...checkLines(rule, edition, language, texts)] : []),
    "",
  ].join("\n");
}

/** ", prövas" */
const onTrial = (rule: Rule | undefined, language: Language): string =>
  rule?.trial ? `, ${weightLabels.trial[language].toLowerCase()}` : "";

function checkLines(rule: Rule, edition: Edition, language: Language, { headings }: CliTexts): readonly string[] {
  const list = (heading: string, examples: readonly Example[]): readonly string[] =>
    examples.length === 0 ? [] : ["", `${heading}:`, ...examples.flatMap(bullet)];
  const bullet = (example: Example): readonly string[] =>
    exampleLines(example, edition, language).map((line, i) => `${i === 0 ? "- " : "  "}${line}`);
  const { pass, fail } = rule.examples;
  return [
    `${headings.check}: ${checkText(rule.check, edition, language)}`,
    ...list(headings.examplesPass, pass),
    ...list(headings.examplesFail, fail),
  ];
}

/** Every rule of the edition with the sentence that it quotes. */
export const listRules = (edition: Edition, language: Language, texts: CliTexts): string =>
  [
    `${edition.title[language]} (${edition.id}, ${edition.version})`,
    "",
    ...edition.rules.flatMap((rule) => [
      `${rule.code}  ${severityLabels[rule.severity][language]}${onTrial(rule, language)}  ${textOf(rule.code, language, edition).title}`,
      ...quoteLines(rule, edition, texts).map((line) => `    ${line}`),
      ...(rule.check.kind === "manual" ? [`    ${texts.headings.manual}`] : []),
    ]),
    "",
  ].join("\n");

function quoteLines(rule: Rule, { instructions }: Edition, { headings }: CliTexts): readonly string[] {
  const instruction = instructions.find(({ number }) => number === rule.instruction);
  if (!instruction) return [];
  const { source } = instruction;
  const origin =
    source.kind === "city"
      ? `${source.document}${source.page === undefined ? "" : `, s. ${source.page}`}`
      : headings.house;
  return [`${headings.rule} ${instruction.number}: ”${instruction.text}” (${origin})`];
}

/** The same as data: `medelkoll rules --format json` and `medelkoll explain CODE --format json`. */
export function rulesAsData(edition: Edition, language: Language, only?: string) {
  const codes = only === undefined ? edition.rules.map(({ code }) => code) : [only];
  return codes.map((code) => {
    const rule = edition.rules.find((known) => known.code === code);
    const instruction = edition.instructions.find(({ number }) => number === rule?.instruction);
    const ofEditions = editionRules.rules.find((known) => known.code === code);
    return {
      code,
      severity: rule?.severity ?? ofEditions?.severity ?? ownSeverities.get(code) ?? null,
      ...textOf(code, language, ofEditions ? editionRules : edition),
      params: isFindingCode(code) ? Object.keys(catalogue[code]) : null,
      rule: instruction ? { number: instruction.number, text: instruction.text, source: instruction.source } : null,
      check: rule?.check.kind ?? null,
      optional: rule?.optional ?? false,
      ...(rule?.trial ? { trial: true } : {}),
    };
  });
}

export const unknownCode = (code: string, texts: CliTexts): string => fill(texts.unknownCode, code);
