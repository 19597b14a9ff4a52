import { addMonths, fromExcelSerial, toExcelSerial } from "../values/iso-date";
import { ownKey } from "../workbook/form-marks";
import { formDays as days } from "../workbook/form-days";
import { isNumber, numberIn, sumOf } from "./form-cell";
import { anyOf } from "./condition-test";
import type { Computed } from "./form-status";
import type { RowScope } from "./row-scope";

const nothing = { kind: "text", text: "" } as const;

/** What follows from the cells of a row, while it is filled in: used, left, and the last day of the report. Null for any other column. */
export function computedColumn(key: string, { cells, edition }: RowScope): Computed | null {
  const [granted, spent] = [cells.of("grantedAmount"), cells.of("spentAmount")];
  const [whole, part] = [sumOf(granted), sumOf(spent)];
  const isSpent = anyOf(spent, isNumber);
  if (key === ownKey("surplus"))
    return {
      formula: `IF(${isSpent.formula},${whole.formula}-${part.formula},"")`,
      value: isSpent.holds ? { kind: "number", number: whole.value - part.value } : nothing,
    };
  if (key === ownKey("utilisation"))
    return {
      formula: `IF(AND(${isSpent.formula},${whole.formula}>0),${part.formula}/${whole.formula},"")`,
      value: isSpent.holds && whole.value > 0 ? { kind: "number", number: part.value / whole.value } : nothing,
    };
  if (key !== ownKey("lastDay")) return null;
  const [done] = cells.of("completedDate");
  if (done === undefined) return null;
  const day = isNumber(done).holds ? fromExcelSerial(String(numberIn(done)), 1900) : null;
  return {
    formula: `IF(IFERROR(AND(ISNUMBER(${done.at}),${done.at}>=${days.first},${done.at}<=${days.last}),FALSE),EDATE(${done.at},${edition.reportMonths}),"")`,
    value: day === null ? nothing : { kind: "date", serial: toExcelSerial(addMonths(day, edition.reportMonths)) },
  };
}
