/**
 * The fields that the core itself looks for, by the part that they play. An edition has others beside them, which it alone names. A field may play two
 * parts: a decision's date also counts for deadlines.
 */
export const fieldsByRole = {
  /** Names a project. */
  names: ["projectName", "projectId"],
  /** The nämnd that money was granted to, or that reports in its place. */
  namnd: ["grantedNamnd", "reportingNamnd"],
  /** When and on what occasion money was granted. */
  decided: ["decisionDate", "grantOccasion"],
  /** A date that a deadline is counted from or to. */
  deadline: ["completedDate", "reportDate", "decisionDate"],
  granted: ["grantedAmount"],
  spent: ["spentAmount"],
  /** Money that goes from one year to another, or back. */
  moved: ["carriedIn", "carriedOut", "returnedAmount"],
  /** Money that somebody asks for or expects. */
  expected: ["appliedAmount", "estimatedCost", "forecast"],
  /** What follows from amounts: more of one than of another. */
  difference: ["reportedSurplus", "reportedDeviation"],
  /** What follows from amounts: a share of one in another. */
  share: ["reportedUtilisation"],
  /** Looked for by their own names alone. */
  other: [
    ...["place", "district", "decisionRef", "budgetYear", "problem", "measure", "investmentType", "districtDialogue"],
    ...["plannedCompletion", "followUpPlan", "surplusReason", "surplusDisposition", "dispositionRef", "coFinancing"],
    ...["status", "startDate", "reportRef", "noticeDate", "finalResult", "implementationDeviation"],
    ...["implementationDeviationText", "followUpDone", "followUpDate", "followUpResult", "effectDimension"],
    ...["effectSource", "effectBefore", "effectAfter", "effectLevel", "comment"],
  ],
} as const;

export type FieldRole = keyof typeof fieldsByRole;

/** A field that the core knows; a slip of the pen does not compile. */
export type KnownFieldId = (typeof fieldsByRole)[FieldRole][number];

/**
 * A field's id: a known one, or one that an edition has declared (`fieldIdSchema`). The pattern is never seen: it stands for a text that nobody writes in
 * the code, so that a name that is neither compiles nowhere, not even where it is compared.
 */
export type FieldId = KnownFieldId | `declared by an edition: ${string}`;

/** The fields that play any of the parts, in the order of the parts. */
export const fieldsWithRole = (...roles: readonly FieldRole[]): readonly KnownFieldId[] =>
  roles.flatMap((role): readonly KnownFieldId[] => fieldsByRole[role]);

/** Does the field play one of the parts? */
export const hasRole = (id: FieldId | undefined, ...roles: readonly FieldRole[]): boolean =>
  roles.some((role) => (fieldsByRole[role] as readonly (FieldId | undefined)[]).includes(id));

/** What every project is asked for, and what totals are made of. */
export const grantedAndSpent = fieldsWithRole("granted", "spent");
