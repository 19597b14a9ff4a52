import type { FieldId } from "../../anvisningar/known-fields";
import { isFilled, isMore, isNumber, sumOf, type Sum } from "../form-cell";
import { anyOf } from "../condition-test";
import { both, not } from "../formula-test";
import { columnsFor } from "../row-scope";
import type { FormCheck } from "./check";

/** Kronor that rounding explains. */
const tolerance = 1;

/** One amount is not larger than another. */
export const exceeds: FormCheck<"exceeds"> = ({ what }, severity, scope) => {
  const { cells, texts } = scope;
  const kind = severity === "warning" ? "should" : "wrong";
  const has = (...fields: readonly FieldId[]): boolean => fields.every((field) => cells.of(field).length > 0);
  const sum = (...fields: readonly FieldId[]): Sum => sumOf(fields.flatMap((field) => cells.of(field)));
  if (severity === "notice" || !has("grantedAmount", "spentAmount")) return [];
  if (what === "spent-over-available")
    return [
      {
        ...{ kind, says: texts.spentOverGranted, columns: columnsFor(scope, "coFinancing") },
        // Money from elsewhere explains what the grant does not cover.
        test: both([
          isMore(sum("spentAmount"), sum("grantedAmount"), tolerance),
          not(anyOf(cells.of("coFinancing"), isFilled)),
        ]),
      },
    ];
  if (what === "disposed-over-surplus" && has("carriedOut"))
    return [
      {
        ...{ kind, says: texts.disposedOverSurplus, columns: columnsFor(scope, "carriedOut", "returnedAmount") },
        test: both([
          anyOf(cells.of("spentAmount"), isNumber),
          isMore(sum("carriedOut", "returnedAmount"), left(sum), tolerance),
        ]),
      },
    ];
  return [];
};

const left = (sum: (...fields: readonly FieldId[]) => Sum): Sum => {
  const [granted, spent] = [sum("grantedAmount"), sum("spentAmount")];
  return {
    formula: `MAX(${granted.formula}-${spent.formula},0)`,
    value: Math.max(granted.value - spent.value, 0),
  };
};
