import { hasRole } from "../../anvisningar/known-fields";
import { labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import type { Vocabulary } from "./vocabulary";

/** How far down a sheet such headings may stand. */
const headingReach = 20;
/** Two headings may begin with a number by chance. */
const fewestNumbered = 3;

/** "Q3 Used", "3 Använt", "3a Beviljat": alone it may be of a quarter, or be a number of something. */
const numbered = /^\s*(q\s?)?(\d{1,2})[a-h]?[.:)]?\s+(?=\p{L})/iu;

/**
 * Headings that answer numbered questions, "Q1 Project | Q2 Completed? | Q3 Granted | Q3 Used": the numbers rise along the row and the one of the projects has one too, so that they
 * are no quarters. They are read as if they had none.
 */
export function withoutQuestionNumbers(grid: Grid, vocabulary: Vocabulary): Grid {
  const bare = new Map<Cell, Cell>();
  for (const row of grid.rows.filter((one) => one <= headingReach)) {
    const found = grid.row(row).flatMap((cell) => {
      const text = labelText(cell);
      const [mark, , number] = numbered.exec(text) ?? [];
      return mark === undefined ? [] : [{ cell, number: Number(number), text: text.slice(mark.length) }];
    });
    const rises = found.every(({ number }, at) => number >= (found[at - 1]?.number ?? 0));
    const differ = new Set(found.map(({ number }) => number)).size;
    if (differ < fewestNumbered || !rises) continue;
    const namesProject = ({ text }: { readonly text: string }): boolean => {
      const { field, candidates } = vocabulary.meaning(text);
      return [field, ...candidates].some((one) => hasRole(one?.id, "names"));
    };
    if (!found.some(namesProject)) continue;
    for (const { cell, text } of found) bare.set(cell, { ...cell, value: { kind: "text", text } });
  }
  if (bare.size === 0) return grid;
  return gridOf({ ...grid.sheet, cells: grid.sheet.cells.map((cell) => bare.get(cell) ?? cell) });
}
