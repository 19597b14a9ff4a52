import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { hasOwnNote } from "../../../src/core/workbook/own-notes";
import { call, listBytes, sample, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const farsta = sample("returned/Farsta sdf tkr.xlsx");
const bromma = sample("returned/Bromma uppfoljning trygghet.xlsx");

const digest = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

function read(path: string) {
  const result = readXlsx({ name: path, bytes: new Uint8Array(readFileSync(path)) }, nodeEngine);
  if (!result.ok) throw new Error(`${path}: ${result.remark.code}`);
  return result.snapshot;
}

describe("receipt", () => {
  it("is told on the terminal", async () => {
    const { code, data } = await call(["receipt", bromma, ...day]);
    expect(code).toBe(0);
    expect(data).toMatch(/^Så läste vi er redovisning\n[^]*Stämmer det behöver ni inte göra något\./u);
  });

  it.each(["kvitto.xlsx", "kvitto.TXT"])("is written as %s, and over an earlier receipt only", async (name) => {
    const output = temporary.path(name);
    expect(await call(["receipt", bromma, ...day, "-o", output])).toMatchObject({
      code: 0,
      talk: expect.stringContaining("Kvittot finns i") as string,
    });
    expect(await call(["receipt", farsta, ...day, "-o", output])).toMatchObject({ code: 1 });
    const before = digest(output);
    writeFileSync(temporary.path("annat.xlsx"), listBytes([["Projekt"], ["Ljus"]]));
    writeFileSync(temporary.path("annat.txt"), "Inköpslista");
    for (const other of ["annat.xlsx", "annat.txt"]) {
      const kept = digest(temporary.path(other));
      expect(await call(["receipt", farsta, ...day, "-o", temporary.path(other)])).toMatchObject({
        code: 2,
        talk: expect.stringContaining("inte ett kvitto") as string,
      });
      expect(digest(temporary.path(other))).toBe(kept);
    }
    expect(digest(output)).toBe(before);
  });

  it("is of one workbook where it is a file, never over what was read, and ends in what can be written", async () => {
    const output = temporary.path("kvitto.xlsx");
    expect(await call(["receipt", farsta, bromma, ...day, "-o", output])).toMatchObject({
      code: 2,
      talk: expect.stringContaining("Antalet arbetsböcker att läsa är 2") as string,
    });
    expect(existsSync(output)).toBe(false);
    expect(await call(["receipt", farsta, ...day, "-o", "kvitto.pdf"])).toMatchObject({
      code: 2,
      talk: expect.stringContaining(".xlsx eller .txt") as string,
    });
    const own = temporary.path("eget.xlsx");
    copyFileSync(farsta, own);
    expect(await call(["receipt", own, ...day, "-o", own])).toMatchObject({ code: 2 });
    expect(digest(own)).toBe(digest(farsta));
  });

  it("is no return: whoever reads the folder passes it over", async () => {
    await call(["receipt", bromma, ...day, "-o", temporary.path("kvitto.xlsx")]);
    const { talk, code } = await call(["check", temporary.path("."), ...day]);
    expect(talk).toContain("Hoppar över kvitto.xlsx");
    expect(code).toBe(2);
  });

  it("of a file that cannot be read says why", async () => {
    const { code, data } = await call(["receipt", sample("awkward/losenord.xlsx"), ...day]);
    expect(code).toBe(2);
    expect(data).toContain("lösenordsskyddad");
  });
});

describe("mark", () => {
  it("writes a copy of each workbook that has something to mend, and changes none", async () => {
    const folder = temporary.path("in");
    mkdirSync(folder);
    for (const name of readdirSync(sample("returned")))
      if (name.endsWith(".xlsx")) copyFileSync(sample(`returned/${name}`), `${folder}/${name}`);
    const before = readdirSync(folder).map((name) => [name, digest(`${folder}/${name}`)]);
    const { code, data, talk } = await call(["mark", folder, ...day, "-o", temporary.path("ut")]);
    expect(code).toBe(1);
    expect(data).toContain("Kopior att rätta i: 17.");
    expect(talk).toContain("Inget att rätta i Bromma");
    expect(readdirSync(folder).map((name) => [name, digest(`${folder}/${name}`)])).toEqual(before);
    const copies = readdirSync(temporary.path("ut"));
    expect(copies).toHaveLength(17);
    expect(copies).toContain("Farsta sdf tkr (att rätta).xlsx");
    const copy = read(temporary.path("ut", "Farsta sdf tkr (att rätta).xlsx"));
    expect(copy.sheets[0]?.name).toBe("Att rätta");
    expect(copy.sheets.flatMap(({ notes = [] }) => notes.filter(({ text }) => hasOwnNote(text)))).toHaveLength(6);
  });

  it("replaces nothing that somebody may have filled in, and is content with what stands there as it would be written", async () => {
    const [output, folder] = [temporary.path("kopia.xlsx"), temporary.path("ut")];
    for (const target of [output, folder, folder, output])
      expect(await call(["mark", farsta, ...day, "-o", target])).toMatchObject({ code: 1 });
    const inFolder = temporary.path("ut", "Farsta sdf tkr (att rätta).xlsx");
    for (const [target, path] of [
      [output, output],
      [folder, inFolder],
    ] as const) {
      copyFileSync(farsta, path);
      const before = digest(path);
      expect(await call(["mark", farsta, ...day, "-o", target])).toMatchObject({
        code: 2,
        talk: expect.stringContaining("finns redan och kan vara ifylld") as string,
      });
      expect(digest(path)).toBe(before);
    }
  });

  it("as one file is of one workbook, with its ending, and never that workbook", async () => {
    const own = temporary.path("eget.xlsx");
    copyFileSync(farsta, own);
    expect(await call(["mark", own, bromma, ...day, "-o", temporary.path("kopia.xlsx")])).toMatchObject({
      code: 2,
      talk: expect.stringContaining("Ange en mapp") as string,
    });
    expect(await call(["mark", own, ...day, "-o", temporary.path("kopia.xlsm")])).toMatchObject({
      code: 2,
      talk: expect.stringContaining("samma filändelse") as string,
    });
    expect(await call(["mark", own, ...day, "-o", own])).toMatchObject({
      code: 2,
      talk: expect.stringContaining("inlästa filer ändras aldrig") as string,
    });
    expect(digest(own)).toBe(digest(farsta));
    expect(readdirSync(temporary.path("."))).toEqual(["eget.xlsx"]);
  });

  it.each([
    ["oppet-format.ods", "inte en .xlsx- eller .xlsm-fil"],
    ["gammalt-format.xls", "inte en .xlsx- eller .xlsm-fil"],
    ["skadad.xlsx", "filen är skadad"],
  ])("of %s is none, told with one line", async (name, why) => {
    const { code, talk } = await call(["mark", sample(`awkward/${name}`), ...day, "-o", temporary.path("ut")]);
    expect(code).toBe(2);
    expect(talk.match(/Ingen kopia av /gu)).toHaveLength(1);
    expect(talk).toContain(why);
    expect(existsSync(temporary.path("ut"))).toBe(false);
  });

  it("says the same of a workbook whatever stands beside it", async () => {
    const beside = [
      "enheter-i-cellerna.xlsx",
      "samma-innehall.xlsx",
      "Skarpnack version 1.xlsx",
      "vand-tabell.xlsx",
    ].map((name) => sample(`awkward/${name}`));
    await call(["mark", ...beside, ...day, "-o", temporary.path("alla")]);
    await call(["mark", beside[0] ?? "", ...day, "-o", temporary.path("en")]);
    const name = "enheter-i-cellerna (att rätta).xlsx";
    expect(digest(temporary.path("alla", name))).toBe(digest(temporary.path("en", name)));
  });

  it("a copy that comes back mended is read as the original would be, and needs no mark", async () => {
    const output = temporary.path("kopia.xlsx");
    await call(["mark", farsta, ...day, "-o", output]);
    const reports = await Promise.all(
      [farsta, output].map((path) => call(["check", path, ...day, "--format", "json"])),
    );
    const [original, copy] = reports.map(
      ({ data }) => JSON.parse(data) as { totals: unknown; projects: { id: string }[] },
    );
    expect(copy?.totals).toEqual(original?.totals);
    expect(copy?.projects.map(({ id }) => id)).toEqual(original?.projects.map(({ id }) => id));
  });

  it("in English is English", async () => {
    await call(["mark", farsta, ...day, "--lang", "en", "-o", temporary.path("ut")]);
    expect(readdirSync(temporary.path("ut"))).toEqual(["Farsta sdf tkr (to correct).xlsx"]);
    expect(read(temporary.path("ut", "Farsta sdf tkr (to correct).xlsx")).sheets[0]?.name).toBe("To correct");
  });
});
