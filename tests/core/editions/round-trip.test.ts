import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { settingsSchema, editionSettings, isBilingual } from "../../../src/core/editions/edition-settings";
import { editionSheets } from "../../../src/core/editions/edition-sheets";
import { pathsOf } from "../../../src/core/editions/leaf";
import { readEdition } from "../../../src/core/editions/read-edition";
import { editions } from "../../../src/profiles/stockholm/editions";
import { editionSnapshot } from "../../support/edition-snapshot";
import { nextYear } from "../../support/next-year";

const all = [...editions, nextYear];

test.each(all.map((data) => [data.id, data] as const))("%s comes back from its workbook as it was", (_id, data) => {
  const whole = loadEdition(data, all);
  const { edition, findings } = readEdition(editionSnapshot(whole), editions);
  expect(findings).toEqual([]);
  expect(edition).toEqual(whole);
});

test("one that builds on another comes back as what it changes", () => {
  const { data, edition, findings } = readEdition(editionSnapshot(nextYear), editions);
  expect(findings).toEqual([]);
  expect(edition).toEqual(loadEdition(nextYear, all));
  expect(Object.keys(data ?? {}).sort()).toEqual(Object.keys(nextYear).sort());
});

describe("whatever the schema holds has a cell", () => {
  test.each(editionSheets.map((sheet) => [sheet.name, sheet] as const))("%s", (_name, { part, row, columns }) => {
    const shown = new Set(columns.map(({ path }) => path));
    const isInside = (path: string) => [...shown].some((one) => path === one || path.startsWith(`${one}.`));
    const elsewhere = part === "rules" ? /^(examples|check)\./u : /^$/u;
    expect(pathsOf(row).filter((path) => !isInside(path) && !elsewhere.test(path))).toEqual([]);
  });

  test("Utgåva", () => {
    const shown = editionSettings.flatMap(({ path }) => (isBilingual(path) ? [`${path}.sv`, `${path}.en`] : [path]));
    const parts = new Set(["fields", "lists", "tables", "instructions", "rules", "receivers"]);
    expect(
      pathsOf(settingsSchema)
        .filter((path) => !parts.has(path))
        .sort(),
    ).toEqual(shown.sort());
  });
});
