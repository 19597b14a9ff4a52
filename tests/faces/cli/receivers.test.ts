import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { call, listBytes, sample, temporaryFolder } from "../../support/command-line";

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
  const tabs = sheetsIn(output).map(({ name }) => name);
  expect(tabs.filter(speaksOfNamnd)).toEqual([]);
  expect(tabs).toContain("Per förening");
  expect(tables.map(({ name }) => name)).toContain("tblPerNamnd");
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

test.each(["sv", "en"])("the help, what is said of forms and a receipt in %s", async (lang) => {
  const [path, receipt] = [await edition(), temporary.path("kvitto.xlsx")];
  const { data } = await call(["--help", "--lang", lang, "--edition", path]);
  expect(data.length).toBeGreaterThan(3000);
  expect(data.split("\n").filter(speaksOfNamnd)).toEqual([]);
  expect(speaksOfNamnd((await call(["--help", "--lang", lang])).data)).toBe(true);
  const nobodys = temporary.path("register.xlsx");
  const rows = [
    ["Projekt-ID", "Projektnamn", "Mottagare", "Beviljat belopp (kr)"],
    ...([
      ["K-1", "Ljusfest", "Trafiknämnden", 10_000],
      ["K-2", "Allsång", "", 20_000],
    ] as const),
  ];
  writeFileSync(nobodys, listBytes(rows));
  const forms = ["forms", "--granted", nobodys, "-o", temporary.path("mallar"), "--lang", lang];
  const { talk } = await call([...forms, "--edition", "klimatinvesteringar-2024"]);
  expect(talk).toContain("Allsång");
  expect(speaksOfNamnd(talk)).toBe(false);
  const spring = ["--edition", path, "--as-of", "2025-11-01", "--lang", lang];
  await call(["receipt", sample("editions/returned/Lyktan.xlsx"), ...spring, "-o", receipt]);
  expect(textsOf(receipt)).toContain(lang === "sv" ? "Förening" : "Association");
  expect(textsOf(receipt).filter(speaksOfNamnd)).toEqual([]);
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
