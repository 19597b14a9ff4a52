import { hit, isRecord, namedField, type EachSubject } from "../context";
import { periodIn } from "../../project/period";
import { placeOf } from "../../project/readings-of";

/** What has happened has not happened after the as-of date. An approximate date counts from its first day. */
export const notInTheFuture: EachSubject<"not-in-the-future"> = ({ fields }, { asOf, columns }) => {
  const asked = fields.filter((field) => columns.anywhere.has(field));
  return (subject) =>
    (isRecord(subject) ? fields : asked).flatMap((field) => {
      const period = periodIn(subject.project, field);
      return period && period.first > asOf
        ? [hit(subject, placeOf(subject, field), { field: namedField(subject, field), date: period.last, asOf })]
        : [];
    });
};
