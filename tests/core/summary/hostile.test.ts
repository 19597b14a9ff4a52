import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import { differences, outcomeOf, projectColumn, sourcesOf, summary, textsOf, type Rows } from "./outcomes";

/** Names that could be taken for something else stay text, and none of them enters a formula. */

const names = [
  ...["=cmd|' /C calc'!A0", "+46", "-1", "@SUM(A1)", "__proto__", "constructor", ">0", "*", "a?c", "#REF!", "'quoted"],
  ...['säg "hej"', "tblProjekt[Beviljat]", "{project}", "<b>fet</b>", "Långt namn ".repeat(30).trim()],
];
const sheetName = "It's 'odd'";
const rows: Rows = [
  ["Projekt-ID", "Projektnamn", "Nämnd", "Status", "Beviljat kr", "Utfall kr", "Slutresultat"],
  ...names.map((name, index) => [name, name, "Farsta", "Genomfört", 100_000 + index, 90_000, name]),
];
const outcome = outcomeOf({ [sheetName]: rows }, "=1+1.xlsx");

describe.each(["consolidated", "own-workbook"] as const)("%s", (scope) => {
  const document = summary(outcome, { scope });

  test("every project is there under its own name, once", () => {
    expect(new Set(projectColumn(document, "Projektnamn"))).toEqual(new Set(names));
    expect(outcome.projects).toHaveLength(names.length);
  });

  test("no formula holds a workbook's text, apart from the quoted name of its sheet", () => {
    const formulas = document.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    const bare = formulas.map((formula) => formula.replaceAll("'It''s ''odd'''!", ""));
    for (const formula of bare) {
      expect(formula).toMatch(/^[\p{L}\p{N}\s()[\],.:$<>=*+/"'!&-]*$/u);
      for (const name of names.filter((text) => text.length > 3 && text !== "tblProjekt[Beviljat]")) {
        expect(formula).not.toContain(name);
      }
    }
    // Texts in quotes are ours: criteria, codes, and the word for a follow-up that was made.
    const quoted = new Set(
      bare.flatMap((formula) => formula.match(/"[^"]*"/g) ?? []).filter((words) => !/^"[A-Z]{3}-\d\d"$/u.test(words)),
    );
    expect([...quoted].sort()).toEqual(['""', '"<"', '"<0"', '"<>"', '">0"', '"Ja"']);
  });

  test("the figures are right all the same", () => {
    expect(differences(document, scope === "own-workbook" ? sourcesOf({ [sheetName]: rows }) : [])).toEqual([]);
  });
});

test("the writer takes it", async () => {
  await expect(writeXlsx(summary(outcome))).resolves.toBeInstanceOf(Uint8Array);
});

test("directions of writing and invisible characters are shown as their code", () => {
  const odd = outcomeOf({
    Blad: [
      ["Projektnamn", "Nämnd", "Status"],
      ["Ljus\u202e gnis", "Farsta", "Pågår"],
    ],
  });
  const texts = summary(odd).sheets.flatMap(textsOf);
  expect(texts.some((text) => text.includes("\u202e"))).toBe(false);
  expect(texts).toContain("Ljus‹U+202E› gnis");
});
