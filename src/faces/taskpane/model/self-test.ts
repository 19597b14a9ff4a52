import type { PanePorts } from "../ports";

export const selfTests = ["facts", "engine", "settings", "summary", "memory"] as const;
export type SelfTest = (typeof selfTests)[number];
export type SelfTestResult = Readonly<Record<SelfTest, boolean>>;

/** Tries each thing that the pane needs. Changes nothing. */
export async function runSelfTest({ workbook, loadEngine, memory }: PanePorts): Promise<SelfTestResult> {
  const tried = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch {
      return false;
    }
  };
  const [facts, engine, settings, summary] = await Promise.all([
    tried(async () => (await workbook.facts()).requirementSets.length > 0),
    tried(async () => (await (await loadEngine()).library()).editions.length > 0),
    tried(async () => (await workbook.facts()).settingsWork),
    tried(async () => (await workbook.summaryState()).kind !== "unfinished"),
  ]);
  return { facts, engine, settings, summary, memory: memory.works };
}
