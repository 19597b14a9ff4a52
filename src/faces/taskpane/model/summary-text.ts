import type { StandingSummary } from "../../../core/host/open-workbook";
import type { Language } from "../../../core/values/bilingual";
import { formatDate } from "../../../core/values/format";
import { isIsoDate } from "../../../core/values/iso-date";
import { say, type PaneTexts } from "../texts";

/** "Här står en sammanställning av 20 arbetsböcker med 61 projekt. …" */
export function standsText(
  { about: { scope, workbooks, projects }, asOf }: StandingSummary,
  { stands, standsUncounted }: PaneTexts["summary"],
  language: Language,
): string {
  const date = isIsoDate(asOf) ? formatDate(asOf, language) : asOf;
  if (workbooks === null || projects === null) return say(standsUncounted[scope], { date }, language);
  return say(stands[scope], { workbooks, projects, date }, language);
}
