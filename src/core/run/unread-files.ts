import type { RunResult } from "./run-result";

/** Names of the workbooks that gave nothing: whoever sent one has answered, whatever a letter or paper says. */
export const unreadFiles = ({ files }: Pick<RunResult, "files">): readonly string[] =>
  files
    .filter(({ reading }) => reading === null || (reading.projects.length === 0 && !reading.answersNone))
    .map(({ name }) => name);
