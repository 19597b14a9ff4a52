import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ColumnType } from "../../core/records/column";
import { recordColumns, recordSchema, type ExtractRecord } from "../../core/records/record-schema";

/** Rows that are held until they are packed: some ten megabytes. */
const rowsPerGroup = 10_000;
const millisecondsPerDay = 86_400_000;

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

const optional = { repetition_type: "OPTIONAL" } as const;
const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

const elements: Readonly<Record<ColumnType, (name: string) => readonly SchemaElement[]>> = {
  text: (name) => [{ name, ...text, ...optional }],
  whole: (name) => [{ name, type: "INT64", ...optional }],
  ore: (name) => [{ name, type: "INT64", ...optional }],
  flag: (name) => [{ name, type: "BOOLEAN", ...optional }],
  date: (name) => [{ name, type: "INT32", converted_type: "DATE", ...optional }],
  list: (name) => [
    { name, converted_type: "LIST", num_children: 1, ...optional },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...text, repetition_type: "REQUIRED" },
  ],
};

const schema: SchemaElement[] = [
  { name: "root", num_children: recordColumns.length },
  ...recordColumns.flatMap(({ name, type }) => elements[type](name)),
];

/** A value as the library wants it. Amounts fit in 64 bits: what is read from a cell is at most 2^53 öre. */
function packed(value: ExtractRecord[keyof ExtractRecord], type: ColumnType): unknown {
  if (type === "whole" && typeof value === "number") return BigInt(value);
  if (type === "date" && typeof value === "string") return Date.parse(value) / millisecondsPerDay;
  return value;
}

/** The bytes of a Parquet file, row group by row group; its metadata says that it is an extract of ours. */
export async function* parquetPieces(records: AsyncIterable<readonly ExtractRecord[]>): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema, createdBy: "medelkoll", kvMetadata: [{ key: recordSchema }] });
  const written = (): Uint8Array => {
    const bytes = writer.getBytes().slice();
    writer.index = 0;
    return bytes;
  };
  const pack = async (rows: readonly ExtractRecord[]): Promise<Uint8Array> => {
    const columnData = recordColumns.map(({ name, type }) => ({
      name,
      data: rows.map((row) => packed(row[name], type)),
    }));
    await file.write({ columnData, rowGroupSize: rowsPerGroup });
    return written();
  };

  let rows: ExtractRecord[] = [];
  for await (const some of records) {
    rows.push(...some);
    if (rows.length < rowsPerGroup) continue;
    yield await pack(rows);
    rows = [];
  }
  if (rows.length > 0) yield await pack(rows);
  await file.finish();
  yield written();
}
