import { isBlank, labelText } from "../../workbook/cell-text";
import { gridOf, type Grid } from "../../workbook/grid";
import type { Cell } from "../../workbook/snapshot";
import { isPartHeading } from "../../words/levels";
import { isSumRow } from "../headings/amount-rows";
import type { HeadingColumn } from "../headings/heading-column";
import type { MappedColumn } from "../headings/mapped-column";
import { hasMeaning, type Vocabulary } from "../headings/vocabulary";

export interface NamedWithPlace {
  readonly grid: Grid;
  /** The column that tells the rows apart; null where the names do so themselves. */
  readonly place: HeadingColumn | null;
}

/**
 * "Skola | Åtgärd": where what is done names the projects and says the same of several ("Belysning"), a column of words beside it that tells those apart names them too:
 * "Rågsvedsskolan, Belysning".
 */
export function namedWithPlace(
  grid: Grid,
  dataRows: readonly number[],
  mapped: readonly MappedColumn[],
  headings: readonly HeadingColumn[],
  vocabulary: Pick<Vocabulary, "meaning">,
): NamedWithPlace {
  const plain: NamedWithPlace = { grid, place: null };
  const [name, ...names] = mapped.filter(({ field }) => field.id === "projectName");
  const hasId = mapped.some(({ field }) => field.id === "projectId");
  if (!name || names.length > 0 || !saysWhatIsDone(name, vocabulary)) return plain;
  const amounts = mapped.filter(({ field }) => field.type === "amount");
  const rows = dataRows.filter(
    (row) =>
      isWords(grid.at(row, name.column)) &&
      amounts.some(({ column }) => !isBlank(grid.at(row, column))) &&
      !isSumRow(grid.row(row)),
  );
  const textIn = (row: number, column: number): string => labelText(grid.at(row, column));
  const texts = rows.map((row) => textIn(row, name.column));
  if (new Set(texts).size === texts.length) return plain;
  const known = new Map(mapped.map(({ column, field }) => [column, field.id] as const));
  const tellsApart = ({ column, text, meaning }: HeadingColumn): boolean => {
    const id = known.get(column);
    const mayBe = id === "place" || (id === undefined && !hasMeaning(meaning) && !isPartHeading(text));
    if (!mayBe || !rows.every((row) => isWords(grid.at(row, column)) && grid.mergeAt(row, column) === null))
      return false;
    const places = new Set(rows.map((row) => textIn(row, column)));
    const pairs = new Set(rows.map((row) => JSON.stringify([textIn(row, column), textIn(row, name.column)])));
    // A kind or an account holds for many rows; a place or an object for hardly more than one.
    return pairs.size === rows.length && places.size * mostPerPlace >= rows.length;
  };
  const beside = headings.filter(({ column }) => column < name.column).toReversed();
  const place = beside.find(tellsApart) ?? headings.find((one) => one.column === name.column + 1 && tellsApart(one));
  if (!place || (hasId && known.get(place.column) === undefined && place.column > name.column)) return plain;
  const named = new Set(rows);
  const cells = grid.sheet.cells.map((cell): Cell => {
    if (cell.column !== name.column || !named.has(cell.row)) return cell;
    const text = `${textIn(cell.row, place.column)}, ${labelText(cell)}`;
    return { ...cell, value: { kind: "text", text } };
  });
  return { grid: gridOf({ ...grid.sheet, cells }), place };
}

/** Three projects at two places. */
const mostPerPlace = 1.5;

const isWords = (cell: Cell | null): boolean => /\p{L}{3}/u.test(labelText(cell)) && cell?.value.kind === "text";

/** Its heading asks what is done, not what the project is called. */
function saysWhatIsDone({ heading }: MappedColumn, { meaning }: Pick<Vocabulary, "meaning">): boolean {
  const { field, candidates } = meaning(heading.text);
  return [field, ...candidates].some((one) => one?.id === "measure");
}
