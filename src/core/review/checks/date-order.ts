import { dateParam } from "../../anvisningar/checks/date-order";
import { fieldPath } from "../../anvisningar/field-path";
import type { FieldId } from "../../anvisningar/known-fields";
import type { Reading } from "../../project/project";
import { placeOf, readingOf, valueOf } from "../../project/readings-of";
import { isIsoDate } from "../../values/iso-date";
import { holds } from "../conditions";
import { hit, type EachSubject, type ReviewContext, type Subject } from "../context";
import { periodRead, type Period } from "../../project/period";

/** The first date does not come after the second, whichever days of approximate dates are meant. Points at the second, or at the one that the record has itself. */
export const dateOrder: EachSubject<"date-order"> = ({ of, first, then, sameDay, when }, context) => {
  const beginning = beginningsOf(context);
  const dateIn = (subject: Subject, field: string): Period | null => {
    const reading = readingIn(subject, field, context);
    return (
      periodRead(reading) ?? beginning(reading, field.includes(".") || of === undefined ? field : `${of}.${field}`)
    );
  };
  const own = (then.includes(".") ? first : then) as FieldId;
  return (subject) => {
    const before = dateIn(subject, first);
    const after = dateIn(subject, then);
    if (!before || !after) return [];
    const isWrong = sameDay ? after.last < before.first : after.last <= before.first;
    if (!isWrong || !holds(when, subject, context)) return [];
    return [hit(subject, placeOf(subject, own), { [dateParam(first)]: before.last, [dateParam(then)]: after.last })];
  };
};

/** The field's reading: the record's own, or that of a table with one record in the same workbook. */
function readingIn({ project }: Subject, field: string, { records }: ReviewContext): Reading | undefined {
  if (!field.includes(".")) return readingOf(project, field as FieldId);
  const { table, field: id } = fieldPath(field);
  const [only, ...others] = table === null ? [] : records.inFile(table, project.at.file);
  return others.length === 0 ? only?.fields.get(id) : undefined;
}

/** The first day of the period that a code stands for. */
const beginningsOf =
  ({ edition }: ReviewContext) =>
  (reading: Reading | undefined, path: string): Period | null => {
    const [code, ...others] = valueOf(reading, "codes")?.codes ?? [];
    if (code === undefined || others.length > 0) return null;
    const { table, field } = path.includes(".") ? fieldPath(path) : { table: null, field: path };
    const fields = table === null ? edition.fields : edition.tables.find(({ id }) => id === table)?.fields;
    const list = fields?.find(({ id }) => id === field)?.list;
    const from = edition.lists.find(({ id }) => id === list)?.codes.find((known) => known.code === code)?.from;
    return from !== undefined && isIsoDate(from) ? { first: from, last: from } : null;
  };
