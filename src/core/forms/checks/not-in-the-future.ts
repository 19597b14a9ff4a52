import { toExcelSerial } from "../../values/iso-date";
import { isNumber, numberIn } from "../form-cell";
import { both } from "../formula-test";
import { columnsFor, nameOf } from "../row-scope";
import type { FormCheck } from "./check";

/** What has happened has happened by today, whichever day the form is filled in. */
export const notInTheFuture: FormCheck<"not-in-the-future"> = ({ fields }, severity, scope) =>
  severity === "notice"
    ? []
    : columnsFor(scope, ...fields)
        .filter(({ role }) => role === "asked")
        .map((column) => {
          const cell = scope.cells.in(column);
          return {
            kind: severity === "warning" ? "should" : "wrong",
            says: `${nameOf(column, scope.language)} ${scope.texts.inTheFuture}`,
            test: both([
              isNumber(cell),
              { formula: `${cell.at}>TODAY()`, holds: numberIn(cell) > toExcelSerial(scope.asOf) },
            ]),
            columns: [column],
          };
        });
