import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { call, listBytes, temporaryFolder } from "../../support/command-line";

const temporary = temporaryFolder();
const day = ["--as-of", "2024-11-13"];
const rows = (grant: string) => [
  ["Projekt", "Nämnd", grant, "Utfall", "Status"],
  ["Ljus", "Farsta", 45_000, 40_000, "Genomfört"],
];

interface Asked {
  question: string;
  about?: string;
  files?: string[];
  choices: { nr: number; says: string; answer: unknown }[];
  choose: number | null;
}
type Entry = Record<string, unknown> & { questions?: Asked[] };
interface Template {
  format: string;
  all: unknown;
  questions?: Asked[];
  layouts?: Record<string, Entry>;
  files: Record<string, Entry>;
}
const read = (path: string): Template => JSON.parse(readFileSync(path, "utf8")) as Template;
const layout = "A projekt | B nämnd | C beviljat | D utfall | E status";

/** Writes the answer that says so to the question that says so. */
function choose(path: string, question: RegExp, says: RegExp): void {
  const template = read(path);
  const entries = [template, ...Object.values(template.layouts ?? {}), ...Object.values(template.files)] as Entry[];
  const asked = entries.flatMap(({ questions = [] }) => questions).find((one) => question.test(one.question))!;
  asked.choose = asked.choices.find((choice) => says.test(choice.says))!.nr;
  writeFileSync(path, JSON.stringify(template));
}

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
  const { questions = [] } = template.layouts?.[layout] ?? {};
  expect(questions.map(({ question, files }) => [question, files])).toEqual([
    ["Vilken enhet är beloppen i?", ["farsta.xlsx"]],
  ]);
  for (const question of questions) {
    expect(question.choices.map(({ nr }) => nr)).toEqual(question.choices.map((_, index) => index + 1));
    expect(question.choose).toBeNull();
  }
  const tkr = questions[0]!.choices.find(({ answer }) => JSON.stringify(answer) === '{"unit":"tkr"}')!;
  expect(tkr.says).toMatch(/beviljat belopp 45\s000\s000\skr/u);
  choose(answers, /enhet/u, /tkr/u);

  const { data } = await call(["check", path, "--answers", answers, "--format", "json", ...day]);
  const report = JSON.parse(data) as {
    files: { unit: string }[];
    totals: { grantedOre: number; incomplete: string[] };
  };
  expect(report.files[0]?.unit).toBe("tkr");
  expect(report.totals.grantedOre).toBe(4_500_000_000);
  expect(report.totals.incomplete).not.toContain("grantedOre");

  // What has been answered is kept, and only the rest is asked.
  const again = await call(["questions", path, "--answers", answers, "-o", answers, ...day]);
  expect(again.code).toBe(0);
  expect(read(answers).layouts).toMatchObject({
    [layout]: { units: { tkr: { unit: "tkr", files: { "farsta.xlsx": null } } } },
  });
  expect(JSON.stringify(read(answers))).not.toContain("Vilken enhet");
});

it("asks what several files ask once, and one answer is about them all", async () => {
  const [one, two, three] = ["ett.xlsx", "två.xlsx", "tre.xlsx"].map((name, index) => {
    const path = temporary.path(name);
    writeFileSync(
      path,
      listBytes(rows("Beviljat").map((row, at) => (at === 0 ? row : [`Ljus ${index}`, ...row.slice(1)]))),
    );
    return path;
  });
  const answers = temporary.path("answers.json");
  const { talk } = await call(["questions", one!, two!, three!, "-o", answers, ...day]);
  expect(talk).toContain("Frågorna (1)");
  const { questions = [] } = read(answers).layouts?.[layout] ?? {};
  expect(questions.map(({ about }) => about)).toEqual(["Gäller alla 3 filer: ett.xlsx, tre.xlsx och två.xlsx"]);
  expect(questions[0]?.choices[1]?.says).toMatch(/beviljat belopp 135\s000\s000\skr/u);

  const report = await call(["check", one!, two!, three!, ...day]);
  expect(report.data.match(/Vilken enhet är beloppen i\?/gu)).toHaveLength(1);
  expect(report.data).toContain("Gäller alla 3 filer: ett.xlsx, tre.xlsx och två.xlsx");
  expect(report.data).toMatch(/– Tusental kronor \(tkr\): beviljat belopp 135\s000\s000\skr/u);

  choose(answers, /enhet/u, /^Tusental/u);
  const after = await call(["check", one!, two!, three!, "--answers", answers, ...day]);
  expect(after.data).not.toContain("Vilken enhet");
  expect(after.data).toMatch(/Beviljat: 135\s000\s000\skr \(135,0\smnkr\)\n/u);
});

it("takes the answer for the next workbook of that layout, says so, and asks again once it is struck", async () => {
  const [path, answers] = [doubtful("t1.xlsx"), temporary.path("answers.json")];
  await call(["questions", path, "-o", answers, ...day]);
  choose(answers, /enhet/u, /^Tusental/u);
  const next = temporary.path("t2.xlsx");
  writeFileSync(next, listBytes([rows("Beviljat")[0]!, ["Bänk", "Bromma", 38_000, 30_000, "Pågår"]]));
  const findings = async () => {
    const { data } = await call(["check", next, "--answers", answers, "--format", "json", ...day]);
    return (JSON.parse(data) as { findings: { code: string; at: unknown; message: string }[] }).findings;
  };
  const told = (await findings()).find(({ code }) => code === "SVA-01");
  expect(told).toMatchObject({ at: { file: "t2.xlsx", cell: "C2" } });
  expect(told?.message).toContain("Enhet: Tusental kronor (tkr). Svaret gavs för t1.xlsx.");
  const text = await call(["check", next, "--answers", answers, ...day]);
  expect(text.data).toMatch(
    /SVA-01 {2}Läst enligt ett tidigare svar \(1\)\n.*”layouts” i svarsfilen.*\n.*t2\.xlsx, bladet Projekt, C2: Läst/u,
  );
  const struck = read(answers);
  writeFileSync(answers, JSON.stringify({ ...struck, layouts: {} }));
  expect((await findings()).map(({ code }) => code)).toEqual(expect.arrayContaining(["BEL-21"]));
});

it("asks how a name is spelt for all files at once, and whose a workbook is for that one", async () => {
  const paths = [
    ["stavad.xlsx", "Farsstaa sdn", "Status"],
    ["annan.xlsx", "Farsstaa sdn", "Läge"],
    ["namnlös.xlsx", "", "Status"],
  ].map(([name = "", namnd = "", status = ""]) => {
    const path = temporary.path(name);
    writeFileSync(
      path,
      listBytes([
        ["Projekt", ...(namnd ? ["Nämnd"] : []), "Beviljat (kr)", "Utfall (kr)", status],
        [name, ...(namnd ? [namnd] : []), 450_000, 400_000, "Pågår"],
      ]),
    );
    return path;
  });
  const answers = temporary.path("answers.json");
  await call(["questions", ...paths, "-o", answers, ...day]);
  const template = read(answers);
  expect(template.questions?.map(({ question, about }) => [question, about])).toEqual([
    ["Vilken nämnd är ”Farsstaa sdn”?", "Gäller alla 2 filer: annan.xlsx och stavad.xlsx"],
  ]);
  expect(template.files["namnlös.xlsx"]?.questions?.map(({ question }) => question)).toEqual([
    "Vilken nämnds arbetsbok är det här?",
  ]);
  choose(answers, /Farsstaa/u, /^Farsta/u);
  choose(answers, /Vilken nämnds/u, /^Bromma/u);
  await call(["questions", ...paths, "--answers", answers, "-o", answers, ...day]);
  expect(read(answers)).toMatchObject({
    all: { namnder: { "farsstaa sdn": "farsta" } },
    files: { "namnlös.xlsx": { answers: { namnder: { "": "bromma" } } } },
  });
  expect(read(answers).questions).toBeUndefined();
});

it("prints them where no file is wanted, and never takes the place of something else", async () => {
  const path = doubtful("bromma.xlsx");
  const before = readFileSync(path);
  const { data } = await call(["questions", path, "--lang", "en", ...day]);
  expect(data).toContain("Which unit are the amounts in?");
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
