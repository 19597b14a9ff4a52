import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { Location } from "../../findings/finding";
import type { Reading } from "../../project/project";
import { normaliseLabel } from "../../values/label";
import { holds, paramsOf } from "../conditions";
import { hit, isRecord, noHits, type EachSubject, type ReviewContext, type Subject } from "../context";
import { isFilled, placeOf, hasReading, readingOf } from "../../project/readings-of";

/** At least one of the fields is filled in. Silent where a field's column was not read, which has been said for the workbook or the table. */
export const required: EachSubject<"required"> = ({ of, anyOf, when, notAnAnswer = [] }, context) => {
  const { edition, unread, columns } = context;
  const asked = of === undefined ? anyOf.filter((field) => columns.anywhere.has(field)) : anyOf;
  const noAnswers = new Set(notAnAnswer.map(normaliseLabel));
  const answers = (reading: Reading): boolean =>
    isFilled(reading) && !(noAnswers.size > 0 && noAnswers.has(normaliseLabel(reading.shown)));
  const fields = edition.fields.filter(({ id }) => anyOf.includes(id));
  // A district nämnd's project lies in its area, stated or not.
  const mayBeArea = fields.some(({ type }) => type === "area");
  const perYear = (anyOf.length === 1 && fields.find((field) => field.perYear)?.id) || null;
  return (subject) => {
    const { project } = subject;
    const isInArea = mayBeArea && !isRecord(subject) && subject.area !== null;
    const answered = isInArea || hasOneOf(asked, project, answers);
    const empty = answered && perYear !== null && !isRecord(subject) ? emptyYears(perYear, subject) : noPlaces;
    if (answered && empty.length === 0) return noHits;
    if (!holds(when, subject, context) || isOneUnread(anyOf, subject, unread)) return noHits;
    const params = paramsOf(when, subject);
    return answered ? empty.map((at) => hit(subject, at, params)) : [hit(subject, placeOf(subject, ...anyOf), params)];
  };
};

/** Most projects answer most rules, so this is asked more often than anything else. */
function hasOneOf(
  fields: readonly FieldId[],
  project: Subject["project"],
  answers: (reading: Reading) => boolean,
): boolean {
  for (const field of fields) if (hasReading(project, field, answers)) return true;
  return false;
}

const isOneUnread = (fields: readonly FieldId[], subject: Subject, unread: ReviewContext["unread"]): boolean =>
  fields.some((field) =>
    isRecord(subject) ? readingOf(subject.project, field) === undefined : unread.has(subject.project, field),
  );

const noPlaces: readonly Location[] = [];

/** A field that belongs to years is also missing in a year that has money while its cell is empty. */
function emptyYears(field: FieldId, { project: { years }, years: money }: ProjectFigures): readonly Location[] {
  const isFilledIn = (apart: boolean): boolean =>
    years.some((one) => (one.year === null) === apart && isFilled(one.fields.get(field)));
  return years.flatMap((year, index) => {
    const reading = year.fields.get(field);
    // Stated once for the whole project, or by year where the grant is not: nothing is missing.
    if (isFilled(reading) || isFilledIn(year.year !== null)) return [];
    const own = money[index];
    const hasMoney = own !== undefined && (own.granted.ore !== null || own.carriedIn.ore !== null);
    return hasMoney ? [reading?.at ?? year.at] : [];
  });
}
