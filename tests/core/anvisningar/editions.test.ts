import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { openLibrary } from "../../../src/core/run/library";
import { editions } from "../../../src/profiles/stockholm/editions";
import { stockholmProfile } from "../../../src/profiles/stockholm/profile";
import { nextYear } from "../../support/next-year";

test.each(editions.map((data) => [data.id, data] as const))("%s hangs together", (id, data) => {
  expect(loadEdition(data, editions).id).toBe(id);
});

test("a library brings editions together with those that they extend, and has none twice", () => {
  const open = (...more: readonly unknown[]) => openLibrary(stockholmProfile, [nextYear, ...editions, ...more]);
  expect(open().editions.map(({ reportMonths }) => reportMonths)).toEqual([4, 6, 3]);
  expect(() => open(editions[1])).toThrow('Two editions have the id "klimatinvesteringar-2024"');
});
