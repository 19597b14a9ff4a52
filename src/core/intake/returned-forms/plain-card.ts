import type { Edition, Field } from "../../anvisningar/schema";
import { parseFormKey } from "../../workbook/form-marks";
import { labelText } from "../../workbook/cell-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { Told } from "../../project/told";
import type { KeyColumn } from "./key-column";
import { isFilled, nameOfKey, type KeyedRow } from "./keyed-rows";
import { trueKeys } from "./misplaced-keys";
import type { KeyedCells } from "./paste-remarks";
import { asDay, plainHeading } from "./plain-list";

/** A question of the sheet of one project, and where its answer stands. */
export interface CardQuestion {
  readonly field: Field;
  readonly year: number | null;
  readonly row: number;
  /** What the edition calls it. */
  readonly label: string;
}

/** The sheet of one project, as plain labels with their answers. */
export interface PlainCard {
  readonly sheet: SheetSnapshot;
  readonly questions: readonly CardQuestion[];
  readonly columns: Pick<KeyColumn, "labels" | "answers">;
  /** What is filled in, as it stands there. */
  readonly row: KeyedRow;
  readonly keyed: KeyedCells;
  readonly told: Told;
  /** Labels whose field the edition does not have, as they stand there. */
  readonly strange: readonly Cell[];
}

/** Every keyed row gets the label that its key means, whatever its label has become. Keys, formulas of ours and what to write there are left out; what people have written beside them stays. */
export function plainCard(sheet: SheetSnapshot, written: KeyColumn, edition: Edition, file: string): PlainCard {
  const { labels, answers } = written;
  const fields = new Map<string, Field>(edition.fields.map((field) => [field.id, field]));
  const labelCells = new Map(
    sheet.cells.flatMap((cell) => (cell.column === labels ? [[cell.row, cell] as const] : [])),
  );
  const { keys, said, told } = trueKeys(written.keys, labelCells, { edition, file, sheet: sheet.name });
  const questions: CardQuestion[] = [];
  const strange: Cell[] = [];
  for (const [row, key] of written.keys) {
    if (key.kind !== "field" || keys.get(row)?.kind === "own") continue;
    const field = said.get(row) ?? fields.get(key.field);
    const label = labelCells.get(row);
    if (field) questions.push({ field, year: key.year, row, label: plainHeading(field, key.year, label) });
    else if (label) strange.push(label);
  }
  const asked = new Map(questions.map((question) => [question.row, question]));
  const isOurs = (cell: Cell): boolean => {
    const { row, column } = cell;
    if (column === written.column || parseFormKey(labelText(cell)) !== null) return true;
    if (!written.keys.has(row)) return false;
    return column === labels || column === written.help || (column === answers && !asked.has(row));
  };
  const cells = sheet.cells.flatMap((cell): readonly Cell[] => {
    if (isOurs(cell)) return [];
    const isDate = cell.column === answers && asked.get(cell.row)?.field.type === "date";
    return [isDate ? asDay(cell) : cell];
  });
  const labelled = questions.map(({ row, label }): Cell => ({
    row,
    column: labels,
    value: { kind: "text", text: label },
  }));
  const keyOf: KeyedCells["keyOf"] = ({ row, column }) => (column === answers ? written.keys.get(row) : undefined);
  return {
    sheet: {
      ...sheet,
      visibility: "visible",
      cells: [...cells, ...labelled].toSorted((a, b) => a.row - b.row || a.column - b.column),
      hiddenColumns: sheet.hiddenColumns.filter(
        ([first, last]) => !(first <= written.column && written.column <= last),
      ),
      hiddenRows: new Set([...sheet.hiddenRows].filter((row) => asked.has(row))),
    },
    ...{ questions, told, strange, columns: { labels, answers } },
    row: rowOf(sheet, written),
    keyed: {
      ...{ sheet, keyOf },
      holdsKeyed: ({ top, bottom, left, right }) =>
        left <= answers && answers <= right && [...written.keys.keys()].some((row) => row >= top && row <= bottom),
    },
  };
}

function rowOf(sheet: SheetSnapshot, { keys, answers }: KeyColumn): KeyedRow {
  const names = new Map<string, number>();
  for (const [row, key] of keys) {
    const name = nameOfKey(key);
    if (name !== null) names.set(name, row);
  }
  const filled = sheet.cells.flatMap((cell) => {
    const key = cell.column === answers ? keys.get(cell.row) : undefined;
    const name = key === undefined ? null : nameOfKey(key);
    return name === null || !isFilled(cell) ? [] : [[name, cell] as const];
  });
  return {
    sheet: sheet.name,
    cells: new Map(filled),
    place: (name) => {
      const row = names.get(name);
      return row === undefined ? null : { row, column: answers };
    },
  };
}
