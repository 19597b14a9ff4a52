import type { ColumnType, ColumnValues } from "./column";
import { projectColumns } from "./columns/project";
import { sourceColumns } from "./columns/source";
import { yearColumns } from "./columns/year";

/** Stands in every record. A column that changes its meaning gets a new number. */
export const recordSchema = "medelkoll-records/1";

/** Every column of an extract, in order: NDJSON, Parquet and docs/records.md follow from this list. */
export const recordColumns = [...sourceColumns, ...projectColumns, ...yearColumns] as const;

type KnownColumn = (typeof recordColumns)[number];
type ValueOf<Type extends ColumnType> = ColumnValues[Type] | null;

/** One line of an extract. Null is "not stated", "cannot be known" or, in the record of a workbook, "not about a project"; never a made-up zero. */
export type ExtractRecord = {
  readonly [Known in KnownColumn as Known["name"]]: ValueOf<Known["type"]>;
};

export type RecordPart<Columns extends readonly { readonly name: string }[]> = Pick<
  ExtractRecord,
  Extract<keyof ExtractRecord, Columns[number]["name"]>
>;

/** The same columns without a value: a workbook's own record has no project. */
export const emptyPart = <Columns extends readonly { readonly name: string }[]>(columns: Columns) =>
  Object.fromEntries(columns.map(({ name }) => [name, null])) as RecordPart<Columns>;
