import type { SummaryContext } from "../context";
import { unfinishedProjects, unfinishedSentence } from "../sentences/unfinished";
import type { Block } from "./block";

/** More names than this would fill the page; they stand in the list of projects. */
const mostNames = 12;

/** Which projects are not completed, by name with status and why; where they are many, how many each nämnd has. */
export function unfinishedLines(block: Block, context: SummaryContext): void {
  const { texts, say, namndName } = context;
  const words = texts.unfinished;
  const projects = unfinishedProjects(context);
  if (projects.length === 0) return;
  if (projects.length <= mostNames) {
    block.sentence(words.heading);
    for (const project of projects) block.sentence(`– ${unfinishedSentence(project, context)}`);
    return;
  }
  const counts = new Map<string, number>();
  for (const { reportingNamnd } of projects) {
    const name = namndName(reportingNamnd) ?? texts.perNamnd.unknown;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const each = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
  block.sentence(say(words.perNamnd, { n: projects.length, each }));
}
