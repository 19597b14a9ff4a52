import type { RuleData } from "../../../../core/anvisningar/schema";
import { amountReadingRules } from "./amounts";
import { dateAndNameRules } from "./dates-and-names";
import { headingRules } from "./headings";
import { registerRules } from "./register";
import { rowRules } from "./rows";

/** Every edition needs these: they say what the remarks are worth that reading raises. */
export const readingRules: readonly RuleData[] = [
  ...headingRules,
  ...rowRules,
  ...amountReadingRules,
  ...dateAndNameRules,
  ...registerRules,
];
