import { coverageOf } from "../../../core/coverage/coverage";
import type { Outcome } from "../../../core/follow-up/outcome";
import type { Project } from "../../../core/intake/project";
import { suggestionsFor } from "../../../core/matching/suggestions";
import type { Settlements } from "../../../core/matching/settlements";

/** A name that no other file has, since findings and answers name files by it: "Svar.xlsx", else "Svar (2).xlsx". */
export function freeFileName(wished: string, taken: ReadonlySet<string>): string {
  const dot = wished.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [wished.slice(0, dot), wished.slice(dot)] : [wished, ""];
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wished : `${stem} (${number})${end}`;
    if (!taken.has(name)) return name;
  }
}

/** Granted projects that some workbook reports, of all. Null without a register. */
export function coverageCount(outcome: Outcome): { readonly answered: number; readonly of: number } | null {
  if (!outcome.granted?.against) return null;
  const groups = coverageOf(outcome);
  return {
    answered: groups.reduce((sum, { answered }) => sum + answered, 0),
    of: groups.reduce((sum, { projects }) => sum + projects.length, 0),
  };
}

/** A reported project that the register does not have, with the grants that it may be. */
export interface OpenMatch {
  readonly reported: Project;
  readonly candidates: readonly Project[];
}

/** What the user must settle between the register and the workbooks: ties and reported projects that nobody granted. */
export function openMatches({ granted, register }: Outcome, settlements: Settlements): readonly OpenMatch[] {
  const matches = granted?.against?.matches;
  if (!matches) return [];
  const suggested = suggestionsFor(matches, register);
  return matches.ungranted
    .filter(({ key }) => settlements.notGranted?.[key] === undefined)
    .map((reported) => {
      const tied = matches.ties.find((tie) => tie.reported.includes(reported))?.granted ?? [];
      const likely = suggested.flatMap((one) => (one.reported === reported ? [one.granted] : []));
      const first = [...tied, ...likely];
      return { reported, candidates: [...first, ...matches.unreported.filter((one) => !first.includes(one))] };
    });
}

/** How a reported project is settled: it counts, it is left out, or it is the granted one with this key. */
export type Settlement = "counts" | "left-out" | { readonly granted: string };

export function withSettlement(settlements: Settlements, reported: string, settlement: Settlement): Settlements {
  if (typeof settlement === "string")
    return { ...settlements, notGranted: { ...settlements.notGranted, [reported]: settlement } };
  return { ...settlements, matches: { ...settlements.matches, [settlement.granted]: reported } };
}

/** Which file counts for a nämnd that has sent several; an empty name leaves it to when they were saved. */
export function withVersion(settlements: Settlements, namnd: string, file: string): Settlements {
  const others = Object.entries(settlements.versions ?? {}).filter(([id]) => id !== namnd);
  return { ...settlements, versions: Object.fromEntries(file === "" ? others : [...others, [namnd, file]]) };
}

/** Everything that the user has settled, as one list. */
export function settledList(settlements: Settlements): readonly SettledOne[] {
  return settlementParts.flatMap((part) =>
    Object.entries(settlements[part] ?? {}).map(([key, value]) => ({ part, key, value })),
  );
}

export interface SettledOne {
  readonly part: (typeof settlementParts)[number];
  readonly key: string;
  readonly value: string | null;
}

const settlementParts = ["matches", "notGranted", "versions"] as const;

/** Takes back one of them. */
export const withoutSettlement = (settlements: Settlements, { part, key }: SettledOne): Settlements => ({
  ...settlements,
  [part]: Object.fromEntries(Object.entries(settlements[part] ?? {}).filter(([other]) => other !== key)),
});
