import type { RunResult } from "../../../core/run/run-result";
import type { FilesAsked, MadeFiles, Originals } from "./made-files";
import { makeFiles } from "./make-files";

/** Files to send of the open workbook, which is by itself already. */
export const filesOfOpen = (outcome: RunResult, asked: FilesAsked, original: Originals): Promise<MadeFiles> =>
  makeFiles(outcome, asked, {
    alone: () => outcome,
    original: async (name) => (await original(name)) ?? "unreadable",
  });
