import type { ColumnType } from "./column";
import { recordColumns } from "./record-schema";

type Types = Readonly<Record<ColumnType, string>>;

const duckDbTypes: Types = {
  text: "VARCHAR",
  whole: "BIGINT",
  ore: "BIGINT",
  flag: "BOOLEAN",
  date: "DATE",
  list: "VARCHAR[]",
};

const sparkTypes: Types = { ...duckDbTypes, text: "STRING", list: "ARRAY<STRING>" };

/** Types are told, not guessed: a guess makes a time of a text, and depends on which lines come first. */
const duckDbColumns = `{${recordColumns.map(({ name, type }) => `${name}: '${duckDbTypes[type]}'`).join(", ")}}`;
const sparkColumns = recordColumns.map(({ name, type }) => `${name} ${sparkTypes[type]}`).join(", ");

/** Statements that make the view `records`, which docs/sql/totals.sql asks. `paths` may hold a wildcard, for shards. */
export const recordsViewIn = {
  duckDb: {
    ndjson: (paths: string): string =>
      `CREATE OR REPLACE VIEW records AS SELECT * FROM read_json('${paths}', format = 'newline_delimited', columns = ${duckDbColumns});`,
    parquet: (paths: string): string => `CREATE OR REPLACE VIEW records AS SELECT * FROM read_parquet('${paths}');`,
  },
  spark: {
    ndjson: (paths: string): string =>
      `CREATE OR REPLACE TEMPORARY VIEW records (${sparkColumns}) USING json OPTIONS (path '${paths}');`,
    parquet: (paths: string): string =>
      `CREATE OR REPLACE TEMPORARY VIEW records USING parquet OPTIONS (path '${paths}');`,
  },
} as const;
