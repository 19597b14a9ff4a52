import type { Edition } from "../anvisningar/schema";
import type { ReportStatus } from "../figures/types";
import type { Location } from "../findings/finding";
import type { Severity, Weight } from "../findings/severity";
import type { Bilingual, Language } from "../values/bilingual";
import { shorten, visibleText } from "../values/label";

/** Short names of what is shown beside messages and in headings. */

export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  blocker: { sv: "Stopp", en: "Blocker" },
  error: { sv: "Fel", en: "Error" },
  warning: { sv: "Varning", en: "Warning" },
  notice: { sv: "Upplysning", en: "Notice" },
};

/** What a finding weighs, in a word. */
export const weightLabels: Readonly<Record<Weight, Bilingual>> = {
  ...severityLabels,
  trial: { sv: "Prövas", en: "On trial" },
  waived: { sv: "Undantag", en: "Waived" },
};

export const reportStatusLabels: Readonly<Record<ReportStatus, Bilingual>> = {
  "reported-in-time": { sv: "Lämnad i tid", en: "Submitted on time" },
  "reported-late": { sv: "Lämnad för sent", en: "Submitted late" },
  "missing-late": { sv: "Inte lämnad, försenad", en: "Not submitted, overdue" },
  "not-yet-due": { sv: "Inte lämnad, inom fristen", en: "Not submitted, within the deadline" },
  "due-unknown": { sv: "Fristen är okänd", en: "Deadline unknown" },
  "not-completed": { sv: "Projektet är inte slutfört", en: "Project not completed" },
};

/** The field's label; a field that the edition does not have is shown by its id. */
export const fieldLabel = (edition: Pick<Edition, "fields">, id: string, language: Language): string =>
  edition.fields.find((field) => field.id === id)?.label[language] ?? visibleText(id);

/** The code's label; a code outside the list is shown as it is. */
export const codeLabel = (edition: Pick<Edition, "lists">, listId: string, code: string, language: Language): string =>
  edition.lists.find(({ id }) => id === listId)?.codes.find((known) => known.code === code)?.label[language] ??
  visibleText(code);

const longestName = 80;
const name = (text: string): string => shorten(visibleText(text), longestName);

/** `farsta.xlsx, bladet Projekt, C5`: as far as the place is known. */
export const placeText = ({ file, sheet, cell }: Location, language: Language): string =>
  [
    ...(file === "" ? [] : [name(file)]),
    ...(sheet === undefined ? [] : [`${language === "sv" ? "bladet" : "sheet"} ${name(sheet)}`]),
    ...(cell === undefined ? [] : [name(cell)]),
  ].join(", ");
