import { hasRole } from "../anvisningar/known-fields";
import { normaliseLabel } from "../values/label";
import { labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import type { Cell } from "../workbook/snapshot";
import { haveAccounts } from "../words/ledgers";
import { isPartHeading } from "../words/levels";
import { isSumRow } from "./headings/amount-rows";
import { hasMeaning, type Vocabulary } from "./headings/vocabulary";

/** A heading stands high on its sheet, and so many rows under it tell. */
const lastHeadingRow = 20;
const mostRows = 200;
/** Fewer rows tell little, fewer headings may be those of anything. */
const fewestRows = 3;
const fewestHeadings = 3;

interface HeadedSheet {
  readonly grid: Grid;
  readonly row: number;
}

/**
 * "Vad fick vi pengar till | Beviljat | Använt" word for word on a sheet for each area: of headings over money that name no project, the first that nobody
 * knows over words of their own on every one of the sheets names them, also on a sheet with so few rows that it would not tell by itself.
 */
export function sharedNames(grids: readonly Grid[], vocabulary: Vocabulary): readonly string[] {
  if (grids.length < 2) return [];
  const alike = new Map<string, HeadedSheet[]>();
  for (const grid of grids)
    for (const row of grid.rows.slice(0, lastHeadingRow)) {
      const cells = grid.row(row);
      if (cells.length < fewestHeadings || !cells.every(isWords)) continue;
      const words = JSON.stringify(cells.map((cell) => [cell.column, normaliseLabel(labelText(cell))]));
      alike.set(words, [...(alike.get(words) ?? []), { grid, row }]);
    }
  return [...alike.values()].flatMap((sheets) => nameOver(sheets, vocabulary) ?? []);
}

const isWords = ({ value }: Cell): boolean => value.kind === "text";

/** The heading over the names; null where the headings name them already, where they are over no money, or where no column is one. */
function nameOver(sheets: readonly HeadedSheet[], { meaning }: Vocabulary): string | null {
  const [first] = sheets;
  if (!first || new Set(sheets.map(({ grid }) => grid)).size < 2) return null;
  const headings = first.grid.row(first.row);
  const ids = headings.map((cell) => meaning(labelText(cell)).field?.id);
  const isMoney = ids.includes("grantedAmount") && ids.includes("spentAmount");
  if (!isMoney || ids.some((id) => hasRole(id, "names")) || haveAccounts(headings.map(labelText))) return null;
  const amounts = headings.filter((_, at) => ids[at] === "grantedAmount" || ids[at] === "spentAmount");
  const rows = sheets.map(({ grid, row }) => rowsWithAmounts(grid, row, amounts));
  if (rows.flat().length < fewestRows || rows.some((one) => one.length === 0)) return null;
  const names = headings.find((cell) => {
    const text = labelText(cell);
    if (hasMeaning(meaning(text)) || isPartHeading(text)) return false;
    return sheets.every(({ grid }, at) => {
      const texts = (rows[at] ?? []).map((row) => labelText(grid.at(row, cell.column)));
      return texts.every((one) => /\p{L}{3}/u.test(one)) && new Set(texts).size === texts.length;
    });
  });
  return names ? normaliseLabel(labelText(names)) : null;
}

const rowsWithAmounts = (grid: Grid, heading: number, amounts: readonly Cell[]): readonly number[] =>
  grid.rows.filter(
    (row) =>
      row > heading &&
      row <= heading + mostRows &&
      amounts.some(({ column }) => looseAmount(grid.at(row, column)) !== null) &&
      !isSumRow(grid.row(row)),
  );
