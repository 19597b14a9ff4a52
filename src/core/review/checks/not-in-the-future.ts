import { hit, type EachProject } from "../context";
import { periodIn } from "../period";
import { placeOf } from "../../project/readings-of";

/** What has happened has not happened after the as-of date. An approximate date counts from its first day. */
export const notInTheFuture: EachProject<"not-in-the-future"> = ({ fields }, { asOf, columns }) => {
  const asked = fields.filter((field) => columns.anywhere.has(field));
  return (figures) =>
    asked.flatMap((field) => {
      const period = periodIn(figures.project, field);
      return period && period.first > asOf
        ? [hit(figures, placeOf(figures, field), { field, date: period.last, asOf })]
        : [];
    });
};
