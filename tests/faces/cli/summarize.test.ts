import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import files from "node:fs/promises";
import { join, relative } from "node:path";
import { nodeEngine } from "../../../src/adapters/xlsx/reader/engine-node";
import { readXlsx } from "../../../src/adapters/xlsx/reader/read-xlsx";
import { reportSchema } from "../../../src/core/report/report-schema";
import { call, faultlessList, listBytes, sample, temporaryFolder, type Called } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const farsta = listBytes(faultlessList(["Belysning Testtorget"]));

let input: string;
let output: string;

beforeEach(() => {
  mkdirSync(temporary.path("in"));
  mkdirSync(temporary.path("ut"));
  input = temporary.path("in", "farsta.xlsx");
  output = temporary.path("ut", "sammanställning.xlsx");
  writeFileSync(input, farsta);
});

afterEach(() => jest.restoreAllMocks());

const summarize = (...argv: readonly string[]): Promise<Called> => call(["summarize", ...argv, ...day]);

/** Every file of the test's folder with its content and the time it was written. */
const standing = () =>
  readdirSync(temporary.path(), { recursive: true, encoding: "utf8" })
    .map((name) => temporary.path(name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, "latin1"), statSync(path).mtimeMs] as const)
    .sort();

async function expectNothingTouched(argv: readonly string[], says: RegExp): Promise<void> {
  const before = standing();
  const { code, talk } = await summarize(...argv);
  jest.restoreAllMocks();
  expect(code).toBe(2);
  expect(talk).toMatch(says);
  expect(standing()).toEqual(before);
}

describe("the summary", () => {
  test("is written, and where it is is said; the report is on standard output", async () => {
    const { code, data, talk } = await summarize(input, "-o", output);
    expect(code).toBe(0);
    expect(talk).toBe("");
    // Last, so that it stays on the screen, and so that a script can take it.
    expect(data).toMatch(/\nSammanställningen finns i (.*)\n$/u);
    expect(data).toContain(output);
    expect(data).toContain("Lästa filer: 1 av 1");
    const read = readXlsx({ name: "ut.xlsx", bytes: readFileSync(output) }, nodeEngine);
    expect(read.ok && read.snapshot.sheets.map(({ name }) => name)).toEqual([
      ...["Sammanställning", "Projekt", "Iakttagelser", "Per nämnd", "Källor", "Regler"],
    ]);
    expect(readdirSync(temporary.path("ut"))).toEqual(["sammanställning.xlsx"]);
  });

  test("is told in about twenty lines, and in full when that is asked for", async () => {
    const brief = (await summarize(sample("returned"), "-o", output)).data;
    expect(brief.split("\n").length).toBeLessThan(25);
    expect(brief).toContain("Iakttagelser: Fel 24, Varning 55, Upplysning 41");
    expect(brief).toContain("Fel FRI-01  Rapporten är försenad: 6");
    expect(brief).toMatch(/Flest att rätta eller komplettera: \S+ \d+/u);
    const verbose = (await summarize(sample("returned"), "-o", output, "--verbose")).data;
    expect(verbose).toContain((await call(["check", sample("returned"), ...day])).data);
  });

  test("says in one sentence that nothing could be read, without a table of totals", async () => {
    writeFileSync(input, "inte en arbetsbok");
    const { code, data } = await summarize(input, "-o", output);
    expect(code).toBe(2);
    expect(data).toContain("Lästa filer: 0 av 1.");
    expect(data).not.toContain("Nyttjandegrad");
  });

  test("folds its lines at the width of the terminal", async () => {
    const { data } = await call(["check", sample("returned"), ...day], { width: () => 70 });
    const long = data.split("\n").filter((line) => line.length > 70);
    // A word that is longer than the line is never broken.
    expect(long.filter((line) => line.trim().includes(" "))).toEqual([]);
  });

  test("says who sends it, and its number in the diary", async () => {
    await summarize(sample("returned"), "-o", output, "--sender", "Stadsledningskontoret", "--dnr", "KS 2024/619");
    const read = readXlsx({ name: "ut.xlsx", bytes: readFileSync(output) }, nodeEngine);
    const texts = read.ok
      ? (read.snapshot.sheets[0]?.cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])) ?? [])
      : [];
    expect(texts.join("\n")).toContain(
      "Stadsledningskontoret. Dnr KS 2024/619. Medlen beviljades den 8 mars 2023 (19 projekt).",
    );
    expect((await call(["check", input, "--dnr", "KS 1"])).code).toBe(2);
  });

  test("comes with a report that keeps to its schema, the same as check gives", async () => {
    const { data } = await summarize(sample("returned"), "-o", output, "--format", "json");
    expect(reportSchema.parse(JSON.parse(data)).totals).toMatchObject({ grantedOre: 80_000_000_00, incomplete: [] });
    expect((await call(["check", sample("returned"), ...day, "--format", "json"])).data).toBe(data);
  });

  test("has exit code 1 when there are errors, and is written all the same", async () => {
    expect((await summarize(sample("returned"), "-o", output)).code).toBe(1);
    expect(existsSync(output)).toBe(true);
  });

  test("is the same bytes the second time, and whatever the order of the arguments", async () => {
    await summarize(sample("returned"), sample("awkward"), "-o", output);
    const first = readFileSync(output);
    await summarize(sample("awkward"), sample("returned"), "-o", output);
    expect(readFileSync(output).equals(first)).toBe(true);
  });

  test("takes the place of the earlier one, also when that lies in the folder that is read", async () => {
    const inTheFolder = temporary.path("in", "summering.xlsx");
    await summarize(temporary.path("in"), "-o", inTheFolder);
    const first = readFileSync(inTheFolder);
    const { code, talk } = await summarize(temporary.path("in"), "-o", inTheFolder);
    expect(code).toBe(0);
    expect(talk).toContain(
      "Hoppar över summering.xlsx: det är en sammanställning eller ett kvitto som Medelkoll har skrivit.",
    );
    expect(readFileSync(inTheFolder).equals(first)).toBe(true);
  });

  test("by itself is nothing to read", async () => {
    await summarize(input, "-o", output);
    expect(await call(["check", output, ...day])).toMatchObject({ code: 2, data: "" });
  });
});

test("what is read keeps its bytes and its time, whichever the command", async () => {
  utimesSync(input, new Date("2024-01-02T03:04:05Z"), new Date("2024-01-02T03:04:05Z"));
  const before = standing();
  await call(["check", temporary.path("in"), ...day]);
  expect(standing()).toEqual(before);
  await summarize(temporary.path("in"), "-o", output);
  expect(standing().filter(([path]) => path !== output)).toEqual(before);
});

describe("nothing is written", () => {
  test("over a file that is read", () => expectNothingTouched([input, "-o", input], /är en av filerna som läses/));

  test("over a file that is read, named by another path", async () => {
    const roundabout = relative(process.cwd(), join(temporary.path("ut"), "..", "in", "farsta.xlsx"));
    await expectNothingTouched([temporary.path("in"), "-o", roundabout], /är en av filerna som läses/);
  });

  test("through a link to a file that is read", async () => {
    symlinkSync(input, temporary.path("ut", "länk.xlsx"));
    await expectNothingTouched([input, "-o", temporary.path("ut", "länk.xlsx")], /är en av filerna som läses/);
  });

  test("over the file that a link which is read leads to", async () => {
    symlinkSync(input, temporary.path("ut", "länk.xlsx"));
    await expectNothingTouched([temporary.path("ut", "länk.xlsx"), "-o", input], /är en av filerna som läses/);
  });

  test("through a link to any other file", async () => {
    writeFileSync(temporary.path("ut", "annan.txt"), "viktigt");
    symlinkSync(temporary.path("ut", "annan.txt"), temporary.path("ut", "länk.xlsx"));
    await expectNothingTouched([input, "-o", temporary.path("ut", "länk.xlsx")], /det är en länk/);
  });

  test("over a file that is no summary, be it a workbook or not", async () => {
    writeFileSync(output, farsta);
    await expectNothingTouched([input, "-o", output], /är inte en sammanställning från Medelkoll/);
    writeFileSync(output, "viktigt");
    await expectNothingTouched([input, "-o", output], /är inte en sammanställning från Medelkoll/);
  });

  test("where there is a folder, and where there is none", async () => {
    await expectNothingTouched([input, "-o", temporary.path("ut")], /det är en mapp/);
    await expectNothingTouched([input, "-o", temporary.path("saknas", "ut.xlsx")], /mappen finns inte/);
    await expectNothingTouched([input, "-o", join(input, "ut.xlsx")], /mappen finns inte/);
  });

  test("onto a device", () => expectNothingTouched([input, "-o", "/dev/null"], /något annat än en vanlig fil/));

  test.each([
    ["EROFS", "open", /mappen eller filen är skrivskyddad/],
    ["ENOSPC", "rename", /disken är full/],
    ["EBUSY", "rename", /öppen i ett annat program/],
  ] as const)("when the system says %s; the earlier summary stands", async (code, operation, says) => {
    await summarize(input, "-o", output);
    const { open } = files;
    const failure = Object.assign(new Error(code), { code });
    if (operation === "rename") jest.spyOn(files, "rename").mockRejectedValue(failure);
    else
      jest
        .spyOn(files, "open")
        .mockImplementation((path, flags, mode) =>
          flags === "wx" ? Promise.reject(failure) : open(path, flags, mode),
        );
    await expectNothingTouched([input, "-o", output], says);
  });

  test("when no file can be read; the earlier summary stands, and the findings are still given", async () => {
    writeFileSync(output, "den tidigare");
    const before = standing();
    const { code, data, talk } = await summarize(sample("awkward/skadad.xlsx"), "-o", output, "--format", "json");
    expect(code).toBe(2);
    expect(talk).toContain("Ingen fil kunde läsas. Ingen sammanställning har skrivits.");
    expect(reportSchema.parse(JSON.parse(data)).findings).toMatchObject([{ code: "FIL-02", severity: "blocker" }]);
    expect(standing()).toEqual(before);
  });
});
