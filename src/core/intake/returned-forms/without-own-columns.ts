import { isOwnHeading, ownHeadings } from "../../workbook/form-headings";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";

/** Fewer could be chance: "Saknas" may stand in any cell. */
const fewest = 2;

/** A list of a form whose keys are gone, or the sheet of one project, without what holds its own formulas and its help: columns under their headings, rows beside their labels. */
export function withoutOwnColumns(sheet: SheetSnapshot): SheetSnapshot {
  const found = sheet.cells.filter((cell) => cell.value.kind === "text" && isOwnHeading(labelText(cell)));
  const [headings] = grouped(found, ({ row }) => row);
  // A column may say "Saknas" many times; a project's state is said on its own sheet alone.
  const labels = grouped(found, ({ column }) => column).find((cells) => cells.some(isState));
  if (headings !== undefined) {
    const own = new Set(headings.map(({ column }) => column));
    const row = headings[0]?.row ?? 0;
    return { ...sheet, cells: sheet.cells.filter((cell) => cell.row < row || !own.has(cell.column)) };
  }
  return labels === undefined ? sheet : withoutOwnRows(sheet, labels, found);
}

/** The labels of one project and their answers; nothing of a sheet without any. */
function withoutOwnRows(sheet: SheetSnapshot, labels: readonly Cell[], found: readonly Cell[]): SheetSnapshot {
  const column = labels[0]?.column ?? 0;
  const help = found.find((cell) => cell.column > column);
  const own = new Set([...labels.map(({ row }) => row), ...(help ? [help.row] : [])]);
  const cells = sheet.cells.filter(
    (cell) => !own.has(cell.row) && !(help && cell.column === help.column && cell.row > help.row),
  );
  return { ...sheet, cells: cells.some((cell) => cell.column > column && !isBlank(cell)) ? cells : [] };
}

const isState = (cell: Cell): boolean => Object.values<string>(ownHeadings.state).includes(labelText(cell));

/** Those that stand several in a row, or in a column. */
function grouped<Thing>(things: readonly Thing[], by: (thing: Thing) => number): readonly (readonly Thing[])[] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) groups.set(by(thing), [...(groups.get(by(thing)) ?? []), thing]);
  return [...groups.values()].filter(({ length }) => length >= fewest);
}
