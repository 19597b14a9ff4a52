import { type ExcelHabits, unknownHabits } from "../../../core/host/excel-habits";
import type { ProbeResult } from "../../../core/host/excel-trial";
import { undoGroupProbes, undoHiddenProbe } from "./probes/undo-groups";

const inGroups = undoGroupProbes.filter(({ needs }) => needs !== undefined).map(({ id }) => id);

/** Merged undo groups work when Excel took every call in one and a person has undone one of them and still had an Excel. */
export function provenHabits(results: readonly ProbeResult[]): ExcelHabits {
  const tried = results.filter(({ id }) => inGroups.includes(id) || id === undoHiddenProbe.id);
  const codes = tried.filter(({ kind }) => kind === "as-expected" || kind === "differs").map(({ saw }) => saw["code"]);
  if (codes.some((code) => code !== "ok")) return { undoGroups: "refused" };
  return codes.length === inGroups.length + 1 ? { undoGroups: "works" } : unknownHabits;
}
