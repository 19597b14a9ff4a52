import type { FieldId } from "./known-fields";

/**
 * A field by its table, where a rule compares records with each other: `walk.project`, `project.projectId` (the projects of the workbook),
 * `granted.projectId` (those of the register) or `granted.contact.email` (a table of the register's workbook).
 */
export interface FieldPath {
  /** In the register of granted projects, not in what has been returned. */
  readonly isGranted: boolean;
  /** Null: the projects. */
  readonly table: string | null;
  readonly field: FieldId;
}

/** Of a text of that form (`field-path-schema.ts`). */
export function fieldPath(text: string): FieldPath {
  const parts = text.split(".");
  const isGranted = parts.length > 1 && parts[0] === "granted";
  const [table = "", field = ""] = isGranted && parts.length === 2 ? ["project", parts[1]] : parts.slice(-2);
  return { isGranted, table: table === "project" ? null : table, field: field as FieldId };
}

/** What must be the same: a field of the records that are looked among, and one of the record itself. */
export interface Pair {
  readonly theirs: FieldId;
  /** With a dot: a field of a table with one record. */
  readonly mine: string;
}

/** `theirs = mine` */
export function pairOf(text: string): Pair {
  const [theirs = "", mine = ""] = text.split("=").map((part) => part.trim());
  return { theirs: theirs as FieldId, mine };
}
