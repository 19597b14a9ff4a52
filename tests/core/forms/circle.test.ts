import type { DocumentCell, DocumentSheet, WorkbookDocument } from "../../../src/core/document/document";
import { reportForms } from "../../../src/core/forms/report-forms";
import { toReport } from "../../../src/core/report/to-report";
import type { RunResult } from "../../../src/core/run/run-result";
import {
  columnOf,
  filled,
  firstRow,
  formsOf,
  handInForm,
  listName,
  register,
  sheetOf,
  signed,
  textValue,
  trueAnswers,
  truth,
  withSheet,
} from "../../support/forms";
import { readCarried } from "../../../src/core/editions/carried-edition";
import { follow, library } from "../../support/returned";

const forms = formsOf(register()).filter(({ recipient }) => recipient !== "Stadsbyggnadsnämnden");

const returned = forms.map(({ fileName, document }) => ({
  fileName,
  document: signed(filled(document, trueAnswers(document))),
}));

const followed = async (change: (document: WorkbookDocument) => WorkbookDocument): Promise<RunResult> =>
  follow(await Promise.all(returned.map(({ fileName, document }) => handInForm(fileName, change(document)))));

const figures = (outcome: RunResult): unknown =>
  outcome.projects.map(({ project, granted, spent, status, completedOn }) => ({
    ...{ id: project.id, name: project.name, namnd: project.grantedNamnd, status, completedOn },
    years: project.years.map(({ year }) => year),
    ...{ granted: String(granted.ore), spent: String(spent.ore), whole: granted.complete && spent.complete },
  }));

/** Findings about how a workbook is built, as opposed to what it says. */
const structure = ({ findings }: RunResult): readonly string[] =>
  findings.filter(({ code }) => /^(?:STR|FRM|FIL|ENH|NAM|BEL-[234])/u.test(code)).map(({ code }) => code);

const onList = (document: WorkbookDocument, change: (sheet: DocumentSheet) => DocumentSheet): WorkbookDocument =>
  withSheet(document, change(sheetOf(document, listName)));

const moved = (sheet: DocumentSheet, place: (cell: DocumentCell) => DocumentCell): DocumentSheet => ({
  ...sheet,
  cells: sheet.cells.map(place),
  ...{ hiddenRows: [], hiddenColumns: [], conditionalLooks: [], rowHeights: new Map(), columnWidths: [] },
});

const swap = (cell: DocumentCell, one: number, other: number): DocumentCell =>
  cell.column === one ? { ...cell, column: other } : cell.column === other ? { ...cell, column: one } : cell;

/** Formulas would point elsewhere; a program that moves cells moves what they point at. */
const withoutFormulas = (sheet: DocumentSheet): DocumentSheet => ({
  ...sheet,
  cells: sheet.cells.map(({ formula, value, ...cell }) => (formula === undefined && value ? { ...cell, value } : cell)),
});

describe("forms that go out, are filled in and come back", () => {
  let whole: RunResult;
  beforeAll(async () => {
    whole = await followed((document) => document);
  });

  it("give to the öre what was put in, without a finding on how they are built", () => {
    const { counts, ...totals } = toReport(whole, "sv").totals;
    expect(totals).toMatchObject({
      ...{ grantedOre: 8_000_000_000, spentOre: truth.projects.reduce((sum, { spentOre }) => sum + spentOre, 0) },
      ...{ projects: 60, incomplete: [] },
    });
    expect(counts.completed).toEqual({
      known: truth.projects.filter(({ completedOn }) => completedOn).length,
      of: 60,
      unknown: 0,
    });
    expect(structure(whole)).toEqual([]);
    expect(whole.files.every(({ status, reading }) => status === "read" && reading?.form !== null)).toBe(true);
  });

  it("are read by their keys when columns have been moved and headings edited", async () => {
    const outcome = await followed((document) =>
      onList(document, (sheet) => {
        const [spent, status] = [
          columnOf(
            sheet,
            sheet.cells.some(({ value }) => value?.kind === "text" && value.text === "mk:spentAmount")
              ? "spentAmount"
              : "spentAmount@2023",
          ),
          columnOf(sheet, "status"),
        ];
        const edited = withoutFormulas(sheet).cells.map((cell) =>
          cell.row === firstRow - 1 && cell.column === spent
            ? { ...cell, value: textValue("Vad det kostade till slut") }
            : cell,
        );
        return moved({ ...sheet, cells: edited }, (cell) => swap(cell, spent, status));
      }),
    );
    expect(figures(outcome)).toEqual(figures(whole));
  });

  it("are read when rows have been put in above and between", async () => {
    const outcome = await followed((document) =>
      onList(document, (sheet) =>
        moved(withoutFormulas(sheet), (cell) => ({ ...cell, row: cell.row + (cell.row >= firstRow - 1 ? 5 : 3) })),
      ),
    );
    expect(figures(outcome)).toEqual(figures(whole));
    expect(structure(outcome)).toEqual([]);
  });

  it("are read by their headings, with one notice, when the keys are gone", async () => {
    const outcome = await followed((document) =>
      onList(document, (sheet) => ({ ...sheet, cells: sheet.cells.filter(({ row }) => row !== 2) })),
    );
    expect(figures(outcome)).toEqual(figures(whole));
    expect(new Set(structure(outcome))).toEqual(new Set(["FRM-01"]));
  });
});

describe("the names of other programs", () => {
  const names = [
    ...Array.from({ length: 200 }, (_, index) => ({ name: `_xlnm.Hidden${index}`, refersTo: "#REF!" })),
    { name: "DUBBLA", refersTo: "_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)" },
    { name: "medelkoll_annat", refersTo: '"MK1 · annat · 1 · 1 · farsta · 2023"' },
    { name: "Medelkoll_Rapportmall", refersTo: '"MK1 · annat · 1 · 1 · farsta · 2023"', sheet: "Redovisning" },
  ];

  it("change nothing", async () => {
    const [form] = returned;
    if (!form) throw new Error("no form");
    const file = await handInForm(form.fileName, form.document);
    if (!("snapshot" in file)) throw new Error("refused");
    const strange = follow([{ ...file, snapshot: { ...file.snapshot, names: [...names, ...file.snapshot.names] } }]);
    expect(figures(strange)).toEqual(figures(follow([file])));
    expect(structure(strange)).toEqual([]);
  });

  it("and a form that has lost one of its marks is known by the others", async () => {
    const [form] = returned;
    if (!form) throw new Error("no form");
    const file = await handInForm(form.fileName, form.document);
    if (!("snapshot" in file)) throw new Error("refused");
    const without = { ...file.snapshot, properties: new Map<string, string>() };
    for (const snapshot of [{ ...file.snapshot, names: [] }, without]) {
      const outcome = follow([{ ...file, snapshot }]);
      expect(outcome.files[0]?.reading?.form).toMatchObject({
        recipient: "bromma",
        edition: "trygghetsinvesteringar-2024",
      });
      expect(structure(outcome)).toEqual([]);
    }
    const otherwise = {
      ...file.snapshot,
      properties: new Map([["medelkoll_rapportmall", "MK1 · annan · 1 · 1 · farsta · 2022"]]),
    };
    const outcome = follow([{ ...file, snapshot: otherwise }]);
    expect(structure(outcome)).toEqual(["FRM-02"]);
    expect(outcome.files[0]?.reading?.form).toMatchObject({ recipient: "bromma" });
  });
});

test("a form carries the edition that it was made by", async () => {
  const [form] = returned;
  if (!form) throw new Error("no form");
  const file = await handInForm(form.fileName, form.document);
  if (!("snapshot" in file)) throw new Error("refused");
  const carried = readCarried(file.snapshot);
  expect(carried?.findings).toEqual([]);
  expect(carried?.edition?.rules.map(({ code }) => code)).toEqual(library.editions[0].rules.map(({ code }) => code));
});

describe("a heading that has been given another unit", () => {
  const [form] = returned;
  if (!form) throw new Error("no form");
  const list = sheetOf(form.document, listName);
  const column = columnOf(list, "spentAmount");
  const inUnit = (heading: string, divide: number): WorkbookDocument =>
    withSheet(form.document, {
      ...list,
      cells: list.cells.map((cell) => {
        if (cell.column !== column) return cell;
        if (cell.row === firstRow - 1) return { ...cell, value: textValue(heading) };
        return cell.value?.kind === "number"
          ? { ...cell, value: { kind: "number", number: cell.value.number / divide } }
          : cell;
      }),
    });
  const read = async (document: WorkbookDocument): Promise<RunResult> =>
    follow([await handInForm(form.fileName, document)]);

  it("means it: amounts in thousands are read as such", async () => {
    const [plain, thousands] = [await read(form.document), await read(inUnit("Utfall (tkr)", 1000))];
    expect(figures(thousands)).toEqual(figures(plain));
  });

  it("is told when the amounts are still in kronor, and no total is whole", async () => {
    const outcome = await read(inUnit("Utfall (tkr)", 1));
    expect(outcome.totals.spent.complete).toBe(false);
    expect(outcome.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([expect.stringMatching(/^BEL-/u)]));
  });
});

test("no form is made of a register that leaves out what may be one more project", () => {
  const outcome = register();
  const left = {
    at: { file: "r.xlsx", sheet: "Beslut", cell: "A9" },
    fields: ["grantedAmount"],
    reach: "left-out",
  } as const;
  const made = reportForms(
    { ...outcome, missing: { ...outcome.missing, gaps: [left] } },
    { language: "sv", lastDay: null, contact: null },
  );
  expect(made).toEqual({ refused: "doubted", doubts: [{ name: "Beslut!A9", at: left.at }] });
});
