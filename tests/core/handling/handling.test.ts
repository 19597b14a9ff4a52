import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentSheet, WorkbookDocument } from "../../../src/core/document/document";
import { followUp } from "../../../src/core/run/follow-up";
import type { RunResult } from "../../../src/core/run/run-result";
import type { SourceFile } from "../../../src/core/run/source-file";
import { buildSummary } from "../../../src/core/summary/build-summary";
import type { IsoDate } from "../../../src/core/values/iso-date";
import {
  dayValue,
  filled,
  formsOf,
  handInForm,
  numberValue,
  register,
  textValue,
  trueAnswers,
} from "../../support/forms";
import { handInBytes, library, samples } from "../../support/returned";

/** One nämnd's report, from the first summary to the one that is notified; what people write, they write on the sheet. */

const granted = handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")));
const form = formsOf(register()).find(({ recipient }) => recipient === "Bromma stadsdelsnämnd")?.document;
if (!form) throw new Error("no form");
const answers = trueAnswers(form);
const [first = ""] = answers.keys();
const changedAnswers = new Map([...answers, [first, { ...answers.get(first), spentAmount: numberValue(1) }]]);

const report = (document: WorkbookDocument): Promise<SourceFile> => handInForm("bromma.xlsx", document);

const run = (file: SourceFile, asOf: string, earlier?: SourceFile): RunResult =>
  followUp([file], {
    ...{ edition: library.editions[0], profile: library.profile, asOf: asOf as IsoDate, answers: {}, granted },
    ...(earlier ? { earlier } : {}),
  });

type Row = readonly [namnd: string, state: string, day: string | null, note: string];

/** The summary of a run, with rows that people have written on the sheet Handläggning. */
async function summaryOf(outcome: RunResult, ...rows: readonly Row[]): Promise<SourceFile> {
  const document = buildSummary(outcome, { scope: "consolidated", language: "sv" });
  const written = (sheet: DocumentSheet): DocumentSheet => {
    const [table] = sheet.tables;
    if (sheet.name !== "Handläggning" || !table) return sheet;
    const cells = rows.flatMap(([namnd, state, day, note], index) => {
      const row = table.top + table.rows + 1 + index;
      const cell = (column: number, value: ReturnType<typeof textValue>) => ({
        row,
        column,
        style: "text" as const,
        value,
      });
      return [
        ...[cell(1, textValue(namnd)), cell(2, textValue(state)), cell(4, textValue(note))],
        ...(day === null ? [] : [cell(3, dayValue(day))]),
      ];
    });
    return { ...sheet, cells: [...sheet.cells, ...cells] };
  };
  return handInBytes("tidigare.xlsx", await writeXlsx({ ...document, sheets: document.sheets.map(written) }));
}

const told = ({ handling }: RunResult): readonly string[] =>
  (handling?.events ?? []).flatMap(({ namnd, state, on, note }) =>
    namnd === "bromma" || namnd === null ? [[state, on, note].filter(Boolean).join(" ")] : [],
  );
const codes = ({ findings }: RunResult): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith("HAN"));

test("what comes in is received, and only once while it is the same", async () => {
  const file = await report(filled(form, answers));
  const one = run(file, "2024-11-01");
  expect(told(one)).toEqual(["received 2024-11-01"]);
  const two = run(file, "2024-11-13", await summaryOf(one));
  expect(told(two)).toEqual(["received 2024-11-01"]);
  expect(codes(two)).toEqual([]);
});

test("a changed report after a request is a supplement, with what people wrote kept in between", async () => {
  const one = run(await report(filled(form, answers)), "2024-11-01");
  const asked: Row = ["Bromma", "komplettering begärd", "2024-11-05", "Utfallet för parkstråket"];
  const two = run(await report(filled(form, changedAnswers)), "2024-11-13", await summaryOf(one, asked));
  expect(told(two)).toEqual([
    "received 2024-11-01",
    "supplement-requested 2024-11-05 Utfallet för parkstråket",
    "supplemented 2024-11-13",
  ]);
  expect(codes(two)).toEqual([]);
});

test("a supplement in which no project has changed is told", async () => {
  const one = run(await report(filled(form, answers)), "2024-11-01");
  const asked: Row = ["Bromma stadsdelsnämnd", "Supplement requested", "2024-11-05", ""];
  const same = filled(
    form,
    new Map([...answers, [first, { ...answers.get(first), comment: textValue("Inget nytt") }]]),
  );
  const two = run(await report(same), "2024-11-13", await summaryOf(one, asked));
  expect(told(two).at(-1)).toBe("supplemented 2024-11-13");
  expect(codes(two)).toEqual(["HAN-01"]);
});

test("a report that changes after it was approved is told with its projects, and nothing is when it does not", async () => {
  const file = await report(filled(form, answers));
  const one = run(file, "2024-11-01");
  const approved: Row = ["Bromma", "Godkänd", "2024-11-05", "KS 2024/1"];
  const unchanged = run(file, "2024-11-13", await summaryOf(one, approved));
  expect(told(unchanged).at(-1)).toBe("approved 2024-11-05 KS 2024/1");
  expect(codes(unchanged)).toEqual([]);
  const two = run(await report(filled(form, changedAnswers)), "2024-11-13", await summaryOf(one, approved));
  expect(told(two).at(-1)).toBe("received 2024-11-13");
  expect(two.findings.find(({ code }) => code === "HAN-02")?.params).toMatchObject({ projects: [first] });
});

test("a row that cannot be understood is told, changes nothing, and is written again as it was", async () => {
  const file = await report(filled(form, answers));
  const odd: Row = ["Bromma", "Kanske klar", null, "ring dem"];
  const two = run(file, "2024-11-13", await summaryOf(run(file, "2024-11-01"), odd));
  expect(codes(two)).toEqual(["HAN-03"]);
  const three = run(file, "2024-11-20", await summaryOf(two));
  expect(codes(three)).toEqual(["HAN-03"]);
  expect(three.handling?.events.map(({ written, note }) => [written?.state, note])).toEqual([
    [undefined, ""],
    ["Kanske klar", "ring dem"],
  ]);
});
