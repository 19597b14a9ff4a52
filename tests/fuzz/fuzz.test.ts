import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { zipBytes } from "../support/workbook-bytes";
import { brokenIn, type Outcome } from "./promises";

/** What has been found before is tried again, and some new cases, the same in each run; `npm run fuzz` looks for more. */

const root = join(__dirname, "../..");
const runs = "15";

test("the corpus and a short search break no promise", () => {
  const fuzz = ["--conditions=source", "--require", "./tools/run-typescript.cjs", "tests/fuzz/main.ts", "--dry-run"];
  const { stdout, status } = spawnSync(process.execPath, [...fuzz, "--runs", runs, "--seed", "7"], {
    ...{ cwd: root, encoding: "utf8" },
  });
  expect({ stdout, status }).toEqual({
    stdout: expect.stringMatching(
      `cases of the corpus, 0 promises broken\nseed 7\n${runs} cases, 0 faults\n$`,
    ) as string,
    status: 0,
  });
});

describe("a promise that is not kept is named", () => {
  const bytes = (text: string) => Buffer.from(text);
  const input = ["in/0.xlsx", bytes("lista")] as const;
  const kept: Outcome = {
    ...{ code: 0, data: "{}", talk: "", asksForJson: true },
    before: new Map([input]),
    after: new Map([input, ["out/ut.json", bytes("{}")]]),
  };
  const report = (more: object) =>
    JSON.stringify({ files: [], findings: [], totals: { incomplete: [], spentOre: 5, grantedOre: 9 }, ...more });
  const unreadable = { files: [{ name: "0.xlsx", status: "unreadable" }] };
  const withOutput = (name: string, content: Uint8Array) => new Map([input, [`out/${name}`, content]]);
  const workbook = (xml: string) => zipBytes([{ name: "xl/workbook.xml", content: xml }]);

  test("none by a run that keeps them all", () => {
    expect(brokenIn(kept)).toEqual([]);
    const told = { ...unreadable, findings: [{ severity: "blocker", at: { file: "0.xlsx" } }] };
    const whole = withOutput("ut.xlsx", workbook("<workbook/>"));
    const totals = { spentOre: 5, grantedOre: null };
    expect(brokenIn({ ...kept, data: report(told), after: whole, totals })).toEqual([]);
    expect(brokenIn({ ...kept, data: report({ totals: { incomplete: ["spentOre"], spentOre: 3 } }), totals })).toEqual(
      [],
    );
  });

  test.each<[string, Partial<Outcome>]>([
    ["it does not crash", { code: 3 }],
    ["it does not crash", { code: null }],
    ["with --format json standard output is one document", { data: "{}{}" }],
    ["with --format json standard output is one document", { data: "" }],
    ["what is refused is refused in words", { code: 2, data: "", asksForJson: false }],
    ["no words of the program's own insides", { talk: "Cell undefined" }],
    ["a file that is not read has a finding that shows", { data: report(unreadable) }],
    [
      "a file that is not read has a finding that shows",
      { data: report({ ...unreadable, findings: [{ severity: "notice", at: { file: "0.xlsx" } }] }) },
    ],
    ["what is read is never changed", { after: new Map([["in/0.xlsx", bytes("annat")]]) }],
    ["what is read is never changed", { after: new Map() }],
    ["nothing is left but what was asked for", { after: withOutput(".medelkoll-1.tmp", bytes("rader")) }],
    ["nothing is left but what was asked for", { after: new Map([input, ["in/1.xlsx", bytes("x")]]) }],
    ["what is written is whole", { after: withOutput("ut.json", bytes("{")) }],
    ["what is written is whole", { after: withOutput("ut.xlsx", workbook("<workbook>")) }],
    [
      "what is written is whole",
      { after: withOutput("ut.zip", zipBytes([{ name: "a.xlsx", content: workbook("&") }])) },
    ],
    ["no total is whole without an amount that it had", { data: report({}), totals: { spentOre: 6, grantedOre: 9 } }],
  ])("%s", (promise, broken) => {
    expect(brokenIn({ ...kept, ...broken }).map((one) => one.promise)).toEqual([promise]);
  });
});
