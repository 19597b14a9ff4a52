import { nodeEngine } from "../../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../../src/adapters/xlsx/reader/read-xlsx";
import { writeXlsx } from "../../../../src/adapters/xlsx/writer/write-xlsx";
import { loadEdition } from "../../../../src/core/anvisningar/load-edition";
import { editionWorkbook } from "../../../../src/core/editions/edition-workbook";
import { readEdition } from "../../../../src/core/editions/read-edition";
import type { IsoDate } from "../../../../src/core/values/iso-date";
import { editions, extensible } from "../../../../src/profiles/stockholm/editions";
import { nextYear } from "../../../support/next-year";

const all = [...editions, nextYear];
const day = "2024-11-13" as IsoDate;

function document(data: object) {
  const made = editionWorkbook({ ...data }, extensible, day);
  if ("tooLong" in made) throw new Error(made.tooLong.join());
  return made.document;
}

describe.each(all.map((data) => [data.id, data] as const))("the workbook of %s", (_id, data) => {
  test("comes back as the edition that it is, out of the bytes of a file", async () => {
    const bytes = await writeXlsx(document(data));
    const result = readXlsx({ name: "utgava.xlsx", bytes }, nodeEngine);
    if (!result.ok) throw new Error(result.remark.code);
    const { edition, findings } = readEdition(result.snapshot, extensible);
    expect(findings).toEqual([]);
    expect(edition).toEqual(loadEdition(data, all));
  });

  test("is the same bytes twice", async () => {
    expect(await writeXlsx(document(data))).toEqual(await writeXlsx(document(data)));
  });

  test("has nothing that computes, and a choice wherever there are codes", () => {
    const { sheets } = document(data);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
    const rules = sheets.find(({ name }) => name === "Regler")?.inputRules?.map(({ prompt }) => prompt.title);
    expect(rules).toEqual(["Allvar", "Anvisning", "Kontroll", "Valfri", "Prövas", "Ta bort"]);
    const fields = sheets.find(({ name }) => name === "Fält")?.inputRules?.map(({ prompt }) => prompt.title);
    expect(fields).toEqual(["Grupp", "Typ", "Lista", "Per år", "Obligatorisk", "Utseende", "Ta bort"]);
  });
});

test("what no cell can hold is told instead of being cut", () => {
  const [first, ...fields] = editions[1]!.fields ?? [];
  const long = { ...editions[1], fields: [{ ...first, synonyms: "x".repeat(32_001) }, ...fields] };
  expect(editionWorkbook(long, extensible, day)).toEqual({ tooLong: ["Fält, projectId, Synonymer"] });
});
