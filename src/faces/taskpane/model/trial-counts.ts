import { trialSteps, type ProbeFacts, type ProbeResult, type TrialStep } from "../../../core/host/excel-trial";

export const resultKinds = ["as-expected", "differs", "skipped", "missing"] as const;

export interface StepCount {
  readonly step: TrialStep;
  /** Kinds that occur, with how many. */
  readonly counts: readonly (readonly [kind: ProbeResult["kind"], count: number])[];
}

/** What every step has come to; one that has not been tried has no counts. */
export function stepCounts(probes: readonly ProbeFacts[], results: readonly ProbeResult[]): readonly StepCount[] {
  return trialSteps.map((step) => {
    const ids = new Set(probes.filter((probe) => probe.step === step).map(({ id }) => id));
    const own = results.filter(({ id }) => ids.has(id));
    const counted = resultKinds.map((kind) => [kind, own.filter((one) => one.kind === kind).length] as const);
    return { step, counts: counted.filter(([, count]) => count > 0) };
  });
}
