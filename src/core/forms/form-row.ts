import type { FieldId } from "../anvisningar/known-fields";
import type { DocumentValue } from "../document/document";
import type { Project } from "../project/project";
import type { FormCell } from "./form-cell";
import type { FormColumn } from "./form-columns";

/** One row of the list: a project, or room for one that the register lacks. */
export interface FormRow {
  readonly project: Project | null;
  /** What stands there when the form is made, by key of the column. */
  readonly values: ReadonlyMap<string, DocumentValue>;
}

/** The cells of one row, by what they hold. */
export interface RowCells {
  /** The cells of a field: one, or one a year; none where the form does not ask for it. */
  readonly of: (field: FieldId) => readonly FormCell[];
  readonly in: (column: FormColumn) => FormCell;
}

/** `at`: where the cell of each column stands, by its place among the columns. */
export function rowCells(
  columns: readonly FormColumn[],
  { values }: Pick<FormRow, "values">,
  at: (index: number) => string,
): RowCells {
  const cells = columns.map(({ key }, index) => ({ at: at(index), value: values.get(key) }));
  return {
    of: (field) => cells.filter((_, index) => columns[index]?.field?.id === field),
    in: (column) => cells[columns.indexOf(column)] ?? { at: "#REF!", value: undefined },
  };
}
