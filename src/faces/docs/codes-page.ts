import { aboutCheck } from "../../core/anvisningar/kinds-of-check";
import type { Edition } from "../../core/anvisningar/schema";
import { catalogue, isFindingCode, type ParamKind } from "../../core/findings/catalogue";
import { editionRules } from "../../core/editions/edition-messages";
import { ownSeverities } from "../../core/findings/own-severities";
import { severityLabels } from "../../core/messages/labels";
import { templateOf } from "../../core/messages/render";
import type { Language } from "../../core/values/bilingual";
import { code, generated, page, table, withParams } from "./markdown";

/** docs/codes.md: every code that a finding can have, with its words in both languages, its params and its severity in each edition. */
export function codesPage(editions: readonly Edition[]): string {
  const own = editions.flatMap(({ rules }) => rules.map((rule) => rule.code)).filter((known) => !isFindingCode(known));
  const codes = [...Object.keys(catalogue), ...new Set(own)];
  return page(
    "# Koder",
    generated,
    "Varje iakttagelse har en kod som aldrig återanvänds. `{…}` är sådant som iakttagelsen fyller i. Allvarlighetsgraden bestäms i utgåvan; " +
      "det som rör filer och programmet självt är lika i alla utgåvor. _Every finding has a code that is never reused; the second row is English._",
    table(
      ["Kod", "Titel", "Title"],
      codes.map((one) => indexRow(one, editions)),
    ),
    ...codes.flatMap((one) => section(one, editions)),
    "# Koder om utgåvor",
    "Vad som kan vara fel i en utgåva, eller i arbetsboken som den redigerades i ([editions.md](editions.md)).",
    ...editionRules.rules.flatMap(({ code: one, severity, texts }) => {
      const words = (language: Language): readonly string[] =>
        [language, texts?.title[language], texts?.message[language], texts?.action[language]].map((text) =>
          withParams(text ?? ""),
        );
      return [
        `## ${one}`,
        table(["", "Titel", "Meddelande", "Gör så här"], [words("sv"), words("en")]),
        `- Allvarlighetsgrad: ${severityLabels[severity].sv}`,
      ];
    }),
  );
}

/** The edition whose words the code has: any that knows it. */
const editionOf = (one: string, editions: readonly Edition[]): Pick<Edition, "rules"> =>
  editions.find(({ rules }) => rules.some((rule) => rule.code === one)) ?? { rules: [] };

function indexRow(one: string, editions: readonly Edition[]): readonly string[] {
  const title = (language: Language): string =>
    withParams(templateOf(one, language, editionOf(one, editions)).text.title);
  return [`[${one}](#${one.toLowerCase()})`, title("sv"), title("en")];
}

function section(one: string, editions: readonly Edition[]): readonly string[] {
  const words = (language: Language): readonly string[] => {
    const { title, message, action } = templateOf(one, language, editionOf(one, editions)).text;
    return [language, withParams(title), withParams(message), withParams(action)];
  };
  const params = Object.entries(paramsOf(one, editions));
  return [
    `## ${one}`,
    table(["", "Titel", "Meddelande", "Gör så här"], [words("sv"), words("en")]),
    [
      `- Allvarlighetsgrad: ${severities(one, editions)}`,
      `- Parametrar: ${params.length === 0 ? "inga" : params.map(([name, kind]) => `${code(name)} (${kindNames[kind]})`).join(", ")}`,
    ].join("\n"),
  ];
}

function paramsOf(one: string, editions: readonly Edition[]): Readonly<Record<string, ParamKind>> {
  if (isFindingCode(one)) return catalogue[one];
  const rule = editions.flatMap(({ rules }) => rules).find((known) => known.code === one);
  return (rule && aboutCheck(rule.check).tells()) ?? {};
}

function severities(one: string, editions: readonly Edition[]): string {
  const always = ownSeverities.get(one);
  if (always) return `${severityLabels[always].sv} i alla utgåvor`;
  return editions
    .map(({ id, rules }) => {
      const severity = rules.find((rule) => rule.code === one)?.severity;
      return `${severity ? severityLabels[severity].sv : "används inte"} i ${code(id)}`;
    })
    .join(", ");
}

const kindNames: Readonly<Record<ParamKind, string>> = {
  text: "text ur arbetsboken",
  namnd: "nämndens fullständiga namn",
  amount: "belopp",
  date: "datum",
  due: "sista dag, med det beslut som har flyttat den",
  count: "antal",
  year: "år",
  share: "andel",
  field: "fält",
  fields: "flera fält",
  unit: "enhet",
  any: "flera texter, varav en gäller",
  all: "flera texter",
  code: "kod ur en lista",
  codes: "koder ur en lista",
  term: "ett av programmets egna ord",
  answer: "svar på en fråga",
  table: "tabell",
  misfit: "vad som inte passar",
};
