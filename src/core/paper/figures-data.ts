import type { Figure } from "../figures/types";
import type { RunResult } from "../run/run-result";

/** Hexadecimal figures of the SHA-256: enough to tell two states of a follow-up apart. */
export const fingerprintLength = 12;

/**
 * What the figures of a run rest on, as one text that is the same for the same figures: whoever has the text's fingerprint in a paper can see whether the
 * figures are still those. It holds no texts of people's own.
 */
export const figuresData = ({ asOf, edition, projects, missing, totals }: RunResult): string =>
  JSON.stringify([
    asOf,
    [edition.id, edition.version],
    projects.map(({ project, reportingNamnd, status, granted, spent, available, surplus, overrun, complete }) => [
      ...[project.key, reportingNamnd, status, complete],
      ...[granted, spent, available, surplus, overrun].map(figureData),
    ]),
    [totals.projects, totals.mayBeMore, missing.gaps.length, missing.unread],
    [totals.granted, totals.spent, totals.available, totals.surplus, totals.overrun].map(figureData),
  ]);

const figureData = ({ ore, complete, approximate }: Figure): readonly unknown[] => [
  ore === null ? null : String(ore),
  complete,
  approximate,
];
