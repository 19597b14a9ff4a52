import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf } from "../../workbook/a1";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { FormLabels } from "./form-labels";
import { groupByField, labelFacts, tableOf, type NamedLabel } from "./form-parts";
import type { Grid } from "../../workbook/grid";
import type { RawSheet } from "../raw";
import { isExampleId, isExampleName, saysExample } from "../rows/row-words";
import type { Terms } from "../terms";

/** Fields down, projects across: the name label has several values, and so have other labels in the same columns. */
export function columnsOfProjects(grid: Grid, named: readonly NamedLabel[], all: FormLabels): readonly number[] | null {
  const name = named.find(({ field }) => field.id === "projectName");
  if (!name) return null;
  const beside = grid.row(name.label.row).filter(({ column }) => column > name.label.right);
  // What stands behind another label belongs to another form.
  const end = beside.find((cell) => all.isLabel(cell))?.column ?? Number.POSITIVE_INFINITY;
  const cells: Cell[] = beside.filter((cell) => cell.column < end && !isBlank(cell) && cell.value.kind === "text");
  if (cells.length < 2) return null;
  const columns = cells.map(({ column }) => column);
  const others = named.filter(({ label }) => label.row !== name.label.row && label.column === name.label.column);
  const alsoFilled = others.filter(
    ({ label }) => columns.filter((column) => !isBlank(grid.at(label.row, column))).length > 1,
  );
  return alsoFilled.length >= 2 ? columns : null;
}

/** Reads such a form: one record for each of its columns. */
export function readTransposed(
  grid: Grid,
  named: readonly NamedLabel[],
  columns: readonly number[],
  { file }: Terms,
  remarks: readonly Remark[],
): Omit<RawSheet, "sheet" | "hidden"> {
  const sheet = grid.sheet.name;
  const duplicated = [...groupByField(named)].filter(([, group]) => group.length > 1);
  const single = named.filter(({ field }) => !duplicated.some(([id]) => id === field.id));
  const place = ({ row, column }: { row: number; column: number }) => ({ file, sheet, cell: addressOf(row, column) });
  const name = single.find(({ field }) => field.id === "projectName");
  const top = Math.min(...named.map(({ label }) => label.row));
  const examples = columns.flatMap((column) => {
    const cell = exampleWords(grid, single, column, top);
    return cell ? [{ column, cell }] : [];
  });
  const amounts = single.filter(({ field }) => field.type === "amount").map(({ field }) => field.id);
  return {
    tables: [tableOf(sheet, single, place)],
    records: columns
      .filter((column) => examples.every((example) => example.column !== column))
      .map((column) => ({
        sheet,
        row: name?.label.row ?? 1,
        values: single.map(({ field, label }) => ({
          field,
          year: field.perYear ? label.meaning.year : null,
          row: label.row,
          column,
          cell: grid.at(label.row, column),
          ...labelFacts(label),
        })),
      })),
    sums: [],
    gaps: [
      ...duplicated.flatMap(([id, group]) =>
        group[0]?.field.type === "amount" ? [{ at: place(group[0].label), fields: [id] }] : [],
      ),
      ...examples.map(({ cell }) => ({ at: place(cell), fields: amounts })),
    ],
    remarks: [
      ...remarks,
      ...examples.map(({ cell }) => remark("STR-23", place(cell), { value: visibleText(cellText(cell)) })),
      ...duplicated.map(([id, group]) => {
        const cells = group.map(({ label }) => addressOf(label.row, label.column));
        return remark("STR-03", { file, sheet, cell: cells.join(",") }, { field: id, cells });
      }),
    ],
  };
}

/** How far above the labels a heading over the answers may stand. */
const headingReach = 3;

/** The cell by which a column says that it only shows how to fill in: its heading, its project's name or its id. */
function exampleWords(grid: Grid, named: readonly NamedLabel[], column: number, top: number): Cell | null {
  for (let row = top - 1; row >= Math.max(1, top - headingReach); row -= 1) {
    const cell = grid.at(row, column);
    const merge = grid.mergeAt(row, column);
    // A title over all columns speaks of the sheet.
    if (saysExample(labelText(cell)) && (merge?.right ?? column) === column) return cell;
  }
  const own = (id: string): Cell | null => {
    const label = named.find(({ field }) => field.id === id)?.label;
    return label ? grid.at(label.row, column) : null;
  };
  const [name, id] = [own("projectName"), own("projectId")];
  if (isExampleName(labelText(name))) return name;
  return isExampleId(labelText(id)) ? id : null;
}
