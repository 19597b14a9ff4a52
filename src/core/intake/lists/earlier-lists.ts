import { remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { saysEarlierYear, saysOnlyCompared } from "../../words/replaced";
import type { HeadingBlock } from "../headings/find-headings";
import { joinParts, type RawSheet, type SheetParts } from "../raw";

/** Titles stand close above their headings. */
const titleRows = 4;

/** The title over a list, or the sheet's name, that says that the list is of an earlier year or only there to compare with; null when none does. `above`: the last row of what stands over it. */
export function earlierTitle(grid: Grid, { bottom, columns }: HeadingBlock, above: number): string | Cell | null {
  const [left, right] = [columns[0]?.column ?? 1, columns.at(-1)?.column ?? 1];
  const titles = grid.rows
    .filter((row) => row < bottom && row > above)
    .slice(-titleRows)
    .flatMap((row) => grid.row(row))
    .filter(({ column }) => column >= left && column <= right);
  const found = titles.find((cell) => isAside(labelText(cell)));
  return found ?? (isAside(grid.sheet.name) ? grid.sheet.name : null);
}

const isAside = (title: string): boolean => saysEarlierYear(title) || saysOnlyCompared(title);

/** The list held apart until it is known whether another one is of now. */
export const heldApart = (title: string | Cell, parts: SheetParts): SheetParts => ({
  ...joinParts([]),
  covers: parts.covers,
  earlier: [{ title, parts }],
});

/**
 * A list whose title says that it is of an earlier year ("Förra årets redovisning") stands beside one that is of now: its projects are told of and not counted
 * (STR-68). Where no other list has projects, it is the one that is reported.
 */
export function setEarlierListsAside(sheets: readonly RawSheet[], file: string): readonly RawSheet[] {
  const hasCurrent = sheets.some(({ records }) => records.length > 0);
  return sheets.map((sheet) => {
    const { earlier = [], ...own } = sheet;
    if (earlier.length === 0) return sheet;
    const { sheet: name, hidden } = own;
    const joined = (more: readonly SheetParts[]): RawSheet => ({ sheet: name, hidden, ...joinParts([own, ...more]) });
    if (!hasCurrent) return joined(earlier.map(({ parts }) => parts));
    const told = earlier.flatMap(({ title, parts }) => {
      const first = parts.records[0]?.values[0];
      const cell = typeof title === "string" ? first : title;
      if (!cell || !first) return [];
      const at = { file, sheet: name, cell: addressOf(cell.row, cell.column) };
      const text = visibleText(typeof title === "string" ? title : cellText(title));
      return [remark("STR-68", at, { title: text, count: parts.records.length })];
    });
    return joined([{ ...joinParts([]), remarks: told }]);
  });
}
