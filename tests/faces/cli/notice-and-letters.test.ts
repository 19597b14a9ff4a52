import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { call, sample, temporaryFolder } from "../../support/command-line";

const folder = temporaryFolder();
const returned = [sample("returned/Kungsholmen.xlsx"), sample("returned/Farsta sdf tkr.xlsx")];
const register = ["--granted", sample("granted-register.xlsx")];
const notice = (output: string, ...more: readonly string[]) =>
  call(["notice", ...returned, ...register, "-o", output, ...more]);
const letters = (output: string, ...more: readonly string[]) =>
  call(["letters", ...returned, ...register, "-o", output, ...more]);

const bodyOf = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replaceAll(/<[^>]*>/gu, "");

describe("notice", () => {
  test("writes the paper with sender, number and fingerprint, the same twice", async () => {
    const output = folder.path("anmalan.docx");
    const { code, data } = await notice(output, "--sender", "Stadsledningskontoret", "--dnr", "KS 2024/619");
    expect([code, data]).toEqual([1, `Anmälan finns i ${output}\n`]);
    const once = readFileSync(output);
    expect(bodyOf(once)).toMatch(/Från: Stadsledningskontoret.*Dnr: KS 2024\/619/su);
    expect(strFromU8(unzipSync(once)["word/footer1.xml"] ?? new Uint8Array())).toMatch(/fingeravtryck [0-9a-f]{12}</u);
    await notice(output, "--sender", "Stadsledningskontoret", "--dnr", "KS 2024/619");
    expect(readFileSync(output).equals(once)).toBe(true);
  });

  test("never takes the place of what somebody else has written or changed", async () => {
    const output = folder.path("anmalan.docx");
    await notice(output);
    const parts = unzipSync(readFileSync(output));
    const app = strFromU8(parts["docProps/app.xml"] ?? new Uint8Array()).replace("Medelkoll", "Microsoft Office Word");
    const saved = zipSync({ ...parts, "docProps/app.xml": strToU8(app) });
    for (const bytes of [saved, strToU8("Något annat")]) {
      writeFileSync(output, bytes);
      const { code, talk } = await notice(output);
      expect(code).toBe(2);
      expect(talk).toContain("bara en orörd anmälan skrivs över");
      expect(readFileSync(output).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  test("wants a name that Word knows, and a register that can be read", async () => {
    expect((await notice(folder.path("anmalan.pdf"))).talk).toContain("Det ska sluta på .docx.");
    writeFileSync(folder.path("register.xlsx"), "inte ett register");
    const { code, talk } = await call([
      ...["notice", ...returned, "--granted", folder.path("register.xlsx"), "-o", folder.path("a.docx")],
    ]);
    expect(code).toBe(2);
    expect(talk).toContain("kunde inte läsas, så inget har skrivits");
    expect(readdirSync(folder.path())).toEqual(["register.xlsx"]);
  });
});

describe("letters", () => {
  test("writes one document and one text for each nämnd, by names that every system has", async () => {
    const { code, data } = await letters(folder.path("brev"), "--last-day", "2024-12-06", "--contact", "Registrator");
    expect(code).toBe(1);
    const names = readdirSync(folder.path("brev"));
    const copies = names.filter((name) => name.endsWith(".xlsx"));
    expect(copies).toEqual(["Farsta sdf tkr (att rätta).xlsx", "Kungsholmen (att rätta).xlsx"]);
    const texts = names.filter((name) => !copies.includes(name));
    expect(texts).toHaveLength(2 * 21);
    expect(texts.filter((name) => !/^[a-z0-9-]+\.(?:docx|txt)$/u.test(name))).toEqual([]);
    expect(data).toContain("begaran-kungsholmen.docx  Kungsholmens stadsdelsnämnd: begäran om komplettering");
    const text = readFileSync(folder.path("brev", "paminnelse-trafiknamnden.txt"), "utf8");
    expect(text).toMatch(/^\ufeffPÅMINNELSE .*Svara senast: 6 december 2024\r\nFrågor till: Registrator\r\n/su);
    expect(bodyOf(readFileSync(folder.path("brev", "begaran-kungsholmen.docx")))).toContain("Vad betyder rubriken");
  });

  test("a zip holds the same files, and nothing that stands there is replaced", async () => {
    const output = folder.path("brev.zip");
    await letters(output);
    await letters(folder.path("brev"));
    const zipped = unzipSync(readFileSync(output));
    expect(Object.keys(zipped).sort()).toEqual(readdirSync(folder.path("brev")).sort());
    const once = readFileSync(output);
    const { code, talk } = await letters(output, "--dnr", "1");
    expect(code).toBe(2);
    expect(talk).toContain("finns redan och kan vara ändrad");
    expect(readFileSync(output).equals(once)).toBe(true);
  });

  test("a file that could not be read is told of before anybody is reminded", async () => {
    mkdirSync(folder.path("in"));
    writeFileSync(folder.path("in", "Trafik.xlsx"), "skadad");
    const { talk } = await call(["letters", ...returned, folder.path("in"), ...register, "-o", folder.path("brev")]);
    expect(talk).toContain("Trafik.xlsx. Kontrollera innan du skickar något.");
  });

  test("says which day it did not understand", async () => {
    const { code, talk } = await letters(folder.path("brev"), "--last-day", "fredag");
    expect([code, talk.split("\n")[0]]).toEqual([2, "”fredag” är inte ett datum. Skriv --last-day ÅÅÅÅ-MM-DD."]);
  });
});
