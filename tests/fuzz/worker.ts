/** Tries cases one by one for `main.ts`, which ends this process when one does not come back. */
import { caseOf } from "./cases";
import type { Broken } from "./promises";
import type { Recipe } from "./recipes";
import { keep, kept, tryOut } from "./try-out";

export type Task =
  | { readonly recipe: Recipe }
  /** A case that lies in a folder. */
  | { readonly folder: string }
  /** Puts a case there, or only says what it is. */
  | { readonly recipe: Recipe; readonly broke: readonly Broken[]; readonly into: string | null };

export interface Answer {
  readonly broken: readonly Broken[];
  /** What the case is, where that was asked. */
  readonly lines: readonly string[];
}

async function answer(task: Task): Promise<Answer> {
  if ("folder" in task) return { broken: await tryOut(kept(task.folder)), lines: [] };
  const one = await caseOf(task.recipe);
  if (!("broke" in task)) return { broken: await tryOut(one), lines: [] };
  if (task.into !== null) keep(task.into, one, task.broke);
  return { broken: [], lines: [`medelkoll ${one.argv.join(" ")}`, ...one.made] };
}

process.on("message", (task: Task) => {
  void answer(task)
    // A case that cannot be made is a fault of ours, and is told as one.
    .catch((error: unknown): Answer => {
      const how = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { broken: [{ promise: "a case can be tried", how }], lines: [] };
    })
    .then((said) => process.send?.(said));
});
