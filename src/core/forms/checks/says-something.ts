import { isFilled, isShorterThan } from "../form-cell";
import { both } from "../formula-test";
import { columnsFor, nameOf } from "../row-scope";
import type { FormCheck } from "./check";

/** The text is long enough. Whether it is a filler is judged when the form comes back. */
export const saysSomething: FormCheck<"says-something"> = ({ field, atLeast }, severity, scope) =>
  severity === "notice"
    ? []
    : columnsFor(scope, field).map((column) => ({
        kind: severity === "warning" ? "should" : "wrong",
        says: scope.texts.tooShort(nameOf(column, scope.language), atLeast),
        test: both([isFilled(scope.cells.in(column)), isShorterThan(scope.cells.in(column), atLeast)]),
        columns: [column],
      }));
