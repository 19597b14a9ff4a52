/** Ordered, worst first: stopp, fel, varning, upplysning. */
export const severities = ["blocker", "error", "warning", "notice"] as const;

export type Severity = (typeof severities)[number];

/**
 * What a finding weighs in the end, heaviest first: its severity; or, whatever that is, that its rule is being tried out, or that a decision has waived it.
 * The last two stop nothing, and are counted apart.
 */
export const weights = [...severities, "trial", "waived"] as const;

export type Weight = (typeof weights)[number];

interface Weighed {
  readonly severity: Severity;
  readonly trial?: true;
  readonly waived?: unknown;
}

export const weightOf = ({ severity, trial, waived }: Weighed): Weight =>
  waived !== undefined ? "waived" : trial === true ? "trial" : severity;

/** True when the finding is at least as bad as `limit`, and nothing takes its weight away. */
export const weighs = (finding: Weighed, limit: Severity): boolean =>
  weights.indexOf(weightOf(finding)) <= weights.indexOf(limit);

/** True when `severity` is at least as bad as `limit`. */
export const isAtLeast = (severity: Severity, limit: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(limit);
