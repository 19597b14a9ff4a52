import { hit, type EachProject } from "../context";
import { codesOf, readingOf } from "../../project/readings-of";

/** Values from a survey that is made every so many years name one of its years. */
export const surveyYear: EachProject<"survey-year"> =
  ({ source, first, every }) =>
  (figures) => {
    const { project } = figures;
    if (!codesOf(project, "effectSource").includes(source)) return [];
    return (["effectBefore", "effectAfter"] as const).flatMap((field) => {
      const reading = readingOf(project, field);
      const wrong = yearsIn(reading?.shown ?? "").find((year) => year < first || (year - first) % every !== 0);
      return reading && wrong !== undefined ? [hit(figures, reading.at, { year: wrong })] : [];
    });
  };

const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
