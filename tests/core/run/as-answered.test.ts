import { askedOnce } from "../../../src/core/answers/asked-once";
import { withAnswer } from "../../../src/core/answers/remember";
import type { Answers } from "../../../src/core/project/answers";
import { nothingGiven, type GivenAnswers } from "../../../src/core/project/given-answers";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { IsoDate } from "../../../src/core/values/iso-date";
import type { WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { library } from "../../support/returned";
import { workbookOf, type CellInput } from "../../support/snapshot";

const [edition] = library.editions;
const { profile } = library;

const run = (files: readonly WorkbookSnapshot[], given: GivenAnswers = nothingGiven): RunResult =>
  followUp(
    files.map((snapshot) => ({ name: snapshot.name, size: 1, sha256: snapshot.name, snapshot, remarks: [] })),
    { edition, profile, asOf: "2024-11-13" as IsoDate, ...given },
  );

const askedIn = ({ files }: RunResult) =>
  askedOnce(
    files.map(({ name, reading }) => ({ name, layout: reading?.layout ?? null, questions: reading?.questions ?? [] })),
    { language: "sv", edition, profile },
  );

/** Chooses the first answer that says so to the one question about it. */
function answer(outcome: RunResult, about: string, says: RegExp, given: GivenAnswers = nothingGiven): GivenAnswers {
  const asked = askedIn(outcome).find((one) => one.about === about);
  const choice = asked && [...asked.choices, ...asked.others].find((one) => says.test(one.says));
  if (!asked || !choice) throw new Error(`Nothing asked about ${about} says ${String(says)}.`);
  return withAnswer(given, asked, choice.answer, { on: "2024-05-03" });
}

const open = (outcome: RunResult): readonly string[] => askedIn(outcome).map(({ about }) => about);
const told = ({ findings }: RunResult): readonly unknown[] =>
  findings.filter(({ code }) => code === "SVA-01").map(({ at, params }) => [at.file, at.cell, params["answer"]]);

type Rows = readonly (readonly CellInput[])[];
const book = (name: string, rows: Rows, sheet = "Redovisning"): WorkbookSnapshot =>
  workbookOf({ [sheet]: rows }, { name });

const heading = ["Projekt", "Nämnd", "Beviljat", "Utfall", "Status"];
const grants = (...amounts: readonly number[]): Rows =>
  amounts.map((amount, index) => [`Plats ${index + 1}`, "Farsta", amount, Math.round(amount / 2), "Pågår"]);
const first = book("T1.xlsx", [heading, ...grants(45_000, 52_000)]);

describe("a unit that was answered for one workbook", () => {
  const given = answer(run([first]), "unit", /^Tusental/u);

  it("counts for that workbook without a word", () => {
    const outcome = run([first], given);
    expect([open(outcome), told(outcome)]).toEqual([[], []]);
    expect(outcome.totals.granted).toMatchObject({ ore: 9_700_000_000n, complete: true });
  });

  it.each<[string, WorkbookSnapshot]>([
    ["other rows", book("T2.xlsx", [heading, ...grants(30_000, 61_000, 48_000)])],
    [
      "another title and another name of the sheet",
      book("Bromma.xlsx", [["Bromma stadsdelsnämnd 2025"], [], heading, ...grants(38_000)], "Bromma"),
    ],
    [
      "two sheets of it",
      workbookOf(
        { Ett: [heading, ...grants(41_000)], Två: [heading, ["Torget", "Farsta", 39_000, 20_000, "Pågår"]] },
        { name: "Två.xlsx" },
      ),
    ],
  ])("is taken for a workbook of the same layout, and said: %s", (_, next) => {
    const outcome = run([next], given);
    expect(open(outcome)).toEqual([]);
    expect(outcome.totals.granted.complete).toBe(true);
    expect(outcome.files[0]?.reading?.unit).toBe("tkr");
    expect(outcome.findings.filter(({ code }) => code === "SVA-01")).toMatchObject([
      {
        severity: "notice",
        at: { file: next.name },
        params: { answer: ["unit", "tkr"], from: ["T1.xlsx (2024-05-03)"] },
      },
    ]);
  });

  it.each<[string, Rows]>([
    ["a column more", [[...heading, "Prognos"], ...grants(45_000).map((row) => [...row, 44_000])]],
    ["a column less", [heading.slice(0, 4), ...grants(45_000).map((row) => row.slice(0, 4))]],
    ["other words over one", [heading.map((text) => (text === "Utfall" ? "Utbetalt" : text)), ...grants(45_000)]],
    [
      "two columns that have changed places",
      [
        ["Projekt", "Nämnd", "Utfall", "Beviljat", "Status"],
        ["Ljus", "Farsta", 20_000, 45_000, "Pågår"],
      ],
    ],
    ["amounts a thousand times as large", [heading, ...grants(4_800_000, 5_100_000, 90_000_000)]],
    ["amounts a thousandth of it", [heading, ...grants(45, 52, 60)]],
  ])("is asked anew where there are %s", (_, rows) => {
    const outcome = run([book("annan.xlsx", rows)], given);
    expect(told(outcome)).toEqual([]);
    expect(outcome.files[0]?.reading?.unit).not.toBe("tkr");
  });

  it("never goes before what the workbook states itself", () => {
    const outcome = run([book("kr.xlsx", [["Alla belopp i kronor"], heading, ...grants(45_000)])], given);
    expect([outcome.files[0]?.reading?.unit, told(outcome)]).toEqual(["kr", []]);
  });

  it("is asked anew where the workbook contradicts itself as the first did not", () => {
    const rows: Rows = [["Belopp i tkr"], ["Belopp i kr"], heading, ...grants(45_000)];
    const outcome = run([book("båda.xlsx", rows)], given);
    expect([open(outcome), told(outcome)]).toEqual([["unit"], []]);
    expect(outcome.totals.granted.complete).toBe(false);
  });

  it("is asked anew for a workbook of the same name whose amounts are of another size", () => {
    const outcome = run([book("T1.xlsx", [heading, ...grants(45, 52, 60)])], given);
    expect(outcome.files[0]?.reading?.unit).not.toBe("tkr");
  });

  it("may be written by hand, and counts then where the amounts are likely in it", () => {
    const key = run([first]).files[0]?.reading?.layout?.key ?? "";
    const byHand = (unit: "kr" | "tkr" | "mnkr"): GivenAnswers => ({
      ...nothingGiven,
      layouts: { [key]: { answers: { unit }, files: {} } },
    });
    expect(run([first], byHand("tkr")).files[0]?.reading?.unit).toBe("tkr");
    expect(open(run([first], byHand("mnkr")))).toEqual(["unit"]);
  });

  it("is kept beside another one for workbooks of the same layout in another unit", () => {
    const inKr = book("kronor.xlsx", [heading, ...grants(4_500_000, 120_000_000)]);
    const both = answer(run([inKr], given), "unit", /^Kronor/u, given);
    const outcome = run([first, inKr], both);
    expect(outcome.files.map(({ name, reading }) => [name, reading?.unit])).toEqual([
      ["T1.xlsx", "tkr"],
      ["kronor.xlsx", "kr"],
    ]);
    expect(told(outcome)).toEqual([]);
  });
});

describe("a heading that was answered", () => {
  const doubtful = (year: number, name: string, amount = 600_000): WorkbookSnapshot =>
    book(name, [
      ["Projekt", "Nämnd", `Beviljat ${year} (kr)`, `Utfall ${year} (kr)`, `Utfall enligt plan ${year} (kr)`, "Status"],
      ["Ljus", "Farsta", 1_000_000, 900_000, amount, "Pågår"],
    ]);
  const given = answer(run([doubtful(2023, "2023.xlsx")]), "heading", /^Läs inte/u);

  it("is the same heading a year later", () => {
    const outcome = run([doubtful(2024, "2024.xlsx")], given);
    expect(open(outcome)).toEqual([]);
    expect(told(outcome)).toEqual([["2024.xlsx", "E1", ["heading", "Utfall enligt plan 2024 (kr)", ""]]]);
  });

  it("takes nothing for granted where the years stand otherwise", () => {
    const rows: Rows = [
      ["Projekt", "Nämnd", "Beviljat 2024 (kr)", "Utfall 2024 (kr)", "Utfall enligt plan 2023 (kr)", "Status"],
      ["Ljus", "Farsta", 1_000_000, 900_000, 600_000, "Pågår"],
    ];
    const outcome = run([book("annat.xlsx", rows)], given);
    expect([open(outcome), told(outcome)]).toEqual([["heading"], []]);
  });

  it("is told once where many workbooks lean on it", () => {
    const files = ["a", "b", "c", "d"].map((name, index) => doubtful(2024, `${name}.xlsx`, 600_000 + index));
    expect(told(run(files, given))).toHaveLength(1);
  });
});

describe("other answers about a layout", () => {
  const list = (columns: readonly string[], ...rows: Rows): Rows => [["Projekt", "Nämnd", ...columns], ...rows];
  const kinds: readonly (readonly [string, string, RegExp, Rows, Rows])[] = [
    [
      "which of several columns count",
      "heading",
      /\+/u,
      list(
        ["Beviljat (kr)", "Utfall T1 2023 (kr)", "Utfall T2 2023 (kr)"],
        ["Ljus", "Farsta", 1_000_000, 300_000, 500_000],
      ),
      list(
        ["Beviljat (kr)", "Utfall T1 2024 (kr)", "Utfall T2 2024 (kr)"],
        ["Bänk", "Bromma", 900_000, 100_000, 200_000],
      ),
    ],
    [
      "whose money a row is",
      "money",
      /^Ja/u,
      list(
        ["Finansiering", "Beviljat (kr)", "Utfall (kr)"],
        ["Ljus", "Farsta", "Trygghetsmedel", 1_000_000, 300_000],
        ["Bänk", "Farsta", "Blandat", 500_000, 200_000],
      ),
      list(
        ["Finansiering", "Beviljat (kr)", "Utfall (kr)"],
        ["Torg", "Farsta", "Trygghetsmedel", 800_000, 100_000],
        ["Stig", "Farsta", "Blandat", 400_000, 100_000],
      ),
    ],
    [
      "how spending is written",
      "cost-sign",
      /^Med minus \(som/u,
      list(["Beviljat (kr)", "Utfall (kr)"], ["A", "Farsta", 900_000, -800_000], ["B", "Farsta", 900_000, 100_000]),
      list(["Beviljat (kr)", "Utfall (kr)"], ["C", "Farsta", 900_000, -700_000], ["D", "Farsta", 900_000, 50_000]),
    ],
    [
      "how a surplus is written",
      "surplus-sign",
      /^Med minus/u,
      list(["Beviljat (kr)", "Avvikelse (kr)"], ["A", "Farsta", 900_000, -100_000]),
      list(["Beviljat (kr)", "Avvikelse (kr)"], ["B", "Bromma", 900_000, -50_000]),
    ],
    [
      "what a label of a form means",
      "heading",
      /^Läs inte/u,
      [
        ["Projekt:", "Ljus"],
        ["Nämnd:", "Farsta"],
        ["Beviljat belopp (kr):", 450_000],
        ["Utfall enligt plan (kr):", 40_000],
        ["Utfall (kr):", 30_000],
      ],
      [
        ["Blankett"],
        [],
        ["Projekt:", "Bänk"],
        ["Nämnd:", "Bromma"],
        ["Beviljat belopp (kr):", 500_000],
        ["Utfall enligt plan (kr):", 60_000],
        ["Utfall (kr):", 20_000],
      ],
    ],
  ];

  it.each(kinds)("%s: counts in the next workbook, and is said", (_, about, says, rows, next) => {
    const given = answer(run([book("ett.xlsx", rows)]), about, says);
    expect(open(run([book("två.xlsx", next)]))).toContain(about);
    const outcome = run([book("två.xlsx", next)], given);
    expect(open(outcome)).not.toContain(about);
    expect(told(outcome)).toHaveLength(1);
  });

  it("turns no spending into money that came back", () => {
    const [, , , rows] = kinds[2]!;
    const given = answer(run([book("ett.xlsx", rows)]), "cost-sign", /^Med minus \(som/u);
    const mostly = list(
      ["Beviljat (kr)", "Utfall (kr)"],
      ["C", "Farsta", 900_000, 700_000],
      ["D", "Farsta", 900_000, -50_000],
    );
    const outcome = run([book("två.xlsx", mostly)], given);
    expect([open(outcome), told(outcome)]).toEqual([["cost-sign"], []]);
  });

  it("says what each answer about a sign gives in kronor", () => {
    const says = (rows: Rows, about: string): readonly string[] | undefined =>
      askedIn(run([book("ett.xlsx", rows)]))
        .find((one) => one.about === about)
        ?.choices.map((choice) => choice.says.replace(/\u00a0/gu, " "));
    expect(says(kinds[2]![3], "cost-sign")).toEqual([
      "Med plus (som positiva tal): utfall −700 000 kr",
      "Med minus (som negativa tal): utfall 700 000 kr",
    ]);
    const mixed = list(
      ["Beviljat (kr)", "Avvikelse (kr)"],
      ["A", "Farsta", 900_000, -100_000],
      ["B", "Farsta", 900_000, 30_000],
    );
    expect(says(mixed, "surplus-sign")).toEqual([
      "Med plus (ett positivt tal betyder pengar kvar): överskott 30 000 kr, underskott 100 000 kr",
      "Med minus (ett negativt tal betyder pengar kvar): överskott 100 000 kr, underskott 30 000 kr",
    ]);
  });
});

describe("nothing is asked on which no figure depends", () => {
  it.each<[string, Rows]>([
    [
      "signs, where nothing is negative",
      [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Avvikelse (kr)"],
        ["A", "Farsta", 900_000, 800_000, 0],
        ["B", "Farsta", 700_000, 0, 100_000],
      ],
    ],
    [
      "signs, where all spending is negative",
      [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)"],
        ["A", "Farsta", 900_000, -800_000],
        ["B", "Farsta", 700_000, -600_000],
      ],
    ],
    ["the unit, where every amount is 0", [heading, ["A", "Farsta", 0, 0, "Pågår"]]],
    ["the unit, where there are no amounts", [heading, ["A", "Farsta", null, null, "Pågår"]]],
    [
      "a heading that is almost one, over an empty column",
      [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Utfal (kr)"],
        ["A", "Farsta", 900_000, 800_000, null],
      ],
    ],
    [
      "a heading that may be several, over an empty column",
      [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Belopp"],
        ["A", "Farsta", 900_000, 800_000, null],
      ],
    ],
    [
      "columns that may be one amount, where they are empty",
      [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall T1 (kr)", "Utfall T2 (kr)"],
        ["A", "Farsta", 900_000, null, null],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(open(run([book("x.xlsx", rows)]))).toEqual([]);
  });
});

describe("the shape of a workbook", () => {
  const keyOf = (...headings: readonly string[]): string | undefined => {
    const cells = headings.map((text) =>
      /nämnd/iu.test(text) ? "Farsta" : /^projekt/iu.test(text) ? "Ljus" : 450_000,
    );
    return run([book("x.xlsx", [headings, cells])]).files[0]?.reading?.layout?.key;
  };
  const base = ["Projekt", "Nämnd", "Beviljat (kr)"];

  it.each([
    [["Utfall 2023 (kr)"], ["Utfall 2024 (kr)"]],
    [["Utfall t.o.m. 2024-08-31 (kr)"], ["Utfall t.o.m. 2025-12-31 (kr)"]],
    [["Utfall T1 (kr)"], ["Utfall T2 (kr)"]],
    [
      ["Utfall 2022 (kr)", "Utfall 2023 (kr)"],
      ["Utfall 2023 (kr)", "Utfall 2024 (kr)"],
    ],
    [["utfall  (KR)"], ["Utfall (kr)"]],
  ])("is the same for %j and %j", (one, other) => {
    expect(keyOf(...base, ...one)).toBeDefined();
    expect(keyOf(...base, ...one)).toBe(keyOf(...base, ...other));
  });

  it.each([
    [["Utfall (kr)"], ["Utfall (tkr)"]],
    [
      ["Utfall 2023 (kr)", "Utfall 2024 (kr)"],
      ["Utfall 2024 (kr)", "Utfall 2023 (kr)"],
    ],
    [
      ["Utfall T1 (kr)", "Utfall T2 (kr)"],
      ["Utfall T2 (kr)", "Utfall T3 (kr)"],
    ],
    [["Utfall 2023 (kr)"], ["Utfall t.o.m. 2023 (kr)"]],
    [["Utfall (kr)"], ["Kommentar", "Utfall (kr)"]],
  ])("differs for %j and %j", (one, other) => {
    expect(keyOf(...base, ...one)).toBeDefined();
    expect(keyOf(...base, ...one)).not.toBe(keyOf(...base, ...other));
  });
});

describe("the same question in several workbooks", () => {
  const files = ["a", "b", "c"].map((name, index) => book(`${name}.xlsx`, [heading, ...grants(45_000 + index)]));

  it("is one, with what each answer gives for all of them, and one answer settles them", () => {
    const outcome = run(files);
    const [asked, ...more] = askedIn(outcome);
    expect([asked?.files, more]).toEqual([["a.xlsx", "b.xlsx", "c.xlsx"], []]);
    expect(asked?.choices[1]?.says).toMatch(/^Tusental kronor \(tkr\): beviljat belopp 135\s003\s000\skr/u);
    const settled = run(files, answer(outcome, "unit", /^Tusental/u));
    expect([open(settled), told(settled)]).toEqual([[], []]);
  });

  it("is another where the columns differ, or the size of the amounts", () => {
    const other = book("d.xlsx", [[...heading, "Anm"], ...grants(45_000)]);
    const smaller = book("e.xlsx", [heading, ...grants(20)]);
    expect(askedIn(run([...files, other, smaller])).map((one) => one.files)).toEqual([
      ["a.xlsx", "b.xlsx", "c.xlsx"],
      ["d.xlsx"],
      ["e.xlsx"],
    ]);
  });

  it("holds for all workbooks when it is about how a nämnd is spelt, and for one when nothing names it", () => {
    const spelt = (name: string, ...more: readonly string[]): WorkbookSnapshot =>
      book(name, [
        ["Projekt", "Nämnd", "Beviljat (kr)", "Utfall (kr)", "Status", ...more],
        ["Ljus", "Farsstaa sdn", 450_000, 400_000, "Pågår"],
      ]);
    const outcome = run([spelt("a.xlsx"), spelt("b.xlsx", "Anm")]);
    const [asked] = askedIn(outcome).filter(({ about }) => about === "namnd");
    expect(asked?.files).toEqual(["a.xlsx", "b.xlsx"]);
    const given = answer(outcome, "namnd", /^Farsta/u);
    expect(given).toEqual({ ...nothingGiven, answers: { namnder: { "farsstaa sdn": "farsta" } } satisfies Answers });
    expect(open(run([spelt("c.xlsx", "Annat")], given))).toEqual([]);

    const nameless = (name: string, plats: string): WorkbookSnapshot =>
      book(name, [
        ["Projekt", "Beviljat (kr)", "Utfall (kr)", "Status"],
        [plats, 450_000, 400_000, "Pågår"],
      ]);
    const two = run([nameless("1.xlsx", "Ljus"), nameless("2.xlsx", "Bänk")]);
    expect(askedIn(two).map((one) => one.files)).toEqual([["1.xlsx"], ["2.xlsx"]]);
    expect(
      open(run([nameless("1.xlsx", "Ljus"), nameless("2.xlsx", "Bänk")], answer(two, "namnd", /^Farsta/u))),
    ).toEqual(["namnd"]);
  });
});
