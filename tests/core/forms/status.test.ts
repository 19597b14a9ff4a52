import type { WorkbookDocument } from "../../../src/core/document/document";
import {
  columnOf,
  dayValue,
  filled,
  firstRow,
  formsOf,
  handInForm,
  listName,
  numberValue,
  register,
  rowOf,
  sheetOf,
  signed,
  textValue,
  trueAnswers,
  withCells,
  withSheet,
  type FormAnswers,
} from "../../support/forms";
import { recalculate, recalculateAll } from "../../support/recalculate";
import { follow } from "../../support/returned";

const outcome = register();
const forms = formsOf(outcome);
const bromma = forms.find(({ recipient }) => recipient === "Bromma stadsdelsnämnd")?.document;
if (!bromma) throw new Error("No form for Bromma");
const list = sheetOf(bromma, listName);
const [first = ""] = trueAnswers(bromma).keys();
const row = rowOf(list, first);

const stateOf = (document: WorkbookDocument, at = row): string =>
  String(recalculate(document)(listName, at, columnOf(sheetOf(document, listName), ".status")));

const overall = (document: WorkbookDocument): string => {
  const cover = sheetOf(document, "Läs först");
  const cell = cover.cells.find(({ formula }) => formula !== undefined);
  return String(recalculate(document)("Läs först", cell?.row ?? 0, cell?.column ?? 0));
};

const answered = (answers: FormAnswers): WorkbookDocument => filled(bromma, new Map([[first, answers]]));

describe("the status of a row", () => {
  it("is what the form says when it is made, in every formula of every form", () => {
    const documents = [...forms, ...formsOf(outcome, { language: "en" }).slice(0, 2)].map(({ document }) => document);
    for (const [index, computed] of recalculateAll(documents).entries()) {
      const document = documents[index] ?? bromma;
      for (const sheet of document.sheets)
        for (const { row: at, column, formula, value } of sheet.cells) {
          if (formula === undefined) continue;
          const shown =
            value?.kind === "text"
              ? value.text
              : value?.kind === "number"
                ? value.number
                : value?.kind === "date"
                  ? value.serial
                  : "";
          const result = computed(sheet.name, at, column);
          expect([sheet.name, at, column, typeof shown === "number" ? Number(result) : result]).toEqual([
            sheet.name,
            at,
            column,
            shown,
          ]);
        }
    }
  });

  const done: FormAnswers = {
    ...{ status: textValue("Genomfört"), completedDate: dayValue("2023-10-02"), spentAmount: numberValue(1_250_000) },
    ...{
      finalResult: textValue("Belysningen är utbytt längs hela stråket och fungerar."),
      implementationDeviation: textValue("Nej"),
    },
  };

  const states: readonly (readonly [says: string, answers: FormAnswers])[] = [
    ["Saknas: Status.", {}],
    [
      "Saknas: Slutdatum, Ekonomiskt utfall, Slutresultat, Avvikelse i genomförande. Bör ses över: Resultat av uppföljning eller Typ av effekt eller Värde efter.",
      { status: textValue("Genomfört") },
    ],
    ["Klar. Bör ses över: Resultat av uppföljning eller Typ av effekt eller Värde efter.", done],
    ["Klar", { ...done, followUpResult: textValue("Fler vistas på platsen än förut.") }],
    [
      "Saknas: Skäl till överskott, Vad händer med överskottet. Bör ses över: Resultat av uppföljning eller Typ av effekt eller Värde efter.",
      { ...done, spentAmount: numberValue(900_000) },
    ],
    [
      "Saknas: Beskrivning av avvikelse i genomförande. Bör ses över: Resultat av uppföljning eller Typ av effekt eller Värde efter.",
      { ...done, implementationDeviation: textValue("ja") },
    ],
    [
      "Rätta: Ekonomiskt utfall ska vara ett belopp i kronor.",
      { ...done, spentAmount: textValue("1,25 mnkr"), followUpResult: textValue("x") },
    ],
    [
      "Rätta: Slutdatum ska vara ett datum.",
      { ...done, completedDate: textValue("hösten"), followUpResult: textValue("x") },
    ],
    ["Rätta: Status ska väljas i listan. Bör ses över: Ekonomiskt utfall.", { status: textValue("Klart!") }],
    [
      "Klar. Bör ses över: Slutdatum ligger efter Rapport lämnad (datum).",
      {
        ...done,
        reportDate: dayValue("2023-01-01"),
        reportRef: textValue("KS 2023/9"),
        followUpResult: textValue("x"),
      },
    ],
  ];

  it("says what is missing, what is wrong and what could be better, in the order of the columns", () => {
    const computed = recalculateAll(states.map(([, answers]) => answered(answers)));
    const column = columnOf(list, ".status");
    expect(computed.map((result) => result(listName, row, column))).toEqual(states.map(([says]) => says));
  });

  it("counts a project below those of the register as soon as something stands there, and wants its name", () => {
    const spare = firstRow + 3;
    expect(stateOf(bromma, spare)).toBe("");
    const begun = withSheet(
      bromma,
      withCells(list, [{ row: spare, column: columnOf(list, "spentAmount"), value: numberValue(1000) }]),
    );
    expect(stateOf(begun, spare)).toContain("Saknas: Projekt-ID eller Projektnamn, Status.");
    expect(overall(begun)).toContain("0 av 4 projekt");
  });

  it("of the whole form is ready when every row is and somebody answers for it", () => {
    const all = filled(
      bromma,
      new Map([...trueAnswers(bromma).keys()].map((name) => [name, { ...done, followUpResult: textValue("Bra") }])),
    );
    const spent = (sheet = sheetOf(all, listName)) =>
      withSheet(
        all,
        withCells(
          sheet,
          [...trueAnswers(bromma).keys()].map((name) => ({
            ...{ row: rowOf(sheet, name), column: columnOf(sheet, "spentAmount") },
            value:
              sheet.cells.find(
                (cell) => cell.row === rowOf(sheet, name) && cell.column === columnOf(sheet, "grantedAmount"),
              )?.value ?? numberValue(0),
          })),
        ),
      );
    expect(overall(spent())).toBe("Inte klar: 3 av 3 projekt är klara; fyll i vem som svarar för redovisningen");
    expect(overall(signed(spent()))).toBe("Klar att lämna in");
    expect(overall(bromma)).toBe("Inte klar: 0 av 3 projekt är klara; fyll i vem som svarar för redovisningen");
  });
});

it("a form that says that it is ready gives no finding when it comes back", async () => {
  const granted = columnOf(list, "grantedAmount");
  const answers = [...trueAnswers(bromma).keys()].map((name) => {
    const amount = list.cells.find((cell) => cell.row === rowOf(list, name) && cell.column === granted)?.value;
    return [
      name,
      {
        ...{
          status: textValue("Genomfört"),
          completedDate: dayValue("2023-10-02"),
          reportDate: dayValue("2024-02-01"),
        },
        ...{ spentAmount: amount ?? numberValue(0), reportRef: textValue("BRO 2024/12") },
        finalResult: textValue("Belysningen är utbytt längs hela stråket och fungerar."),
        implementationDeviation: textValue("Nej"),
        followUpResult: textValue(`Fler vistas vid ${name} på kvällarna.`),
      },
    ] as const;
  });
  const document = signed(filled(bromma, new Map(answers)));
  expect(overall(document)).toBe("Klar att lämna in");
  expect(follow([await handInForm("bromma.xlsx", document)]).findings).toEqual([]);
});

describe("what has been pasted past the rules for input", () => {
  const whole: FormAnswers = {
    ...{ status: textValue("Genomfört"), completedDate: dayValue("2023-10-02"), spentAmount: numberValue(1_250_000) },
    ...{
      finalResult: textValue("Belysningen är utbytt längs hela stråket och fungerar."),
      implementationDeviation: textValue("Nej"),
    },
    followUpResult: textValue("Bra"),
  };
  const ready = answered(whole);
  const paste = (key: string, change: { value?: ReturnType<typeof textValue>; formula?: string }): WorkbookDocument => {
    const sheet = sheetOf(ready, listName);
    return withSheet(ready, withCells(sheet, [{ row, column: columnOf(sheet, key), ...change }]));
  };
  const findings = async (document: WorkbookDocument): Promise<readonly string[]> =>
    follow([await handInForm("bromma.xlsx", document)]).findings.flatMap(({ code, at, params }) =>
      [at.cell ?? "", params["cells"] ?? []].flat().some((cell) => String(cell).endsWith(String(row))) ? [code] : [],
    );

  it("is ready before", () => expect(stateOf(ready)).toBe("Klar"));

  const pastes: readonly (readonly [what: string, key: string, value: string | number])[] = [
    ["a text for an amount", "spentAmount", "enligt bokslut"],
    ["an amount in words", "spentAmount", "1,2 mnkr"],
    ["a negative amount", "spentAmount", -500_000],
    ["an amount a thousand times too large", "spentAmount", 1_250_000_000],
    ["a text for a date", "completedDate", "hösten 2023"],
    ["a number that is no day", "completedDate", 20_231_002],
    ["a status that is not in the list", "status", "Färdig till 80 procent"],
    ["a wildcard for a status", "status", "*"],
    ["an answer that is neither yes nor no", "implementationDeviation", "kanske"],
    ["another granted amount", "grantedAmount", 999],
    ["an id of another row", "projectId", "TI-2023-002"],
  ];

  it("is shown by the status", () => {
    const documents = pastes.map(([, key, value]) =>
      paste(key, { value: typeof value === "number" ? numberValue(value) : textValue(value) }),
    );
    const column = columnOf(list, ".status");
    for (const [index, result] of recalculateAll(documents).entries())
      expect([pastes[index]?.[0], result(listName, row, column)]).toEqual([
        pastes[index]?.[0],
        expect.stringContaining("Rätta: "),
      ]);
  });

  it.each<[what: string, key: string, value: string | number]>([
    ["a text for an amount", "spentAmount", "enligt bokslut"],
    ["a negative amount", "spentAmount", -500_000],
    ["an amount a thousand times too large", "spentAmount", 1_250_000_000],
    ["a text for a date", "completedDate", "hösten 2023"],
    ["a number that is no day", "completedDate", 20_231_002],
    ["a status that is not in the list", "status", "Färdig till 80 procent"],
    ["an answer that is neither yes nor no", "implementationDeviation", "kanske"],
    ["an id of another row", "projectId", "TI-2023-002"],
  ])("%s is named on return, in its row", async (_, key, value) => {
    const document = paste(key, { value: typeof value === "number" ? numberValue(value) : textValue(value) });
    expect((await findings(document)).filter((code) => !/^EFF|^FRI/u.test(code))).not.toEqual([]);
  });

  it("a formula among the answers is shown by the status and named on return", async () => {
    expect(stateOf(paste("spentAmount", { formula: "1000000+250000", value: numberValue(1_250_000) }))).toBe(
      "Klar. Bör ses över: Ekonomiskt utfall är en formel.",
    );
    expect(
      await findings(paste("spentAmount", { formula: "1000000+250000", value: numberValue(1_250_000) })),
    ).toContain("FRM-08");
  });

  it("a text over one of our formulas is named on return", async () => {
    expect(await findings(paste(".status", { value: textValue("Klar") }))).toContain("FRM-06");
  });

  it("a merged block is named on return, and its empty cells are missing", async () => {
    const sheet = sheetOf(ready, listName);
    const [left, right] = [columnOf(sheet, "finalResult"), columnOf(sheet, "implementationDeviation")];
    const merged = withSheet(ready, {
      ...withCells(sheet, [{ row, column: right }]),
      merges: [{ top: row, bottom: row, left, right }],
    });
    expect(await findings(merged)).toContain("FRM-07");
    expect(stateOf(merged)).toMatch(/^Saknas: Avvikelse i genomförande/u);
  });
});
