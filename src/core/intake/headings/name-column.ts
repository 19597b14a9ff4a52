import { hasRole, type FieldId } from "../../anvisningar/known-fields";
import type { Field } from "../../anvisningar/schema";
import { isRunningNumber } from "../../project/running-number";
import { cellText, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { hasMeaning, type Vocabulary } from "./vocabulary";

/** Fewer rows tell little. */
const fewestNames = 3;

/**
 * "Nr | Vad vi gör | …": a running number names nothing, so where no column is known to, the first column of other texts beside it names the project, each
 * in its own words.
 */
export function namedBesideNumber(
  grid: Grid,
  dataRows: readonly number[],
  columns: readonly HeadingColumn[],
  named: readonly MappedColumn[],
  { edition }: Vocabulary,
): MappedColumn | null {
  const field = edition.fields.find(({ id }) => id === "projectName");
  const [id, ...more] = named.filter((column) => column.field.id === "projectId");
  const hasName = columns.some((column) => means(column, (one) => one.id === "projectName"));
  if (!field || !id || more.length > 0 || hasName || named.some((column) => column.field.id === "projectName"))
    return null;
  const rows = dataRows.filter((row) => isRunningNumber(cellText(grid.at(row, id.column))));
  const isNaming = ({ column, meaning }: HeadingColumn): boolean => {
    const texts = rows.map((row) => labelText(grid.at(row, column)));
    return (
      column > id.column &&
      !hasMeaning(meaning) &&
      texts.every((text) => /\p{L}{3}/u.test(text)) &&
      new Set(texts).size === rows.length
    );
  };
  const numbered = dataRows.filter((row) => cellText(grid.at(row, id.column)) !== "");
  const heading = rows.length >= fewestNames && numbered.length === rows.length ? columns.find(isNaming) : undefined;
  return heading ? { column: heading.column, field, year: null, heading } : null;
}

/** What a project is called after where nothing else names it: what is done, or where. */
const namesInstead: readonly FieldId[] = ["measure", "place"];

const means = ({ meaning }: HeadingColumn, isOne: (field: Field) => boolean): boolean =>
  meaning.field ? isOne(meaning.field) : meaning.candidates.some(isOne);

/** "Beskrivning | Dnr | Tilldelat | Förbrukat": in a list with both amounts and no name, the first column that describes the project names it. */
export function withNames<Block extends { readonly columns: readonly HeadingColumn[] }>(
  block: Block,
  { edition }: Vocabulary,
): Block {
  const name = edition.fields.find(({ id }) => id === "projectName");
  const has = (isOne: (field: Field) => boolean): boolean => block.columns.some((column) => means(column, isOne));
  const needed = edition.fields.filter(({ type, required }) => type === "amount" && required);
  if (!name || has(({ id }) => hasRole(id, "names"))) return block;
  if (!needed.every(({ id }) => has((field) => field.id === id))) return block;
  const first = block.columns.find((column) => means(column, ({ id }) => namesInstead.includes(id)));
  return {
    ...block,
    columns: block.columns.map((column) =>
      column === first ? { ...column, meaning: { ...column.meaning, field: name, candidates: [] } } : column,
    ),
  };
}
