import { formatFacts } from "../../workbook/number-format";
import type { Cell } from "../../workbook/snapshot";

/** A number that a heading may hold by itself. */
export const isYear = (number: number): boolean => Number.isInteger(number) && number >= 2018 && number <= 2040;

const isDate = ({ value, format }: Cell): boolean =>
  value.kind === "iso-date" || (value.kind === "number" && formatFacts(format).isDate);

/** Months and quarters count upwards from one; accounts and periods (202401) rise. Amounts beside each other may too, so their row must also have words. */
const longestStep = 3000;

const follows = (left: Cell, right: Cell): boolean => {
  if (isDate(left) || isDate(right)) return isDate(left) && isDate(right);
  if (left.value.kind !== "number" || right.value.kind !== "number") return false;
  const [from, to] = [left.value.number, right.value.number];
  return Number.isInteger(from) && Number.isInteger(to) && to > from && to - from <= longestStep;
};

const isNumberOrDate = ({ value }: Cell): boolean => value.kind === "number" || value.kind === "iso-date";

/** Two or more dates or rising whole numbers side by side, and no other number: columns of months, quarters, years or accounts. */
export function holdsPeriods(cells: readonly Cell[]): boolean {
  const numbers = cells.filter(isNumberOrDate);
  return (
    numbers.length > 1 &&
    numbers.every((cell, index) => {
      const before = numbers[index - 1];
      return before === undefined || follows(before, cell);
    })
  );
}
