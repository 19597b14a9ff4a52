import { fieldPath } from "../anvisningar/field-path";
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

/** The fields of an edition, and of its tables where it has any. */
export type KnownFields = Pick<Edition, "fields"> & Partial<Pick<Edition, "tables">>;

/** The field's label; one of a table has its table before it (`walk.date`). A field that the edition does not have is shown by its id. */
export function fieldLabel(edition: KnownFields, id: string, language: Language): string {
  return fieldNamed(edition, id)?.label[language] ?? visibleText(id);
}

function fieldNamed({ fields, tables = [] }: KnownFields, id: string) {
  if (!id.includes(".")) return fields.find((field) => field.id === id);
  const { table, field } = fieldPath(id);
  const among = table === null ? fields : tables.find((one) => one.id === table)?.fields;
  return among?.find((one) => one.id === field);
}

/** The list that the field's codes are of. */
export const listOfField = (edition: KnownFields, id: string): string => fieldNamed(edition, id)?.list ?? "";

/** What a table is called; so are the projects, and the register of granted ones. */
export const tableLabel = ({ tables = [] }: Partial<Pick<Edition, "tables">>, id: string, language: Language): string =>
  (tables.find((table) => table.id === id)?.label ?? ownTables[id])?.[language] ?? visibleText(id);

const ownTables: Readonly<Record<string, Bilingual>> = {
  project: { sv: "Projekt", en: "Projects" },
  granted: { sv: "registret över beviljade projekt", en: "the register of granted projects" },
};

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
