import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { ParamValue } from "../findings/finding";
import type { Project } from "../project/project";
import type { WorkbookReading } from "../intake/workbook-reading";
import { readingOf } from "../project/readings-of";

/** Fields whose column is missing or was left unread on purpose. That is said once for the workbook, not again for every project. */
export interface UnreadFields {
  readonly has: (project: Pick<Project, "at" | "fields" | "years">, field: FieldId) => boolean;
}

/** Remarks that say that a field has no column, or that its column or label was not taken. */
const sayFields: Readonly<Record<string, string>> = {
  "STR-03": "field",
  "STR-04": "field",
  "STR-05": "field",
  "STR-14": "fields",
  "STR-24": "fields",
  "STR-21": "field",
  "STR-42": "field",
  "STR-77": "field",
};

/** A missing column is missing in the whole workbook; the others concern their sheet. */
const ofWholeWorkbook: ReadonlySet<string> = new Set(["STR-04", "STR-77"]);

export function unreadFields(readings: readonly WorkbookReading[], { fields }: Edition): UnreadFields {
  const idByLabel = new Map(fields.map(({ id, label }) => [label.sv, id]));
  /** By workbook and by sheet; "" is the whole workbook. */
  const unread = new Map<string, Map<string, Set<string>>>();
  for (const { code, at, params } of readings.flatMap(({ remarks }) => remarks)) {
    const name = sayFields[code];
    if (name === undefined) continue;
    const sheets = unread.get(at.file) ?? new Map<string, Set<string>>();
    unread.set(at.file, sheets);
    const sheet = ofWholeWorkbook.has(code) ? "" : (at.sheet ?? "");
    const here = sheets.get(sheet) ?? new Set();
    sheets.set(sheet, here);
    for (const field of namesIn(params[name])) here.add(idByLabel.get(field) ?? field);
  }
  return {
    has: (project, field) => {
      const sheets = unread.get(project.at.file);
      const isUnread = sheets && (sheets.get("")?.has(field) || sheets.get(project.at.sheet)?.has(field));
      return Boolean(isUnread) && readingOf(project, field) === undefined;
    },
  };
}

const namesIn = (value: ParamValue | undefined): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" ? value : [];
