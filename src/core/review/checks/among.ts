import type { CheckOf } from "../../anvisningar/kinds-of-check";
import { fieldPath, pairOf, type FieldPath } from "../../anvisningar/field-path";
import type { FieldId } from "../../anvisningar/known-fields";
import type { Readings } from "../../project/project";
import { isFilled, placeOf, readingOf } from "../../project/readings-of";
import { holds } from "../conditions";
import { hit, namedField, noHits, type EachSubject, type ReviewContext, type Subject } from "../context";
import { writtenAlike } from "../written-alike";

type Among = CheckOf<"among">;

/** The value is one of those that stand in another table, on the rows that agree. */
export const among: EachSubject<"among"> = (check, context) => {
  const look = lookUp(check, context);
  const besides = new Set((check.besides ?? []).map(writtenAlike));
  const earlier = rulesOn(check.after, check, context);
  return (subject) => {
    const reading = readingOf(subject.project, check.field);
    if (!reading || !isFilled(reading) || !holds(check.when, subject, context)) return noHits;
    const known = look(subject);
    const value = writtenAlike(reading.shown);
    if (known === null || known.has(value) || besides.has(value)) return noHits;
    // What one value could not be is no reason to blame the next, which depends on it.
    if (earlier.some((rule) => among(rule, context)(subject).length > 0)) return noHits;
    const params = {
      field: namedField(subject, check.field),
      value: reading.shown,
      place: check.in,
      within: withinOf(check.in),
      known: [...known.values()],
    };
    return [hit(subject, placeOf(subject, check.field), params)];
  };
};

/** What the message calls the place: a table, the projects, or the register of granted ones. */
const withinOf = (path: string): string => {
  const { isGranted, table } = fieldPath(path);
  return table ?? (isGranted ? "granted" : "project");
};

/** The other rules that the value of this field must keep. */
const rulesOn = (field: FieldId | undefined, { of }: Among, { edition }: ReviewContext): readonly Among[] =>
  edition.rules.flatMap(({ check }) =>
    check.kind === "among" && check.of === of && check.field === field ? [check] : [],
  );

/** Values by how they are compared, with the text that people know them by. */
type Known = ReadonlyMap<string, string>;

/** What the value may be for one project or record; null where there is nothing to look among. */
function lookUp(check: Among, context: ReviewContext): (subject: Subject) => Known | null {
  const place = fieldPath(check.in);
  const pairs = (check.where ?? []).map(pairOf);
  const byFile = new Map<string, ReadonlyMap<string, Known> | null>();
  const tableOf = (file: string): ReadonlyMap<string, Known> | null => {
    const known = byFile.get(file);
    if (known !== undefined) return known;
    const rows = rowsOf(place, file, context);
    const grouped =
      rows === null
        ? null
        : groupedBy(
            rows,
            place.field,
            pairs.map(({ theirs }) => theirs),
          );
    byFile.set(file, grouped);
    return grouped;
  };
  return (subject) => {
    const table = tableOf(subject.project.at.file);
    if (table === null) return null;
    const mine = pairs.map((pair) => valueOf(subject, pair.mine, context));
    // What a row is to agree with is not stated: nobody can say which rows those are.
    if (mine.some((value) => value === "")) return null;
    return table.get(JSON.stringify(mine)) ?? nothing;
  };
}

const nothing: Known = new Map();

/** The rows to look among: those of the same workbook, else those of all; null where nobody has any. */
function rowsOf({ isGranted, table }: FieldPath, file: string, context: ReviewContext): readonly Readings[] | null {
  const { records, projects, grantedReading } = context;
  const filled = (rows: readonly Readings[]): readonly Readings[] | null => (rows.length > 0 ? rows : null);
  if (table === null) {
    const all = isGranted ? (grantedReading?.projects ?? []) : projects.map(({ project }) => project);
    const own = isGranted ? all : all.filter(({ at, alsoAt = [] }) => [at, ...alsoAt].some((one) => one.file === file));
    return filled((own.length > 0 ? own : all).map(({ fields }) => fields));
  }
  const own = isGranted ? records.granted(table) : records.inFile(table, file);
  const rows = own.length > 0 || isGranted ? own : records.of(table);
  return filled(rows.map(({ fields }) => fields));
}

function groupedBy(rows: readonly Readings[], field: FieldId, keys: readonly FieldId[]): ReadonlyMap<string, Known> {
  const groups = new Map<string, Map<string, string>>();
  for (const row of rows) {
    const shown = row.get(field)?.shown ?? "";
    if (shown === "") continue;
    const key = JSON.stringify(keys.map((one) => writtenAlike(row.get(one)?.shown ?? "")));
    const group = groups.get(key) ?? new Map<string, string>();
    groups.set(key, group);
    group.set(writtenAlike(shown), shown);
  }
  return groups;
}

/** The value that a row must agree with: the subject's own, or that of a table with one record in its workbook. */
function valueOf({ project }: Subject, field: string, { records }: ReviewContext): string {
  if (!field.includes(".")) return writtenAlike(readingOf(project, field as FieldId)?.shown ?? "");
  const { table, field: id } = fieldPath(field);
  const [only, ...others] = table === null ? [] : records.inFile(table, project.at.file);
  return others.length === 0 ? writtenAlike(only?.fields.get(id)?.shown ?? "") : "";
}
