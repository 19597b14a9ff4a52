import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { reportSchema } from "../../../src/core/report/report-schema";
import { call, listBytes, sample, temporaryFolder, type Called } from "../../support/command-line";

const temporary = temporaryFolder();
const register = sample("granted-register.xlsx");

const consolidate = (...more: readonly string[]): Promise<Called> =>
  call([
    ...["consolidate", sample("returned"), "--granted", register, "--select", "decided=2023-03-08"],
    ...["--as-of", "2024-11-13", "-o", temporary.path("ut.xlsx"), ...more],
  ]);

const sheetsOf = (path: string): readonly string[] => {
  const read = readXlsx({ name: "ut.xlsx", bytes: readFileSync(path) }, nodeEngine);
  return read.ok ? read.snapshot.sheets.map(({ name }) => name) : [];
};

it("sets the returned workbooks against the register and writes one summary", async () => {
  const { code, data, talk } = await consolidate("--format", "json");
  const report = reportSchema.parse(JSON.parse(data));
  expect(code).toBe(1);
  expect(report.totals).toMatchObject({
    projects: 60,
    notReported: 1,
    grantedOre: 8_040_000_000,
    spentOre: 7_030_000_000,
  });
  expect(report.totals.incomplete).toContain("spentOre");
  expect(report.findings.filter((finding) => finding.code.startsWith("REG"))).toHaveLength(1);
  expect(report.open).toMatchObject({
    unreported: [
      { name: "Ljusare passage vid Norra Stationsgatan", at: { file: "granted-register.xlsx", cell: "B66" } },
    ],
    ungranted: [],
    ties: [],
  });
  expect(talk).toContain(temporary.path("ut.xlsx"));
  expect(sheetsOf(temporary.path("ut.xlsx"))).toContain("Redovisningsläge");
});

it("its own summary can be the earlier one of the next run", async () => {
  await consolidate();
  const next = temporary.path("nästa.xlsx");
  const { code, data } = await consolidate("--previous", temporary.path("ut.xlsx"), "-o", next, "--format", "json");
  expect(code).toBe(1);
  const codes = reportSchema.parse(JSON.parse(data)).findings.map((finding) => finding.code);
  expect(codes.filter((one) => /^(?:ID-0[45]|TID)/u.test(one))).toEqual([]);
  expect(sheetsOf(next)).toContain("Förändringar");
});

it("what the user has settled is kept, and named by the projects' keys", async () => {
  const decisions = temporary.path("avgöranden.json");
  writeFileSync(decisions, JSON.stringify({ matches: { "finns inte": null }, notGranted: {} }));
  const { code } = await consolidate("--decisions", decisions);
  expect(code).toBe(1);
});

it("what was reported and never granted is open until somebody has said whether it counts", async () => {
  const [grants, report] = [temporary.path("beslut.xlsx"), temporary.path("in.xlsx")];
  const list = (...names: readonly string[]) =>
    listBytes([
      ["Projekt", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)"],
      ...names.map((name) => [name, "Farsta", 400_000, 100_000]),
    ]);
  writeFileSync(grants, list("Ljus i parken"));
  writeFileSync(report, list("Ljus i parken", "Fontänen på torget", "Skateramp vid viken"));
  const openWith = async (notGranted: Readonly<Record<string, string>>) => {
    const decisions = temporary.path("avgöranden.json");
    writeFileSync(decisions, JSON.stringify({ notGranted }));
    const { data } = await call([
      ...["consolidate", report, "--granted", grants, "--as-of", "2024-11-13", "--decisions", decisions],
      ...["-o", temporary.path("ut.xlsx"), "--format", "json"],
    ]);
    return reportSchema.parse(JSON.parse(data)).open?.ungranted ?? [];
  };
  const open = await openWith({});
  expect(open.map(({ name }) => name)).toEqual(["Fontänen på torget", "Skateramp vid viken"]);
  const [first, second] = open.map(({ key }) => key);
  expect((await openWith({ [first ?? ""]: "left-out" })).map(({ key }) => key)).toEqual([second]);
  expect(await openWith({ [first ?? ""]: "counts", [second ?? ""]: "left-out" })).toEqual([]);
});

it.each([
  ["no JSON", "hej"],
  ["other JSON", JSON.stringify({ matches: 7 })],
])("decisions that are %s stop the run, and nothing is written", async (_, text) => {
  const decisions = temporary.path("avgöranden.json");
  writeFileSync(decisions, text);
  const { code, talk } = await consolidate("--decisions", decisions);
  expect(code).toBe(2);
  expect(talk).toContain("avgöranden.json");
  expect(existsSync(temporary.path("ut.xlsx"))).toBe(false);
});

it("a register that cannot be read is a finding, and totals are incomplete", async () => {
  const broken = temporary.path("register.xlsx");
  writeFileSync(broken, "inget kalkylblad");
  const { data } = await call([
    ...["consolidate", sample("returned"), "--granted", broken, "--as-of", "2024-11-13"],
    ...["-o", temporary.path("ut.xlsx"), "--format", "json"],
  ]);
  const report = reportSchema.parse(JSON.parse(data));
  expect(report.totals.incomplete).toContain("grantedOre");
  expect(report.findings.map(({ at }) => at.file)).toContain("register.xlsx");
});

it("the register is never written over", async () => {
  const copy = temporary.path("register.xlsx");
  writeFileSync(copy, readFileSync(register));
  const { code } = await call(["consolidate", sample("returned"), "--granted", copy, "-o", copy]);
  expect(code).toBe(2);
  expect(readFileSync(copy)).toEqual(readFileSync(register));
});

it.each([
  [["consolidate", "mapp", "-o", "ut.xlsx"], "--granted"],
  [["check", "mapp", "--granted", "register.xlsx"], "consolidate"],
  [["check", sample("returned"), "--select", "decided=i går"], "decided=i går"],
])("%j is wrong usage", async (argv, said) => {
  const { code, talk } = await call(argv);
  expect(code).toBe(2);
  expect(talk).toContain(said);
});

it("check takes a selection too", async () => {
  const { data } = await call(["check", sample("returned"), "--select", "namnd=Farsta", "--format", "json"]);
  const report = reportSchema.parse(JSON.parse(data));
  expect(new Set(report.projects.map(({ reportingNamnd }) => reportingNamnd))).toEqual(new Set(["Farsta"]));
});
