import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { Location } from "../../findings/finding";
import type { Reading } from "../../project/project";
import { normaliseLabel } from "../../values/label";
import { holds, paramsOf } from "../conditions";
import { hit, noHits, type EachProject } from "../context";
import { isFilled, placeOf, hasReading } from "../../project/readings-of";

/** At least one of the fields is filled in. Silent where a field's column was not read, which has been said for the workbook. */
export const required: EachProject<"required"> = ({ anyOf, when, notAnAnswer = [] }, context) => {
  const { edition, unread, columns } = context;
  const asked = anyOf.filter((field) => columns.anywhere.has(field));
  const noAnswers = new Set(notAnAnswer.map(normaliseLabel));
  const answers = (reading: Reading): boolean =>
    isFilled(reading) && !(noAnswers.size > 0 && noAnswers.has(normaliseLabel(reading.shown)));
  const fields = edition.fields.filter(({ id }) => anyOf.includes(id));
  // A district nämnd's project lies in its area, stated or not.
  const mayBeArea = fields.some(({ type }) => type === "area");
  const perYear = (anyOf.length === 1 && fields.find((field) => field.perYear)?.id) || null;
  return (figures) => {
    const { project } = figures;
    const answered = asked.some((field) => hasReading(project, field, answers)) || (mayBeArea && figures.area !== null);
    const empty = answered && perYear !== null ? emptyYears(perYear, figures) : noPlaces;
    if (answered && empty.length === 0) return noHits;
    if (!holds(when, figures, context) || anyOf.some((field) => unread.has(project, field))) return noHits;
    const params = paramsOf(when, figures);
    return answered ? empty.map((at) => hit(figures, at, params)) : [hit(figures, placeOf(figures, ...anyOf), params)];
  };
};

const noPlaces: readonly Location[] = [];

/** A field that belongs to years is also missing in a year that has money while its cell is empty. */
function emptyYears(field: FieldId, { project: { years }, years: money }: ProjectFigures): readonly Location[] {
  if (years.every((year) => isFilled(year.fields.get(field)))) return noPlaces;
  const isFilledIn = (apart: boolean): boolean =>
    years.some((one) => (one.year === null) === apart && isFilled(one.fields.get(field)));
  return years.flatMap((year, index) => {
    // Stated once for the whole project, or by year where the grant is not: nothing is missing.
    if (years.length > 1 && isFilledIn(year.year !== null)) return [];
    const own = money[index];
    const hasMoney = own !== undefined && (own.granted.ore !== null || own.carriedIn.ore !== null);
    const reading = year.fields.get(field);
    return hasMoney && !isFilled(reading) ? [reading?.at ?? year.at] : [];
  });
}
