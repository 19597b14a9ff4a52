import { remark, type Remark } from "../../findings/finding";
import { addressOf } from "sheet-refs";
import { labelText } from "../../workbook/cell-text";
import { parseDateText } from "../../values/date-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { keyedRows } from "./key-row";

/** "Hösten" is no day. */
const isAnswer = ({ value }: Cell, isDay: boolean): boolean =>
  value.kind !== "text" || (isDay ? parseDateText(value.text).kind === "date" : value.text.trim() !== "");

const parts = ["signed-name", "signed-role", "signed-date"] as const;

/** Who answers for the report: name, role and day are asked for on the first sheet, to the right of their labels. */
export function signRemarks(sheet: SheetSnapshot, file: string): readonly Remark[] {
  const rows = keyedRows(sheet);
  const empty = parts.flatMap((part) => {
    const row = rows.get(part);
    if (row === undefined) return [];
    const [label, ...said] = sheet.cells.filter((cell) => cell.row === row && labelText(cell) !== `mk:.${part}`);
    return said.some((cell) => isAnswer(cell, part === "signed-date"))
      ? []
      : [{ row, column: (label?.column ?? 1) + 1, name: label ? labelText(label) : part }];
  });
  const [first] = empty;
  if (first === undefined) return [];
  return [
    remark(
      "FRM-05",
      { file, sheet: sheet.name, cell: addressOf(first.row, first.column) },
      { parts: empty.map(({ name }) => name) },
    ),
  ];
}
