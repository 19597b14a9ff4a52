import { isToDo } from "../acceptance/count-findings";
import { findingFacts, type FactsContext } from "./finding-facts";

export interface ToDo {
  /** In the register's words. */
  readonly namnd: string;
  /** Findings that are at least warnings and that nobody has accepted. */
  readonly count: number;
}

/** The nämnder with most to mend or complete, most first; what belongs to no nämnd is left out. */
export function mostToDo(context: FactsContext): readonly ToDo[] {
  const { findings, register } = context.outcome;
  const factsOf = findingFacts(context);
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (!isToDo(finding)) continue;
    const { namnd } = factsOf(finding);
    if (namnd !== null) counts.set(namnd, (counts.get(namnd) ?? 0) + 1);
  }
  return [...counts]
    .map(([id, count]) => ({ namnd: register.namndById(id)?.name ?? id, count }))
    .toSorted((a, b) => b.count - a.count || (a.namnd < b.namnd ? -1 : 1));
}
