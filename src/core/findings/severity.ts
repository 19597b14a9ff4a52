/** Ordered, worst first: stopp, fel, varning, upplysning. */
export const severities = ["blocker", "error", "warning", "notice"] as const;

export type Severity = (typeof severities)[number];

/** True when `severity` is at least as bad as `limit`. */
export const isAtLeast = (severity: Severity, limit: Severity): boolean =>
  severities.indexOf(severity) <= severities.indexOf(limit);
