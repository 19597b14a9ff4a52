import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { reportSchema } from "../../../src/core/report/report-schema";
import { call, faultlessList, listBytes, temporaryFolder } from "../../support/command-line";
import { workbookBytes } from "../../support/workbook-bytes";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const put = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(temporary.path(name), bytes);
  return temporary.path(name);
};

describe("with --format json standard output is one document", () => {
  test.each([
    ["a path that leads nowhere", ["check", "/finns/inte.xlsx"], 2],
    ["a call that is wrong", ["check"], 2],
    ["an option that does not exist", ["check", "--nej"], 2],
    ["an edition that nobody knows", ["rules", "--edition", "nej"], 2],
    ["a code that nobody knows", ["explain", "XYZ-99"], 2],
    ["an extract of nothing", ["extract", "/finns/inte.xlsx", "-o", "ut.ndjson"], 2],
    ["an edition to import that is not there", ["edition", "import", "/finns/inte.xlsx"], 2],
  ])("for %s", async (_, argv, exitCode) => {
    const { code, data, talk } = await call([...argv, "--format", "json"]);
    expect(code).toBe(exitCode);
    const told = JSON.parse(data) as { readonly messages: readonly string[] };
    expect(told).toMatchObject({ schema: "medelkoll/told/1", exitCode });
    expect(told.messages.length).toBeGreaterThan(0);
    expect(talk).toContain(told.messages[0]);
  });

  test("for a folder without workbooks, a file that is none, and commands that have no document of their own", async () => {
    mkdirSync(temporary.path("tom"));
    const broken = put("trasig.xlsx", "trasig");
    const sound = put("farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
    const calls = [
      ["check", temporary.path("tom")],
      ["summarize", broken, "-o", temporary.path("ut.xlsx")],
      ["receipt", sound],
      ["mark", sound, "-o", temporary.path("markerade")],
      ["forms", "--granted", sound, "-o", temporary.path("mallar")],
      ["letters", sound, "--granted", broken, "-o", temporary.path("brev.zip")],
      ["questions", sound],
    ];
    for (const argv of calls) {
      const { data } = await call([...argv, "--format", "json"]);
      expect(() => JSON.parse(data) as unknown).not.toThrow();
    }
  });

  test("every finding says what to do", async () => {
    const { data } = await call(["check", put("trasig.xlsx", "trasig"), ...day, "--format", "json"]);
    const { findings } = reportSchema.parse(JSON.parse(data));
    expect(findings.map(({ code }) => code)).toContain("FIL-03");
    for (const { action } of findings) expect(action).not.toBe("");
  });
});

test.each([
  ["an owner file", ".~lock.farsta.xlsx", new Uint8Array(100).fill(65)],
  ["an empty file", "tom.xlsx", new Uint8Array(5000)],
  ["a workbook without a table", "utan.xlsx", workbookBytes({})],
])("%s that is not read is told with the reason", async (_, name, bytes) => {
  const { code, data, talk } = await call(["check", put(name, bytes), ...day]);
  expect(code).toBe(2);
  expect(data + talk).toMatch(/FIL-\d\d|STR-\d\d|tillfällig fil|öppen/u);
});

test("the size of a file without content is its own", async () => {
  const { data } = await call(["check", put("tom.xlsx", new Uint8Array(5000)), ...day]);
  expect(data).toContain("5\u00a0000\u00a0byte");
});

test("a damaged sheet is named, and no part of the file's insides", async () => {
  const parts = { "xl/worksheets/sheet1.xml": "<worksheet><sheetData>" };
  const { data } = await call(["check", put("skadad.xlsx", workbookBytes({ parts })), ...day]);
  expect(data).toContain("bladet ”Blad1”");
  expect(data).not.toContain(".xml");
});

test("a text that no cell can hold leaves out its sheet, and the totals say so", async () => {
  const long = "x".repeat(40_000);
  const list = faultlessList(["Belysning Testtorget", "Lekplatsen Provet"]);
  const rows = list.map((row, index) => (index === 2 ? row.map((cell) => (cell === "Pågår" ? long : cell)) : row));
  const { data } = await call(["check", put("lang.xlsx", listBytes(rows)), ...day, "--format", "json"]);
  const { findings, totals } = reportSchema.parse(JSON.parse(data));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "FIL-15", at: { file: "lang.xlsx", sheet: "Projekt", cell: "F3" } }),
  );
  expect(totals.incomplete).toEqual(expect.arrayContaining(["grantedOre", "spentOre"]));
});

describe("ids that look alike and are not", () => {
  const withId = (id: string) =>
    faultlessList(["Belysning Testtorget", "Lekplatsen Provet"]).map((row, index) =>
      index === 2 ? [id, ...row.slice(1)] : row,
    );
  const check = async (rows: ReturnType<typeof withId>) => {
    const { data } = await call(["check", put("farsta.xlsx", listBytes(rows)), ...day, "--format", "json"]);
    return reportSchema.parse(JSON.parse(data));
  };

  test.each([
    ["a Cyrillic letter", "\u0422I-1", "\u0422 (U+0422)"],
    ["a Greek letter", "T\u0399-1", "\u0399 (U+0399)"],
    ["small letters too", "\u0442i-1", "\u0442 (U+0442)"],
  ])("%s is named, and the totals are incomplete", async (_, id, sign) => {
    const { findings, totals } = await check(withId(id));
    const [found] = findings.filter(({ code }) => code === "ID-15");
    expect(found).toMatchObject({ at: { file: "farsta.xlsx", sheet: "Projekt" } });
    expect(found?.message).toContain(sign);
    expect(totals.incomplete).toEqual(expect.arrayContaining(["grantedOre", "spentOre"]));
  });

  test.each(["TI-2", "T1-1", "TI-l", "Ti-11", "ÅI-1"])("%s is another id", async (id) => {
    const { findings } = await check(withId(id));
    expect(findings.filter(({ code }) => code === "ID-15")).toEqual([]);
  });
});

test("what a killed process has left beside the file is swept by the next run, and nothing else", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const left = `.medelkoll-${machine}-${dead}-0123456789ab.tmp`;
  const kept = [
    `.medelkoll-${machine}-${process.ppid}-0123456789ab.tmp`,
    `.medelkoll-00000000-${dead}-0123456789ab.tmp`,
    `.medelkoll-${machine}-${dead}-0123456789ab.tmp.xlsx`,
    "annat.tmp",
  ];
  for (const name of [left, ...kept]) put(name, "rader");
  const list = put("farsta.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
  const { code } = await call(["summarize", list, "-o", temporary.path("ut.xlsx"), ...day]);
  expect(code).toBe(0);
  expect(existsSync(temporary.path(left))).toBe(false);
  expect(readdirSync(temporary.path())).toEqual(expect.arrayContaining(kept));
});

test("also in a folder where a killed run has left some of its files, so that the next one writes none", async () => {
  const dead = spawnSync(process.execPath, ["-e", ""]).pid;
  const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
  const left = `.medelkoll-${machine}-${dead}-0123456789ab.tmp`;
  const register = put("register.xlsx", listBytes(faultlessList(["Belysning Testtorget"])));
  const written = "trygghetsinvesteringar-2024-farsta-stadsdelsnamnd.xlsx";
  mkdirSync(temporary.path("mallar"));
  for (const name of [left, written]) put(`mallar/${name}`, "rader");
  const { code, talk } = await call(["forms", "--granted", register, "-o", temporary.path("mallar"), ...day]);
  expect({ code, talk }).toEqual({ code: 2, talk: expect.stringContaining(written) as string });
  expect(readdirSync(temporary.path("mallar"))).toEqual([written]);
});
