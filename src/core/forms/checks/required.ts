import { isFilled } from "../form-cell";
import { both, either, not } from "../formula-test";
import { anyOf, conditionTest } from "../condition-test";
import { columnsFor, nameOf } from "../row-scope";
import type { FormCheck } from "./check";

/** One of several fields is to be filled in: a year's amount counts for itself, since each year is reported. */
export const required: FormCheck<"required"> = ({ anyOf: fields, when }, severity, scope) => {
  if (severity === "notice") return [];
  const columns = columnsFor(scope, ...fields);
  const asked = columns.filter(({ role }) => role === "asked");
  if (asked.length === 0) return [];
  const kind = severity === "warning" ? "should" : "missing";
  const applies = conditionTest(when, scope);
  if (fields.length > 1)
    return [
      {
        ...{ kind, columns: asked, says: asked.map((one) => nameOf(one, scope.language)).join(scope.texts.or) },
        test: both([applies, not(either(columns.map((one) => isFilled(scope.cells.in(one)))))]),
      },
    ];
  const [field] = fields;
  const isAnswered = field === undefined ? [] : [not(anyOf(scope.cells.of(field), isFilled))];
  return [
    {
      ...{ kind, columns: asked, says: nameOf({ ...(asked[0] ?? raise()), year: null }, scope.language) },
      test: both([applies, ...isAnswered]),
    },
  ];
};

const raise = (): never => {
  throw new Error("A field without a column");
};
