import { Fault } from "../../../src/core/findings/fault";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { EditionData, FieldData, RuleData } from "../../../src/core/anvisningar/schema";
import { readingCodes } from "../../../src/core/findings/reading-codes";
import { klimatinvesteringar2024 } from "../../../src/profiles/stockholm/klimatinvesteringar-2024/edition";

const good = klimatinvesteringar2024;
const rule = (change: Partial<RuleData>): EditionData => ({
  ...good,
  rules: good.rules.map((one) => (one.code === "UPP-01" ? { ...one, ...change } : one)),
});
const field = (id: string, change: Partial<FieldData>): EditionData => ({
  ...good,
  fields: good.fields.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const examples: RuleData["examples"] = { pass: [], fail: [] };

test("an edition is a data file and gets its defaults", () => {
  const edition = loadEdition(good);
  expect(edition.fields.find(({ id }) => id === "projectId")?.synonyms).toContain("projektnr");
  expect(edition.fields.find((field) => field.label.en.includes("CO2"))?.sharedSynonyms).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["the wrong form", { ...good, reportMonths: "six" }, "reportMonths is missing or does not have the form"],
  ["an unknown key", { ...good, thresholds: 1 }, "keys that the schema does not know: thresholds"],
  ["one heading for two fields", field("comment", { synonyms: "utfall" }), 'The heading "utfall" means both'],
  ["a heading that only differs in case and dots", field("comment", { synonyms: "UTFALL." }), "means both"],
  ["a shared heading that one field owns", field("comment", { sharedSynonyms: "utfall" }), "alone"],
  ["a heading that is only a year", field("comment", { synonyms: "2023" }), "never found"],
  ["a list that does not exist", field("status", { list: "läge" }), 'names the list "läge"'],
  ["a field twice", { ...good, fields: [...good.fields, good.fields[0]!] }, 'The field "projectId" occurs twice'],
  [
    "a word for two codes",
    {
      ...good,
      lists: good.lists.map((list) =>
        list.id === "status"
          ? { ...list, codes: list.codes.map((code) => (code.code === "PAGAR" ? { ...code, words: "klart" } : code)) }
          : list,
      ),
    },
    '"klart" means both',
  ],
  ["a rule on an unknown field", rule({ check: { kind: "required", anyOf: ["effect"] } }), 'no field "effect" exists'],
  [
    "a rule on an unknown code",
    rule({ check: { kind: "code-used", field: "status", oneOf: ["KLAR"] } }),
    "has no code KLAR",
  ],
  ["a check that looks for a field of its own", rule({ check: { kind: "past-plan" } }), 'no field "plannedCompletion"'],
  [
    "a check that looks for a field by what it compares",
    rule({ check: { kind: "matches-computed", figure: "deviation", reversed: false } }),
    'no field "reportedDeviation"',
  ],
  [
    "a condition that looks for a field of its own",
    rule({ check: { kind: "required", anyOf: ["comment"], when: { deviationAbove: { share: 0.1, kr: 1 } } } }),
    'no field "estimatedCost"',
  ],
  ["a rule that doubts an unknown field", rule({ touches: ["grantedAmuont"] }), 'no field "grantedAmuont"'],
  ["a rule on an unknown instruction", rule({ instruction: "9.9" }), "no instruction has the number 9.9"],
  ["a code twice", { ...good, rules: [...good.rules, good.rules[0]!] }, 'The rule "STR-01" occurs twice'],
  ["an own code without words", rule({ code: "KLI-02" }), "needs texts"],
  ["a code that the program weighs", rule({ code: "FIL-01" }), "the program itself weighs"],
  [
    "an example on an unknown field",
    rule({ examples: { pass: [{ project: { effect: "x" } }], fail: [] } }),
    'no field "effect"',
  ],
  [
    "a check that cannot fill the message",
    rule({ code: "OVS-01", check: { kind: "required", anyOf: ["comment"] }, examples }),
    'needs "surplus"',
  ],
  [
    "a reading rule that can be turned off",
    { ...good, rules: good.rules.map((one) => (one.code === "STR-01" ? { ...one, optional: true } : one)) },
    "cannot be turned off",
  ],
])("%s is refused in words of our own", (_name, data, problem) => {
  let fault: unknown;
  try {
    loadEdition(data);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(Fault);
  expect((fault as Fault).message).toContain(problem);
  expect((fault as Fault).message).not.toMatch(/invalid|expected|zod/i);
});

test("an own text may only name what its check tells", () => {
  const own = good.rules.map((one) =>
    one.texts ? { ...one, texts: { ...one.texts, message: { sv: "{amount} saknas.", en: "{amount} missing." } } } : one,
  );
  expect(() => loadEdition({ ...good, rules: own })).toThrow('its text names "amount"');
});

test.each(readingCodes)("an edition that does not weigh %s, which reading can raise, is refused", (code) => {
  const rules = good.rules.filter((one) => one.code !== code);
  expect(() => loadEdition({ ...good, rules })).toThrow(`Reading can raise ${code}`);
});
