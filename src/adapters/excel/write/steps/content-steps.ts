import { extentOf } from "../cells-and-areas";
import type { DocumentCell, DocumentSheet } from "../../../../core/document/document";
import { areaText } from "sheet-refs";
import { shownText } from "../../../xlsx/writer/writable-text";
import type { HostValue } from "../../read/host-value";
import { cellValue } from "../compare";
import type { UserCell } from "../standing";
import { type Step, step } from "./step";

/** Excel's limit for a cell, less the apostrophe. */
const longestText = 32_766;

/**
 * A text as it is handed to Excel. Without the apostrophe Excel reads it as if somebody had typed it: "=…" becomes a formula, "2024-05-01" a
 * date, "1-2" another, "#N/A" an error, "00123" a number. The apostrophe is no part of the text.
 */
export const asText = (text: string): string => (text === "" ? "" : `'${shownText(text, longestText)}`);

/** What is written into a cell. */
export function entry(cell: DocumentCell, user: UserCell | undefined, dateSystem: 1900 | 1904): HostValue {
  if (user !== undefined)
    return user.isFormula || typeof user.content !== "string" ? user.content : asText(user.content);
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.value === undefined) return "";
  const value = cellValue(cell.value, dateSystem);
  return typeof value === "string" ? asText(value) : value;
}

/** Null leaves a cell as it is: those are not ours. */
export type Row = readonly (HostValue | null)[];

const bytesPerStep = 40_000;
const utf8 = new TextEncoder();

/** Writes rows from `top` and `left`, as many at a time as a step may hold. */
export function rowSteps(sheet: string, top: number, left: number, rows: readonly Row[]): readonly Step[] {
  const steps: Step[] = [];
  let block: Row[] = [];
  let bytes = 0;
  let first = top;
  const close = (): void => {
    const [from, written] = [first, block];
    const right = left + (written[0]?.length ?? 0) - 1;
    if (right < left) return;
    const address = areaText({ top: from, left, bottom: from + written.length - 1, right });
    steps.push(
      step(
        3,
        (book) => {
          book.range(sheet, address).formulas = written.map((row) => [...row]);
        },
        bytes,
      ),
    );
    first += written.length;
    block = [];
    bytes = 0;
  };
  for (const row of rows) {
    const more = utf8.encode(JSON.stringify(row)).length;
    if (block.length > 0 && bytes + more > bytesPerStep) close();
    block.push(row);
    bytes += more;
  }
  if (block.length > 0) close();
  return steps;
}

/** The sheet's content as rows from A1. A1 itself is left: as long as the summary is not whole it says so. */
export function contentRows(
  sheet: DocumentSheet,
  userCells: ReadonlyMap<string, UserCell>,
  dateSystem: 1900 | 1904,
): readonly Row[] {
  const { bottom, right } = extentOf(sheet);
  const rows = Array.from({ length: bottom }, () => Array<HostValue | null>(right).fill(null));
  for (const cell of sheet.cells) {
    const row = rows[cell.row - 1];
    if (row === undefined || (cell.row === 1 && cell.column === 1)) continue;
    row[cell.column - 1] = entry(cell, userCells.get(`${cell.row} ${cell.column}`), dateSystem);
  }
  return rows;
}
