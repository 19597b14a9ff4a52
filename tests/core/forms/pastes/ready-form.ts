import type { DocumentValue, WorkbookDocument } from "../../../../src/core/document/document";
import {
  columnOf,
  dayValue,
  filled,
  firstRow,
  formsOf,
  listName,
  numberValue,
  register,
  rowOf,
  sheetOf,
  signed,
  textValue,
} from "../../../support/forms";
import type { Pasted, PasteOver } from "../../../support/pastes";

/** The form that the table pastes into, in which all is well, and the ways to paste into it. */

const forms = formsOf(register(3));
const formOf = (name: string): WorkbookDocument => {
  const form = forms.find(({ recipient }) => recipient === name);
  if (!form) throw new Error(`No form for ${name}`);
  return ready(form.document);
};

/** Every project finished, with what was granted spent to the krona. */
function ready(document: WorkbookDocument): WorkbookDocument {
  const sheet = sheetOf(document, listName);
  const [named, granted] = [columnOf(sheet, "projectName"), columnOf(sheet, "grantedAmount")];
  const names = sheet.cells.flatMap(({ row, column, value }) =>
    row >= firstRow && column === named && value?.kind === "text" ? [value.text] : [],
  );
  const amountOf = (name: string): DocumentValue =>
    sheet.cells.find((cell) => cell.row === rowOf(sheet, name) && cell.column === granted)?.value ?? numberValue(0);
  const answers = (name: string) => ({
    ...{ status: textValue("Genomfört"), completedDate: dayValue("2023-10-02"), spentAmount: amountOf(name) },
    ...{
      reportDate: dayValue("2024-02-01"),
      reportRef: textValue("BRO 2024/12"),
      implementationDeviation: textValue("Nej"),
    },
    finalResult: textValue(`Belysningen vid ${name} är utbytt och fungerar.`),
    followUpResult: textValue(`Fler vistas vid ${name} på kvällarna.`),
  });
  return signed(filled(document, new Map(names.map((name) => [name, answers(name)]))));
}

export const bromma = formOf("Bromma stadsdelsnämnd");
export const other = formOf("Kulturnämnden");
export const list = sheetOf(bromma, listName);
export const col = (key: string): number => columnOf(list, key);
export const cover = "Läs först";
export const [overallRow, signatureRow] = [11, 29];
/** Rows of the register's projects, and the first of those below. */
export const [one, two, three, spare] = [firstRow, firstRow + 1, firstRow + 2, firstRow + 3];
export const rows = [one, two, three, spare, spare + 1, spare + 2];

type Content = Omit<Pasted, "row" | "column">;
export const over = (
  cells: readonly Pasted[],
  merges: PasteOver["merges"] = [],
  sheet = listName,
): readonly PasteOver[] => [{ sheet, cells, merges }];
/** Into one cell of the first project. */
export const into = (key: string, content: Content | DocumentValue): readonly PasteOver[] =>
  over([{ row: one, column: col(key), ...("kind" in content ? { value: content } : content) }]);

interface Block {
  readonly rows: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
}
/** A block of values, moved so that its corner lands there; cells outside the mask are left alone, as a program leaves locked ones. */
export function block(
  document: WorkbookDocument,
  sheet: string,
  { rows: [top, bottom], columns: [left, right] }: Block,
  [row, column]: readonly [row: number, column: number],
  isOpen: (pasted: Pasted) => boolean = () => true,
): readonly PasteOver[] {
  const cells: Pasted[] = [];
  for (let down = 0; down <= bottom - top; down += 1)
    for (let across = 0; across <= right - left; across += 1) {
      const value = sheetOf(document, sheet).cells.find(
        (cell) => cell.row === top + down && cell.column === left + across,
      )?.value;
      cells.push({ row: row + down, column: column + across, ...(value ? { value } : {}) });
    }
  return over(cells.filter(isOpen));
}
export const isUnlocked = ({ row, column }: Pasted): boolean =>
  list.cells.some((cell) => cell.row === row && cell.column === column && cell.unlocked);
export const whole: Block["columns"] = [1, col(".should")];
export const answersOnly: Block["columns"] = [col("status"), col("comment")];
export const empty = (block: readonly number[], columns: readonly number[]): readonly PasteOver[] =>
  over(block.flatMap((row) => columns.map((column) => ({ row, column }))));

export interface Row {
  readonly what: string;
  readonly paste: readonly PasteOver[];
  /** In what the form says, with the row's number; null when it still says that it is ready. */
  readonly form: string | null;
  /** Code and cell, those that the paste gives rise to. */
  readonly back: readonly string[];
  /** Kronor spent by all; null while that is not whole. */
  readonly spent: number | null;
  readonly granted?: number | null;
  /** Why only one of them says something. */
  readonly why?: string;
}
export const all = 3_300_000;
export const notAnAmount = `${one}: Rätta: Ekonomiskt utfall ska vara ett belopp i kronor.`;
export const unlooked = "a formula cannot see what a cell looks like";
export const textOfDay = "the form counts with days and wants one; what the text says is plain when it comes back";
export const textOfChoice =
  "the row's other questions compare the word as the list has it; what is meant is plain when it comes back";
