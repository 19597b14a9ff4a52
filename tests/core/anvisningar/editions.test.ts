import { formedEdition, loadEdition } from "../../../src/core/anvisningar/load-edition";
import { openLibrary } from "../../../src/core/run/library";
import { editions } from "../../../src/profiles/stockholm/editions";
import { stockholmProfile } from "../../../src/profiles/stockholm/profile";
import { nextYear } from "../../support/next-year";

test.each(editions.map((data) => [data.id, data] as const))("%s hangs together", (id, data) => {
  expect(loadEdition(data, editions).id).toBe(id);
});

test.each(editions.map((data) => [data.id, data] as const))(
  "%s: a rule by itself is as it is among all",
  (_id, data) => {
    const { rules } = loadEdition(data, editions);
    expect(rules.map(({ code }) => formedEdition(data, editions, code).rules)).toEqual(rules.map((rule) => [rule]));
  },
);

test("a code without a rule leaves the edition with one all the same", () => {
  const [first] = loadEdition(editions[0]).rules;
  expect(formedEdition(editions[0], editions, "XXX-99").rules).toEqual([first]);
});

test("a library brings editions together with those that they extend, and has none twice", () => {
  const open = (...more: readonly unknown[]) => openLibrary(stockholmProfile, [nextYear, ...editions, ...more]);
  expect(open().editions.map(({ reportMonths }) => reportMonths)).toEqual([4, 6, 3]);
  expect(() => open(editions[1])).toThrow('Two editions have the id "klimatinvesteringar-2024"');
});
