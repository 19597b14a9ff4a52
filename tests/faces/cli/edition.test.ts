import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { editionWorkbook } from "../../../src/core/editions/edition-workbook";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { loadEdition } from "../../../src/core/anvisningar/load-edition";
import { readEdition } from "../../../src/core/editions/read-edition";
import { editions, extensible } from "../../../src/profiles/stockholm/editions";
import { call, faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";
import { nextYear } from "../../support/next-year";

const temporary = temporaryFolder();
const [trygghet, klimat] = ["trygghetsinvesteringar-2024", "klimatinvesteringar-2024"];

const dataFile = (name: string, data: unknown): string => {
  const path = temporary.path(name);
  writeFileSync(path, JSON.stringify(data));
  return path;
};

function editionIn(path: string) {
  const read = readXlsx({ name: "u.xlsx", bytes: readFileSync(path) }, nodeEngine);
  if (!read.ok) throw new Error(read.remark.code);
  return readEdition(read.snapshot, extensible);
}

describe("medelkoll edition export", () => {
  test("writes the first edition unless another is named, and says how to go on", async () => {
    const path = temporary.path("forsta.xlsx");
    const { code, data, talk } = await call(["edition", "export", "-o", path]);
    expect({ code, data }).toEqual({ code: 0, data: "" });
    expect(talk).toContain("läs in den med medelkoll edition import");
    expect(editionIn(path).edition).toEqual(loadEdition(editions[0]));
  });

  test("takes a data file as well, and the base to begin a new edition from", async () => {
    const path = temporary.path("nasta.xlsx");
    expect((await call(["edition", "export", dataFile("nasta.json", nextYear), "-o", path])).code).toBe(0);
    expect(editionIn(path).edition?.id).toBe(nextYear.id);
    const base = temporary.path("grund.xlsx");
    expect((await call(["edition", "export", "grund", "-o", base])).code).toBe(0);
    const told = editionIn(base).findings.map(({ code, params }) => `${code} ${String(params["heading"])}`);
    expect(told).toContain("UTG-07 Titel");
    expect(told.filter((one) => !one.startsWith("UTG-07"))).toEqual([]);
  });

  test("never writes over a workbook that somebody may have edited", async () => {
    const path = temporary.path("redigerad.xlsx");
    writeFileSync(path, listBytes(faultlessList(["Ljus"])));
    const before = readFileSync(path);
    const { code, talk } = await call(["edition", "export", klimat, "-o", path]);
    expect([code, talk]).toEqual([2, expect.stringContaining("finns redan")]);
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("medelkoll edition import", () => {
  test("only checks without -o, and writes data that can be used again with it", async () => {
    const [book, data] = [temporary.path("klimat.xlsx"), temporary.path("klimat.json")];
    await call(["edition", "export", klimat, "-o", book]);
    const checked = await call(["edition", "import", book]);
    expect(checked).toMatchObject({ code: 0, data: expect.stringContaining("Inga fel hittades") as string });
    expect(existsSync(data)).toBe(false);
    expect((await call(["edition", "import", book, "-o", data])).code).toBe(0);
    expect((await call(["edition", "import", book, "-o", data])).code).toBe(0);
    expect(loadEdition(JSON.parse(readFileSync(data, "utf8")))).toEqual(loadEdition(editions[1]));
  });

  test("tells every fault with its cell and what to do, and writes nothing", async () => {
    const broken = dataFile("trasig.json", { ...editions[1], reportMonths: "sex", firstYear: "nyss" });
    const out = temporary.path("ut.json");
    const { code, data } = await call(["edition", "import", broken, "-o", out]);
    expect(code).toBe(1);
    expect(data).toMatch(/Fel att rätta: 2\n[^]*trasig\.json, firstYear: [^]*trasig\.json, reportMonths: /u);
    expect(data).toContain("Utgåvan kan inte användas förrän felen är rättade");
    expect(existsSync(out)).toBe(false);
  });

  test("writes the faults into the cells of a copy, over nothing that stands there, and leaves the workbook", async () => {
    const [book, copy] = [temporary.path("fel.xlsx"), temporary.path("fel (att rätta).xlsx")];
    const made = editionWorkbook({ ...editions[1], reportMonths: "sex" }, extensible, "2024-11-13" as IsoDate);
    if (!("document" in made)) throw new Error("It does not fit.");
    const bytes = await writeXlsx(made.document);
    writeFileSync(book, bytes);
    const { code, talk } = await call(["edition", "import", book, "-o", copy]);
    expect([code, talk]).toEqual([1, expect.stringContaining("Rätta i den och läs in den på nytt")]);
    const read = readXlsx({ name: "kopia.xlsx", bytes: readFileSync(copy) }, nodeEngine);
    if (!read.ok) throw new Error(read.remark.code);
    const noted = read.snapshot.sheets.filter(({ notes = [] }) => notes.length > 0).map(({ name }) => name);
    expect(noted).toEqual(["Utgåva"]);
    // The copy's own list is no sheet of the edition.
    expect(editionIn(copy).findings.map(({ code: found }) => found)).toEqual(
      editionIn(book).findings.map(({ code: found }) => found),
    );
    expect(readFileSync(book).equals(Buffer.from(bytes))).toBe(true);
    writeFileSync(copy, bytes);
    expect((await call(["edition", "import", book, "-o", copy])).talk).toContain("finns redan");
  });

  test("says the same as data", async () => {
    const broken = dataFile("trasig2.json", { ...editions[1], reportMonths: "sex" });
    const { data } = await call(["edition", "import", broken, "--format", "json", "--lang", "en"]);
    expect(JSON.parse(data)).toMatchObject({
      edition: null,
      findings: [{ code: "UTG-36", severity: "error", cell: "reportMonths" }],
    });
  });

  test.each([
    ["a list of projects", "lista.xlsx", listBytes(faultlessList(["Ljus"])), "UTG-01"],
    ["no workbook at all", "text.xlsx", new TextEncoder().encode("hej"), "FIL-03"],
    ["no edition as data", "svar.json", new TextEncoder().encode("[1, 2"), "UTG-42"],
  ])("%s is told", async (_name, file, bytes, told) => {
    const path = temporary.path(file);
    writeFileSync(path, bytes);
    const { code, data } = await call(["edition", "import", path]);
    expect([code, data]).toEqual([2, expect.stringContaining(told)]);
  });

  test("writes over an earlier edition as data and nothing else", async () => {
    const book = temporary.path("k.xlsx");
    await call(["edition", "export", klimat, "-o", book]);
    const notes = dataFile("anteckningar.json", { viktigt: true });
    const { code, talk } = await call(["edition", "import", book, "-o", notes]);
    expect([code, talk]).toEqual([2, expect.stringContaining("är ingen utgåva")]);
    expect(JSON.parse(readFileSync(notes, "utf8"))).toEqual({ viktigt: true });
  });
});

describe("medelkoll edition changes", () => {
  test("compares ids and files", async () => {
    const path = dataFile("nasta2.json", nextYear);
    const { code, data } = await call(["edition", "changes", trygghet, path]);
    expect(code).toBe(0);
    expect(data).toContain("- Rapport inom (månader): ”6” blir ”4”.");
    expect((await call(["edition", "changes", trygghet, trygghet])).data).toContain("Inga ändringar.");
  });

  test("says which of them it cannot find", async () => {
    const { code, talk } = await call(["edition", "changes", trygghet, "2031"]);
    expect([code, talk]).toEqual([2, expect.stringContaining("Utgåvan ”2031” finns inte")]);
  });
});

describe("--edition with a file", () => {
  const workbook = (): string => {
    const path = temporary.path("projekt.xlsx");
    writeFileSync(path, listBytes(faultlessList(["Ljus"])));
    return path;
  };

  test("is followed by every command that takes an edition", async () => {
    const path = dataFile("nasta3.json", nextYear);
    expect((await call(["explain", "FRI-01", "--edition", path])).data).toContain("senast fyra månader efter");
    expect((await call(["rules", "--edition", path])).data).toContain("Påhittad utgåva");
    const checked = await call(["check", workbook(), "--edition", path]);
    expect([checked.code, checked.data]).toEqual([0, expect.stringContaining("Påhittad utgåva")]);
  });

  test("that cannot be used stops the command and tells why", async () => {
    const path = dataFile("trasig3.json", { ...editions[1], reportMonths: "sex" });
    const { code, data, talk } = await call(["check", workbook(), "--edition", path]);
    expect({ code, data }).toEqual({ code: 2, data: "" });
    expect(talk).toContain("UTG-36");
  });
});

test.each([
  [["edition"], /export, import eller changes/],
  [["edition", "ta-bort"], /export, import eller changes/],
  [["edition", "export"], /-o UTGAVA.xlsx/],
  [["edition", "export", "-o", "ut.json"], /slutar på .xlsx/],
  [["edition", "export", "a", "b", "-o", "ut.xlsx"], /”b” hör inte till/],
  [["edition", "import"], /medelkoll edition import UTGAVA.xlsx/],
  [["edition", "import", "a.xlsx", "-o", "b.txt"], /slutar på .json/],
  [["edition", "import", "ingen.xlsx"], /”ingen.xlsx” finns inte/],
  [["edition", "changes", "a"], /två utgåvor/],
  [["edition", "changes", "a", "b", "-o", "c"], /--output hör inte till edition changes/],
  [["edition", "import", "a", "--edition", "b"], /--edition hör inte till edition/],
])("%j is answered", async (argv, says) => {
  const { code, data, talk } = await call(argv);
  expect({ code, data }).toEqual({ code: 2, data: "" });
  expect(talk).toMatch(says);
});

describe("another grant, followed up by editing a workbook only", () => {
  interface Truth {
    readonly asOf: string;
    readonly totals: Readonly<Record<"projects" | "completed" | "grantedOre" | "spentOre", number>>;
    readonly reports: Readonly<Record<string, number>>;
    readonly files: readonly {
      readonly name: string;
      readonly receiver: string;
      readonly projects: number;
      readonly grantedOre: number;
      readonly spentOre: number;
    }[];
    readonly mustFind: readonly { readonly code: string; readonly file: string; readonly cell: string }[];
    readonly mustNotFind: readonly { readonly code: string; readonly file: string | null }[];
    readonly notReturned: { readonly receiver: string; readonly grantedOre: number };
  }
  interface Report {
    readonly totals: Readonly<Record<string, unknown>> & { readonly counts: { readonly completed: object } };
    readonly projects: readonly {
      readonly at: { readonly file: string };
      readonly grantedNamnd: string;
      readonly grantedOre: number;
      readonly spentOre: number;
    }[];
    readonly findings: readonly {
      readonly code: string;
      readonly at: { readonly file: string; readonly cell?: string };
    }[];
  }
  const truth = JSON.parse(readFileSync(sample("editions/expected.json"), "utf8")) as Truth;
  const with_ = ["--edition", sample("editions/kulturbidrag-2025.xlsx"), "--as-of", truth.asOf];

  test("what the associations sent in is read and judged by it", async () => {
    const { data } = await call(["check", sample("editions/returned"), ...with_, "--format", "json"]);
    const report = JSON.parse(data) as Report;
    const { projects, grantedOre, spentOre } = report.totals;
    expect({ projects, grantedOre, spentOre }).toEqual({
      projects: truth.totals.projects,
      grantedOre: truth.totals.grantedOre,
      spentOre: truth.totals.spentOre,
    });
    expect(report.totals.counts.completed).toMatchObject({ known: truth.totals.completed, unknown: 0 });
    for (const { name, receiver, ...sums } of truth.files) {
      const own = report.projects.filter(({ at }) => at.file === name);
      const sum = (of: "grantedOre" | "spentOre") => own.reduce((total, project) => total + project[of], 0);
      const read = { projects: own.length, grantedOre: sum("grantedOre"), spentOre: sum("spentOre") };
      expect([name, ...new Set(own.map((project) => project.grantedNamnd)), read]).toEqual([name, receiver, sums]);
    }
    for (const { code, file, cell } of truth.mustFind)
      expect(report.findings).toContainEqual(
        expect.objectContaining({ code, at: expect.objectContaining({ file, cell }) as object }),
      );
    for (const { code, file } of truth.mustNotFind)
      expect(report.findings.filter((one) => one.code === code && (file === null || one.at.file === file))).toEqual([]);
  });

  test("and set against what was granted, with the one that has not answered", async () => {
    const output = temporary.path("kultur.xlsx");
    const granted = ["--granted", sample("editions/beslut.xlsx"), "--format", "json"];
    const { data } = await call(["consolidate", sample("editions/returned"), ...with_, ...granted, "-o", output]);
    const report = JSON.parse(data) as Report;
    expect(report.totals["grantedOre"]).toBe(truth.totals.grantedOre + truth.notReturned.grantedOre);
    const missing = report.projects.filter(({ at }) => at.file === "beslut.xlsx");
    expect(missing.map(({ grantedNamnd }) => grantedNamnd)).toEqual([truth.notReturned.receiver]);
  });
});
