import { fillPlaceholders } from "../../src/core/anvisningar/placeholders";
import { catalogue, isFindingCode, type FindingCode, type ParamKind } from "../../src/core/findings/catalogue";
import type { ParamValue } from "../../src/core/findings/finding";
import { render } from "../../src/core/messages/render";
import { namndInSentence } from "../../src/core/profile/namnd-in-sentence";
import { fill } from "../../src/core/summary/texts";
import type { Language } from "../../src/core/values/bilingual";
import { follow, library, workbooksIn } from "../support/returned";
import { allTexts, documents, type Text } from "./all-texts";
import { bannedInEnglish, bannedInSwedish, type Banned } from "./banned";

const [edition] = library.editions;
const codes = Object.keys(catalogue) as FindingCode[];
const kindsOf = (code: FindingCode): readonly ParamKind[] => Object.values<ParamKind>(catalogue[code]);
const bannedIn: Readonly<Record<Language, readonly Banned[]>> = { sv: bannedInSwedish, en: bannedInEnglish };

/** Where a form that looks wrong is right, each with why. */
const allowed: readonly { readonly at: RegExp; readonly text: RegExp }[] = [
  // The workbench is no part of what a city uses, and says of itself what it is.
  { at: /^workbench\.notExcel/u, text: /vår efterbildning|our imitation/u },
  // The receipt is a letter from the city to whoever has sent the workbook.
  { at: /^receipt\./u, text: /\b[Vv]i\b|\b[Ww]e\b/u },
  // The help of the command line is laid out with three dots where more can follow.
  { at: /^cli\.(?:help|answerHow)/u, text: /\.\.\./u },
];

const isAllowed = ({ at, text }: Text): boolean => allowed.some((one) => one.at.test(at) && one.text.test(text));

const faultsIn = (texts: readonly Text[], banned: readonly Banned[]): readonly string[] =>
  texts
    .filter((text) => !isAllowed(text))
    .flatMap(({ at, text }) =>
      banned.flatMap(({ form, instead, because }) =>
        form.test(text) ? [`${at}: ${text} -> ${instead} (${because})`] : [],
      ),
    );

describe.each(["sv", "en"] as const)("texts in %s", (language) => {
  test("have none of the words and forms that have a better one", () => {
    const texts = allTexts(language);
    expect(texts.length).toBeGreaterThan(1500);
    expect(faultsIn(texts, bannedIn[language])).toEqual([]);
  });

  test.each(codes.filter((code) => kindsOf(code).includes("count")))("%s is right for 0, 1 and many", (code) => {
    for (const count of [0, 1, 2]) {
      const { message, action } = render({ code, params: paramsOf(code, { count }) }, language, edition);
      expect(disagreements(`${message} ${action}`, language)).toEqual([]);
    }
  });

  test.each(
    codes.filter((code) => kindsOf(code).some((kind) => kind === "any" || kind === "all" || kind === "fields")),
  )("%s binds the last of a list", (code) => {
    for (const list of [["A1"], ["A1", "B2"], ["A1", "B2", "C3"]]) {
      const { message } = render(
        { code, params: paramsOf(code, { any: list, all: list, fields: list }) },
        language,
        edition,
      );
      expect(message).toMatch(
        list.length === 1
          ? /A1/u
          : language === "sv"
            ? /(?:A1|B2)[”)]? (?:och|eller) [”]?[BC]/u
            : /(?:A1|B2)[”)]? (?:and|or) [“]?[BC]/u,
      );
      expect(message).not.toMatch(/A1, B2(?! (?:och|eller|and|or) )|Följande står[^:]*\bDe\b/u);
    }
  });

  test("of the summary, the pane and the rules are right for 0, 1 and many", () => {
    const counted = allTexts(language).filter(
      ({ at, text }) => /^(?:summary|pane)\./u.test(at) && /\{\w+\|/u.test(text),
    );
    expect(counted.length).toBeGreaterThan(30);
    for (const count of [0, 1, 2]) {
      for (const { at, text } of counted) {
        const params = new Map<string, string | number>();
        fillPlaceholders(text, (name, noun) => {
          params.set(name, noun === undefined ? (params.get(name) ?? "x") : count);
          return "";
        });
        expect([at, ...disagreements(fill(text, Object.fromEntries(params), language), language)]).toEqual([at]);
      }
    }
  });
});

test("documents in Swedish have none of the words and forms that have a better one", () => {
  const typography = new Set(
    ["raka citattecken i svensk text", "typografi", "hårt mellanslag före enheten"].map(String),
  );
  expect(
    faultsIn(
      documents(),
      bannedInSwedish.filter(({ because, instead }) => !typography.has(because) && !instead.startsWith("hårt")),
    ),
  ).toEqual([]);
});

test.each([...bannedInSwedish, ...bannedInEnglish])("$form is found where it stood", ({ form, stood }) => {
  expect(stood).toMatch(form);
});

test("a nämnd that a finding names has its full name, and inside a sentence a facknämnd has small letters", () => {
  const known = new Set([...library.profile.namnder.map(namndInSentence), library.profile.city]);
  const findings = [...follow(workbooksIn("returned")).findings, ...follow(workbooksIn("awkward")).findings];
  const named = findings.flatMap(({ code, params }) =>
    Object.entries<ParamKind>(isFindingCode(code) ? catalogue[code] : {}).flatMap(([name, kind]) =>
      kind === "namnd" ? [String(params[name])] : [],
    ),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  expect(
    codes.flatMap((code) =>
      Object.entries<ParamKind>(catalogue[code]).filter(
        ([name, kind]) => /namnd|successor/u.test(name) && kind !== "namnd",
      ),
    ),
  ).toEqual([]);
});

function paramsOf(code: FindingCode, given: Partial<Record<ParamKind, ParamValue>>): Record<string, ParamValue> {
  const sample: Readonly<Record<ParamKind, ParamValue>> = {
    ...{
      text: "Torget",
      namnd: "trafiknämnden",
      amount: 165_000_000n,
      date: "2024-03-08",
      due: "2024-03-08 KS 2024/77",
      count: 12,
      year: 2023,
      share: 0.879,
    },
    ...{
      field: "grantedAmount",
      fields: ["grantedAmount"],
      unit: "tkr",
      any: ["A1"],
      all: ["A1"],
      code: "status/PAGAR",
    },
    ...{ codes: ["followUpPlan/VANDRING"], term: "pdf", answer: ["unit", "tkr"] },
    ...{ table: "walk", misfit: ["type-date", "i våras"], ...given },
  };
  return Object.fromEntries(Object.entries<ParamKind>(catalogue[code]).map(([name, kind]) => [name, sample[kind]]));
}

/** A number of one with a noun or a verb of many, and the other way round. */
function disagreements(text: string, language: Language): readonly string[] {
  const many =
    language === "sv"
      ? /(?<![\d\u00a0])1 (?:dagar|månader|filer|rader|dolda|celler|frågor|uppgifter|iakttagelser|ställen|arbetsböcker|avgöranden|regler|genomförda|beviljade|obesvarade|sekunder|projekt (?:lästa|redovisade|är \w+ade)|svar skiljer \w+de)\b/gu
      : /(?<![\d,])1 (?:days|months|files|rows|hidden rows|cells|questions|statements|findings|workbooks|decisions|rules|projects|answers|seconds|unanswered questions|more findings)\b/gu;
  const one =
    language === "sv"
      ? /(?<![\d\u00a0,])[02] (?:dag|månad|fil|rad|dold|cell|fråga|uppgift|iakttagelse|ställe|arbetsbok|avgörande|regel|genomfört|beviljat|obesvarad|sekund|projekt (?:läst|redovisat|är \w+at))\b/gu
      : /(?<![\d,])[02] (?:day|month|file|row|hidden row|cell|question|statement|finding|workbook|decision|rule|project|answer|second|unanswered question|more finding)\b/gu;
  return [...text.matchAll(many), ...text.matchAll(one)].map(([found]) => `${found} in ${text}`);
}
