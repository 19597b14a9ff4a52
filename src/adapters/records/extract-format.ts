export type ExtractFormat = "ndjson" | "parquet";

/** The format that a file's name asks for; null for any other name. */
export const formatOf = (path: string): ExtractFormat | null => {
  const [, ending] = /\.(ndjson|parquet)$/iu.exec(path) ?? [];
  return ending === undefined ? null : (ending.toLowerCase() as ExtractFormat);
};
