import type { FieldId } from "../../anvisningar/known-fields";
import type { ProjectFigures } from "../../figures/types";
import type { Location } from "../../findings/finding";
import type { Reading } from "../../project/project";
import { normaliseLabel } from "../../values/label";
import { holds, paramsOf } from "../conditions";
import { hit, type ReviewContext, type RunCheck } from "../context";
import { isFilled, placeOf, placeOfCell, readingsOf } from "../../project/readings-of";

/** At least one of the fields is filled in. Silent where a field's column was not read, which has been said for the workbook. */
export const required: RunCheck<"required"> = ({ anyOf, when, notAnAnswer = [] }, context) => {
  const noAnswers = new Set(notAnAnswer.map(normaliseLabel));
  // A district nämnd's project lies in its area, stated or not.
  const areas = new Set(context.edition.fields.filter(({ type }) => type === "area").map(({ id }) => id));
  const answers = (reading: Reading): boolean => isFilled(reading) && !noAnswers.has(normaliseLabel(reading.shown));
  return context.projects.flatMap((figures) => {
    const { project } = figures;
    if (anyOf.some((field) => context.unread.has(project, field)) || !holds(when, figures, context)) return [];
    const answered =
      anyOf.some((field) => readingsOf(project, field).some(answers)) ||
      (figures.area !== null && anyOf.some((field) => areas.has(field)));
    const places = answered ? emptyYears(anyOf, figures, context) : [placeOf(figures, ...anyOf)];
    return places.map((at) => hit(figures, at, paramsOf(when, figures)));
  });
};

/** A field that belongs to years is also missing in a year that has money while its cell is empty. */
function emptyYears(
  anyOf: readonly FieldId[],
  figures: ProjectFigures,
  { edition }: ReviewContext,
): readonly Location[] {
  const [field] = anyOf;
  const isOneYearField =
    field !== undefined && anyOf.length === 1 && edition.fields.some(({ id, perYear }) => id === field && perYear);
  if (!isOneYearField) return [];
  const { years } = figures.project;
  const isFilledIn = (apart: boolean): boolean =>
    years.some((one) => (one.year === null) === apart && isFilled(one.fields.get(field)));
  return years.flatMap((year, index) => {
    // Stated once for the whole project, or by year where the grant is not: nothing is missing.
    if (years.length > 1 && isFilledIn(year.year !== null)) return [];
    const money = figures.years[index];
    const hasMoney = money !== undefined && (money.granted.ore !== null || money.carriedIn.ore !== null);
    const reading = year.fields.get(field);
    return hasMoney && !isFilled(reading) ? [placeOfCell(reading?.at ?? year.at)] : [];
  });
}
