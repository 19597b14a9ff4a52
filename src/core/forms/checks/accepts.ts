import type { Field } from "../../anvisningar/schema";
import { formDays as days } from "../../workbook/form-days";
import { isFilled, isNumber, numberIn, type FormCell } from "../form-cell";
import type { FormColumn } from "../form-columns";
import { both, either, not, type Test } from "../formula-test";
import { nameOf, type RowScope } from "../row-scope";
import type { Lack } from "./check";

/** Whoever pastes walks past the rules for input: what a column accepts is asked again by the row's status. */
export function accepts(column: FormColumn, scope: RowScope): readonly Lack[] {
  if (column.field === null || column.role !== "asked") return [];
  const cell = scope.cells.in(column);
  const fault = faultOf(column.field, cell, scope);
  if (fault === null) return [];
  return [
    {
      ...{ kind: "wrong", says: `${nameOf(column, scope.language)} ${fault.says}`, columns: [column] },
      test: both([isFilled(cell), fault.test]),
    },
  ];
}

function faultOf(field: Field, cell: FormCell, scope: RowScope): { says: string; test: Test } | null {
  const { texts, edition } = scope;
  switch (field.type) {
    case "amount": {
      const most = edition.projectAmounts.impossible;
      const least = field.id === "reportedDeviation" ? -most : 0;
      return {
        says: texts.notAnAmount,
        test: not(both([isNumber(cell), isBetween(cell, least, most)])),
      };
    }
    case "number":
    case "percent":
    case "year":
      return { says: texts.notANumber, test: not(isNumber(cell)) };
    case "date":
      return { says: texts.notADay, test: not(both([isNumber(cell), isBetween(cell, days.first, days.last)])) };
    case "codes":
    case "yes-no": {
      const list = scope.lists.get(field.list ?? field.type);
      return list === undefined ? null : { says: texts.notInList, test: not(isIn(cell, list)) };
    }
    default:
      // A text may say anything but an error.
      return { says: texts.isAnError, test: { formula: `ISERROR(${cell.at})`, holds: false } };
  }
}

/** Compared as numbers: in Excel every text is more than every number. */
const isBetween = (cell: FormCell, least: number, most: number): Test => ({
  formula: `IFERROR(AND(${cell.at}>=${least},${cell.at}<=${most}),FALSE)`,
  holds: numberIn(cell) >= least && numberIn(cell) <= most,
});

/** What the look-up finds is compared again, since it takes "*" for anything. */
const isIn = (
  cell: FormCell,
  { sheet, cells, texts }: { sheet: string; cells: string; texts: readonly string[] },
): Test => ({
  formula: `IFERROR(INDEX(${sheet}!${cells},MATCH(TRIM(${cell.at}),${sheet}!${cells},0))=TRIM(${cell.at}),FALSE)`,
  holds: cell.value?.kind === "text" && texts.some((text) => text.toLowerCase() === textIn(cell)),
});

const textIn = ({ value }: FormCell): string => (value?.kind === "text" ? value.text.trim().toLowerCase() : "");

/**
 * A formula among the answers, which may fetch its number from another file. Excel 2010 does not know the function: there it says nothing, and the form is otherwise
 * the same.
 */
export function isTyped(column: FormColumn, scope: RowScope): readonly Lack[] {
  if (column.role !== "asked") return [];
  const { at } = scope.cells.in(column);
  return [
    {
      ...{ kind: "should", says: scope.texts.isAFormula(nameOf(column, scope.language)), columns: [column] },
      test: { formula: `IFERROR(_xlfn.ISFORMULA(${at}),FALSE)`, holds: false },
    },
  ];
}

/** Two rows with one id would be one project. Two projects may have one name, so an added row is only asked about. */
export function isUnique(column: FormColumn, scope: RowScope): Lack {
  const cell = scope.cells.in(column);
  const kind = column.field?.id === "projectId" ? "wrong" : "should";
  return {
    ...{ kind, says: scope.texts.idTwice(nameOf(column, scope.language)), columns: [column] },
    test: both([
      isFilled(cell),
      { formula: `IFERROR(COUNTIF(${scope.whole(column)},${cell.at})>1,FALSE)`, holds: false },
    ]),
  };
}

/** What the register has filled in has been changed, in spite of the lock. */
export function isAsGiven(column: FormColumn, scope: RowScope): readonly Lack[] {
  const { value, at } = scope.cells.in(column);
  if (column.role !== "given" || scope.row.project === null || value === undefined) return [];
  return [
    {
      ...{ kind: "wrong", says: scope.texts.changed(nameOf(column, scope.language)), columns: [column] },
      test: { formula: `IFERROR(${at}<>${scope.given(column)},TRUE)`, holds: false },
    },
  ];
}

/** Finer than öre: it is rounded when the form comes back. */
export function isInOre(column: FormColumn, scope: RowScope): readonly Lack[] {
  if (column.role !== "asked" || column.field?.type !== "amount") return [];
  const cell = scope.cells.in(column);
  return [
    {
      ...{ kind: "should", says: `${nameOf(column, scope.language)} ${scope.texts.finerThanOre}`, columns: [column] },
      test: {
        formula: `IFERROR(ABS(${cell.at}-ROUND(${cell.at},2))>0.000001,FALSE)`,
        holds: Math.abs(numberIn(cell) * 100 - Math.round(numberIn(cell) * 100)) > 0.0001,
      },
    },
  ];
}

/** A row below those of the register is one more project as soon as something stands in it. */
export function namesItself(named: readonly FormColumn[], scope: RowScope): Lack {
  return {
    ...{ kind: "missing", columns: named, says: named.map((one) => nameOf(one, scope.language)).join(scope.texts.or) },
    test: not(either(named.map((one) => isFilled(scope.cells.in(one))))),
  };
}
