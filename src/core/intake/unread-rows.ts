import type { Field, FieldId } from "../anvisningar/schema";
import { visibleText } from "../values/label";
import { addressOf } from "../workbook/a1";
import type { Area, Cell } from "../workbook/snapshot";
import { isBlank, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import { formatFacts } from "../workbook/number-format";
import { doubt, join, nothingTold, tell, type Told } from "../project/told";
import { remark } from "../findings/finding";
import type { RawSheet, RawValue } from "./raw";
import type { Terms } from "./terms";

/** Rows that stand together and that no reading answers for. */
interface Group {
  readonly cells: readonly Cell[];
  /** The words to the left of a number, row by row. */
  readonly names: readonly string[];
}

/**
 * What is left when a sheet has been read: numbers under, above or beside a list or a form that nobody took in, told of or knows from elsewhere in
 * the workbook. Under the heading of an amount, or in the column where a form has its amounts, they may be money that is missing (STR-50); other
 * named rows are only told of (STR-51), and a number that nobody names is nothing.
 */
export function unreadRows(grids: readonly Grid[], sheets: readonly RawSheet[], terms: Terms): Told {
  const known = knownAmounts(sheets);
  return join(
    nothingTold,
    ...grids.map((grid, index) => {
      const raw = sheets[index];
      return raw && raw.records.length > 0 ? unreadIn(grid, raw, known, terms) : nothingTold;
    }),
  );
}

function unreadIn(grid: Grid, raw: RawSheet, known: ReadonlySet<bigint>, terms: Terms): Told {
  const { file, vocabulary } = terms;
  const amounts = raw.records.flatMap(({ values }) => values.filter(isAmount));
  const least = leastPlausible(amounts);
  const isCovered = coverOf(raw.covers);
  const left = grid.sheet.cells.filter(
    (cell) => mayBeAmount(cell, least) && !isCovered(cell) && !known.has(magnitude(looseAmount(cell) ?? 0n)),
  );
  const formColumns = new Map(
    raw.tables.some(({ layout }) => layout === "form") ? amounts.map(({ column, field }) => [column, field]) : [],
  );
  return join(
    nothingTold,
    ...groupsOf(grid, left).map(({ cells, names }): Told => {
      const [first, last] = [cells[0], cells.at(-1)];
      if (!first || !last) return nothingTold;
      const rows = first.row === last.row ? String(first.row) : `${first.row}–${last.row}`;
      const at = { file, sheet: grid.sheet.name, cell: cells.map((cell) => addressOf(cell.row, cell.column)).join(",") };
      const params = { rows, value: visibleText(names[0] ?? "") };
      const fields = new Set<FieldId>();
      for (const cell of cells) {
        for (const field of headedBy(grid, cell, terms)) fields.add(field.id);
        const own = formColumns.get(cell.column);
        if (own && (names.length > 0 || cells.length > 1))
          for (const { id } of required(vocabulary.edition.fields)) fields.add(id);
      }
      if (fields.size > 0 && names.length > 0) return doubt("STR-50", at, params, { leavesOut: [...fields] });
      return names.length > 1 ? tell(remark("STR-51", at, params)) : nothingTold;
    }),
  );
}

const required = (fields: readonly Field[]): readonly Field[] =>
  fields.filter(({ type, required: isRequired }) => type === "amount" && isRequired);

const isAmount = ({ field, cell }: RawValue): boolean => field.type === "amount" && !isBlank(cell);

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);

/** Counts and the like are far smaller than the amounts of the sheet. */
function leastPlausible(amounts: readonly RawValue[]): bigint {
  const sizes = amounts.flatMap(({ cell }) => magnitude(looseAmount(cell) ?? 0n)).filter((size) => size > 0n);
  sizes.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return (sizes[sizes.length >> 1] ?? 0n) / 50n;
}

/** Not a date, a share or a year. In text only with its unit, since numbers without one may be a telephone's or a postcode. */
function mayBeAmount(cell: Cell, least: bigint): boolean {
  const { value, format } = cell;
  if (value.kind !== "number" && value.kind !== "text") return false;
  const { isDate, isPercent } = formatFacts(format);
  if (isDate || isPercent || (value.kind === "number" && isYearLike(value.number))) return false;
  if (value.kind === "text" && !/\d\s*(?:kr|kronor|tkr|mnkr|mkr|sek)\b/iu.test(value.text)) return false;
  const size = magnitude(looseAmount(cell) ?? 0n);
  return size > 0n && size >= least;
}

const isYearLike = (number: number): boolean => Number.isInteger(number) && number >= 1990 && number <= 2050;

/** Amounts that were read, and what each field comes to on a sheet and in the workbook, also written in thousands or millions of what they are. */
function knownAmounts(sheets: readonly RawSheet[]): ReadonlySet<bigint> {
  const known = new Set<bigint>();
  const add = (amount: bigint): void => {
    const size = magnitude(amount);
    for (const scale of [1n, 1000n, 1_000_000n]) {
      known.add(size * scale);
      if (size % scale === 0n) known.add(size / scale);
    }
  };
  const totals = new Map<string, bigint>();
  for (const { sheet, records, sums } of sheets) {
    for (const { value } of sums) add(looseAmount(value.cell) ?? 0n);
    for (const { values } of records)
      for (const value of values.filter(isAmount)) {
        const amount = looseAmount(value.cell) ?? 0n;
        add(amount);
        for (const key of [`${sheet}\n${value.field.id}`, `${sheet}\n${value.field.id} ${value.year ?? ""}`, `\n${value.field.id}`])
          totals.set(key, (totals.get(key) ?? 0n) + amount);
      }
  }
  for (const total of totals.values()) add(total);
  return known;
}

/** Is the cell in one of the areas? Asked for every number of a sheet, so the areas are looked up by row. */
function coverOf(areas: readonly Area[]): (cell: Cell) => boolean {
  const tall = areas.filter(({ top, bottom }) => bottom > top);
  const byRow = new Map<number, Area[]>();
  for (const area of areas) if (area.bottom === area.top) byRow.set(area.top, [...(byRow.get(area.top) ?? []), area]);
  const inside = ({ row, column }: Cell, { top, bottom, left, right }: Area): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  return (cell) => (byRow.get(cell.row) ?? []).some((area) => inside(cell, area)) || tall.some((area) => inside(cell, area));
}

/** Rows with at most one empty row between them stand together. */
function groupsOf(grid: Grid, cells: readonly Cell[]): readonly Group[] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1)?.at(-1);
    if (last && cell.row - last.row <= 2) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => ({ cells: group, names: namesOf(grid, group) }));
}

const namesOf = (grid: Grid, cells: readonly Cell[]): readonly string[] =>
  [...new Map(cells.map((cell) => [cell.row, cell])).values()].flatMap(({ row, column }) => {
    const name = grid.row(row).findLast((cell) => cell.column < column && labelText(cell) !== "" && looseAmount(cell) === null);
    return name ? [labelText(name)] : [];
  });

/** How far above a number its heading may stand, over other numbers. */
const headingReach = 60;

/** The amounts that the nearest words above the number name. */
function headedBy(grid: Grid, { row, column }: Cell, { vocabulary }: Terms): readonly Field[] {
  for (let above = row - 1; above >= Math.max(1, row - headingReach); above -= 1) {
    const cell = grid.at(above, column);
    const text = labelText(cell);
    if (cell === null || text === "" || looseAmount(cell) !== null) continue;
    const { field, candidates } = vocabulary.meaning(text);
    return [...(field ? [field] : candidates), ...vocabulary.amountsNamedIn(text)].filter(({ type }) => type === "amount");
  }
  return [];
}
