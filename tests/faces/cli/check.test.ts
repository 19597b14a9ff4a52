import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { reportSchema, type Report } from "../../../src/core/report/report-schema";
import { call, faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];

/** The schema as others have it, read back from what docs/ publishes. */
const published = z.fromJSONSchema(
  JSON.parse(
    readFileSync(join(__dirname, "../../../docs/medelkoll-1.schema.json"), "utf8"),
  ) as z.core.JSONSchema.JSONSchema,
);

async function report(...argv: readonly string[]): Promise<Report & { readonly code: number }> {
  const { code, data } = await call(["check", ...argv, "--format", "json", ...(argv.includes("--as-of") ? [] : day)]);
  const json: unknown = JSON.parse(data);
  published.parse(json);
  return { ...reportSchema.parse(json), code };
}

function write(name: string, bytes: Uint8Array): string {
  const path = temporary.path(name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

describe("the exit code", () => {
  test("is 0 for a workbook with warnings at most", async () => {
    const path = write("farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
    const { code, data } = await call(["check", path, ...day]);
    expect(code).toBe(0);
    expect(data).toContain("farsta.xlsx: läst, 1 projekt, enhet kr");
    expect(data).toMatch(/Nyttjandegrad: 40,0\s%/);
  });

  test("is 1 for a finding of severity error", async () => {
    const [headings = [], row = []] = faultlessList(["Belysning Testtorget"]);
    const path = write(
      "farsta.xlsx",
      listBytes([headings, row.map((cell) => (cell === 400_000 ? "se bilaga" : cell))]),
    );
    const { code, data } = await call(["check", path, ...day]);
    expect(code).toBe(1);
    expect(data).toMatch(/Fel BEL-01 [^]*farsta\.xlsx, bladet Projekt, E2: /);
  });

  test("is 1 for a blocker among files that can be read", async () => {
    const path = write("farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
    const { code, data } = await call(["check", path, sample("awkward/skadad.xlsx"), ...day]);
    expect(code).toBe(1);
    expect(data).toContain("Lästa filer: 1 av 2");
    expect(data).toContain("(ofullständig)");
  });

  test("is 2 when no file can be read, and the findings say why", async () => {
    const { code, data } = await call(["check", sample("awkward/skadad.xlsx"), sample("awkward/losenord.xlsx")]);
    expect(code).toBe(2);
    expect(data).toMatch(/Stopp FIL-01 [^]*losenord\.xlsx: [^]*Stopp FIL-02 [^]*skadad\.xlsx, bladet Redovisning: /);
  });

  test("is 2 for a path that leads nowhere, whatever else can be read", async () => {
    const { code, data, talk } = await call(["check", sample("returned"), temporary.path("ingen"), ...day]);
    expect({ code, data }).toEqual({ code: 2, data: "" });
    expect(talk).toContain("ingen” finns inte.");
  });

  test("is 2 for a folder without workbooks", async () => {
    mkdirSync(temporary.path("tom"));
    expect(await call(["check", temporary.path("tom"), ...day])).toEqual({
      code: 2,
      data: "",
      talk: "Det finns inga arbetsböcker att läsa.\n",
    });
  });

  test("is 3 for a fault of ours, which is never shown as the user's", async () => {
    const fault = () => {
      throw new Error("något \u001b[31mrött");
    };
    const { code, data, talk } = await call(["check", sample("returned")], { today: fault });
    expect({ code, data }).toEqual({ code: 3, data: "" });
    expect(talk).toContain("Fel i Medelkoll (INT-01): Error: något ‹U+001B›[31mrött");
  });
});

describe("answers to questions", () => {
  const unit = sample("awkward/enhet-gar-inte-att-avgora.xlsx");
  const sign = sample("awkward/tecken-gar-inte-att-avgora.xlsx");

  test("without an answer there is no total, only the question", async () => {
    const { totals, findings, files } = await report(unit);
    expect(totals).toMatchObject({ grantedOre: null, spentOre: null, utilisation: null });
    expect(totals.incomplete).toEqual(["grantedOre", "spentOre", "surplusOre", "overrunOre", "utilisation"]);
    expect(findings.map(({ code }) => code)).toContain("BEL-21");
    expect(files).toMatchObject([{ status: "partly-read", unit: null }]);
  });

  test.each([
    ["kr", 45_00],
    ["tkr", 45_000_00],
    ["mnkr", 45_000_000_00],
  ])("--unit %s decides the unit", async (answer, grantedOre) => {
    const { totals, findings, files } = await report(unit, "--unit", answer);
    expect(totals).toMatchObject({ grantedOre, incomplete: [] });
    expect(findings.map(({ code }) => code)).not.toContain("BEL-21");
    expect(files).toMatchObject([{ status: "read", unit: answer }]);
  });

  test("the question says what each answer gives, and shows amounts as they stand", async () => {
    const { data } = await call(["check", unit, ...day]);
    expect(data.replace(/[\u00a0\u202f]/gu, " ")).toContain(
      [
        "Frågor",
        "  Vilken enhet är beloppen i?",
        "    enhet-gar-inte-att-avgora.xlsx",
        "    D5: 12, D6: 15, D7: 18",
        "    – Kronor: beviljat belopp 45 kr, utfall 42 kr",
        "    – Tusental kronor (tkr): beviljat belopp 45 000 kr, utfall 42 000 kr",
        "    – Miljoner kronor (mnkr): beviljat belopp 45 000 000 kr, utfall 42 000 000 kr",
        "    Svara med --unit om samma enhet gäller i alla filer.",
        "  Skriv frågorna som en fil att svara i: medelkoll questions FIL... -o svar.json",
        "",
      ].join("\n"),
    );
  });

  test("--unit does not overrule a workbook that states its unit", async () => {
    const path = sample("returned/Farsta sdf tkr.xlsx");
    expect((await report(path, "--unit", "kr")).totals).toEqual((await report(path)).totals);
  });

  test("--sign costs:minus and costs:plus decide the sign of expenditure", async () => {
    expect((await report(sign)).totals.spentOre).toBeNull();
    const minus = await report(sign, "--sign", "costs:minus");
    expect(minus.totals.spentOre).toBe(1_270_000_00);
    expect(minus.files).toMatchObject([{ costSign: "minus" }]);
    const plus = await report(sign, "--sign", "surplus:plus,costs:plus");
    expect(plus.totals.spentOre).toBe(-1_270_000_00);
    expect(plus.files).toMatchObject([{ costSign: "plus", sign: "plus" }]);
  });

  test("--as-of moves the deadlines", async () => {
    const overdue = async (asOf: string) =>
      (await report(sample("returned"), "--as-of", asOf)).findings.filter(({ code }) => code === "FRI-01").length;
    const [before, after] = [await overdue("2023-06-30"), await overdue("2025-12-31")];
    expect(after).toBeGreaterThan(before);
  });

  test("without --as-of it is today, and that is said", async () => {
    const { data, talk } = await call(["check", unit, "--format", "json"], { today: () => "2024-03-01" });
    expect(reportSchema.parse(JSON.parse(data)).asOf).toBe("2024-03-01");
    expect(talk).toBe("Avstämningsdagen är i dag, den 1 mars 2024. Ange en annan med --as-of.\n");
  });
});

describe("files and folders", () => {
  test("several of each are brought together, and a file that is found twice is read once", async () => {
    const own = write("egen/farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
    const { files } = await report(temporary.path("egen"), own, sample("awkward/overdrag-och-noll.xlsx"));
    expect(files.map(({ name }) => name)).toEqual(["farsta.xlsx", "overdrag-och-noll.xlsx"]);
  });

  test("files with the same name are told apart by their folders, and their projects both count", async () => {
    write("Farsta/Uppföljning.xlsx", listBytes(faultlessList(["Belysning Testtorget"], "FA")));
    write("Bromma/Uppföljning.xlsx", listBytes(faultlessList(["Lekplatsen Provet"], "BR")));
    const paths = [temporary.path("Farsta", "Uppföljning.xlsx"), temporary.path("Bromma", "Uppföljning.xlsx")];
    const { files, projects } = await report(...paths);
    expect(files.map(({ name }) => name)).toEqual(["Bromma/Uppföljning.xlsx", "Farsta/Uppföljning.xlsx"]);
    expect(projects.map(({ id, at }) => `${id} ${at.file}`).sort()).toEqual([
      "BR-1 Bromma/Uppföljning.xlsx",
      "FA-1 Farsta/Uppföljning.xlsx",
    ]);
  });

  test("what lies beside the workbooks is passed over, and said on standard error only", async () => {
    write("mapp/farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
    for (const name of ["~$farsta.xlsx", ".~lock.farsta.xlsx#", "desktop.ini", "läsmig.txt", ".dold.xlsx"])
      write(`mapp/${name}`, new TextEncoder().encode("Anna Andersson"));
    symlinkSync(sample("awkward/skadad.xlsx"), temporary.path("mapp", "länk.xlsx"));
    const { code, data, talk } = await call(["check", temporary.path("mapp"), ...day]);
    expect(code).toBe(0);
    expect(data).toContain("Lästa filer: 1 av 1");
    expect(data + talk).not.toContain("Anna");
    for (const says of ["~$farsta.xlsx: tillfällig fil", ".~lock.farsta.xlsx#: tillfällig", "desktop.ini: systemfil"])
      expect(talk).toContain(`Hoppar över ${says}`);
    for (const says of ["läsmig.txt: inte en arbetsbok", ".dold.xlsx: dold fil", "länk.xlsx: länk"])
      expect(talk).toContain(`Hoppar över ${says}`);
  });

  test("more than 500 workbooks are too many; 500 are not", async () => {
    for (let i = 0; i < 500; i += 1) write(`många/${i}.xlsx`, new Uint8Array());
    expect((await call(["check", temporary.path("många"), ...day])).data).toContain("Lästa filer: 0 av 500");
    write("många/till.xlsx", new Uint8Array());
    const { code, data, talk } = await call(["check", temporary.path("många"), ...day]);
    expect({ code, data }).toEqual({ code: 2, data: "" });
    expect(talk).toContain("Antalet arbetsböcker är 501. Medelkoll läser högst 500 åt gången");
  });

  test("the order of the arguments changes nothing", async () => {
    const paths = [sample("returned"), sample("awkward"), sample("real")];
    const inOrder = await call(["check", ...paths, ...day, "--format", "json"]);
    expect(await call(["check", ...paths.reverse(), ...day, "--format", "json"])).toMatchObject({ data: inOrder.data });
  });

  test("another edition is another set of rules", async () => {
    const { edition, findings } = await report(sample("returned"), "--edition", "klimatinvesteringar-2024");
    expect(edition).toBe("klimatinvesteringar-2024");
    expect(findings.every(({ rule }) => rule === null || /^[KR]\d/.test(rule.number))).toBe(true);
  });
});

describe("reading that takes its time", () => {
  const folder = () => {
    for (const name of ["a", "b", "c"]) copyFileSync(sample("awkward/tom-fil.xlsx"), temporary.path(`${name}.xlsx`));
    return temporary.path();
  };

  test("tells which file it has come to once a second has passed", async () => {
    let now = 0;
    const { talk } = await call(["check", folder(), ...day], { milliseconds: () => (now += 600) });
    expect(talk).toBe("Läser 2 av 3: b.xlsx\n");
  });

  test("is silent when it is quick", async () => {
    expect((await call(["check", folder(), ...day])).talk).toBe("");
  });
});

describe.each(["returned", "awkward", "real"])("the JSON of samples/%s", (folder) => {
  test.each(["sv", "en"])("keeps to its schema, in %s", async (language) => {
    const { files, schema, code, findings } = await report(sample(folder), "--lang", language);
    expect(schema).toBe("medelkoll/1");
    expect(files.length).toBeGreaterThan(0);
    expect(code).toBe(1);
    expect(findings.every(({ message }) => message !== "" && !/undefined|NaN|\[object/.test(message))).toBe(true);
  });
});

test("every file that cannot be read keeps to the schema too", async () => {
  const { files, projects, totals, code } = await report(sample("awkward/losenord.xlsx"));
  expect(code).toBe(2);
  expect(files).toMatchObject([{ name: "losenord.xlsx", status: "unreadable", projects: 0, unit: null }]);
  expect({ projects, granted: totals.grantedOre }).toEqual({ projects: [], granted: null });
});
