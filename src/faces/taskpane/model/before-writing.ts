import { openQuestions } from "./open-questions";
import type { PaneState } from "../state/pane-state";

export type Blocker = "example" | "readOnly" | "nothing";

/** What stands in the way of writing, known before it is tried. */
export function blockersOf({ checked, facts }: Pick<PaneState, "checked" | "facts">): readonly Blocker[] {
  if (checked === null) return [];
  return [
    ...(checked.isExample ? (["example"] as const) : []),
    ...(facts?.readOnly === true ? (["readOnly"] as const) : []),
    ...(checked.outcome.projects.length === 0 ? (["nothing"] as const) : []),
  ];
}

/** What does not stop the writing, but marks the totals. */
export function doubtsOf({ checked }: Pick<PaneState, "checked">): {
  readonly questions: number;
  readonly incomplete: boolean;
} {
  if (checked === null) return { questions: 0, incomplete: false };
  const { granted, spent } = checked.outcome.totals;
  const questions = openQuestions(checked.outcome).length;
  return { questions, incomplete: !(granted.complete && spent.complete) };
}
