import type { EditionData } from "../../../core/anvisningar/schema";

/** What a nämnd is asked when its report is due: the four questions of the memorandum, project by project. */
export const form: NonNullable<EditionData["form"]> = {
  release: 3,
  given: [
    "projectId",
    "projectName",
    "grantedNamnd",
    "decisionRef",
    "decisionDate",
    "budgetYear",
    "grantedAmount",
    "followUpPlan",
  ],
  asked: [
    ...["status", "startDate", "completedDate", "plannedCompletion"],
    ...["estimatedCost", "spentAmount", "forecast", "deviationReason"],
    ...["surplusReason", "surplusDisposition", "carriedOut", "returnedAmount", "dispositionRef", "coFinancing"],
    ...["finalResult", "implementationDeviation", "implementationDeviationText"],
    ...["followUpDone", "followUpDate", "followUpResult"],
    ...["effectDimension", "effectSource", "effectBefore", "effectAfter", "effectLevel", "parallelMeasures"],
    ...["reportDate", "reportRef", "comment"],
  ],
  spareRows: 15,
};
