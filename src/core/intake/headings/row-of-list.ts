import { hasRole } from "../../anvisningar/known-fields";
import { matchCodes } from "../../anvisningar/match-code";
import { parseAmountText } from "../../values/amount-text";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { HeadingColumn } from "./heading-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

/**
 * Does the row hold a project of the list with these columns: a name or an id, and beside it a second of them, an amount, a code or a budget year, each
 * in its own column? Values can look like headings ("Genomfört", 2023), so a row right above the next heading is told by where they stand.
 */
export function isRowOfList(
  grid: Grid,
  vocabulary: Vocabulary,
  columns: readonly HeadingColumn[],
  row: number,
): boolean {
  const cellsOf = (isWanted: (column: HeadingColumn) => boolean): readonly Cell[] =>
    columns.flatMap((column) => {
      const merge = grid.mergeAt(row, column.column);
      // A name merged down over rows names them all; a title merged to the right is in no column of its own.
      if (!isWanted(column) || (merge && merge.left < merge.right)) return [];
      const cell = grid.throughMerge(row, column.column);
      return cell && !isBlank(cell) ? [cell] : [];
    });
  const hasType = (type: string) => cellsOf(({ meaning }) => meaning.field?.type === type);
  const names = cellsOf(({ meaning: { field } }) => hasRole(field?.id, "names")).filter((cell) =>
    isNoHeading(vocabulary, cellText(cell)),
  );
  const hasCode = (): boolean =>
    columns.some(({ column, meaning: { field } }) => {
      const list = vocabulary.edition.lists.find(({ id }) => field?.type === "codes" && id === field.list);
      return list !== undefined && matchCodes(list, cellText(grid.at(row, column))) !== null;
    });
  return (
    names.length > 1 ||
    (names.length === 1 &&
      (hasType("amount").some((cell) => isAmount(vocabulary, cell)) ||
        hasType("year").some((cell) => vocabulary.meaning(cellText(cell)).year !== null) ||
        hasCode()))
  );
}

const isNoHeading = (vocabulary: Vocabulary, text: string): boolean => {
  const meaning = vocabulary.meaning(text);
  return !hasMeaning(meaning) && !meaning.isOnlyYearOrUnit;
};

/** A bare year over a column of amounts is a heading more often than money. */
function isAmount(vocabulary: Vocabulary, cell: Cell): boolean {
  const text = cellText(cell);
  if (vocabulary.meaning(text).isOnlyYearOrUnit) return false;
  if (cell.value.kind !== "text") return cell.value.kind === "number";
  const { kind } = parseAmountText(text);
  return kind === "amount" || kind === "ambiguous";
}
