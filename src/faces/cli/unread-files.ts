import type { RunResult } from "../../core/run/run-result";
import { visibleText } from "../../core/values/label";
import type { Terminal } from "./terminal";
import { fill, type CliTexts } from "./texts";

/** Warns of workbooks that gave nothing: whoever sent one has answered, whatever a letter or paper says. */
export function tellUnread({ files }: RunResult, texts: CliTexts, terminal: Terminal): void {
  const unread = files.filter(
    ({ reading }) => reading === null || (reading.projects.length === 0 && !reading.answersNone),
  );
  if (unread.length > 0)
    terminal.talk(fill(texts.prose.unread, unread.map(({ name }) => visibleText(name)).join(", ")));
}
