import type { Observation, ProbeResult, TrialFact } from "../../../core/host/excel-trial";
import type { Expected } from "./probe";

/** What was seen beside what our own host answers: only the facts that are named there are compared, and `code` is `ok` unless it says otherwise. */
export function judged(saw: Observation, expected: Expected): Pick<ProbeResult, "kind" | "saw" | "expected"> {
  const all: Expected = { code: "ok", ...expected };
  const meant = Object.entries(all).map(([name, facts]) => [name, isMany(facts) ? facts : [facts]] as const);
  // A call that failed in a way that is known tells nothing more.
  const hasFailed = saw["code"] !== "ok";
  const odd = meant.filter(
    ([name, facts]) => !(hasFailed && name !== "code") && !facts.some((fact) => fact === (saw[name] ?? null)),
  );
  return { kind: odd.length === 0 ? "as-expected" : "differs", saw, expected: Object.fromEntries(odd) };
}

const isMany = (facts: TrialFact | readonly TrialFact[]): facts is readonly TrialFact[] => Array.isArray(facts);
