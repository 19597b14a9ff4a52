import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../src/adapters/xlsx/writer/write-xlsx";
import type { DocumentCell, DocumentSheet, DocumentValue, WorkbookDocument } from "../../src/core/document/document";
import { reportForms, type FormsOptions, type ReportForm } from "../../src/core/forms/report-forms";
import type { SourceFile } from "../../src/core/run/source-file";
import type { RunResult } from "../../src/core/run/run-result";
import { toExcelSerial, type IsoDate } from "../../src/core/values/iso-date";
import { follow, handInBytes, samples } from "./returned";

/** Report forms made from the sample register, filled in as a nämnd would. */

/** The sample register as a run of its own; fewer spare rows than the edition says make less to compute. */
export function register(spareRows = 1): RunResult {
  const outcome = follow([handInBytes("granted-register.xlsx", readFileSync(join(samples, "granted-register.xlsx")))]);
  const { form } = outcome.edition;
  return form ? { ...outcome, edition: { ...outcome.edition, form: { ...form, spareRows } } } : outcome;
}

/** The sample register under another edition that asks for the same, as it was sent out by last year. */
export const registerOf = (version: string): RunResult => {
  const outcome = register();
  return { ...outcome, edition: { ...outcome.edition, version } };
};

export function formsOf(outcome: RunResult, options: Partial<FormsOptions> = {}): readonly ReportForm[] {
  const made = reportForms(outcome, { language: "sv", lastDay: null, contact: null, ...options });
  if ("refused" in made) throw new Error(made.refused);
  return made.forms;
}

export const listName = "Redovisning";
const keyRow = 2;
export const firstRow = 5;

export const sheetOf = ({ sheets }: WorkbookDocument, name: string): DocumentSheet => {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

const textAt = (sheet: DocumentSheet, row: number, column: number): string => {
  const value = sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  return value?.kind === "text" ? value.text : "";
};

/** The column of a field, by the hidden row of keys. */
export function columnOf(sheet: DocumentSheet, key: string): number {
  const cell = sheet.cells.find(
    ({ row, value }) => row === keyRow && value?.kind === "text" && value.text === `mk:${key}`,
  );
  if (!cell) throw new Error(`No column ${key}`);
  return cell.column;
}

export const has = (sheet: DocumentSheet, key: string): boolean =>
  sheet.cells.some(({ row, value }) => row === keyRow && value?.kind === "text" && value.text === `mk:${key}`);

/** The row of a project, by its name. */
export function rowOf(sheet: DocumentSheet, project: string): number {
  const column = columnOf(sheet, "projectName");
  const rows = sheet.cells.flatMap((cell) => (cell.column === column && cell.row >= firstRow ? [cell.row] : []));
  const row = rows.find((one) => textAt(sheet, one, column) === project);
  if (row === undefined) throw new Error(`No project ${project}`);
  return row;
}

/** Another content for some cells, by row and column; the look and the lock stay. */
export const withCells = (
  sheet: DocumentSheet,
  changes: readonly (Pick<DocumentCell, "row" | "column"> & {
    readonly value?: DocumentValue;
    readonly formula?: string;
  })[],
): DocumentSheet => {
  const byPlace = new Map(changes.map((change) => [`${change.row} ${change.column}`, change]));
  return {
    ...sheet,
    cells: sheet.cells.map(({ value: _value, formula: _formula, ...cell }) => {
      const change = byPlace.get(`${cell.row} ${cell.column}`);
      if (!change)
        return {
          ...cell,
          ...(_value ? { value: _value } : {}),
          ...(_formula === undefined ? {} : { formula: _formula }),
        };
      return {
        ...cell,
        ...(change.value ? { value: change.value } : {}),
        ...(change.formula === undefined ? {} : { formula: change.formula }),
      };
    }),
  };
};

export const withSheet = (document: WorkbookDocument, changed: DocumentSheet): WorkbookDocument => ({
  ...document,
  sheets: document.sheets.map((sheet) => (sheet.name === changed.name ? changed : sheet)),
});

export const textValue = (text: string): DocumentValue => ({ kind: "text", text });
export const numberValue = (number: number): DocumentValue => ({ kind: "number", number });
export const dayValue = (day: string): DocumentValue => ({ kind: "date", serial: toExcelSerial(day as IsoDate) });

/** Name, role and day on the first sheet. The invented person is a role. */
export function signed(document: WorkbookDocument): WorkbookDocument {
  const cover = sheetOf(document, "Läs först");
  const rowOfKey = (key: string): number =>
    cover.cells.find(({ value }) => value?.kind === "text" && value.text === `mk:.${key}`)?.row ?? 0;
  return withSheet(
    document,
    withCells(cover, [
      { row: rowOfKey("signed-name"), column: 3, value: textValue("Kontrollfunktionen") },
      { row: rowOfKey("signed-role"), column: 3, value: textValue("Controller") },
      { row: rowOfKey("signed-date"), column: 3, value: dayValue("2024-11-01") },
    ]),
  );
}

/** What one project is answered with, by key of the column. */
export type FormAnswers = Readonly<Record<string, DocumentValue>>;

export function filled(document: WorkbookDocument, answers: ReadonlyMap<string, FormAnswers>): WorkbookDocument {
  const list = sheetOf(document, listName);
  const changes = [...answers].flatMap(([project, fields]) =>
    Object.entries(fields).map(([key, value]) => ({ row: rowOf(list, project), column: columnOf(list, key), value })),
  );
  return withSheet(document, withCells(list, changes));
}

export const handInForm = async (name: string, document: WorkbookDocument): Promise<SourceFile> =>
  handInBytes(name, await writeXlsx(document));

interface Truth {
  readonly projects: readonly {
    readonly name: string;
    readonly spentOre: number;
    readonly years: readonly { readonly year: number; readonly spentOre: number }[];
    readonly completedOn: string | null;
    readonly reportedOn: string | null;
  }[];
}

export const truth = JSON.parse(readFileSync(join(samples, "returned/expected.json"), "utf8")) as Truth;

/** `isOne`: what was spent is asked for once, and not year by year. */
function answersFor(project: Truth["projects"][number], isOne: boolean): FormAnswers {
  const spent = isOne
    ? { spentAmount: numberValue(project.spentOre / 100) }
    : Object.fromEntries(
        project.years.map(({ year, spentOre }) => [`spentAmount@${year}`, numberValue(spentOre / 100)]),
      );
  const isDone = project.completedOn !== null;
  return {
    ...spent,
    status: textValue(isDone ? "Genomfört" : "Pågår"),
    ...(project.completedOn === null ? {} : { completedDate: dayValue(project.completedOn) }),
    ...(project.reportedOn === null
      ? {}
      : { reportDate: dayValue(project.reportedOn), reportRef: textValue("KS 2024/1") }),
    ...(isDone
      ? {
          finalResult: textValue("Åtgärden är utförd enligt ansökan och platsen är öppen för alla igen."),
          implementationDeviation: textValue("Nej"),
        }
      : {}),
  };
}

/** What the nämnder of the samples know of their projects, for the projects of one form. */
export function trueAnswers(document: WorkbookDocument): ReadonlyMap<string, FormAnswers> {
  const list = sheetOf(document, listName);
  const names = columnOf(list, "projectName");
  const answers = new Map<string, FormAnswers>();
  for (const project of truth.projects) {
    const isHere = list.cells.some(
      ({ column, value }) => column === names && value?.kind === "text" && value.text === project.name,
    );
    if (!isHere) continue;
    answers.set(project.name, answersFor(project, has(list, "spentAmount")));
  }
  return answers;
}

/** The sheets of a form with a sheet a project, in its order; those for projects that the register lacks come last. */
export const cardsIn = ({ sheets }: WorkbookDocument): readonly DocumentSheet[] =>
  sheets.filter((sheet) => sheet.cells.some(({ column, value }) => column === 1 && isText(value, "mk:projectName")));

const isText = (value: DocumentValue | undefined, text: string): boolean =>
  value?.kind === "text" && value.text === text;

/** The row of a key on such a sheet; null where the project is not asked. */
export const rowOfKey = ({ cells }: DocumentSheet, key: string): number | null =>
  cells.find(({ column, value }) => column === 1 && isText(value, `mk:${key}`))?.row ?? null;

export const answerColumn = 3;

export const answerIn = (card: DocumentSheet, key: string): DocumentValue | undefined =>
  card.cells.find(({ row, column }) => row === rowOfKey(card, key) && column === answerColumn)?.value;

export const nameIn = (card: DocumentSheet): string => {
  const value = answerIn(card, "projectName");
  return value?.kind === "text" ? value.text : "";
};

/** The same answers as `trueAnswers`, on the sheet of each project. */
export function filledCards(
  document: WorkbookDocument,
  answers: (card: DocumentSheet) => FormAnswers,
): WorkbookDocument {
  return cardsIn(document).reduce(
    (filledSoFar, card) =>
      withSheet(
        filledSoFar,
        withCells(
          card,
          Object.entries(answers(card)).map(([key, value]) => {
            const row = rowOfKey(card, key);
            if (row === null) throw new Error(`No row ${key} on ${card.name}`);
            return { row, column: answerColumn, value };
          }),
        ),
      ),
    document,
  );
}

export const trueAnswersOf = (card: DocumentSheet): FormAnswers => {
  const project = truth.projects.find(({ name }) => name === nameIn(card));
  return project ? answersFor(project, rowOfKey(card, "spentAmount") !== null) : {};
};
