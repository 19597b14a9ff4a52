import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import type { Edition, Example, Rule } from "../../../src/core/anvisningar/schema";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { editions } from "../../../src/profiles/stockholm/editions";
import { layOut, remarksOn } from "../../support/example-workbook";
import { nextYear } from "../../support/next-year";

/** The examples of a rule are its tests: laid out as a workbook, read, reviewed, and found at the cell that they name. */

const isRunnable = ({ project, rows }: Example): boolean => project !== undefined || rows !== undefined;

function placesOf(rule: Rule, example: Example, edition: Edition): readonly string[] {
  const { snapshot } = layOut(example, edition);
  return remarksOn(snapshot, edition, example.asOf as IsoDate | undefined)
    .filter(({ code }) => code === rule.code)
    .map(({ at }) => at.cell ?? "");
}

const all = [...editions, nextYear];

describe.each(all.map((data) => [data.id, loadEdition(data, all)] as const))("%s", (_id, edition) => {
  describe.each(edition.rules.map((rule) => [rule.code, rule] as const))("%s", (_code, rule) => {
    const { pass, fail } = rule.examples;

    for (const example of pass.filter(isRunnable))
      test(`is silent about ${JSON.stringify(example)}`, () => expect(placesOf(rule, example, edition)).toEqual([]));

    for (const example of fail.filter(isRunnable))
      test(`finds ${JSON.stringify(example)}`, () => {
        const places = placesOf(rule, example, edition);
        expect(places).not.toEqual([]);
        if (example.at !== undefined) expect(places).toContain(layOut(example, edition).cellOf(example.at));
      });

    test("has examples of both kinds", () => expect([pass.length > 0, fail.length > 0]).toEqual([true, true]));
  });
});
