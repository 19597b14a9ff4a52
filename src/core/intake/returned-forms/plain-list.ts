import type { Edition } from "../../anvisningar/schema";
import { headingParts, normaliseLabel } from "../../values/label";
import { formDays } from "../../workbook/form-days";
import { factsOfFormat } from "../../workbook/number-format";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import type { Told } from "../../project/told";
import type { KeyRow } from "./key-row";
import { trueKeys } from "./misplaced-keys";

/** A sheet of a returned form as a plain list that says in its own headings what its keys say. */
export interface PlainList {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  /** The keys that its headings do not contradict. */
  readonly keys: KeyRow["keys"];
  readonly told: Told;
  /** Headings of columns whose field the edition does not have, as they stand there. */
  readonly strange: readonly Cell[];
}

/** As the form is made, headings stand two rows below the keys; rows can have been put in between. */
const usualDistance = 2;
const furthest = 8;

/**
 * Every keyed column gets the heading that its key means, wherever it stands and whatever its heading has become. Keys, the headings over headings and formulas of ours are left out;
 * columns that people have added stay, and so does what stands above.
 */
export function plainList(sheet: SheetSnapshot, written: KeyRow, edition: Edition, file: string): PlainList {
  const keyRow = written.row;
  const labels = new Map<string, Edition["fields"][number]>(edition.fields.map((field) => [field.id, field]));
  const headingRow = headingRowOf(sheet, keyRow, written.keys, labels);
  const headings = new Map<number, string>();
  const headingCellsWritten = new Map(
    sheet.cells.flatMap((cell) => (cell.row === headingRow ? [[cell.column, cell] as const] : [])),
  );
  const { keys, told } = trueKeys(written.keys, headingCellsWritten, { edition, file, sheet: sheet.name });
  const strange: Cell[] = [];
  for (const [column, key] of keys) {
    if (key.kind !== "field") continue;
    const field = labels.get(key.field);
    const heading = headingCellsWritten.get(column);
    if (field) headings.set(column, plainHeading(field, key.year, heading));
    else if (heading) strange.push(heading);
  }
  const dates = new Set(
    [...keys].flatMap(([column, key]) =>
      key.kind === "field" && labels.get(key.field)?.type === "date" ? [column] : [],
    ),
  );
  const own = [...keys].flatMap(([column, key]) => (key.kind === "own" ? [column] : []));
  const leftOut = new Set(own);
  const cells = sheet.cells.flatMap((cell): readonly Cell[] => {
    if (cell.row === keyRow) return [];
    if (cell.row < keyRow) return [cell];
    if (leftOut.has(cell.column) || (cell.row < headingRow && keys.has(cell.column))) return [];
    if (cell.row === headingRow && headings.has(cell.column)) return [];
    return [dates.has(cell.column) ? asDay(cell) : cell];
  });
  const headingCells = [...headings].map(([column, text]): Cell => ({
    row: headingRow,
    column,
    value: { kind: "text", text },
  }));
  return {
    sheet: {
      ...sheet,
      visibility: "visible",
      cells: [...cells, ...headingCells].toSorted((a, b) => a.row - b.row || a.column - b.column),
      hiddenColumns: sheet.hiddenColumns.filter(
        ([first, last]) => !own.some((column) => column >= first && column <= last),
      ),
      hiddenRows: new Set([...sheet.hiddenRows].filter((row) => row > headingRow)),
    },
    ...{ headingRow, keys, told, strange },
  };
}

/** What the edition calls the field, with the unit that somebody has written there. */
export function plainHeading(field: Edition["fields"][number], year: number | null, written: Cell | undefined): string {
  const dated = year === null ? field.label.sv : `${field.label.sv} ${year}`;
  return field.type === "amount" ? `${dated} (${unitIn(written)})` : dated;
}

const dayFormat = "yyyy-mm-dd";

/** A number where the form asks for a day, as the day that it is. */
export const asDay = (cell: Cell): Cell => (isDay(cell) ? { ...cell, format: dayFormat } : cell);

/** A serial day that has lost its look: where the form asks for a day, and takes no other number, it can be nothing else. */
const isDay = (cell: Cell): boolean =>
  cell.value.kind === "number" &&
  !factsOfFormat(cell).isDate &&
  cell.value.number >= formDays.first &&
  cell.value.number <= formDays.last;

/** The form asks for kronor; whoever has written another unit over the column means it. */
function unitIn(heading: Cell | undefined): string {
  const { unit = "kr" } = heading?.value.kind === "text" ? headingParts(heading.value.text) : {};
  return unit === "foreign" ? "EUR" : unit;
}

function headingRowOf(
  { cells }: SheetSnapshot,
  keyRow: number,
  keys: KeyRow["keys"],
  fields: ReadonlyMap<string, Edition["fields"][number]>,
): number {
  const fitting = new Map<number, number>();
  for (const { row, column, value } of cells) {
    if (row <= keyRow || row > keyRow + furthest || value.kind !== "text") continue;
    const key = keys.get(column);
    const field = key?.kind === "field" ? fields.get(key.field) : undefined;
    const said = normaliseLabel(value.text);
    if (field && [field.label.sv, field.label.en].some((label) => said.startsWith(normaliseLabel(label))))
      fitting.set(row, (fitting.get(row) ?? 0) + 1);
  }
  const [best] = [...fitting].toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 1 ? best[0] : keyRow + usualDistance;
}
