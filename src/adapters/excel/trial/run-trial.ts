import type {
  ProbeResult,
  TrialControl,
  TrialMaterial,
  TrialOutcome,
  TrialPerson,
  TrialReport,
} from "../../../core/host/excel-trial";
import type { OpenWorkbook } from "../../../core/host/open-workbook";
import { silence } from "../host/host-error";
import { hasSet } from "../host/requirement-sets";
import { thisExcel } from "../host/this-excel";
import { rememberHabits } from "../pane/habits";
import type { Preferences } from "../pane/preferences";
import { cleanUp, forgetSetting } from "./clean-up";
import { codeOfFailure } from "./codes";
import { judged } from "./compare";
import { reasonNotToTry } from "./empty-workbook";
import { keptName, keptSheet } from "./own-things";
import type { Probe } from "./probe";
import { savedProbe } from "./probes/record";
import { provenHabits } from "./proven-habits";
import { keepProgress, keptProgress, type Progress } from "./progress";
import { sceneFor, Skipped, type Stage } from "./scene";

/** What a trial is made of. */
export interface TrialParts {
  /** The product's own door to the workbook. */
  readonly workbook: OpenWorkbook;
  /** Where it is kept how far the trial has come, and what it has proven. */
  readonly preferences: Preferences;
  readonly probes: readonly Probe[];
}

/** Asks every probe in turn and goes on whatever it comes to. The workbook is left as it was found, as far as Excel lets us. */
export async function runTrial(
  { workbook, preferences, probes }: TrialParts,
  start: "anew" | "go-on",
  material: TrialMaterial,
  person: TrialPerson,
  { signal, progress }: TrialControl,
): Promise<TrialOutcome> {
  const earlier = start === "go-on" ? keptProgress(preferences) : null;
  const refusal = await reasonNotToTry(earlier !== null);
  if (refusal) return refusal;
  const results = earlier === null ? [] : soFar(earlier, probes);
  await cleanUp(earlier === null ? [] : [keptName, keptSheet]);
  // Names that an earlier visit gave to sheets are not given again.
  const stage: Stage = { workbook, material, person, kept: new Map(), named: 10 * results.length };
  const rest = probes.filter(({ id }) => !results.some((one) => one.id === id));
  for (const [index, probe] of rest.entries()) {
    if (signal?.aborted) return ended(preferences, "stopped", results);
    if (probe.afterReopening && !isSaved(earlier?.results ?? [])) {
      if (isSaved(results)) return toBeReopened(preferences, results, probe);
      results.push(passedBy(probe, "skipped"));
      continue;
    }
    progress?.([...results], probe.id);
    keepProgress(preferences, { results, next: probe.id, begun: true });
    results.push(await resultOf(probe, stage));
    if (rest[index + 1]?.step !== probe.step) await cleanUp([keptName, keptSheet]);
  }
  progress?.([...results], null);
  return ended(preferences, "done", results);
}

/** A probe that had begun and never came to an end took the pane or Excel with it. */
function soFar({ results, next, begun }: Progress, probes: readonly Probe[]): ProbeResult[] {
  const probe = probes.find(({ id }) => id === next);
  if (!begun || probe === undefined) return [...results];
  return [...results, { id: next, milliseconds: 0, ...judged({ code: silence }, probe.expected) }];
}

/** Without a saved workbook there is nothing to open again. */
const isSaved = (results: readonly ProbeResult[]): boolean =>
  results.some(({ id, kind }) => id === savedProbe.id && kind !== "skipped");

const passedBy = ({ id }: Probe, kind: "skipped" | "missing"): ProbeResult => ({
  id,
  kind,
  saw: {},
  expected: {},
  milliseconds: 0,
});

async function resultOf(probe: Probe, stage: Stage): Promise<ProbeResult> {
  const { id, needs, expected, run } = probe;
  if (needs !== undefined && !hasSet("ExcelApi", needs)) return passedBy(probe, "missing");
  const began = performance.now();
  const took = (): number => Math.round(performance.now() - began);
  try {
    const saw = { code: "ok", ...(await run(sceneFor(id, stage))) };
    return { id, milliseconds: took(), ...judged(saw, expected) };
  } catch (thrown) {
    if (thrown instanceof Skipped) return passedBy(probe, "skipped");
    return { id, milliseconds: took(), ...judged({ code: codeOfFailure(thrown) }, expected) };
  }
}

function toBeReopened(preferences: Preferences, results: readonly ProbeResult[], { id }: Probe): TrialOutcome {
  keepProgress(preferences, { results, next: id, begun: false });
  return { kind: "reopen", report: reportOf(preferences, results, []) };
}

async function ended(
  preferences: Preferences,
  kind: "done" | "stopped",
  results: readonly ProbeResult[],
): Promise<TrialOutcome> {
  keepProgress(preferences, null);
  const left = await cleanUp();
  await forgetSetting();
  return { kind, report: reportOf(preferences, results, left) };
}

/** What is proven holds from now on. What was not tried leaves what was known. */
function reportOf(preferences: Preferences, results: readonly ProbeResult[], left: readonly string[]): TrialReport {
  const habits = provenHabits(results);
  if (habits.undoGroups !== "unknown") rememberHabits(preferences, habits);
  return { excel: thisExcel(), results, habits, left };
}
