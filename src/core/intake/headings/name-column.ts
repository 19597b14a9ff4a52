import type { Field } from "../../anvisningar/schema";
import type { HeadingColumn } from "./heading-column";
import type { Vocabulary } from "./vocabulary";

/** What a project is called after where nothing else names it: what is done, or where. */
const namesInstead: readonly string[] = ["measure", "place"];

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
  if (!name || has(({ id }) => id === "projectName" || id === "projectId")) return block;
  if (!needed.every(({ id }) => has((field) => field.id === id))) return block;
  const first = block.columns.find((column) => means(column, ({ id }) => namesInstead.includes(id)));
  return {
    ...block,
    columns: block.columns.map((column) =>
      column === first ? { ...column, meaning: { ...column.meaning, field: name, candidates: [] } } : column,
    ),
  };
}
