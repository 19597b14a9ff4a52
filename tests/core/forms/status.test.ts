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
import { recalculate } from "../../support/recalculate";
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
    for (const [index, computed] of documents.map((document) => recalculate(document)).entries()) {
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
    const computed = states.map(([, answers]) => recalculate(answered(answers)));
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
