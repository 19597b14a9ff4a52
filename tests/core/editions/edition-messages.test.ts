import { editionCatalogue, type EditionCode } from "../../../src/core/anvisningar/edition-catalogue";
import { placeholders } from "../../../src/core/anvisningar/placeholders";
import { editionMessage, editionRules } from "../../../src/core/editions/edition-messages";
import { en } from "../../../src/core/editions/messages/en";
import { sv } from "../../../src/core/editions/messages/sv";
import { catalogue, type ParamKind } from "../../../src/core/findings/catalogue";
import { ownSeverities } from "../../../src/core/findings/own-severities";

const codes = Object.keys(editionCatalogue) as EditionCode[];
const sample: Partial<Record<ParamKind, string | number | readonly string[]>> = {
  ...{ text: "Farsta", count: 12, any: ["A1", "B2"], all: ["A1", "B2"], term: "field" },
};
const paramsOf = (code: EditionCode) =>
  Object.fromEntries(
    Object.entries<ParamKind>(editionCatalogue[code]).map(([name, kind]) => [name, sample[kind] ?? ""]),
  );

describe.each(["sv", "en"] as const)("%s", (language) => {
  const texts = { sv, en }[language];

  test.each(codes)("%s names every param of its catalogue and no other, in whole sentences", (code) => {
    const { title, message, action } = texts[code];
    const named = new Set([title, message, action].flatMap((text) => placeholders(text)));
    expect([...named].sort()).toEqual(Object.keys(editionCatalogue[code]).sort());
    const rendered = editionMessage({ code, params: paramsOf(code) }, language);
    for (const text of [rendered.message, rendered.action]) expect(text).toMatch(/^[^{}|]+\.$/);
    expect(rendered.title).toMatch(/^[^{}|.]+$/);
  });

  test("titles tell the codes apart", () => {
    expect(new Set(codes.map((code) => texts[code].title)).size).toBe(codes.length);
  });
});

test("keys of parts and forms are said in words", () => {
  const twice = { code: "UTG-10", params: { part: "rule", name: "BEL-05" } };
  expect(editionMessage(twice, "sv").message).toBe("I utgåvan finns regeln ”BEL-05” mer än en gång.");
  expect(editionMessage({ code: "UTG-06", params: { value: "sex", form: "whole-number" } }, "en").message).toContain(
    "must hold a whole number, such as 6",
  );
});

test("a code is either of editions or of returns, and weighed once", () => {
  for (const { code } of editionRules.rules)
    expect([Object.hasOwn(catalogue, code), ownSeverities.has(code)]).toEqual([false, false]);
});
