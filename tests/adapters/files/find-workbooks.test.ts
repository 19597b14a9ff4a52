import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findWorkbooks } from "../../../src/adapters/files/find-workbooks";

/** Other systems cannot hold two such names in one folder. */
const onLinux = process.platform === "linux" ? test : test.skip;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "medelkoll-find-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), name);
  }
}

const namesIn = async (...paths: string[]): Promise<readonly string[]> =>
  (await findWorkbooks(paths)).files.map(({ name }) => name);

describe("in a folder", () => {
  test("every workbook is found to the bottom, sorted by code unit whatever the language", async () => {
    await put("b.xlsx", "Ö.xlsx", "a/z.XLSM", "Z.xls", "å/1.ods", "a/b/c.xlsb", "m.xltx", "n.xltm");
    expect(await namesIn(folder)).toEqual([
      "Z.xls",
      "a/b/c.xlsb",
      "a/z.XLSM",
      "b.xlsx",
      "m.xltx",
      "n.xltm",
      "Ö.xlsx",
      "å/1.ods",
    ]);
  });

  test("a letter stored as two signs is sorted where it belongs", async () => {
    await put("a\u030Ar.xlsx", "b.xlsx");
    expect(await namesIn(folder)).toEqual(["b.xlsx", "\u00E5r.xlsx"]);
  });

  test("what is no workbook is skipped and says why", async () => {
    await put(
      "~$a.xlsx",
      ".~lock.a.xlsx#",
      "desktop.ini",
      "Thumbs.db",
      ".dold.xlsx",
      ".git/a.xlsx",
      "läs.txt",
      "a.csv",
      "a.xlsx",
    );
    await symlink(join(folder, "a.xlsx"), join(folder, "länk.xlsx"));
    const found = await findWorkbooks([folder]);
    expect(found.files.map(({ name }) => name)).toEqual(["a.xlsx"]);
    expect(Object.fromEntries(found.skipped.map(({ name, reason }) => [name, reason]))).toEqual({
      "~$a.xlsx": "owner-file",
      ".~lock.a.xlsx#": "owner-file",
      "desktop.ini": "system-file",
      "Thumbs.db": "system-file",
      ".dold.xlsx": "hidden",
      ".git": "hidden",
      "läs.txt": "not-a-workbook",
      "a.csv": "not-a-workbook",
      "länk.xlsx": "link",
    });
  });

  test("a link back to the folder is not followed in circles", async () => {
    await put("a.xlsx");
    await symlink(folder, join(folder, "runt"));
    const found = await findWorkbooks([folder]);
    expect(found.files).toHaveLength(1);
    expect(found.skipped).toEqual([{ name: "runt", reason: "link" }]);
  });

  test("a folder called like a workbook is searched, not read", async () => {
    await put("mapp.xlsx/a.xlsx");
    expect(await namesIn(folder)).toEqual(["mapp.xlsx/a.xlsx"]);
  });
});

describe("paths as given", () => {
  test("a file is taken whatever it is called, in the order given", async () => {
    await put("b.bin", "a.xlsx");
    expect(await namesIn(join(folder, "b.bin"), join(folder, "a.xlsx"))).toEqual(["b.bin", "a.xlsx"]);
  });

  test("an owner file that a shell pattern swept in is skipped", async () => {
    await put("~$a.xlsx");
    const found = await findWorkbooks([join(folder, "~$a.xlsx")]);
    expect(found).toEqual({ files: [], skipped: [{ name: "~$a.xlsx", reason: "owner-file" }], missing: [] });
  });

  test("a path to nothing is missing, the others are still found", async () => {
    await put("a.xlsx");
    const nowhere = join(folder, "finns", "inte.xlsx");
    const under = join(folder, "a.xlsx", "b.xlsx");
    const found = await findWorkbooks([nowhere, under, join(folder, "a.xlsx")]);
    expect(found.missing).toEqual([nowhere, under]);
    expect(found.files).toHaveLength(1);
  });

  test("a file given by itself and by its folder is found once", async () => {
    await put("a.xlsx");
    expect(await namesIn(join(folder, "a.xlsx"), folder, `${folder}/./a.xlsx`)).toEqual(["a.xlsx"]);
  });

  test("files of the same name get as much of their folders as it takes to tell them apart", async () => {
    await put("Farsta/2026/Rapport.xlsx", "Älvsjö/2026/Rapport.xlsx", "Älvsjö/2026/Annan.xlsx");
    const paths = ["Farsta/2026/Rapport.xlsx", "Älvsjö/2026"].map((name) => join(folder, name));
    expect(await namesIn(...paths)).toEqual(["Farsta/2026/Rapport.xlsx", "Annan.xlsx", "Älvsjö/2026/Rapport.xlsx"]);
  });

  onLinux("two names that only differ in how å is stored are still two files", async () => {
    await put("å.xlsx".normalize("NFC"), "å.xlsx".normalize("NFD"));
    const names = await namesIn(folder);
    expect(new Set(names).size).toBe(2);
  });
});
