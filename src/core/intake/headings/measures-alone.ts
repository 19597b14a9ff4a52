import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { namesMore, namesOtherMoney } from "../forms/named-above";
import type { Terms } from "../terms";
import type { HeadingBlock } from "./find-headings";
import type { HeadingColumn } from "./heading-column";
import { isOfMeasures } from "./measure-column";

/** One name beside rows may be the title of a form. */
const fewestNames = 2;
/** A measure's name stands beside its amount, and the project's name close before it. */
const furthest = 4;
const lastColumn = 12;

/**
 * Blocks of rows without any heading, with a project's name to the left of each: "Lekplatsen | Beviljat | 500", under it "Förbrukat | 480". The heading that somebody
 * would have written over them: "Projekt | Post | Belopp". Null where the workbook names its projects elsewhere, since these may then be sums of them.
 */
export function measuresAlone(grid: Grid, terms: Terms): HeadingBlock | null {
  if (terms.namesProjects) return null;
  for (let column = 2; column <= lastColumn; column += 1) {
    const rows = grid.rows.filter((row) => isMeasured(grid, row, column));
    const [first] = rows;
    if (first === undefined || !isOfMeasures(grid, rows, column, terms.vocabulary)) continue;
    const names = nameColumn(grid, rows, column, terms);
    const amounts = amountColumn(grid, rows, column);
    if (names === null || amounts === null) continue;
    const heading = (at: number, text: string): HeadingColumn => ({
      ...{ column: at, row: first - 1, text, year: null, meaning: terms.vocabulary.meaning(text) },
    });
    const field = terms.vocabulary.edition.fields.find(({ id }) => id === "projectName")?.label.sv ?? "";
    return {
      top: first - 1,
      bottom: first - 1,
      columns: [heading(names, field), heading(column, "Post"), heading(amounts, "Belopp")],
    };
  }
  return null;
}

/** Words, and an amount right of them. */
const isMeasured = (grid: Grid, row: number, column: number): boolean =>
  labelText(grid.at(row, column)) !== "" && amountRightOf(grid, row, column) !== null;

function amountRightOf(grid: Grid, row: number, column: number): number | null {
  for (let right = column + 1; right <= column + furthest; right += 1) {
    const cell = grid.at(row, right);
    if (!isBlank(cell)) return looseAmount(cell) === null ? null : right;
  }
  return null;
}

/** The column in which every measure has its amount. */
function amountColumn(grid: Grid, rows: readonly number[], measures: number): number | null {
  const columns = new Set(rows.map((row) => amountRightOf(grid, row, measures)));
  const [only = null, ...others] = columns;
  return others.length === 0 ? only : null;
}

/** The nearest column to the left with words, each once, over every repetition of the first measure; none of them a nämnd's, an area's, a period's or another kind of money's. */
function nameColumn(
  grid: Grid,
  rows: readonly number[],
  measures: number,
  { register, vocabulary }: Terms,
): number | null {
  const first = labelText(grid.at(rows[0] ?? 0, measures));
  const starts = rows.filter((row) => labelText(grid.at(row, measures)) === first);
  for (let column = measures - 1; column >= Math.max(1, measures - furthest); column -= 1) {
    const texts = starts.map((row) => labelText(grid.at(row, column)));
    if (texts.every((text) => text === "")) continue;
    const names = texts.filter((text) => !isSumLabel(text) && !beginsLikeSum(text));
    const areNames =
      names.length >= fewestNames &&
      names.every((text) => /\p{L}{3}/u.test(text)) &&
      new Set(names).size === names.length;
    const isOther = (text: string): boolean =>
      register.resolveNamnd(text).kind === "match" ||
      register.resolveArea(text).kind === "match" ||
      namesMore(text) ||
      namesOtherMoney(text, vocabulary);
    return areNames && !names.some(isOther) ? column : null;
  }
  return null;
}
