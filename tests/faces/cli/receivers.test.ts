import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { call, sample, temporaryFolder } from "../../support/command-line";

/** An edition whose receivers are associations: what is written of it speaks of associations, and nowhere of a nämnd. */

const temporary = temporaryFolder();
const kultur = sample("editions/kulturbidrag-2025.xlsx");
const both = (sv: string, en: string) => ({ sv, en });
const word = {
  one: both("förening", "association"),
  theOne: both("föreningen", "association"),
  several: both("föreningar", "associations"),
  theSeveral: both("föreningarna", "associations"),
  article: "en",
};

/** Such an edition as a file of data, with its word. */
async function edition(): Promise<string> {
  const path = temporary.path("kultur.json");
  await call(["edition", "import", kultur, "-o", path]);
  const data = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...data, receiverWord: word }));
  return path;
}

const against = async (...more: readonly string[]): Promise<readonly string[]> => [
  ...["--edition", await edition(), "--as-of", "2025-11-01", "--granted", sample("editions/beslut.xlsx"), ...more],
];

const speaksOfNamnd = (text: string): boolean => /(?<![\p{L}])nämnd/iu.test(text);

function sheetsIn(path: string) {
  const read = readXlsx({ name: "u.xlsx", bytes: readFileSync(path) }, nodeEngine);
  if (!read.ok) throw new Error(read.remark.code);
  return read.snapshot.sheets;
}

const textsOf = (path: string): readonly string[] =>
  sheetsIn(path).flatMap(({ cells }) => cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));

const wordsOf = (path: string): string =>
  strFromU8(unzipSync(readFileSync(path))["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, " ");

test.each(["sv", "en"])("the summary in %s, and it is read again as the earlier one", async (lang) => {
  const output = temporary.path("kultur.xlsx");
  await call(["consolidate", sample("editions/returned"), ...(await against("--lang", lang)), "-o", output]);
  expect(textsOf(output).filter(speaksOfNamnd)).toEqual([]);
  const tables = sheetsIn(output).flatMap((sheet) => sheet.tables);
  const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns ?? [];
  expect(columnsOf("tblProjekt")).toEqual(
    expect.arrayContaining(["Förening som beviljats medel", "Redovisande förening"]),
  );
  expect(columnsOf("tblHandlaggning")[0]).toBe("Förening");
  // What was reported since the earlier summary is told, so that one was understood.
  const [earlier, again] = [temporary.path("forra.xlsx"), temporary.path("igen.xlsx")];
  await call([
    ...["consolidate", sample("editions/returned/Lyktan.xlsx"), ...(await against("--lang", lang)), "-o", earlier],
  ]);
  const more = await against("--lang", lang, "--previous", earlier);
  expect((await call(["consolidate", sample("editions/returned"), ...more, "-o", again])).code).toBeLessThan(2);
  const changes = sheetsIn(again).find(({ name }) => name === "Förändringar");
  const names = changes?.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])) ?? [];
  expect(names).toContain("Dansa i parken");
  expect(names).not.toContain("Ljusfest på torget");
});

test.each(["sv", "en"])("the letters and the paper in %s", async (lang) => {
  const [letters, paper] = [temporary.path("brev"), temporary.path("anmalan.docx")];
  await call(["letters", sample("editions/returned"), ...(await against("--lang", lang)), "-o", letters]);
  const texts = readdirSync(letters)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${letters}/${name}`, "utf8"));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter(speaksOfNamnd)).toEqual([]);
  await call(["notice", sample("editions/returned"), ...(await against("--lang", lang)), "-o", paper]);
  const said = wordsOf(paper).replace(/nämnd eller utskott|nämnd or committee/u, "");
  expect(speaksOfNamnd(said)).toBe(false);
  expect(said).toMatch(lang === "sv" ? /förening/iu : /association/iu);
});
