import {
  budgetYear,
  comment,
  completedDate,
  decisionDate,
  decisionRef,
  finalResult,
  grantedAmount,
  grantedNamnd,
  projectId,
  projectName,
  reportDate,
  reportedSurplus,
  spentAmount,
  status,
  surplusDisposition,
} from "./fields";
import { readingInstructions } from "./instructions";
import { statusList, surplusDispositionList } from "./lists";
import { readingRules } from "./reading-rules";
import { tables } from "./tables";

/**
 * What any follow-up of granted money needs, to build an edition on: how workbooks are read and what that is worth, the fields that figures are made of, and
 * what is never a project. No edition by itself: it grants nothing and asks for nothing.
 */
export const base = {
  id: "grund",
  fields: [
    ...[projectId, projectName, grantedNamnd, decisionRef, decisionDate, budgetYear, grantedAmount, spentAmount],
    ...[reportedSurplus, surplusDisposition, status, completedDate, finalResult, reportDate, comment],
  ],
  lists: [statusList, surplusDispositionList],
  tables,
  instructions: readingInstructions,
  rules: readingRules,
};
