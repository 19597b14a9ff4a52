import { answersSchema } from "../../../src/core/project/answers-schema";
import { codesOf, readIntake, totalsIn } from "../../support/intake";
import { workbookOf } from "../../support/snapshot";

const headings = ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Utfall enligt plan (kr)"];
const doubtful = workbookOf({ Blad: [headings, ["Ljus", "Farsta", 1_000_000, 900_000, 600_000]] });

describe("a heading that can mean several things", () => {
  it("is a question with its cell, its words and the fields that it may mean", () => {
    const [question] = readIntake(doubtful).questions;
    expect(question).toMatchObject({
      about: "heading",
      text: "Utfall enligt plan (kr)",
      candidates: ["spentAmount"],
      at: { sheet: "Blad", cell: "E1" },
      shows: [{ at: { cell: "E2" }, shown: "600000" }],
    });
  });

  it("is left alone without a further word when the user says so", () => {
    const label = questionLabel(0);
    const reading = readIntake(doubtful, { headings: { [label]: null } });
    expect(totalsIn(reading)).toBe("1 1000000 900000");
    expect(codesOf(reading, "STR-02", "STR-05", "STR-14")).toEqual([]);
    expect(reading.questions).toEqual([]);
  });

  it("is read as the field that the user names", () => {
    const nearly = workbookOf({
      Blad: [
        ["Projekt", "Nämnd", "Beviljas (kr)", "Utfall (kr)"],
        ["Ljus", "Farsta", 100_000, 90_000],
      ],
    });
    const [question] = readIntake(nearly).questions;
    expect(question).toMatchObject({ about: "heading", candidates: ["grantedAmount"] });
    const label = question?.about === "heading" ? question.label : "";
    expect(totalsIn(readIntake(nearly, { headings: { [label]: "grantedAmount" } }))).toBe("1 100000 90000");
  });

  it("under a two-row heading is answered by its whole words", () => {
    const rows = [
      ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Planerat"],
      [null, null, null, null, "utfall enligt plan"],
      ["Ljus", "Farsta", 1_000_000, 900_000, 600_000],
    ];
    const book = workbookOf({ Blad: rows });
    const questions = readIntake(book).questions.filter(({ about }) => about === "heading");
    for (const question of questions)
      if (question.about === "heading")
        expect(readIntake(book, { headings: { [question.label]: null } }).questions).not.toContainEqual(question);
  });
});

it("which of two columns counts is one question, and each choice says what it comes to", () => {
  const rows = [
    ["Projekt", "Nämnd", "Beviljat (kr)", "Beviljat belopp (kr)", "Utfall (kr)"],
    ["Ljus", "Farsta", 1_000_000, 1_200_000, 900_000],
    ["Park", "Farsta", 300_000, 200_000, 100_000],
  ];
  const book = workbookOf({ Blad: rows });
  const questions = readIntake(book).questions.filter(({ about }) => about === "heading");
  expect(questions).toHaveLength(1);
  const [question] = questions;
  if (question?.about !== "heading") throw new Error("There is one.");
  expect(question.choices).toMatchObject([
    { counts: [{ text: "Beviljat (kr)", at: { cell: "C1" } }], sum: 1_300_000_000_000n, unit: "kr" },
    { counts: [{ text: "Beviljat belopp (kr)", at: { cell: "D1" } }], sum: 1_400_000_000_000n, unit: "kr" },
  ]);
  expect(question.choices?.map(({ headings: answer }) => totalsIn(readIntake(book, { headings: answer })))).toEqual([
    "2 1300000 1000000",
    "2 1400000 1000000",
  ]);
});

describe("a name that no nämnd has", () => {
  const book = workbookOf({
    Blad: [
      ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", "Farsta-Sköndal SDN", 100_000, 90_000],
    ],
  });

  it("is a question, and the answer names the nämnd", () => {
    const question = readIntake(book).questions.find(({ about }) => about === "namnd");
    expect(question).toMatchObject({ text: "Farsta-Sköndal SDN", at: { cell: "B2" } });
    const label = question?.about === "namnd" ? question.label : "";
    const reading = readIntake(book, { namnder: { [label]: "farsta" } });
    expect(reading.projects[0]?.grantedNamnd).toBe("farsta");
    expect(codesOf(reading, "ORG-01")).toEqual([]);
  });

  it("is not settled by an id that the register does not know", () => {
    expect(codesOf(readIntake(book, { namnder: { "farsta sköndal sdn": "atlantis" } }), "ORG-01")).toEqual([
      "ORG-01 B2",
    ]);
  });
});

it("a workbook that names no nämnd asks whose it is, once", () => {
  const book = workbookOf({
    Blad: [
      ["Projekt", "Beviljat (kr)", "Utfall (kr)"],
      ["Ljus", 100_000, 90_000],
      ["Park", 50_000, 40_000],
    ],
  });
  const questions = readIntake(book).questions.filter(({ about }) => about === "namnd");
  expect(questions).toMatchObject([{ about: "namnd", label: "", candidates: [] }]);
  const answered = readIntake(book, { namnder: { "": "farsta" } });
  expect(answered.projects.map(({ grantedNamnd }) => grantedNamnd)).toEqual(["farsta", "farsta"]);
  expect(codesOf(answered, "ORG-08")).toEqual([]);
});

it("answers from outside are checked", () => {
  expect(answersSchema.safeParse({ unit: "tkr", headings: { a: null, b: "spentAmount" } }).success).toBe(true);
  expect(answersSchema.safeParse({ unit: "öre" }).success).toBe(false);
});

function questionLabel(index: number): string {
  const question = readIntake(doubtful).questions[index];
  return question?.about === "heading" ? question.label : "";
}
