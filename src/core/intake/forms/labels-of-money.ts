import { remark } from "../../findings/finding";
import { doubt, join, nothingTold, tell, type Told } from "../../project/told";
import { visibleText } from "../../values/label";
import { addressOf, type Area } from "sheet-refs";
import { isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Cell } from "../../workbook/snapshot";
import { isPartLabel } from "../../words/row-labels";
import type { StatedUnit } from "../../words/units";
import { amountOf } from "../headings/amount-rows";
import { moneyParts, type NamedAmount } from "../money/own-part";
import type { Terms } from "../terms";
import { withoutNumber } from "../../words/numbering";
import { areaOf, type FormLabel, type FormLabels } from "./form-labels";
import type { NamedLabel } from "./form-parts";
import type { Direction } from "./form-values";

export interface LabelsOfMoney {
  /** All labels that mean a field, with the grant's own parts in place of what has other money in it. */
  readonly named: readonly NamedLabel[];
  readonly covers: readonly Area[];
  readonly told: Told;
}

/** A label that has amounts, and the cells in which they stand. */
interface Line {
  readonly label: FormLabel;
  readonly text: string;
  readonly unit: StatedUnit | null;
  readonly cells: readonly Cell[];
}

/** So many rows under the last label may still be the form's. */
const reachBelow = 4;

/**
 * Sees which amounts of a form, or of a table with its projects across, tell the grant's own money from other money: "Utfall totalt", "varav
 * trygghetsmedel", "varav egna medel" under each other.
 */
export function labelsOfMoney(
  grid: Grid,
  named: readonly NamedLabel[],
  all: FormLabels,
  direction: Direction,
  { file, vocabulary }: Terms,
): LabelsOfMoney {
  const lines = linesOf(grid, named, all, direction, vocabulary.meaning);
  const fieldOf = ({ label }: Line) =>
    named.find((one) => one.label === label && one.field.type === "amount")?.field ?? null;
  if (!lines.some(({ text }) => vocabulary.moneyOf(text) !== null)) return { named, covers: [], told: nothingTold };
  const inPlace = placesOf(lines);
  const amounts = lines.map((line): NamedAmount<Line> => ({
    item: line,
    text: line.text,
    field: fieldOf(line)?.id ?? null,
    amounts: inPlace(line).map((cell) => amountOf(cell, line.unit)),
  }));
  const { own, others, within } = moneyParts(amounts, vocabulary.moneyOf);
  const place = ({ label }: Line) => ({ file, sheet: grid.sheet.name, cell: addressOf(label.row, label.column) });
  const quoted = (line: Line): string => `${place(line).cell} ”${visibleText(line.label.text)}”`;
  const parts = own.flatMap(({ item, whole }): NamedLabel[] => {
    const field = fieldOf(whole);
    if (!field) return [];
    const { year, signHint } = whole.label.meaning;
    const meaning = {
      ...item.label.meaning,
      ...(item.unit ? { unit: item.unit } : {}),
      ...(signHint ? { signHint } : {}),
      year: item.label.meaning.year ?? year,
    };
    return [{ field, label: { ...item.label, meaning } }];
  });
  const aside = new Set([
    ...own.flatMap(({ item, whole }) => [item.label, whole.label]),
    ...others.map((one) => one.label),
  ]);
  const [first] = others;
  return {
    named: [...named.filter(({ label }) => !aside.has(label)), ...parts],
    covers: [...own.flatMap(({ item, whole }) => [item, whole]), ...others, ...within.map(({ item }) => item)].flatMap(
      areasOf,
    ),
    told: join(
      first
        ? tell(
            remark(
              "STR-55",
              { ...place(first), cell: others.map((one) => place(one).cell).join(",") },
              {
                aside: others.map(({ label }) => `”${visibleText(label.text)}”`),
                counts: own.map(({ item }) => quoted(item)),
              },
            ),
          )
        : nothingTold,
      ...within.map(({ item, whole, field }) =>
        doubt(
          "STR-56",
          place(item),
          { heading: visibleText(item.label.text), whole: quoted(whole), field },
          { leavesOut: [field], reach: "sheet" },
        ),
      ),
    ),
  };
}

const areasOf = ({ label, cells }: Line): readonly Area[] => [
  areaOf(label),
  ...cells.map(({ row, column }) => ({ top: row, bottom: row, left: column, right: column })),
];

/** Amounts of labels in one column stand under each other: years, or projects, from the first that has any. */
function placesOf(lines: readonly Line[]): (line: Line) => readonly (Cell | null)[] {
  const from = (column: number, end: (...columns: number[]) => number): number =>
    end(...lines.flatMap(({ label, cells }) => (label.column === column ? cells.map((cell) => cell.column) : [])));
  const width = Math.max(...lines.map(({ label }) => from(label.column, Math.max) - from(label.column, Math.min) + 1));
  return ({ label, cells }) => {
    const first = from(label.column, Math.min);
    return Array.from({ length: width }, (_, index) => cells.find(({ column }) => column === first + index) ?? null);
  };
}

/** The labels of a form that have amounts, known and unknown, in reading order. What a part says no unit of has its whole's. */
function linesOf(
  grid: Grid,
  named: readonly NamedLabel[],
  all: FormLabels,
  direction: Direction,
  meaningOf: Terms["vocabulary"]["meaning"],
): readonly Line[] {
  const known = new Map(named.map(({ label }) => [`${label.row} ${label.column}`, label] as const));
  const columns = new Set(named.map(({ label }) => label.column));
  /** Where this form has its labels; a part may stand apart from them, but not among those of a form beside it. */
  const mayLabel = (column: number, text: string): boolean =>
    columns.has(column) || (isPartLabel(text) && !all.columns.has(column));
  const rows = named.map(({ label }) => label.row);
  const [top, bottom] = [Math.min(...rows), lastRow(grid, all, Math.max(...rows))];
  const lines: Line[] = [];
  let unit: StatedUnit | null = null;
  for (const row of grid.rows) {
    if (row < top || row > bottom) continue;
    for (const cell of grid.row(row)) {
      const text = withoutNumber(labelText(cell));
      if (text === "" || looseAmount(cell) !== null) continue;
      if (direction === "right" && !mayLabel(cell.column, text)) continue;
      const merge = grid.mergeAt(row, cell.column);
      const label = known.get(`${row} ${cell.column}`) ?? {
        ...{ row, column: cell.column, bottom: merge?.bottom ?? row, right: merge?.right ?? cell.column },
        ...{ text, meaning: meaningOf(text) },
      };
      const cells = cellsOf(grid, label, direction);
      if (cells.length === 0) continue;
      const own = label.meaning.unit ?? null;
      unit = own ?? (isPartLabel(text) ? unit : null);
      lines.push({ label, text, unit, cells });
    }
  }
  return lines;
}

/** Where the form ends: under its last label, before the next form or the first empty row. */
function lastRow(grid: Grid, all: FormLabels, last: number): number {
  const next = Math.min(...all.labels.flatMap(({ row }) => (row > last ? [row] : [])), last + reachBelow + 1);
  let end = last;
  while (end + 1 < next && grid.row(end + 1).length > 0) end += 1;
  return end;
}

/** The amounts beside a label up to the next words; or the one under it. */
function cellsOf(grid: Grid, label: FormLabel, direction: Direction): readonly Cell[] {
  const isAmount = (cell: Cell | null): cell is Cell => cell !== null && looseAmount(cell) !== null;
  if (label.own) return [label.own].filter(isAmount);
  if (direction === "below") return [grid.throughMerge(label.bottom + 1, label.column)].filter(isAmount);
  const beside = grid.row(label.row).filter((cell) => cell.column > label.right && !isBlank(cell));
  const first = beside.findIndex(isAmount);
  const end = beside.findIndex((cell, index) => index > first && !isAmount(cell));
  return first < 0 ? [] : beside.slice(first, end < 0 ? beside.length : end);
}
