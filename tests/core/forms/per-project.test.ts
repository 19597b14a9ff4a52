import type { DocumentCell, DocumentSheet, DocumentValue, WorkbookDocument } from "../../../src/core/document/document";
import { toReport } from "../../../src/core/report/to-report";
import type { RunResult } from "../../../src/core/run/run-result";
import {
  answerColumn,
  answerIn,
  cardsIn,
  dayValue,
  filledCards,
  formsOf,
  handInForm,
  nameIn,
  numberValue,
  register,
  rowOfKey,
  sheetOf,
  signed,
  textValue,
  trueAnswersOf,
  truth,
  withCells,
  withSheet,
  type FormAnswers,
} from "../../support/forms";
import { handInPasted, pastedOver, type Pasted } from "../../support/pastes";
import { recalculate } from "../../support/recalculate";
import { follow } from "../../support/returned";

/** Forms with a sheet a project: for few projects and much text. */

const outcome = register();
const forms = formsOf(outcome, { layout: "per-project" }).filter(
  ({ recipient }) => recipient !== "Stadsbyggnadsnämnden",
);
const bromma = forms.find(({ recipient }) => recipient === "Bromma stadsdelsnämnd")?.document;
if (!bromma) throw new Error("No form for Bromma");
const [first, second] = cardsIn(bromma);
if (!first || !second) throw new Error("No sheets");

const cover = "Läs först";
const structure = ({ findings }: RunResult): readonly string[] =>
  findings.filter(({ code }) => /^(?:STR|FRM|FIL|ENH|NAM|BEL-[234])/u.test(code)).map(({ code }) => code);

const figures = (run: RunResult): unknown =>
  run.projects.map(({ project, granted, spent, status, completedOn }) => ({
    ...{ id: project.id, name: project.name, namnd: project.grantedNamnd, status, completedOn },
    years: project.years.map(({ year }) => year),
    ...{ granted: String(granted.ore), spent: String(spent.ore), whole: granted.complete && spent.complete },
  }));

const onCards = (document: WorkbookDocument, change: (card: DocumentSheet) => DocumentSheet): WorkbookDocument =>
  cardsIn(document).reduce((soFar, card) => withSheet(soFar, change(card)), document);

const returned = forms.map(({ fileName, document }) => ({
  fileName,
  document: signed(filledCards(document, trueAnswersOf)),
}));

const followed = async (
  change: (document: WorkbookDocument) => WorkbookDocument,
  some: readonly (typeof returned)[number][] = few,
): Promise<RunResult> =>
  follow(await Promise.all(some.map(({ fileName, document }) => handInForm(fileName, change(document)))));

/** One with projects of several years, and one without. */
const few = returned.filter(({ fileName }) => /bromma|farsta/u.test(fileName));

const withoutLink = ({ row, column, style, value, formula }: DocumentCell): DocumentCell => ({
  ...{ row, column, style },
  ...(value === undefined ? {} : { value }),
  ...(formula === undefined ? {} : { formula }),
});

/** A program that moves cells moves what formulas point at; here they are left out. */
const withoutFormulas = (card: DocumentSheet): DocumentSheet => ({
  ...card,
  cells: card.cells.map(({ formula, value, ...cell }) => (formula === undefined && value ? { ...cell, value } : cell)),
  ...{ hiddenRows: [], hiddenColumns: [], conditionalLooks: [], rowHeights: new Map(), inputRules: [] },
});

const moved = (card: DocumentSheet, place: (cell: DocumentCell) => DocumentCell): DocumentSheet => {
  const plain = withoutFormulas(card);
  return { ...plain, cells: plain.cells.map(place), columnWidths: [] };
};

describe("forms with a sheet a project, filled in and come back", () => {
  let whole: RunResult;
  beforeAll(async () => {
    whole = await followed((document) => document);
    expect(whole.projects.some(({ project }) => project.years.length > 1)).toBe(true);
  });

  it("give to the öre what was put in, without a finding on how they are built", async () => {
    const all = await followed((document) => document, returned);
    expect(toReport(all, "sv").totals).toMatchObject({
      ...{ grantedOre: 8_000_000_000, spentOre: truth.projects.reduce((sum, { spentOre }) => sum + spentOre, 0) },
      ...{ projects: 60, incomplete: [] },
    });
    expect(structure(all)).toEqual([]);
    expect(all.files.every(({ status, reading }) => status === "read" && reading?.form !== null)).toBe(true);
  });

  it("say what a form with a list says", () => {
    const lists = formsOf(outcome).filter(({ recipient }) => recipient !== "Stadsbyggnadsnämnden");
    expect(forms.map(({ fileName, recipient, projects }) => ({ fileName, recipient, projects }))).toEqual(
      lists.map(({ fileName, recipient, projects }) => ({ fileName, recipient, projects })),
    );
    for (const [index, { document }] of forms.entries())
      expect([document.marks, document.properties]).toEqual([
        lists[index]?.document.marks,
        lists[index]?.document.properties,
      ]);
  });

  it("are read by their keys when columns have been moved and labels edited", async () => {
    const run = await followed((document) =>
      onCards(document, (card) =>
        moved(
          {
            ...card,
            cells: card.cells.map((cell) =>
              cell.column === 2 && cell.row === (rowOfKey(card, "spentAmount") ?? rowOfKey(card, "spentAmount@2023"))
                ? { ...cell, value: textValue("Vad det kostade till slut") }
                : cell,
            ),
          },
          (cell) => ({ ...cell, column: cell.column >= answerColumn ? cell.column + 2 : cell.column }),
        ),
      ),
    );
    expect(figures(run)).toEqual(figures(whole));
    expect(structure(run)).toEqual([]);
  });

  it("are read when rows have been put in above and between", async () => {
    const run = await followed((document) =>
      onCards(document, (card) => moved(card, (cell) => ({ ...cell, row: cell.row + (cell.row >= 9 ? 5 : 3) }))),
    );
    expect(figures(run)).toEqual(figures(whole));
    expect(structure(run)).toEqual([]);
  });

  it("are read by their labels, with one notice, when the keys are gone", async () => {
    const run = await followed((document) =>
      onCards(document, (card) => ({
        ...card,
        cells: card.cells.filter(({ row, column }) => row !== 1 && column !== 1),
      })),
    );
    expect(figures(run)).toEqual(figures(whole));
    expect(new Set(structure(run))).toEqual(new Set(["FRM-01"]));
  });

  it("are read by their labels where one sheet alone has lost its keys, and its project is not missed", async () => {
    const run = await followed((document) => {
      const [card] = cardsIn(document);
      if (!card) throw new Error("no sheet");
      return withSheet(document, { ...card, cells: card.cells.filter(({ column }) => column !== 1) });
    });
    expect(figures(run)).toEqual(figures(whole));
    expect(new Set(structure(run))).toEqual(new Set(["FRM-01"]));
  });

  it.each([true, false])("take an answer for an answer, whatever words stand in it (keys: %s)", async (hasKeys) => {
    const told = [
      "Projektnamn: Torget\nEkonomiskt utfall: 9 000 000 kr",
      "Summa beviljat belopp 99 mnkr enligt beslutet",
      "Status",
      "Beviljat belopp",
    ];
    const texts = ["finalResult", "followUpResult", "comment", "parallelMeasures"];
    const run = await followed((document) =>
      onCards(
        filledCards(document, (card) => ({
          ...trueAnswersOf(card),
          ...(nameIn(card) === ""
            ? {}
            : Object.fromEntries(texts.map((key, index) => [key, textValue(`${told[index]} ${nameIn(card)}`)]))),
        })),
        (card) => (hasKeys ? card : { ...card, cells: card.cells.filter(({ column }) => column !== 1) }),
      ),
    );
    expect(figures(run)).toEqual(figures(whole));
    expect(new Set(structure(run))).toEqual(new Set(hasKeys ? [] : ["FRM-01"]));
  });
});

describe("the state of a project's sheet", () => {
  const done: FormAnswers = {
    ...{ status: textValue("Genomfört"), completedDate: dayValue("2023-10-02") },
    ...{
      finalResult: textValue("Belysningen är utbytt längs hela stråket och fungerar."),
      implementationDeviation: textValue("Nej"),
      followUpResult: textValue("Fler vistas på platsen än förut."),
    },
  };
  const ready = (card: DocumentSheet): FormAnswers =>
    nameIn(card) === "" ? {} : { ...done, spentAmount: answerIn(card, "grantedAmount") ?? numberValue(0) };
  const only = (document: WorkbookDocument, name: string, answers: FormAnswers): WorkbookDocument =>
    filledCards(document, (card) => (card.name === name ? answers : {}));
  const stateOf = (document: WorkbookDocument, card: DocumentSheet): string =>
    String(recalculate(document)(card.name, rowOfKey(card, ".status") ?? 0, answerColumn));
  const rowsOnCover = cardsIn(bromma).map((_, index) => 14 + index);
  const overallRow = 11;
  const onCover = (document: WorkbookDocument): readonly string[] => {
    const computed = recalculate(document);
    return [overallRow, ...rowsOnCover].map((row) => String(computed(cover, row, 3)));
  };

  it("is what the form says when it is made, in every formula of every form", () => {
    const documents = [
      ...forms.slice(0, 3),
      ...formsOf(outcome, { language: "en", layout: "per-project" }).slice(0, 1),
    ].map(({ document }) => document);
    for (const [index, computed] of documents.map((document) => recalculate(document)).entries())
      for (const sheet of (documents[index] ?? bromma).sheets)
        for (const { row, column, formula, value } of sheet.cells) {
          if (formula === undefined) continue;
          const result = computed(sheet.name, row, column);
          const shown = plain(value);
          expect([sheet.name, row, column, typeof shown === "number" ? Number(result) : result]).toEqual([
            ...[sheet.name, row, column, shown],
          ]);
        }
  });

  it("says on the sheet, and on the first one, what is missing and what is wrong", () => {
    expect(stateOf(bromma, first)).toBe("Saknas: Status.");
    const begun = only(bromma, first.name, { status: textValue("Genomfört"), spentAmount: textValue("1,25 mnkr") });
    const says = stateOf(begun, first);
    expect(says).toContain("Saknas: Slutdatum, ");
    expect(says).toContain("Rätta: Ekonomiskt utfall ska vara ett belopp i kronor.");
    expect(onCover(begun)[1]).toBe(says);
    expect(onCover(begun)[0]).toContain("0 av 3 projekt");
  });

  it("is ready when every project is and somebody answers for it", () => {
    const all = filledCards(bromma, ready);
    expect(onCover(all)).toEqual([
      "Inte klar: 3 av 3 projekt är klara; fyll i vem som svarar för redovisningen",
      ...["Klar", "Klar", "Klar", ""],
    ]);
    expect(onCover(signed(all))[0]).toBe("Klar att lämna in");
  });

  it("counts a project that the register lacks as soon as something stands there, wants its name, and tells it from the others", () => {
    const spare = cardsIn(bromma).at(-1) ?? first;
    const begun = only(bromma, spare.name, { spentAmount: numberValue(1000) });
    expect(onCover(begun)[4]).toContain("Saknas: Projekt-ID eller Projektnamn, Status");
    expect(onCover(begun)[0]).toContain("0 av 4 projekt");
    const id = answerIn(first, "projectId") ?? textValue("");
    const twice = only(bromma, spare.name, { projectId: id, spentAmount: numberValue(1000) });
    expect(onCover(twice)[4]).toContain("Projekt-ID står på flera rader");
  });

  it("is not ready while Klar is written over it, or while a sheet is gone", () => {
    const status = { row: rowOfKey(first, ".status") ?? 0, column: answerColumn, value: textValue("Klar") };
    const rest = filledCards(bromma, (card) => (card.name === first.name ? {} : ready(card)));
    const written = withSheet(rest, withCells(sheetOf(rest, first.name), [status]));
    expect(onCover(signed(written))[0]).toContain("Läget kan inte räknas fram");
  });

  it("gives no finding when the form comes back", async () => {
    const document = signed(
      filledCards(bromma, (card) =>
        nameIn(card) === ""
          ? {}
          : {
              ...ready(card),
              ...{ reportDate: dayValue("2024-02-01"), reportRef: textValue("BRO 2024/12") },
              finalResult: textValue(`Belysningen vid ${nameIn(card)} är utbytt och fungerar.`),
              followUpResult: textValue(`Fler vistas vid ${nameIn(card)} på kvällarna.`),
            },
      ),
    );
    expect(follow([await handInForm("bromma.xlsx", document)]).findings).toEqual([]);
  });
});

const plain = (value: DocumentValue | undefined): string | number =>
  value?.kind === "text"
    ? value.text
    : value?.kind === "number"
      ? value.number
      : value?.kind === "date"
        ? value.serial
        : "";

describe("what has been pasted past the rules for input", () => {
  const told = async (document: WorkbookDocument): Promise<readonly string[]> =>
    follow([await handInForm("bromma.xlsx", document)]).findings.map(
      ({ code, at }) => `${code} ${at.sheet === first.name ? "" : `${at.sheet ?? ""}!`}${at.cell ?? ""}`,
    );
  const filled = signed(filledCards(bromma, trueAnswersOf));
  const cell = (key: string, card = first): string => `C${rowOfKey(card, key) ?? 0}`;
  const into = (key: string, value: DocumentValue, card = first): WorkbookDocument => {
    const sheet = sheetOf(filled, card.name);
    return withSheet(filled, withCells(sheet, [{ row: rowOfKey(card, key) ?? 0, column: answerColumn, value }]));
  };

  it("is named at its cell when it is our formula, or the decision's amount", async () => {
    expect(await told(into(".status", textValue("Klar")))).toContain(`FRM-06 ${cell(".status")}`);
    expect(await told(into("grantedAmount", numberValue(1)))).toContain(`FRM-09 ${cell("grantedAmount")}`);
    expect(await told(into("projectName", textValue("Något annat"), second))).toContain(
      `FRM-09 ${second.name}!${cell("projectName", second)}`,
    );
  });

  it("is named when cells are merged or hold formulas", async () => {
    const row = rowOfKey(first, "finalResult") ?? 0;
    const sheet = sheetOf(filled, first.name);
    const cells = sheet.cells.filter((one) => one.row !== row || one.column !== 4);
    const merged = withSheet(filled, { ...sheet, cells, merges: [{ top: row, bottom: row, left: 3, right: 4 }] });
    expect(await told(merged)).toContain(`FRM-07 C${row}`);
    const formula = withSheet(
      filled,
      withCells(sheet, [
        { row: rowOfKey(first, "spentAmount") ?? 0, column: 3, value: numberValue(1_000), formula: "500+500" },
      ]),
    );
    expect(await told(formula)).toContain(`FRM-08 ${cell("spentAmount")}`);
  });

  const pastedInto = (key: string, content: Omit<Pasted, "row" | "column">): readonly Pasted[] => [
    { row: rowOfKey(first, key) ?? 0, column: answerColumn, ...content },
  ];
  const valuesOf = ({ cells }: DocumentSheet, isIn: (cell: DocumentCell) => boolean): readonly Pasted[] =>
    cells.flatMap((one) =>
      isIn(one) ? [{ row: one.row, column: one.column, ...(one.value ? { value: one.value } : {}) }] : [],
    );
  const isAnswer = ({ row, column }: DocumentCell): boolean => column === answerColumn && row >= 5;
  const ofList = formsOf(outcome).find(({ recipient }) => recipient === "Bromma stadsdelsnämnd")?.document;
  const listRow = ofList ? sheetOf(ofList, "Redovisning").cells.filter(({ row }) => row === 5) : [];
  const spentRow = rowOfKey(first, "spentAmount") ?? 0;
  const [all, instead] = [311_000_000n, 318_000_000n];

  /** What is told besides what is told of the form before, and what was spent; null while that is not whole. */
  it.each<[string, readonly Pasted[], readonly string[], bigint | null, Partial<DocumentSheet>?]>([
    ["another project's answers, values only", valuesOf(second, isAnswer), ["FRM-10", "ID-07", "FRM-06"], null],
    [
      ...(["its own answers a row too low, values only"] as const),
      valuesOf(first, isAnswer).map((one) => ({ ...one, row: one.row + 1 })),
      ...([["ORG-01", "BEL-25", "FRM-10", "ID-03", "BEL-51"], null] as const),
    ],
    [
      ...(["a row of the list, as a column"] as const),
      listRow.map(({ column, value }) => ({
        ...{ row: (rowOfKey(first, "status") ?? 0) + column - 1, column: answerColumn },
        ...(value ? { value } : {}),
      })),
      ...([["DAT-01", "KOD-01", "FRM-06"], null] as const),
    ],
    [
      ...(["one answer over two questions, merged"] as const),
      [...pastedInto("spentAmount", { value: numberValue(1_250_000) }), { row: spentRow + 1, column: answerColumn }],
      ...([["FRM-07"], instead] as const),
      { merges: [{ top: spentRow, bottom: spentRow + 1, left: answerColumn, right: answerColumn }] },
    ],
    ["an amount as text", pastedInto("spentAmount", { value: textValue("1250000") }), ["BEL-02"], instead],
    [
      ...(["an amount in a format for text"] as const),
      pastedInto("spentAmount", { value: numberValue(1_250_000), format: "@" }),
      ...([[], instead] as const),
    ],
    [
      ...(["thousands in a format that says so"] as const),
      pastedInto("spentAmount", { value: numberValue(1_250), format: '#,##0 "tkr"' }),
      ...([["BEL-27"], instead] as const),
    ],
    ["a day as text", pastedInto("completedDate", { value: textValue("2 okt 2023") }), [], all],
    ["a day that may be another", pastedInto("completedDate", { value: textValue("02/10/2023") }), ["DAT-07"], all],
  ])("is read as it was meant, or told: %s", async (_, cells, codes, spent, { merges } = {}) => {
    const paste = [{ sheet: first.name, cells, ...(merges ? { merges } : {}) }];
    const run = follow([await handInPasted("bromma.xlsx", paste.reduce(pastedOver, filled), paste)]);
    const known = ["OVS-01", "OVS-02", "EFF-01"];
    const said = new Set(run.findings.flatMap(({ code }) => (known.includes(code) ? [] : [code])));
    expect([...said]).toEqual(codes.length === 0 ? [] : expect.arrayContaining([...codes]));
    expect(run.totals.spent.complete ? run.totals.spent.ore : null).toBe(spent);
    if (cells[0]?.row === rowOfKey(first, "completedDate"))
      expect(run.projects[0]?.completedOn).toBe(codes.length === 0 ? "2023-10-02" : null);
  });

  it("leaves no total whole when a sheet is gone, or stands there twice under another id", async () => {
    const name = answerIn(second, "projectName");
    const without = { ...filled, sheets: filled.sheets.filter((sheet) => sheet.name !== second.name) };
    const links = sheetOf(without, cover);
    const plainCover = withSheet(without, withoutFormulas({ ...links, cells: links.cells.map(withoutLink) }));
    const lost = follow([await handInForm("bromma.xlsx", plainCover)]);
    expect(lost.findings.map(({ code, params }) => [code, params["projects"]])).toContainEqual([
      "FRM-10",
      [name?.kind === "text" ? name.text : ""],
    ]);
    expect(lost.totals.spent.complete).toBe(false);

    const copy = { ...withoutFormulas(sheetOf(filled, second.name)), name: "Kopia" };
    const other = withCells(copy, [{ row: rowOfKey(copy, "projectId") ?? 0, column: 3, value: textValue("X-1") }]);
    const twice = follow([await handInForm("bromma.xlsx", { ...filled, sheets: [...filled.sheets, other] })]);
    expect(twice.findings.map(({ code }) => code)).toContain("FRM-11");
    expect(twice.totals.spent.complete).toBe(false);
  });

  it("reads a label that was moved by what it says, and leaves no total whole", async () => {
    const sheet = sheetOf(filled, first.name);
    const [spent, estimated] = [rowOfKey(first, "spentAmount") ?? 0, rowOfKey(first, "estimatedCost") ?? 0];
    const labels = new Map([
      [spent, "Kalkylerade utgifter (kr)"],
      [estimated, "Ekonomiskt utfall (kr)"],
    ]);
    const swapped = withSheet(
      filled,
      withCells(
        sheet,
        [...labels].map(([row, text]) => ({ row, column: 2, value: textValue(text) })),
      ),
    );
    const run = follow([await handInForm("bromma.xlsx", swapped)]);
    expect(run.findings.map(({ code }) => code)).toContain("FRM-12");
    expect(run.totals.spent.complete).toBe(false);
  });

  it("asks when one question has been copied and answered in two ways", async () => {
    const sheet = sheetOf(filled, first.name);
    const [row, below] = [rowOfKey(first, "spentAmount") ?? 0, 90];
    const copied = sheet.cells
      .filter((one) => one.row === row)
      .map((one) => ({
        ...one,
        row: below,
        ...(one.column === answerColumn ? { value: numberValue(77) } : {}),
      }));
    const run = follow([
      await handInForm("bromma.xlsx", withSheet(filled, { ...sheet, cells: [...sheet.cells, ...copied] })),
    ]);
    expect(run.findings.map(({ code }) => code)).toContain("STR-03");
    expect(run.totals.spent.complete).toBe(false);
  });
});
