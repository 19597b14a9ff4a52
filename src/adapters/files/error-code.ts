/** The system's code of a failed file operation (`ENOENT`), or nothing. Its message is never shown: it is English and holds paths. */
export const errorCode = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
