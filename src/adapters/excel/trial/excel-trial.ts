import type { ExcelTrial, TrialOutcome } from "../../../core/host/excel-trial";
import { codeOfFailure } from "./codes";
import { probes as allProbes } from "./probes";
import { keptProgress } from "./progress";
import { runTrial, type TrialParts } from "./run-trial";

type Given = Omit<TrialParts, "probes"> & Partial<Pick<TrialParts, "probes">>;

/** The self-test of this very Excel. */
export function excelTrial({ workbook, preferences, probes = allProbes }: Given): ExcelTrial {
  return {
    probes,
    earlier: () => {
      const progress = keptProgress(preferences);
      const next = probes.find(({ id }) => id === progress?.next);
      return progress && next ? { results: progress.results, next } : null;
    },
    run: async (start, material, person, control): Promise<TrialOutcome> => {
      try {
        return await runTrial({ workbook, preferences, probes }, start, material, person, control);
      } catch (thrown) {
        return { kind: "refused", why: "no-answer", detail: codeOfFailure(thrown) };
      }
    },
  };
}
