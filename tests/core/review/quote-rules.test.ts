import { weightOf } from "../../../src/core/findings/severity";
import fc from "fast-check";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { Fault } from "../../../src/core/findings/fault";
import type { Remark } from "../../../src/core/findings/finding";
import { quoteRules } from "../../../src/core/review/quote-rules";
import { editions } from "../../../src/profiles/stockholm/editions";

const edition = loadEdition(editions[0]);
const remark = (code: string, cell = "A1", params: Remark["params"] = {}): Remark => ({
  code,
  at: { file: "a.xlsx", sheet: "Blad", cell },
  params,
});
const places = (remarks: readonly Remark[]): readonly string[] =>
  quoteRules(remarks, edition).map(({ code, at }) => `${code} ${at.cell ?? ""}`);

test("a finding has the severity and the sentence of its rule", () => {
  const [finding] = quoteRules([remark("FRI-01")], edition);
  expect(finding?.severity).toBe("error");
  expect(finding?.rule?.number).toBe("2.1");
  expect(finding?.rule?.text).toContain("senast sex månader efter");
});

test("a rule that is being tried out is told and stops nothing", () => {
  const tried = { ...edition, rules: edition.rules.map((rule) => ({ ...rule, trial: true })) };
  const [stopped, noticed] = quoteRules([remark("FRI-01"), remark("FRI-02")], tried);
  expect([stopped, noticed].map((one) => one && weightOf(one))).toEqual(["trial", "trial"]);
  expect([stopped?.severity, noticed?.severity]).toEqual(["error", "notice"]);
  expect(stopped?.rule?.number).toBe("2.1");
});

test("the program weighs what is its own, without a sentence", () => {
  const [finding] = quoteRules([remark("FIL-02")], edition);
  expect(finding).toMatchObject({ severity: "blocker" });
  expect(finding).not.toHaveProperty("rule");
});

test("a code that nobody weighs is a fault of ours", () => {
  expect(() => quoteRules([remark("XXX-01")], edition)).toThrow(Fault);
});

test("the same remark counts once; other params, cell or project are another", () => {
  const one = remark("BEL-05", "B2", { project: "T", amount: 5n });
  const same = remark("BEL-05", "B2", { amount: 5n, project: "T" });
  const others = [
    remark("BEL-05", "B3", one.params),
    remark("BEL-05", "B2", { project: "T", amount: 6n }),
    { ...one, project: "k" },
  ];
  expect(quoteRules([one, same, ...others], edition)).toHaveLength(4);
});

test("only optional rules can be turned off", () => {
  const remarks = [remark("FRI-02"), remark("FRI-01"), remark("STR-15")];
  const off = new Set(["FRI-02", "FRI-01", "STR-15"]);
  expect(
    quoteRules(remarks, edition, off)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(["FRI-01", "STR-15"]);
});

test("worst first, then as one reads a sheet", () => {
  const remarks = [
    remark("BEL-02", "A1"),
    remark("BEL-01", "B10"),
    remark("BEL-01", "AA2"),
    remark("BEL-01", "B2"),
    remark("STR-03", "C2,D2"),
    remark("FIL-02", "Z9"),
  ];
  expect(places(remarks)).toEqual(["FIL-02 Z9", "BEL-01 B2", "STR-03 C2,D2", "BEL-01 AA2", "BEL-01 B10", "BEL-02 A1"]);
});

test("an error in the last file comes before a notice in the first", () => {
  const last = { ...remark("BEL-01"), at: { file: "z.xlsx" } };
  expect(quoteRules([remark("BEL-02"), last], edition).map(({ code }) => code)).toEqual(["BEL-01", "BEL-02"]);
});

test("the order of the remarks does not matter", () => {
  const any = fc.record({
    code: fc.constantFrom("BEL-01", "BEL-05", "FRI-01", "FIL-09"),
    cell: fc.constantFrom("A1", "A2", "B1", "B2,C2"),
    amount: fc.bigInt({ min: 0n, max: 3n }),
  });
  fc.assert(
    fc.property(
      fc
        .array(any, { maxLength: 12 })
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([one, other]) => {
        const findings = (list: typeof one) =>
          quoteRules(
            list.map(({ code, cell, amount }) => remark(code, cell, { amount })),
            edition,
          );
        expect(findings(other)).toEqual(findings(one));
      },
    ),
  );
});
