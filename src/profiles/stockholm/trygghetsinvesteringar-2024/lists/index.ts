import type { CodeListData } from "../../../../core/anvisningar/schema";
import { statusList, surplusDispositionList, surplusReasonList } from "../../shared/lists";
import { followUpDone, followUpPlan, grantOccasion, purpose } from "./application";
import { effectDimension, effectLevel, effectSource } from "./effects";

export const lists: CodeListData[] = [
  statusList,
  surplusReasonList,
  surplusDispositionList,
  grantOccasion,
  purpose,
  followUpPlan,
  followUpDone,
  effectDimension,
  effectSource,
  effectLevel,
];
