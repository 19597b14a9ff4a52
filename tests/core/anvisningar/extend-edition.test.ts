import type { ExtensionData } from "../../../src/core/anvisningar/extension-schema";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { quoteRules } from "../../../src/core/review/quote-rules";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { editions } from "../../../src/profiles/stockholm/editions";
import { layOut, remarksOn } from "../../support/example-workbook";
import { nextYear } from "../../support/next-year";

const all = [...editions, nextYear];
const [before, after] = [loadEdition(editions[0]), loadEdition(nextYear, all)];
const lateBy = (edition: typeof before) => {
  const project = { completedDate: "2023-08-31", reportDate: null, reportRecipient: null, reportRef: null };
  const { snapshot } = layOut({ project }, edition);
  return quoteRules(remarksOn(snapshot, edition, "2024-01-15" as IsoDate), edition);
};

describe("next year's instructions, which state what differs", () => {
  test("change what they name and nothing else", () => {
    const changed = new Set(["id", "version", "title", "reportMonths", "fields", "instructions", "rules"]);
    expect(after.version).toBe(before.version);
    for (const key of Object.keys(before) as (keyof typeof before)[])
      expect([key, after[key]]).toEqual([key, changed.has(key) ? expect.anything() : before[key]]);
    expect(after.fields.map(({ id }) => id)).toEqual([...before.fields.map(({ id }) => id), "caretaker"]);
    expect(after.rules.map(({ code }) => code)).toEqual(
      before.rules.map(({ code }) => code).filter((code) => code !== "FRI-05"),
    );
    const comment = (edition: typeof before) => edition.fields.find(({ id }) => id === "comment");
    expect(comment(after)).toEqual({ ...comment(before), label: { sv: "Upplysningar", en: "Remarks" } });
  });

  test("hold for a workbook: the new deadline is passed, and the finding quotes the new sentence", () => {
    expect(lateBy(before).filter(({ code }) => code === "FRI-01")).toEqual([]);
    const [late] = lateBy(after).filter(({ code }) => code === "FRI-01");
    expect(late?.rule?.text).toBe("Uppföljningsrapporten lämnas senast fyra månader efter slutförandet.");
  });

  test("can themselves be extended", () => {
    const later: ExtensionData = { ...own, extends: nextYear.id, reportMonths: 3 };
    const edition = loadEdition(later, all);
    expect([edition.reportMonths, edition.fields.at(-1)?.id]).toEqual([3, "caretaker"]);
  });
});

describe("an edition that extends one about nämnder and has a word of its own", () => {
  const word = {
    ...{ one: { sv: "bolag", en: "company" }, theOne: { sv: "bolaget", en: "company" } },
    ...{ several: { sv: "bolag", en: "companies" }, theSeveral: { sv: "bolagen", en: "companies" } },
    article: "ett" as const,
  };
  const stated = { sv: "Nämnden har svarat", en: "The nämnd has answered" };
  const ofCompanies = loadEdition(
    {
      ...{
        extends: editions[0].id,
        id: "bolag",
        version: "1",
        title: { sv: "Bolagens medel", en: "Money of companies" },
      },
      receiverWord: word,
      fields: [{ id: "comment", label: stated }],
    },
    editions,
  );
  const labelled = (edition: typeof before) => [
    ...edition.fields.flatMap(({ id, label, help }) => [label, ...(help ? [help] : [])].map((said) => ({ id, said }))),
    ...edition.lists.flatMap(({ codes }) => codes.map(({ code, label }) => ({ id: code, said: label }))),
    ...edition.tables.flatMap(({ fields }) => fields.map(({ id, label }) => ({ id, said: label }))),
  ];
  const speaking = (edition: typeof before) =>
    labelled(edition).flatMap(({ id, said }) =>
      /(?<!\p{L})nämnd/iu.test(said.sv) || /the nämnd/iu.test(said.en) ? [id] : [],
    );

  test("says everywhere what it takes over in that word, and what it states itself as it stands", () => {
    expect(speaking(before).length).toBeGreaterThan(3);
    expect(speaking(ofCompanies)).toEqual(["comment"]);
    expect(ofCompanies.fields.find(({ id }) => id === "comment")?.label).toEqual(stated);
  });

  test("reads what was asked under the labels before", () => {
    const nothing = { project: { grantedNamnd: "Farsta" } };
    const { snapshot } = layOut(nothing, before);
    expect(JSON.stringify(snapshot)).toContain("Nämnd som beviljats medel");
    const unread = remarksOn(snapshot, ofCompanies).filter(({ code }) => /^STR-/u.test(code));
    expect(unread).toEqual([]);
  });
});

const own = { id: "nasta", version: "1", title: { sv: "Nästa", en: "Next" } };
const extending = { ...own, extends: "klimatinvesteringar-2024" };

test.each<[string, object, string]>([
  ["an edition that nobody has", { ...own, extends: "klimat" }, 'extends "klimat", which is no edition'],
  ["itself", { ...own, extends: "nasta" }, "extends itself: nasta, nasta"],
  ["itself by a detour", { ...own, extends: "omvag" }, "extends itself: nasta, omvag, nasta"],
  ["no title of its own", { ...extending, title: undefined }, "title is missing"],
  ["a removal of what is not there", { ...extending, remove: { rules: ["STA-99"] } }, 'removes the rule "STA-99"'],
  [
    "a removal of an unknown part",
    { ...extending, remove: { rule: ["STA-01"] } },
    "keys that the schema does not know",
  ],
  [
    "a rule both changed and removed",
    { ...extending, rules: [{ code: "STA-01", severity: "notice" }], remove: { rules: ["STA-01"] } },
    'rules "STA-01" is both stated and removed',
  ],
  [
    "a rule twice",
    {
      ...extending,
      rules: [
        { code: "STA-01", severity: "notice" },
        { code: "STA-01", severity: "warning" },
      ],
    },
    'The rule "STA-01" occurs twice',
  ],
  ["a rule as it was", { ...extending, rules: [{ code: "STA-01", severity: "error" }] }, 'rules "STA-01": "klimat'],
  ["a limit as it was", { ...extending, reportMonths: 3 }, 'reportMonths: "klimatinvesteringar-2024" says the same'],
  ["a rule without a name", { ...extending, rules: [{ severity: "error" }] }, "rules[0].code is missing"],
  ["half a new field", { ...extending, fields: [{ id: "caretaker" }] }, 'fields "caretaker".label is missing'],
  ["half a new rule", { ...extending, rules: [{ code: "STA-09" }] }, 'rules "STA-09".severity is missing'],
  ["an unknown key", { ...extending, thresholds: 1 }, "keys that the schema does not know: thresholds"],
  [
    "a removal that others need",
    { ...extending, remove: { fields: ["status"] } },
    'Rule STA-01: no field "status" exists',
  ],
])("an edition that extends %s is refused, by its own name and the key", (_name, data, problem) => {
  const detour = { ...own, id: "omvag", extends: "nasta" };
  const load = () => loadEdition(data, [...editions, data, detour]);
  expect(load).toThrow('The edition "nasta" cannot be used');
  expect(load).toThrow(problem);
  expect(load).not.toThrow(/invalid|expected|zod/i);
});
