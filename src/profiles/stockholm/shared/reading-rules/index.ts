import type { RuleData } from "../../../../core/anvisningar/schema";
import { amountReadingRules } from "./amounts";
import { dateAndNameRules } from "./dates-and-names";
import { exceptionRules } from "./exceptions";
import { formRules } from "./forms";
import { headingRules } from "./headings";
import { registerRules } from "./register";
import { rowRules } from "./rows";
import { tableRules } from "./tables";
import { versionRules } from "./versions";

/** Every edition needs these: they say what the remarks are worth that reading raises. */
export const readingRules: readonly RuleData[] = [
  ...headingRules,
  ...rowRules,
  ...tableRules,
  ...versionRules,
  ...amountReadingRules,
  ...dateAndNameRules,
  ...registerRules,
  ...exceptionRules,
  ...formRules,
];
