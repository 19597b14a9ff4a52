import type { Bilingual } from "../../../core/values/bilingual";

/**
 * `confirmed`: a document or a dated report says so. `contradicted`: one says otherwise, and something of ours still leans on it. `mended`: one says otherwise, or
 * Excels differ, and nothing leans on it any more. `unknown`: nobody has said.
 */
export type Verdict = "confirmed" | "contradicted" | "mended" | "unknown";

/** Something that we take Excel to do, which only an Excel can show. */
export interface Guess {
  /** Never given again: reports and commits name it. */
  readonly id: number;
  readonly assumed: Bilingual;
  readonly verdict: Verdict;
  /** Document or thread with its date. `docs` and `ref` are OfficeDev/office-js-docs-pr and office-js-docs-reference, `types` is @types/office-js 1.0.612, `#n` is issue n of OfficeDev/office-js. */
  readonly sources: readonly string[];
  /** What a user would meet if it were wrong. */
  readonly breaks: string;
  /** What our own host answers, with which the trial compares. */
  readonly host: string;
  /** Probes of the trial that show it; none where no call of ours can. */
  readonly probes: readonly string[];
  /** When it was held against the sources, if not on the day of all the others. */
  readonly checked?: string;
}

export const checkedOn = "2026-11-28";
