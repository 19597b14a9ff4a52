import type { Screen } from "../state/pane-state";

/** Addresses in docs/handbok.md: a test holds them together. */
export type HelpPart = (typeof helpOf)[keyof typeof helpOf];

/** The part of the handbook that each screen opens; `start` is the introduction. */
export const helpOf = {
  start: "prova",
  check: "granska",
  questions: "fragor",
  figures: "nyckeltal",
  summary: "sammanstall",
  collect: "flera-namnder",
  rules: "anvisningar",
  about: "om",
} as const satisfies Record<Screen | "start", string>;
