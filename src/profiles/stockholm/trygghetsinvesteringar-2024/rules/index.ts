import type { RuleData } from "../../../../core/anvisningar/schema";
import { readingRules } from "../../shared/reading-rules";
import { amountRules } from "./amounts";
import { applicationRules } from "./application";
import { comparisonRules } from "./comparison";
import { dateRules } from "./dates";
import { deadlineRules } from "./deadlines";
import { effectRules } from "./effects";
import { identityRules } from "./identity";
import { organisationRules } from "./organisation";
import { reportRules } from "./report";
import { statusRules } from "./status";
import { surplusRules } from "./surplus";

export const rules: RuleData[] = [
  ...readingRules,
  ...amountRules,
  ...surplusRules,
  ...dateRules,
  ...statusRules,
  ...deadlineRules,
  ...organisationRules,
  ...identityRules,
  ...comparisonRules,
  ...applicationRules,
  ...reportRules,
  ...effectRules,
];
