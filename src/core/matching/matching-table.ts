import type { Bilingual } from "../values/bilingual";

/** One way in which a granted and a reported project can be the same. */
export interface MatchingStep {
  readonly id: MatchedBy;
  /** What must be equal, after folding of case, punctuation and spelling of spaces: never alike, always equal. */
  readonly compares: "project-id" | "name";
  /** `same`: the nämnd that was granted the money. `successor`: one that lawfully took over from it, or from which it took over. */
  readonly namnd: "same" | "successor";
  readonly says: Bilingual;
}

export type MatchedBy = "id" | "id-successor" | "name" | "name-successor";

/**
 * The table by which grants and reports are brought together, from the top. What the user has settled comes before it. A step counts only when exactly
 * one grant and one report meet in it; where more do, nobody chooses for the user. What no step brings together is listed, never merged by likeness.
 */
export const matchingSteps: readonly MatchingStep[] = [
  {
    id: "id",
    compares: "project-id",
    namnd: "same",
    says: { sv: "samma projekt-ID i samma nämnd", en: "the same project id in the same nämnd" },
  },
  {
    id: "id-successor",
    compares: "project-id",
    namnd: "successor",
    says: { sv: "samma projekt-ID hos en nämnd som tagit över", en: "the same project id at a nämnd that took over" },
  },
  {
    id: "name",
    compares: "name",
    namnd: "same",
    says: { sv: "samma namn i samma nämnd", en: "the same name in the same nämnd" },
  },
  {
    id: "name-successor",
    compares: "name",
    namnd: "successor",
    says: { sv: "samma namn hos en nämnd som tagit över", en: "the same name at a nämnd that took over" },
  },
];
