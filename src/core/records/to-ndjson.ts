import { recordColumns, type ExtractRecord } from "./record-schema";

/** One record as a line of JSON, its keys in the order of the schema. Öre are written as whole numbers, digit by digit and never as floats. */
export const toNdjson = (record: ExtractRecord): string =>
  `{${recordColumns.map(({ name }) => `${JSON.stringify(name)}:${asJson(record[name])}`).join(",")}}\n`;

const asJson = (value: ExtractRecord[keyof ExtractRecord]): string =>
  typeof value === "bigint" ? value.toString() : JSON.stringify(value);
