import { readFileSync } from "node:fs";
import { join } from "node:path";
import { markText } from "../../src/adapters/excel/write/steps/mark-steps";
import { answerTexts } from "../../src/core/messages/answer-texts";
import { checkText } from "../../src/core/messages/check-text";
import { exampleLines } from "../../src/core/messages/example-text";
import { en as editionsEn } from "../../src/core/editions/messages/en";
import { sv as editionsSv } from "../../src/core/editions/messages/sv";
import { en as messagesEn } from "../../src/core/messages/en";
import { glossary } from "../../src/core/messages/glossary";
import { reportStatusLabels, severityLabels } from "../../src/core/messages/labels";
import { questionTexts } from "../../src/core/messages/question-texts";
import { sv as messagesSv } from "../../src/core/messages/sv";
import { terms } from "../../src/core/messages/terms";
import { receiptTexts } from "../../src/core/receipt/texts";
import { askInstead } from "../../src/core/letters/asked-codes";
import { textsEn as lettersEn } from "../../src/core/letters/texts.en";
import { textsSv as lettersSv } from "../../src/core/letters/texts.sv";
import { textsEn as paperEn } from "../../src/core/paper/texts.en";
import { textsSv as paperSv } from "../../src/core/paper/texts.sv";
import * as names from "../../src/core/summary/names";
import { formTexts } from "../../src/core/forms/texts";
import { textsIn } from "../../src/core/summary/texts";
import type { Language } from "../../src/core/values/bilingual";
import { cliTexts } from "../../src/faces/cli/texts";
import { en as paneEn } from "../../src/faces/taskpane/texts.en";
import { sv as paneSv } from "../../src/faces/taskpane/texts.sv";
import { sampleNotes } from "../../src/faces/workbench/page/sample-notes";
import { textsIn as benchTexts } from "../../src/faces/workbench/page/texts";
import { library } from "../support/returned";

/** A text that people read, and where it is. */
export interface Text {
  readonly at: string;
  readonly text: string;
}

const root = join(__dirname, "../..");

/** Every text in it, by its keys. */
function textsOf(value: unknown, at: string): readonly Text[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (typeof value === "function") return textsOf(asked(value as (...words: unknown[]) => unknown), at);
  if (value instanceof Map) return [...value].flatMap(([key, one]) => textsOf(one, `${at}.${String(key)}`));
  if (Array.isArray(value)) return value.flatMap((one, index) => textsOf(one, `${at}.${index}`));
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, one]) => textsOf(one, `${at}.${key}`));
  return [];
}

/** What puts words around a name, or around a number, is asked with one. */
function asked(text: (...words: unknown[]) => unknown): unknown {
  try {
    return text(["Farsta.xlsx"], 2, 2);
  } catch {
    return text(2);
  }
}

/** Only what is in one language, of what has both. */
function inLanguage(value: unknown, language: Language, at: string): readonly Text[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => inLanguage(one, language, `${at}.${index}`));
  if (typeof value !== "object" || value === null) return [];
  const own: unknown =
    Object.hasOwn(value, "sv") && Object.hasOwn(value, "en")
      ? (value as Record<Language, unknown>)[language]
      : undefined;
  return own !== undefined
    ? textsOf(own, at)
    : Object.entries(value).flatMap(([key, one]) => inLanguage(one, language, `${at}.${key}`));
}

/** The words of the rules and fields. The city's own sentences are quotations. */
const profileTexts = (language: Language): readonly Text[] => [
  ...inLanguage(library.profile.investmentTypes, language, "types"),
  ...library.editions.flatMap((edition) => [
    // What examples say is looked at as it is shown.
    ...inLanguage(edition, language, edition.id).filter(({ at }) => !at.endsWith(".says")),
    ...edition.rules.map(({ code, check }) => ({
      at: `${edition.id}.${code}.check`,
      text: checkText(check, edition, language),
    })),
    ...(language === "sv"
      ? [
          ...edition.instructions.flatMap(({ number, text, source }) =>
            source.kind === "house"
              ? [
                  { at: `${edition.id}.${number}`, text },
                  { at: `${edition.id}.${number}.why`, text: source.why },
                ]
              : [],
          ),
        ]
      : []),
    ...edition.rules.flatMap(({ code, examples: { pass, fail } }) =>
      [...pass, ...fail].flatMap(({ says }) =>
        says === undefined
          ? []
          : exampleLines({ says }, edition, language).map((text) => ({ at: `${edition.id}.${code}.example`, text })),
      ),
    ),
  ]),
];

function manifestTexts(language: Language): readonly Text[] {
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  const found = language === "sv" ? /DefaultValue="([^"]*)"/gu : /Locale="en-US" Value="([^"]*)"/gu;
  return [...manifest.matchAll(found)].flatMap(([, text = ""]) =>
    text.startsWith("https:") ? [] : [{ at: "manifest.xml", text }],
  );
}

/** Every text that a person reads in the program, in one language. */
export const allTexts = (language: Language): readonly Text[] => [
  ...textsOf({ sv: messagesSv, en: messagesEn }[language], "messages"),
  ...textsOf({ sv: editionsSv, en: editionsEn }[language], "editions"),
  ...textsOf(questionTexts[language], "questions"),
  ...textsOf(answerTexts[language], "answers"),
  ...textsOf(terms[language], "terms"),
  ...inLanguage([glossary, severityLabels, reportStatusLabels], language, "labels"),
  ...textsOf(textsIn(language), "summary"),
  ...textsOf({ sv: paperSv, en: paperEn }[language], "paper"),
  ...textsOf({ sv: lettersSv, en: lettersEn }[language], "letters"),
  ...inLanguage(askInstead, language, "letters"),
  ...textsOf(formTexts(language), "forms"),
  ...(language === "sv" ? textsOf(names, "names").filter(({ at }) => !/\.(?:earlier|tableNames)/u.test(at)) : []),
  ...textsOf({ sv: paneSv, en: paneEn }[language], "pane"),
  ...textsOf(receiptTexts[language], "receipt"),
  ...textsOf(cliTexts[language], "cli"),
  ...textsOf(benchTexts(language), "workbench"),
  ...inLanguage(sampleNotes, language, "samples"),
  ...[true, false].map((overTable) => ({ at: "mark", text: markText(language, overTable) })),
  ...profileTexts(language),
  ...manifestTexts(language),
];

/** The documents that people read in Swedish, a line a text. Code and quotations are left out. */
export const documents = (): readonly Text[] =>
  ["README.md", "docs/handbok.md", "docs/it-admin.md", "docs/scale.md", "assets/support.html"].flatMap((path) =>
    readFileSync(join(root, path), "utf8")
      .split(/## In English|lang="en"/u)[0]!
      .split("\n")
      .map((line, index) => ({ at: `${path}:${index + 1}`, text: line.replaceAll(/`[^`]*`|<[^>]*>/gu, "") })),
  );
