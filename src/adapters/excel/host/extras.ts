import { can, type Feature } from "./requirement-sets";

/** A part of a summary that an Excel may not take. The summary is whole without it. */
export type Extra = "charts" | "folds" | "lists";

interface Known {
  readonly feature: Feature;
  /** Members of Excel that nothing else calls: it names the one that failed. */
  readonly members: RegExp;
}

const known: Readonly<Record<Extra, Known>> = {
  // `ChartAxis.position` (OfficeDev/office-js 1688, 4 Mar 2021), `Chart.title` (2041, 11 Aug 2021).
  charts: { feature: "charts", members: /^Chart|\.charts$/u },
  lists: { feature: "lists", members: /DataValidation|\.dataValidation$/u },
  folds: { feature: "outlines", members: /^Range\.(?:un)?group$/u },
};

/** Which of them are written in this session. */
export interface Extras {
  readonly taken: () => ReadonlySet<Extra>;
  /** Excel has refused one: it is not tried again until the pane is opened anew. */
  readonly refused: (extra: Extra) => void;
}

export function sessionExtras(): Extras {
  const refused = new Set<Extra>();
  return {
    taken: () => new Set(all.filter((extra) => !refused.has(extra) && can(known[extra].feature))),
    refused: (extra) => void refused.add(extra),
  };
}

const all = ["charts", "folds", "lists"] as const satisfies readonly Extra[];

/** The part that a failed call was about; null where it was about something else. */
export function refusedExtra(thrown: unknown): Extra | null {
  if (typeof thrown !== "object" || thrown === null || !("debugInfo" in thrown)) return null;
  const { errorLocation } = thrown.debugInfo as { readonly errorLocation?: unknown };
  if (typeof errorLocation !== "string") return null;
  return all.find((extra) => known[extra].members.test(errorLocation)) ?? null;
}
