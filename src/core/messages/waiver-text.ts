import type { FindingWaiver } from "../findings/finding";
import type { Language } from "../values/bilingual";
import { formatDate } from "../values/format";
import { isIsoDate } from "../values/iso-date";
import { shorten, visibleText } from "../values/label";

const longest = 200;
const words = (text: string): string => shorten(visibleText(text), longest);

/** Who has waived a finding, by which decision, until when and why. */
export function waiverText({ decidedBy, decidedOn, dnr, why, until }: FindingWaiver, language: Language): string {
  const day = (iso: string): string => (isIsoDate(iso) ? formatDate(iso, language) : iso);
  const [who, number, reason] = [decidedBy, dnr, why].map(words);
  return language === "sv"
    ? `Undantag enligt ${number} (${who}${decidedOn === null ? "" : `, den ${day(decidedOn)}`}), till och med den ${day(until)}: ${reason}`
    : `Waived by decision ${number} (${who}${decidedOn === null ? "" : `, ${day(decidedOn)}`}), to ${day(until)}: ${reason}`;
}
