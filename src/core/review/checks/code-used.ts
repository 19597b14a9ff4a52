import { holds, paramsOf } from "../conditions";
import { hit, type EachSubject } from "../context";
import { codesOf, placeOf } from "../../project/readings-of";

/** A code field holds one of the codes that the rule is about. */
export const codeUsed: EachSubject<"code-used"> =
  ({ field, oneOf, when }, context) =>
  (figures) =>
    codesOf(figures.project, field).some((code) => oneOf.includes(code)) && holds(when, figures, context)
      ? [hit(figures, placeOf(figures, field), paramsOf(when, figures))]
      : [];
