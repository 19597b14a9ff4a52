import type { RunResult } from "../../../core/run/run-result";
import type { Question } from "../../../core/project/question";

const none: readonly Question[] = [];

/** What the user must settle; nothing before a check. */
export const openQuestions = (outcome: RunResult | undefined): readonly Question[] =>
  outcome?.files[0]?.reading?.questions ?? none;
