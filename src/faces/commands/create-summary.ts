import type { RunResult } from "../../core/run/run-result";
import type { WriteResult } from "../../core/host/open-workbook";
import { openMoneyQuestions } from "./open-money-questions";
import { inputOf, type CommandPorts, type Told } from "./run-command";
import { isUntold, toBeTold } from "./untold";

/**
 * Skapa sammanställning: checks, writes and goes to the overview, whose head tells the counts. Whatever must be decided or mended first (an open
 * question about amounts, changes that somebody made in our tables, a workbook that refuses) is left to the pane, and nothing is written; so is
 * whatever the user has to be told before the first write.
 */
export async function createSummary(ports: CommandPorts): Promise<Told> {
  if (await isUntold(ports, "reading")) return { run: toBeTold("check", null) };
  const input = await inputOf(ports);
  const engine = await ports.loadEngine();
  const outcome = await engine.check(input);
  if (openMoneyQuestions(outcome).length > 0)
    return { run: { outcome, end: { kind: "open-questions" }, screen: "questions" } };
  if (outcome.projects.length === 0) return { run: { outcome, end: { kind: "nothing-to-write" }, screen: "check" } };
  if (await isUntold(ports, "writing")) return { run: toBeTold("summary", outcome) };
  const document = await engine.summarise(input, ports.language);
  return told(outcome, await ports.workbook.write(document, { overwriteEdits: false }));
}

function told(outcome: RunResult, end: WriteResult): Told {
  const run = { outcome, end, screen: "summary" } as const;
  const overview = end.kind === "written" ? end.sheets[0] : undefined;
  return overview === undefined ? { run } : { run, goTo: { file: "", sheet: overview, cell: "A1" } };
}
