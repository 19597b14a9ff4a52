import type { FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { ParamValue } from "../findings/finding";
import type { Project } from "../project/project";
import type { WorkbookReading } from "../intake/workbook-reading";
import { readingOf } from "../project/readings-of";

/** Fields whose column is missing or was left unread on purpose. That is said once for the workbook, not again for every project. */
export interface UnreadFields {
  readonly has: (project: Project, field: FieldId) => boolean;
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
};

/** A missing column is missing in the whole workbook; the others concern their sheet. */
const wholeWorkbook = "STR-04";

export function unreadFields(readings: readonly WorkbookReading[], { fields }: Edition): UnreadFields {
  const idByLabel = new Map(fields.map(({ id, label }) => [label.sv, id]));
  const unread = new Set<string>();
  for (const { code, at, params } of readings.flatMap(({ remarks }) => remarks)) {
    const name = sayFields[code];
    if (name === undefined) continue;
    const sheet = code === wholeWorkbook ? "" : (at.sheet ?? "");
    for (const field of namesIn(params[name])) unread.add(keyOf(at.file, sheet, idByLabel.get(field) ?? field));
  }
  return {
    has: (project, field) =>
      unread.size > 0 &&
      readingOf(project, field) === undefined &&
      ["", project.at.sheet].some((sheet) => unread.has(keyOf(project.at.file, sheet, field))),
  };
}

const namesIn = (value: ParamValue | undefined): readonly string[] =>
  typeof value === "string" ? [value] : typeof value === "object" ? value : [];

const keyOf = (file: string, sheet: string, field: string): string => JSON.stringify([file, sheet, field]);
