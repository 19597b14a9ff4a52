import { isIsoDate, type IsoDate } from "../../../core/values/iso-date";
import type { FilesAsked } from "./made-files";

interface Given {
  readonly sender?: string;
  readonly dnr?: string;
  readonly lastDay?: IsoDate;
  readonly contact?: string;
}

/** Of what the sender knows, what has been said; the rest has a place to fill in. */
export const given = ({ sender, dnr, lastDay, contact }: FilesAsked): Given => ({
  ...(sender === null ? {} : { sender }),
  ...(dnr === null ? {} : { dnr }),
  ...(lastDay !== null && isIsoDate(lastDay) ? { lastDay } : {}),
  ...(contact === null ? {} : { contact }),
});
