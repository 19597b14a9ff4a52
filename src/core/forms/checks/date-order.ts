import type { FieldId } from "../../anvisningar/known-fields";
import { conditionTest } from "../condition-test";
import { isMore, isNumber, sumOf } from "../form-cell";
import { both } from "../formula-test";
import { columnsFor, nameOf } from "../row-scope";
import type { FormCheck } from "./check";

/** The second day does not come before the first. */
export const dateOrder: FormCheck<"date-order"> = ({ first, then, sameDay, when }, severity, scope) => {
  const [before] = columnsFor(scope, first as FieldId);
  const [after] = columnsFor(scope, then as FieldId);
  if (before === undefined || after === undefined || severity === "notice") return [];
  const [one, other] = [scope.cells.in(before), scope.cells.in(after)];
  const { language, texts } = scope;
  return [
    {
      kind: severity === "warning" ? "should" : "wrong",
      says: texts.laterThan(nameOf(before, language), nameOf(after, language)),
      test: both([
        conditionTest(when, scope),
        isNumber(one),
        isNumber(other),
        isMore(sumOf([one]), sumOf([other]), sameDay ? 0 : -1),
      ]),
      columns: [before, after].filter(({ role }) => role === "asked"),
    },
  ];
};
