import type { CheckOf } from "../../anvisningar/kinds-of-check";
import type { Location } from "../../findings/finding";
import type { WorkbookReading } from "../../intake/workbook-reading";
import { placeOf } from "../../project/readings-of";
import { holds } from "../conditions";
import { hit, recordSubject, type Hit, type OverAll, type ReviewContext } from "../context";
import { writtenAlike } from "../written-alike";

/** So many records of a table, in each workbook or for each project. */
export const howMany: OverAll<"how-many"> = (check, context) =>
  check.per === undefined ? perWorkbook(check, context) : perProject(check, context);

type HowMany = CheckOf<"how-many">;

const isEnough = (count: number, { atLeast = 1, exactly }: HowMany): boolean =>
  exactly === undefined ? count >= atLeast : count === exactly;

const wantedOf = ({ atLeast = 1, exactly }: HowMany): readonly string[] =>
  exactly === undefined ? ["or-more", String(atLeast)] : ["exactly", String(exactly)];

/** Told at the table's first heading; at the workbook where it has no such table. */
function perWorkbook(check: HowMany, context: ReviewContext): readonly Hit[] {
  return context.readings.flatMap((reading): readonly Hit[] => {
    const records = context.records.inFile(check.of, reading.file);
    const at = placeOfTable(reading, check.of);
    // A condition is about the workbook: what its tables with one record say.
    const whole = recordSubject({
      table: check.of,
      name: reading.file,
      at: { file: reading.file, sheet: "", cell: "" },
      row: 0,
      fields: new Map(),
    });
    if (reading.status === "unreadable" || isEnough(records.length, check) || !holds(check.when, whole, context))
      return [];
    return [{ at, params: { table: check.of, count: records.length, wanted: wantedOf(check) } }];
  });
}

function placeOfTable({ file, tables }: WorkbookReading, of: string): Location {
  const table = tables.find((one) => one.of === of);
  return table?.columns[0]?.at ?? (table ? { file, sheet: table.sheet } : { file });
}

/** A record belongs to the project whose id or name it states, in whatever workbook it stands. */
function perProject(check: HowMany, context: ReviewContext): readonly Hit[] {
  const { per } = check;
  const counts = new Map<string, number>();
  for (const { fields } of context.records.of(check.of)) {
    const project = writtenAlike((per && fields.get(per)?.shown) ?? "");
    counts.set(project, (counts.get(project) ?? 0) + 1);
  }
  return context.projects.flatMap((figures): readonly Hit[] => {
    const { id, idIsTemporary, name } = figures.project;
    const names = new Set(
      [...(idIsTemporary ? [] : [id]), name, ...(idIsTemporary ? [] : [`${id} ${name}`])].map(writtenAlike),
    );
    const count = [...names].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    if (isEnough(count, check) || !holds(check.when, figures, context)) return [];
    return [hit(figures, placeOf(figures, "projectName"), { table: check.of, count, wanted: wantedOf(check) })];
  });
}
