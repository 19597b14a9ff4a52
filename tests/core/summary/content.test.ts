import { placeholders } from "../../../src/core/anvisningar/placeholders";
import { textsEn } from "../../../src/core/summary/texts.en";
import { textsSv } from "../../../src/core/summary/texts.sv";
import { follow, workbooksIn } from "../../support/returned";
import {
  beside,
  cellAt,
  outcomeOf,
  plain,
  projectCells,
  returned,
  returnedBy,
  sheetOf,
  summary,
  textsOf,
  type Rows,
} from "./outcomes";

const heading: Rows[number] = [
  ...["Projektnamn", "Nämnd", "Status", "Slutförd datum", "Beviljat kr", "Utfall kr", "Skäl till överskott"],
  ...[
    "Vad händer med överskottet",
    "Slutresultat",
    "Uppföljningsplan",
    "Uppföljning genomförd",
    "Resultat av uppföljning",
  ],
];
const full = [
  "Lägre kostnad",
  "Ombudgeteras",
  "Tolv stolpar är på plats.",
  "Trygghetsvandring",
  "Ja",
  "Ljusare.",
] as const;
const overviewOf = (...rows: Rows) => sheetOf(summary(outcomeOf({ Blad: [heading, ...rows] })), "Sammanställning");
const [first, second, third, fourth] = [
  textsSv.completed.question,
  "2. Hur har projekten bidragit till ökad trygghet?",
  textsSv.used.question,
  textsSv.surplus.question,
];
/** The word at the right end of a question's heading. */
const answered = (overview: ReturnType<typeof overviewOf>): readonly unknown[] => [
  ...[first, second].map((question) => plain(beside(overview, question, 4))),
  ...[third, fourth].map((question) => plain(beside(overview, question, 6))),
];

describe("the four questions", () => {
  test("stand in their order, two on each side", () => {
    const overview = sheetOf(summary(returned), "Sammanställning");
    const places = [first, second, third, fourth].map((question) =>
      overview.cells.find(({ value }) => value?.kind === "text" && value.text === question),
    );
    expect(places.map((cell) => cell?.column)).toEqual([1, 1, 7, 7]);
    expect((places[0]?.row ?? 0) < (places[1]?.row ?? 0) && (places[2]?.row ?? 0) < (places[3]?.row ?? 0)).toBe(true);
  });

  test("are answered when everything is known", () => {
    expect(answered(overviewOf(["Ljus", "Farsta", "Genomfört", "2023-05-31", 900_000, 800_000, ...full]))).toEqual(
      Array(4).fill("Besvarad"),
    );
  });

  test("are answered in part when some projects say nothing", () => {
    const overview = overviewOf(
      ["Ljus", "Farsta", "Genomfört", "2023-05-31", 900_000, 800_000, ...full],
      ["Staket", "Farsta", null, null, 500_000, null, null, null, null, null, null, null],
      ["Bro", "Farsta", "Genomfört", "2023-05-31", 500_000, 400_000, null, null, null, null, null, null],
    );
    expect(answered(overview)).toEqual(Array(4).fill("Delvis svar"));
  });

  test("are not answered when nobody says anything", () => {
    const overview = overviewOf([
      "Ljus",
      "Farsta",
      null,
      null,
      null,
      null,
      null,
      null,
      "Klart med ljuset",
      null,
      null,
      null,
    ]);
    expect(answered(overview)).toEqual(Array(4).fill("Ej besvarad"));
  });

  test("say what the data say, in percent", () => {
    const texts = textsOf(sheetOf(summary(returned), "Sammanställning"));
    expect(texts).toContain("Av 60 projekt har 53 genomförts (88,3\u00a0%).");
    expect(texts.some((text) => text.startsWith("Av 80,0\u00a0mnkr har 70,3\u00a0mnkr använts (87,9\u00a0%)."))).toBe(
      true,
    );
  });

  test("print the caveat wherever effects are counted", () => {
    const texts = textsOf(sheetOf(summary(returned), "Sammanställning")).join(" ");
    expect(texts).toContain(returned.edition.effectCaveat.sv);
  });
});

describe("what is missing", () => {
  const overview = overviewOf(
    ["Ljus", "Farsta", "Genomfört", "2023-05-31", 900_000, 800_000, ...full],
    ["Staket", "Bromma", "Genomfört", "2023-05-31", 500_000, null, ...full],
  );
  const document = summary(
    outcomeOf({ Blad: [heading, ["Staket", "Bromma", "Genomfört", null, 500_000, null, ...full]] }),
  );

  test("is an empty cell that shows, never 0", () => {
    const [spent] = projectCells(document, "Utfall");
    expect([spent?.style, plain(spent)]).toEqual(["incomplete", null]);
    const [balance] = projectCells(document, "Överskott");
    expect([balance?.style, plain(balance)]).toEqual(["incomplete", ""]);
    expect(plain(beside(sheetOf(document, "Sammanställning"), "Bromma", 3))).toBeNull();
  });

  test("marks every total that it touches, with the reason on top", () => {
    const banner = textsOf(overview).find((text) => text.startsWith("Summorna är ofullständiga:"));
    expect(banner).toContain("utfall saknas för 1 projekt");
    const tile = overview.cells.find(({ style }) => style === "tile-amount-million")?.row ?? 0;
    const marks = [1, 2, 3, 4, 5].map((column) => plain(cellAt(overview, tile + 1, column)) === "ofullständig");
    expect(marks).toEqual([false, true, true, true, true]);
    // Under question 3: granted is whole, spent is not.
    expect([2, 3].map((right) => beside(overview, "Summa", right, 1)?.style)).toEqual([
      "total-amount-million",
      "incomplete-million",
    ]);
    expect(textsOf(overview).some((text) => /Av .* mnkr har/u.test(text))).toBe(false);
  });

  test("is never announced when nothing is", () => {
    expect(textsOf(sheetOf(summary(returned), "Sammanställning")).join(" ")).not.toContain("Summorna är ofullständiga");
  });

  test("counts files that could not be read, and names them", () => {
    const awkward = summary(follow(workbooksIn("awkward")));
    const banner = textsOf(sheetOf(awkward, "Sammanställning")).join(" ");
    expect(banner).toMatch(/\d+ filer utan lästa projekt \(/u);
    expect(textsOf(sheetOf(awkward, "Källor"))).toContain("Kunde inte läsas");
  });
});

test("an approximate amount is shown, and not as if it were whole", () => {
  const rows: Rows = [heading, ["Ljus", "Farsta", "Genomfört", "2023-05-31", "cirka 900 000 kr", 800_000, ...full]];
  const [cell] = projectCells(summary(outcomeOf({ Blad: rows })), "Beviljat");
  expect([cell?.style, plain(cell)]).toEqual(["incomplete", 900_000]);
});

describe("the lists", () => {
  const document = summary(returned);

  test("Iakttagelser has every finding, by nämnd and worst first, with its instruction quoted", () => {
    const sheet = sheetOf(document, "Iakttagelser");
    const column = (at: number) => sheet.cells.filter(({ row, column: own }) => row > 1 && own === at).map(plain);
    // Rows that stand for a kind have neither number nor code: whoever counts counts findings.
    const isFinding = (_: unknown, index: number): boolean => column(1)[index] !== null;
    expect(column(1).filter(isFinding)).toEqual(returned.findings.map((_, index) => index + 1));
    expect(column(13).filter(isFinding).toSorted()).toEqual(returned.findings.map(({ code }) => code).toSorted());
    expect(column(13).filter((code) => code !== null)).toHaveLength(returned.findings.length);
    const [severities, namnder, quotes, codes] = [2, 3, 7, 13].map(column);
    const order = ["Stopp", "Fel", "Varning", "Upplysning"];
    const groups = [...new Set(namnder)];
    // No nämnd's findings stand in two places.
    expect(namnder).toEqual(groups.flatMap((namnd) => namnder?.filter((each) => each === namnd)));
    for (const namnd of groups) {
      const own = severities?.filter((row, index) => isFinding(row, index) && namnder?.[index] === namnd) ?? [];
      expect(own).toEqual([...own].sort((a, b) => order.indexOf(String(a)) - order.indexOf(String(b))));
    }
    const [worst] = returned.findings;
    expect(quotes?.[codes?.indexOf(worst?.code ?? "") ?? -1]).toContain(worst?.rule?.text);
  });

  test("Iakttagelser says so when there is nothing", () => {
    const none = summary({ ...returned, findings: [] });
    expect(sheetOf(none, "Iakttagelser").tables[0]?.rows).toBe(1);
    expect(textsOf(sheetOf(none, "Iakttagelser"))).toContain(textsSv.iakttagelser.none);
  });

  test("Per nämnd has a line for every nämnd, also for those with nothing to mend", () => {
    const sheet = sheetOf(summary({ ...returned, findings: [] }), "Per nämnd");
    expect(sheet.tables[0]?.rows).toBe(20);
    expect(textsOf(sheet).filter((text) => text === textsSv.perNamnd.none)).toHaveLength(20);
  });

  test("Källor has every file, and Regler counts what each rule found", () => {
    const files = sheetOf(document, "Källor").cells.filter(({ row, column }) => row > 1 && column === 1);
    expect(new Set(files.map(plain))).toEqual(new Set(returned.files.map(({ name }) => name)));
    const rules = sheetOf(document, "Regler").cells.filter(({ row, column }) => row > 1 && column === 7);
    const found = rules.reduce((sum, cell) => sum + Number(plain(cell)), 0);
    expect(found).toBe(returned.findings.length);
  });
});

test("another edition, with fewer fields, gives the same sheets", () => {
  const document = summary(returnedBy(1));
  expect(document.sheets).toHaveLength(6);
  expect(textsOf(sheetOf(document, "Sammanställning"))).toContain(
    "2. Hur har projekten bidragit till minskad klimatpåverkan?",
  );
});

test("the order of the files changes nothing", () => {
  expect(summary(follow([...workbooksIn("returned")].reverse()))).toEqual(summary(returned));
});

test("both languages say the same things with the same params", () => {
  const templates = (texts: unknown, path = ""): readonly string[] =>
    typeof texts === "string"
      ? [`${path}: ${[...placeholders(texts)].sort().join()}`]
      : Object.entries(texts as object).flatMap(([key, value]) => templates(value, `${path}.${key}`));
  expect(templates(textsEn)).toEqual(templates(textsSv));
});
