import type { RunResult } from "../../core/run/run-result";
import { unreadFiles } from "../../core/run/unread-files";
import { visibleText } from "../../core/values/label";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";

/** Warns of workbooks that gave nothing: whoever sent one has answered, whatever a letter or paper says. */
export function tellUnread(outcome: RunResult, texts: CliTexts, terminal: Terminal): void {
  const unread = unreadFiles(outcome);
  if (unread.length > 0) terminal.talk(fill(texts.prose.unread, unread.map(visibleText).join(", ")));
}
