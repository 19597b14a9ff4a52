import type { RunResult } from "../../../core/run/run-result";
import { makeForms } from "./make-forms";
import { makeLetters, makeNotice } from "./make-letters";
import { makeMarked, type ReadAlone } from "./make-marked";
import { makeReceipt } from "./make-receipt";
import type { FilesAsked, MadeFiles } from "./made-files";

/** Files to send, of a run that is over. Loaded when somebody asks for them: the libraries that write are large. */
export function makeFiles(outcome: RunResult, asked: FilesAsked, read: ReadAlone): Promise<MadeFiles> {
  switch (asked.what) {
    case "forms":
      return makeForms(outcome, asked);
    case "letters":
      return makeLetters(outcome, asked, read);
    case "notice":
      return makeNotice(outcome, asked);
    case "receipt":
      return makeReceipt(outcome, asked);
    case "marked":
      return makeMarked(asked, read);
  }
}
