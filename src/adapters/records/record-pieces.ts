import { toNdjson } from "../../core/records/to-ndjson";
import type { ExtractRecord } from "../../core/records/record-schema";
import type { ExtractFormat } from "./extract-format";
import { parquetPieces } from "./parquet-pieces";

/** Records as they come, a workbook at a time. */
export type RecordStream = AsyncIterable<readonly ExtractRecord[]>;

async function* ndjsonPieces(records: RecordStream): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const some of records) yield encoder.encode(some.map(toNdjson).join(""));
}

/** The bytes of an extract, piece by piece: no more than a row group of records is held at a time. */
export const recordPieces = (records: RecordStream, format: ExtractFormat): AsyncIterable<Uint8Array> =>
  format === "parquet" ? parquetPieces(records) : ndjsonPieces(records);
