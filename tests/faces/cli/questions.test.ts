import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { call, listBytes, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const rows = (grant: string) => [
  ["Projekt", "Nämnd", grant, "Utfall", "Status"],
  ["Ljus", "Farsta", 45_000, 40_000, "Genomfört"],
];

interface Template {
  format: string;
  files: Record<
    string,
    {
      answers?: unknown;
      questions?: {
        question: string;
        choices: { nr: number; says: string; answer: unknown }[];
        choose: number | null;
      }[];
    }
  >;
}
const read = (path: string): Template => JSON.parse(readFileSync(path, "utf8")) as Template;

/** A workbook with no unit, of a size that settles nothing. */
function doubtful(name = "farsta.xlsx"): string {
  const path = temporary.path(name);
  writeFileSync(path, listBytes(rows("Beviljat")));
  return path;
}

it("writes the questions as a file, takes the chosen numbers back, and asks no more", async () => {
  const [path, answers] = [doubtful(), temporary.path("answers.json")];
  const asked = await call(["questions", path, "-o", answers, ...day]);
  expect(asked.code).toBe(1);
  const template = read(answers);
  expect(template.format).toBe("medelkoll/answers/1");
  const { questions = [] } = template.files["farsta.xlsx"]!;
  expect(questions.length).toBeGreaterThan(0);
  for (const question of questions) {
    expect(question.choices.map(({ nr }) => nr)).toEqual(question.choices.map((_, index) => index + 1));
    expect(question.choose).toBeNull();
  }
  const unit = questions.find(({ question }) => question === "Vilken enhet är beloppen i?")!;
  const tkr = unit.choices.find(({ answer }) => JSON.stringify(answer) === '{"unit":"tkr"}')!;
  expect(tkr.says).toMatch(/45\s000\s000\skr beviljat/u);
  unit.choose = tkr.nr;
  writeFileSync(answers, JSON.stringify(template));

  const { data } = await call(["check", path, "--answers", answers, "--format", "json", ...day]);
  const report = JSON.parse(data) as {
    files: { unit: string }[];
    totals: { grantedOre: number; incomplete: string[] };
  };
  expect(report.files[0]?.unit).toBe("tkr");
  expect(report.totals.grantedOre).toBe(4_500_000_000);
  expect(report.totals.incomplete).not.toContain("grantedOre");

  // What has been answered is kept, and only the rest is asked.
  await call(["questions", path, "--answers", answers, "-o", answers, ...day]);
  const again = read(answers).files["farsta.xlsx"]!;
  expect(again.answers).toEqual({ unit: "tkr" });
  expect((again.questions ?? []).map(({ question }) => question)).not.toContain("Vilken enhet är beloppen i?");
});

it("prints them where no file is wanted, and never takes the place of something else", async () => {
  const path = doubtful("bromma.xlsx");
  const before = readFileSync(path);
  const { data } = await call(["questions", path, "--lang", "en", ...day]);
  expect(data).toContain("In which unit are the amounts?");
  expect((await call(["questions", path, "-o", path, ...day])).code).toBe(2);
  expect(readFileSync(path)).toEqual(before);
  const other = temporary.path("notes.json");
  writeFileSync(other, '{"mine": true}');
  const refused = await call(["questions", path, "-o", other, ...day]);
  expect([refused.code, readFileSync(other, "utf8")]).toEqual([2, '{"mine": true}']);
});

it.each([
  ["no JSON", "{"],
  ["another format", '{"format": "medelkoll/answers/2"}'],
  [
    "a choice that is not there",
    '{"format":"medelkoll/answers/1","files":{"a.xlsx":{"questions":[{"choices":[],"choose":3}]}}}',
  ],
  ["an unknown unit", '{"format":"medelkoll/answers/1","all":{"unit":"EUR"}}'],
])("refuses answers that are %s", async (_, text) => {
  const [path, answers] = [doubtful("jarva.xlsx"), temporary.path("wrong.json")];
  writeFileSync(answers, text);
  const { code, talk } = await call(["check", path, "--answers", answers, ...day]);
  expect([code, talk]).toEqual([2, expect.stringContaining("går inte att läsa som svar")]);
});

it("tells of answers for a file that is not read", async () => {
  const [path, answers] = [doubtful("kista.xlsx"), temporary.path("others.json")];
  writeFileSync(answers, '{"format":"medelkoll/answers/1","files":{"annan.xlsx":{"answers":{"unit":"kr"}}}}');
  const { talk } = await call(["check", path, "--answers", answers, ...day]);
  expect(talk).toContain("Svaren för ”annan.xlsx” används inte");
  expect(existsSync(answers)).toBe(true);
});
