import type { FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf, lastColumn } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { FormLabels } from "./form-labels";
import { groupByField, labelFacts, tableOf, type NamedLabel } from "./form-parts";
import type { Grid } from "../../workbook/grid";
import { formatFacts } from "../../workbook/number-format";
import { looseAmount } from "../../workbook/loose-amount";
import { settleLabels } from "./settle-labels";
import { fitsField, isTyped } from "../fit";
import type { Vocabulary } from "../headings/vocabulary";
import type { SheetParts } from "../raw";
import { isExampleId, isExampleName, saysExample } from "../../words/examples";
import { isSumLabel } from "../../words/sums";
import type { Gap } from "../../project/told";
import type { Terms } from "../terms";

/** The columns of a form with its fields down and its projects across. */
export interface ProjectColumns {
  readonly named: readonly number[];
  /** They hold amounts, but nobody has named them, and they are no sums of the others. */
  readonly nameless: readonly number[];
}

/** The name label, or the id's, has several values, and so have other labels in the same columns. */
export function columnsOfProjects(
  grid: Grid,
  named: readonly NamedLabel[],
  all: FormLabels,
  vocabulary: Vocabulary,
): ProjectColumns | null {
  const name = nameLabel(named);
  if (!name) return null;
  const beside = grid.row(name.label.row).filter(({ column }) => column > name.label.right);
  // What stands behind another label belongs to another form.
  const end = beside.find((cell) => all.isLabel(cell))?.column ?? Number.POSITIVE_INFINITY;
  const others = named.filter(({ label }) => label.row !== name.label.row && label.column === name.label.column);
  const cellsIn = (column: number) =>
    others.flatMap(({ field, label }) => {
      const cell = grid.at(label.row, column);
      return cell && !isBlank(cell) ? [{ field, cell }] : [];
    });
  /** Helping texts stand in a column too, but are no values. */
  const holdsValues = (column: number): boolean => {
    const cells = cellsIn(column).filter(({ field }) => isTyped(field));
    return cells.filter(({ field, cell }) => fitsField(field, cell, vocabulary)).length * 2 >= cells.length;
  };
  const isName = (cell: Cell): boolean =>
    cell.column < end &&
    !isBlank(cell) &&
    !isSumLabel(cellText(cell)) &&
    vocabulary.meaning(cellText(cell)).year === null;
  const columns = withoutGaps(
    name.label.right,
    beside.filter((cell) => isName(cell) && holdsValues(cell.column)).map(({ column }) => column),
  );
  if (columns.length < 2 || !beside.some((cell) => columns.includes(cell.column) && labelText(cell) !== ""))
    return null;
  const alsoFilled = others.filter(
    ({ label }) => columns.filter((column) => !isBlank(grid.at(label.row, column))).length > 1,
  );
  if (alsoFilled.length < 2) return null;
  // "Nyttjat" over per cent is a share, which adds up to nothing.
  const isShare = (row: number): boolean =>
    columns.every((column) => formatFacts(grid.at(row, column)?.format).isPercent || isBlank(grid.at(row, column)));
  const amounts = others
    .filter(({ field, label }) => field.type === "amount" && !isShare(label.row))
    .map(({ label }) => label.row);
  const amountIn = (row: number, column: number): bigint | null => looseAmount(grid.at(row, column));
  const isSumOf = (column: number, parts: readonly number[]): boolean =>
    amounts.some((row) => (amountIn(row, column) ?? 0n) !== 0n) &&
    amounts.every((row) => {
      const amount = amountIn(row, column);
      return amount === null || amount === parts.reduce((sum, one) => sum + (amountIn(row, one) ?? 0n), 0n);
    });
  // "Alla": behind two projects or more, what every amount of theirs adds up to is no project, whatever it is called.
  const [last = 0, ...before] = columns.toReversed();
  const isSummedUp = before.length > 1 && amounts.length > 1 && isSumOf(last, before);
  const projects = isSummedUp ? before.toReversed() : columns;
  const isSum = (column: number): boolean => isSumOf(column, projects);
  const numbered = new Set(amounts.flatMap((row) => grid.row(row).map(({ column }) => column)));
  const nameless = [...numbered].filter(
    (column) =>
      column > name.label.right &&
      column < end &&
      isBlank(grid.at(name.label.row, column)) &&
      amounts.some((row) => amountIn(row, column) !== null) &&
      !isSum(column) &&
      !headedAsSum(grid, name.label.row, column),
  );
  return { named: projects, nameless };
}

/** What stands far to the right is no column of the table. */
const widestGap = 3;

function withoutGaps(from: number, columns: readonly number[]): readonly number[] {
  const end = columns.findIndex((column, index) => column - (columns[index - 1] ?? from) > widestGap);
  return end < 0 ? columns : columns.slice(0, end);
}

const nameLabel = (named: readonly NamedLabel[]): NamedLabel | undefined =>
  named.find(({ field }) => field.id === "projectName") ?? named.find(({ field }) => field.id === "projectId");

/** Reads such a form: one record for each of its columns. */
export function readTransposed(
  grid: Grid,
  named: readonly NamedLabel[],
  { named: columns, nameless }: ProjectColumns,
  terms: Terms,
  before: { readonly remarks: readonly Remark[]; readonly gaps: readonly Gap[] },
): SheetParts {
  const { file } = terms;
  const sheet = grid.sheet.name;
  const settled = settleLabels(
    named
      .filter(({ field }) => field.type === "amount")
      .map(({ field, label }) => ({ field, label, cells: columns.map((column) => grid.at(label.row, column)) })),
    grid.sheet,
    terms,
  );
  const isRead = ({ field, label }: NamedLabel): boolean => field.type !== "amount" || settled.facts.has(label);
  const duplicated = [...groupByField(named.filter(({ field }) => field.type !== "amount"))].filter(
    ([, group]) => group.length > 1,
  );
  const single = named.filter(isRead).filter(({ field }) => !duplicated.some(([id]) => id === field.id));
  const place = ({ row, column }: { row: number; column: number }) => ({ file, sheet, cell: addressOf(row, column) });
  const name = nameLabel(single);
  const top = Math.min(...named.map(({ label }) => label.row));
  const examples = columns.flatMap((column) => {
    const cell = exampleWords(grid, single, column, top);
    return cell ? [{ column, cell }] : [];
  });
  // "Exempel | Ert svar": where the answer is headed too, the example is no doubt.
  const isAnswerHeaded = (row: number): boolean =>
    row < top &&
    columns.some((column) => examples.every((one) => one.column !== column) && !isBlank(grid.at(row, column)));
  const asked = examples.filter(({ cell }) => !isAnswerHeaded(cell.row));
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
          ...settled.facts.get(label),
        })),
      })),
    sums: [],
    gaps: [
      ...before.gaps,
      ...settled.told.gaps,
      ...asked.map(({ cell }) => ({ at: place(cell), fields: amounts, reach: "left-out" as const })),
      ...nameless.map((column) => ({
        at: place({ row: name?.label.row ?? top, column }),
        fields: amounts,
        reach: "left-out" as const,
      })),
    ],
    remarks: [
      ...before.remarks,
      ...settled.told.remarks,
      ...asked.map(({ cell }) => remark("STR-23", place(cell), { value: visibleText(cellText(cell)) })),
      ...duplicated.map(([id, group]) => {
        const cells = group.map(({ label }) => addressOf(label.row, label.column));
        return remark("STR-03", { file, sheet, cell: cells.join(",") }, { field: id, cells });
      }),
      ...nameless.map((column) => remark("STR-15", place({ row: name?.label.row ?? top, column }), {})),
    ],
    covers: [{ top, bottom: Math.max(...named.map(({ label }) => label.row)), left: 1, right: lastColumn }],
  };
}

const headedAsSum = (grid: Grid, nameRow: number, column: number): boolean =>
  Array.from({ length: headingReach }, (_, above) => labelText(grid.throughMerge(nameRow - above, column))).some(
    isSumLabel,
  );

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
  const own = (id: FieldId): Cell | null => {
    const label = named.find(({ field }) => field.id === id)?.label;
    return label ? grid.at(label.row, column) : null;
  };
  const [name, id] = [own("projectName"), own("projectId")];
  if (isExampleName(labelText(name))) return name;
  return isExampleId(labelText(id)) ? id : null;
}
