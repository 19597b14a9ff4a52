import { mkdirSync, writeFileSync } from "node:fs";
import { reportSchema } from "../../../src/core/report/report-schema";
import { call, faultlessList, listBytes, sample, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];

const escape = "\u001b[2J\u009b31m\u0007";
const bidi = "\u202exslx.\u2066\u200e";
const hidden = "\u200b\u{e0041}\ufeff";
const hostile = `Park ${escape} ${bidi} ${hidden} <b>{0}</b>`;

/** Nothing but line ends may steer the terminal or turn the text round; ordinary letters and spaces may stand. */
const steering = /[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/u;

const list = (names: readonly string[]) => {
  const [headings = [], row = []] = faultlessList(names);
  // The amount is no number, so that the text is quoted in a finding.
  return listBytes([[...headings, hostile], row.map((cell) => (cell === 400_000 ? hostile : cell))], "Blad\u202e1");
};

const fileName = `farsta\n${escape}${bidi}.xlsx`;

beforeEach(() => {
  mkdirSync(temporary.path("in"));
  writeFileSync(temporary.path("in", fileName), list([hostile]));
  writeFileSync(temporary.path("in", `~$${fileName}`), "");
  writeFileSync(temporary.path("in", `trasig ${fileName}`), "trasig");
});

describe.each(["text", "json"])("as %s", (format) => {
  test.each([
    ["check", []],
    ["summarize", ["-o", `ut${escape}.xlsx`]],
  ])("%s never lets text from files through to the terminal as it is", async (command, rest) => {
    const output = rest.map((word) => (word === "-o" ? word : temporary.path(word)));
    const { code, data, talk } = await call([command, temporary.path("in"), ...output, ...day, "--format", format], {
      milliseconds: (
        (now) => () =>
          (now += 2000)
      )(0),
    });
    expect(code).toBe(1);
    expect(data).not.toMatch(steering);
    expect(talk).not.toMatch(steering);
    expect(data).toContain("BEL-01");
    expect(talk).toContain("Läser 1 av 2: farsta ‹U+001B›[2J‹U+009B›31m‹U+0007›‹U+202E›xslx.");
  });
});

test("a reader of the JSON gets the names of files and sheets exactly as they are, to find them again", async () => {
  const { data } = await call(["check", temporary.path("in"), ...day, "--format", "json"]);
  const { files, projects, findings } = reportSchema.parse(JSON.parse(data));
  expect(files.map(({ name }) => name)).toEqual([fileName, `trasig ${fileName}`]);
  expect(projects).toMatchObject([{ at: { file: fileName, sheet: "Blad\u202e1" } }]);
  expect(findings.find(({ code }) => code === "BEL-01")?.message).toContain("‹U+202E›");
});

test("what the user writes wrong is given back with its codes", async () => {
  const words = ["check", "summarize", "explain", "rules", "--as-of", "--edition", "--lang", "--format", "--unit"];
  const calls = [
    [hostile],
    ["check", hostile],
    ["check", `--${hostile}`],
    ["rules", hostile],
    ["explain", hostile],
    ...words.slice(4).map((option) => ["check", temporary.path("in"), option, hostile]),
    ["check", temporary.path("in"), "--sign", hostile],
    ["summarize", temporary.path("in"), "-o", temporary.path("ingen", hostile)],
  ];
  for (const argv of calls) {
    const { code, data, talk } = await call(argv);
    expect(code).toBe(2);
    expect(data + talk).not.toMatch(steering);
    expect(talk).toMatch(/‹U\+001B›/i);
  }
});

test("names that look like formulas, and __proto__, are plain text in the report", async () => {
  const paths = ["formeltext-i-namn", "proto-som-rubrik-och-id"].map((name) => sample(`awkward/${name}.xlsx`));
  const { data } = await call(["check", ...paths, ...day, "--format", "json"]);
  const { projects } = reportSchema.parse(JSON.parse(data));
  expect(projects.map(({ id }) => id)).toEqual(expect.arrayContaining(["__proto__", "constructor"]));
  expect(projects.some(({ name }) => name.startsWith("="))).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
