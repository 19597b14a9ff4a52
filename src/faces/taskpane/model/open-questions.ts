import type { Outcome } from "../../../core/follow-up/outcome";
import type { Question } from "../../../core/project/question";

const none: readonly Question[] = [];

/** What the user must settle; nothing before a check. */
export const openQuestions = (outcome: Outcome | undefined): readonly Question[] =>
  outcome?.files[0]?.reading?.questions ?? none;
