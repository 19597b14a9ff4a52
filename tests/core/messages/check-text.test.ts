import { checkSchema, type Check, type CheckKind } from "../../../src/core/anvisningar/kinds-of-check";
import { checkText } from "../../../src/core/messages/check-text";
import { exampleLines } from "../../../src/core/messages/example-text";
import { library } from "../../support/returned";

const [edition] = library.editions;
const textOf = (check: Check): string => checkText(check, edition, "sv");

describe("what a check looks at", () => {
  test.each(["sv", "en"] as const)("is a sentence for every rule, in words and not in ids, in %s", (language) => {
    for (const each of library.editions)
      for (const { code, check } of each.rules) {
        const text = checkText(check, each, language);
        expect(`${code} ${text}`).toMatch(/^\S+ .{15,}\.$/);
        expect(`${code} ${text}`).not.toMatch(/undefined|\[object|[a-z][A-Z]|[A-Z]_[A-Z]|””/);
      }
  });

  test("is not said with the same words for two kinds", () => {
    const kinds = new Map<string, CheckKind>();
    for (const { check } of library.editions.flatMap(({ rules }) => rules)) {
      const text = textOf(check);
      expect(kinds.get(text) ?? check.kind).toBe(check.kind);
      kinds.set(text, check.kind);
    }
  });

  test("names every part of its condition", () => {
    const check = checkSchema.parse({
      kind: "required",
      anyOf: ["comment", "deviationReason"],
      notAnAnswer: ["nej"],
      when: {
        progress: ["completed", "aborted"],
        filled: ["reportDate"],
        yes: "implementationDeviation",
        code: { field: "surplusReason", oneOf: ["ANNAT"] },
        surplus: true,
        deviationAbove: { share: 0.1, kr: 100_000 },
        namndKind: "specialist",
      },
    });
    expect(textOf(check).replaceAll("\u00a0", " ")).toBe(
      "”Övriga kommentarer” eller ”Förklaring till ekonomisk avvikelse” ska vara ifyllt när status är ”Genomfört” eller ”Avbrutet”, " +
        "”Rapport lämnad (datum)” är ifyllt, ”Avvikelse i genomförande” är ja, ”Skäl till överskott” är ”Annat”, " +
        "det finns ett överskott, avvikelsen mot kalkylen är mer än 10,0 % eller 100 000 kr och medlen är beviljade till en facknämnd. " +
        "Det här godtas inte som svar: ”nej”.",
    );
  });

  test("takes its limits from the edition and from the rule", () => {
    const deadline: Check = { kind: "report-deadline", outcome: "missing" };
    expect(library.editions.map((each) => /\d+/.exec(checkText(deadline, each, "sv"))?.[0])).toEqual(["6", "3"]);
    expect(textOf({ kind: "too-early", months: 9 })).toContain("tidigast 9 månader");
    expect(textOf({ kind: "not-before", field: "decisionDate", day: "2018-01-01" })).toContain("2018-01-01");
  });
});

describe("an example in words", () => {
  test("gives what matters, project for project, on one line", () => {
    const example = {
      says: { sv: "Sista dagen.", en: "The last day." },
      asOf: "2024-02-29",
      project: { completedDate: "2023-08-31", reportDate: null },
      more: [{ projectName: "Lekplatsen" }, {}],
    };
    expect(exampleLines(example, edition, "sv")).toEqual([
      "Sista dagen; avstämningsdag 2024-02-29; Slutdatum: 2023-08-31, Rapport lämnad (datum): (tom); " +
        "Projektnamn: Lekplatsen; Ett projekt utan fel",
    ]);
  });

  test("gives a sheet row for row, with errors and formulas as a person sees them", () => {
    const rows = [
      ["Namn", null],
      [1.5, { error: "#REF!" }],
      ["x", { formulaWithoutResult: "A1" }],
    ];
    expect(exampleLines({ rows }, edition, "en")).toEqual([
      "Namn | (empty)",
      "1.5 | #REF!",
      "x | (formula without result)",
    ]);
  });
});
