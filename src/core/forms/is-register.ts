import { fieldsWithRole, type FieldId } from "../anvisningar/known-fields";
import type { RunResult } from "../run/run-result";

/** What only a report says: what came of the money and of the project. */
const reported: ReadonlySet<FieldId> = new Set<FieldId>([
  ...fieldsWithRole("spent", "moved", "difference", "share"),
  ...(["status", "completedDate", "reportDate"] as const),
]);

/** Has the run read a register: projects that were granted money, and no place where anything is reported of them? False also where the edition has no report form. */
export function isRegister({ edition, files, projects }: Pick<RunResult, "edition" | "files" | "projects">): boolean {
  if (edition.form === undefined || projects.length === 0) return false;
  const fields = files.flatMap(({ reading }) =>
    (reading?.tables ?? [])
      .filter((table) => table.projects > 0)
      .flatMap(({ columns }) => columns.map(({ field }) => field)),
  );
  return fields.includes("grantedAmount") && !fields.some((field) => reported.has(field));
}
