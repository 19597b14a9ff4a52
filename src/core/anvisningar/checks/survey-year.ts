import * as z from "../../values/zod";
import { kindOfCheck, fields, noColumns } from "../kind-of-check";

/** Values from a survey that is made every so many years name one of its years. */
export const surveyYear = kindOfCheck(
  "survey-year",
  { source: z.string(), first: z.number().int(), every: z.number().int() },
  {
    needs: ({ source }) => [{ field: "effectSource", oneOf: [source] }, ...fields("effectAfter")],
    columns: noColumns,
    reads: () => ["effectSource"],
    tells: () => ({ project: "text", year: "year" }),
    says: ({ source, first, every }, { say, codes }) => {
      const survey = codes("effectSource", [source]);
      return say(
        `Ett värde från ${survey} ska gälla ett år då mätningen gjordes: ${first} och därefter med ${every} års mellanrum.`,
        `A value from ${survey} must be from a year in which the survey was made: ${first} and then every ${every} years.`,
      );
    },
  },
);
