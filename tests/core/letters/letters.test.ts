import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildLetters, type Letter, type LetterOptions } from "../../../src/core/letters/build-letters";
import { namndStandings, owing } from "../../../src/core/coverage/namnd-standing";
import { reminderText } from "../../../src/core/coverage/reminder";
import { proseText } from "../../../src/core/prose/prose-text";
import { followUp } from "../../../src/core/run/follow-up";
import type { IsoDate } from "../../../src/core/values/iso-date";
import { handInBytes, library, samples, workbooksIn } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

const asOf = "2024-11-13" as IsoDate;
const basis = { edition: library.editions[0], profile: library.profile, asOf, answers: {} };
const granted = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const outcome = followUp(workbooksIn("returned"), { ...basis, granted });
const options: LetterOptions = {
  ...{ language: "sv", sender: "Stadsledningskontoret", dnr: "KS 2024/619", lastDay: "2024-12-06" as IsoDate },
};
const letters = buildLetters(outcome, options);
const textTo = (namnd: string, from: readonly Letter[] = letters): string => {
  const letter = from.find((one) => one.namnd === namnd);
  return letter ? proseText(letter.document) : "";
};

test("every nämnd that was granted money has one letter, of one kind", () => {
  expect(letters.map(({ namnd }) => namnd)).toEqual([...new Set(letters.map(({ namnd }) => namnd))]);
  expect(letters).toHaveLength(21);
  const of = (kind: Letter["kind"]) => letters.filter((one) => one.kind === kind).map(({ namnd }) => namnd);
  expect(of("reminder")).toEqual(["stadsbyggnadsnamnden"]);
  expect(of("thanks")).toEqual([
    ...["bromma", "hasselby-vallingby", "sodermalm", "exploateringsnamnden", "kyrkogardsnamnden"],
    "miljo-och-halsoskyddsnamnden",
  ]);
});

test.each([
  ["trafiknamnden", "begaran-trafiknamnden"],
  ["socialnamnden", "begaran-socialnamnden"],
  ["kungsholmen", "begaran-kungsholmen"],
  ["stadsbyggnadsnamnden", "paminnelse-stadsbyggnadsnamnden"],
  ["bromma", "tack-bromma"],
])("the letter to %s reads as it was read through", (namnd, fileName) => {
  expect(letters.find((one) => one.namnd === namnd)?.fileName).toBe(fileName);
  expect(textTo(namnd)).toBe(readFileSync(join(__dirname, `../../golden/letters/${fileName}.txt`), "utf8"));
});

test("nobody is told of another nämnd's workbook or projects", () => {
  const owners = new Map(outcome.projects.map(({ project, reportingNamnd }) => [project.name, reportingNamnd]));
  const files = outcome.files.map(({ name }) => name);
  for (const { namnd } of letters) {
    const text = textTo(namnd);
    const own = outcome.projects
      .filter(({ reportingNamnd }) => reportingNamnd === namnd)
      .map(({ project }) => project.at.file);
    expect(files.filter((file) => text.includes(file) && !own.includes(file))).toEqual([]);
    expect([...owners].filter(([name, owner]) => owner !== namnd && text.includes(`”${name}”`))).toEqual([]);
  }
});

test("each point names a cell, and there are as many as the letter says", () => {
  for (const { document, kind } of letters.filter((one) => one.kind === "request")) {
    const text = proseText(document);
    const said = Number(/på (\d+) punkt/u.exec(text)?.[1]);
    const lines = text.split("\n").filter((line) => line.startsWith("– "));
    expect([kind, lines.filter((line) => !/^– (?:.*, )?[Cc]ell(?:erna)? [A-Z]+\d+/u.test(line))]).toEqual([kind, []]);
    const cells = lines.map((line) => line.split(":")[0]?.match(/\b[A-Z]+\d+\b/gu)?.length ?? 0);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(said);
  }
});

test("what nobody has given stands out to be filled in", () => {
  const [letter] = buildLetters(outcome, { language: "sv" });
  const text = letter ? proseText(letter.document) : "";
  expect(text).toContain("Från: [avsändare]");
  expect(text).toContain("Dnr: [diarienummer]");
  expect(text).toContain("Frågor till: [namn och telefon]");
});

test("English letters hold no Swedish but names and quotations", () => {
  for (const { document } of buildLetters(outcome, { ...options, language: "en" })) {
    expect(document.title).toMatch(/^(?:Request|Reminder|Thank)/u);
    const ours = proseText(document).replaceAll(/[”“][^”“]*[”“]/gu, "");
    expect(ours).not.toMatch(/Gör så här|Svara|redovis(?:as|ad)|undefined|[{}]/u);
  }
});

describe("of one workbook", () => {
  const heading = ["Projekt-ID", "Projektnamn", "Nämnd", "Beviljat kr", "Utfall kr", "Status", "Slutdatum"];
  const letterOf = (rows: readonly (readonly CellInput[])[], more: Partial<LetterOptions> = {}): string => {
    const snapshot = workbookOf({ Blad: [heading, ...rows] }, { name: "Farsta.xlsx" });
    const run = followUp([{ name: "Farsta.xlsx", size: 1, sha256: "f", snapshot, remarks: [] }], basis);
    return textTo("farsta", buildLetters(run, { ...options, ...more }));
  };
  const row = (id: number, name: string, day: CellInput): readonly CellInput[] => [
    ...[`TI-${id}`, name, "Farsta", 100_000, 100_000, "Genomfört", day],
  ];

  test("equal sentences are told once, with their cells sorted", () => {
    const text = letterOf(Array.from({ length: 11 }, (_, index) => row(index, `Park ${index}`, "våren")));
    const lines = text.split("\n").filter((line) => line.includes("”våren”"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^– Cellerna G2, G3, G4, .* och G12: /u);
  });

  test("what there is no room for is named by its cells, or is in the marked copy", () => {
    const rows = Array.from({ length: 9 }, (_, index) => row(index, `Park ${index}`, `dag ${index} i maj`));
    expect(letterOf(rows)).toMatch(/– och 4 till: Cellerna G7, G8, G9 och G10\./u);
    expect(letterOf(rows, { markedCopies: new Set(["Farsta.xlsx"]) })).toContain(
      "– och 4 till, se den markerade kopian.",
    );
  });

  test("words of a workbook stay on one line and show what they hide", () => {
    const [id, name, namnd, beviljat, utfall] = row(1, "Park\r\n\r\nTill: någon\u202e", "");
    const text = letterOf([[id ?? "", name ?? "", namnd ?? "", beviljat ?? "", utfall ?? "", "", "=cmd\u0007"]]);
    expect(text).toContain("”Park Till: någon‹U+202E›”");
    expect(text).toContain("”=cmd‹U+0007›”");
    expect(text).not.toMatch(/\u202e|\nTill: någon/u);
  });
});

test("a nämnd that has answered that it has nothing is thanked", () => {
  const snapshot = workbookOf({ Redovisning: [["Nämnd", "Stadsbyggnadsnämnden"], ["Inga projekt att redovisa."]] });
  const none = { name: "Stadsbyggnad.xlsx", size: 1, sha256: "none", snapshot, remarks: [] };
  const run = followUp([...workbooksIn("returned"), none], { ...basis, granted });
  expect(textTo("stadsbyggnadsnamnden", buildLetters(run, options))).toContain("nämnden har inga projekt att redovisa");
});

test("a nämnd whose report names its projects otherwise is asked which they are, not reminded of a report that it has sent", () => {
  const registerRows = [
    ["Projekt", "Nämnd", "Beviljat belopp (kr)"],
    ["Ljus i parken", "Farsta stadsdelsnämnd", 400_000],
    ["Trygg gång", "Farsta stadsdelsnämnd", 300_000],
  ];
  const sent = [
    ["Projekt", "Nämnd", "Beviljat belopp (kr)", "Utfall (kr)", "Status"],
    ["Belysning vid lekplatsen", "Farsta stadsdelsnämnd", 400_000, 390_000, "Genomfört"],
    ["Gångvägar", "Farsta stadsdelsnämnd", 300_000, 290_000, "Genomfört"],
  ];
  const file = (name: string, rows: readonly (readonly CellInput[])[]) => ({
    ...{ name, size: 1, sha256: name, remarks: [] },
    snapshot: workbookOf({ Blad: rows }, { name }),
  });
  const run = followUp([file("Farsta.xlsx", sent)], { ...basis, granted: file("register.xlsx", registerRows) });
  const [letter, ...others] = buildLetters(run, options);
  expect(others).toEqual([]);
  expect(letter).toMatchObject({ namnd: "farsta", kind: "request", files: ["Farsta.xlsx"] });
  const text = letter ? proseText(letter.document) : "";
  expect(text).toContain("– Cell A2: Belysning vid lekplatsen");
  expect(text).toContain("– Cell A3: Gångvägar");
  expect(text).toContain("Ljus i parken");
  expect(text).not.toContain("hör av er så att den kan sökas");
  expect(reminderText(owing(namndStandings(run)), { ...run, language: "sv" })).toContain(
    "– Gångvägar (bladet Blad, cell A3)",
  );
});
