import type { FieldId } from "../anvisningar/known-fields";
import { codeOfProgress } from "../anvisningar/progress";
import type { Edition } from "../anvisningar/schema";
import { remark, type Remark } from "../findings/finding";
import { parseDateText } from "../values/date-text";
import type { IsoDate } from "../values/iso-date";
import { periodRead } from "./period";
import type { Project, Reading } from "./project";
import { isFilled } from "./readings-of";
import { vagueDates } from "./vague-date";

export interface DoneByDay {
  readonly projects: readonly Project[];
  readonly remarks: readonly Remark[];
}

/**
 * Where the status is the day on which the project is done ("Klart: nov 2023"), the as-of date says what it is: a day that has come is the day of completion,
 * one to come is planned. A period that the as-of date lies in settles nothing, unless the words say that it is done (KOD-01).
 */
export function doneByDay(projects: readonly Project[], { fields, lists }: Edition, asOf: IsoDate): DoneByDay {
  const list = lists.find(({ id }) => id === fields.find((field) => field.id === "status")?.list);
  const known = new Set(fields.map(({ id }) => id));
  const remarks: Remark[] = [];
  if (!list) return { projects, remarks };
  const settled = projects.map((project) => {
    const status = project.fields.get("status");
    const period = periodRead(status);
    if (!status || !period) return project;
    const isToCome = period.first > asOf;
    const isOpen = !isToCome && period.last > asOf && parseDateText(status.shown).kind === "date";
    if (isOpen) remarks.push(remark("KOD-01", status.at, { value: status.shown, field: "status" }, project.key));
    const code = isOpen ? null : codeOfProgress(list, isToCome ? "running" : "completed");
    const field: FieldId = isToCome ? "plannedCompletion" : "completedDate";
    const isNew = !isOpen && known.has(field) && !isFilled(project.fields.get(field));
    if (isNew) remarks.push(...vagueDates(field, status));
    return {
      ...project,
      fields: new Map<FieldId, Reading>([
        ...project.fields,
        ["status", { ...status, value: code === null ? null : { type: "codes", codes: [code] } }],
        ...(isNew ? [[field, status] as const] : []),
      ]),
    };
  });
  return { projects: settled, remarks };
}
