import type { FieldId } from "../anvisningar/known-fields";
import type { Field } from "../anvisningar/schema";
import { visibleText } from "../values/label";
import { addressOf } from "sheet-refs";
import type { Cell } from "../workbook/snapshot";
import { cellText, labelText } from "../workbook/cell-text";
import type { Grid } from "../workbook/grid";
import { looseAmount } from "../workbook/loose-amount";
import { formatFacts } from "../workbook/number-format";
import { doubt, join, nothingTold, tell, type Told } from "../project/told";
import { remark } from "../findings/finding";
import { namesNoAmount } from "../words/not-amounts";
import { coverOf } from "./cover";
import { isAmount, knownAmounts, magnitude, type IsKnown } from "./known-amounts";
import { beginsLikeSum, isSumLabel } from "../words/sums";
import type { RawSheet, RawValue } from "./raw";
import type { Terms } from "./terms";

/**
 * What is left when a sheet has been read: numbers under, above or beside a list or a form that nobody took in, told of or knows from elsewhere in
 * the workbook. Named rows under the heading of an amount, or in the column where a form has its amounts, may be money that is missing (STR-60);
 * under any other heading they are told of (STR-61); a number that nobody names is nothing.
 */
export function unreadRows(grids: readonly Grid[], sheets: readonly RawSheet[], terms: Terms): Told {
  const found = grids.flatMap((grid, index) => {
    const raw = sheets[index];
    if (!raw || raw.records.length === 0) return [];
    const isCovered = coverOf(raw.covers);
    const left = grid.sheet.cells.filter((cell) => !isCovered(cell) && mayBeAmount(cell));
    return left.length > 0 ? [{ grid, raw, left }] : [];
  });
  if (found.length === 0) return nothingTold;
  const isKnown = knownAmounts(sheets);
  return join(nothingTold, ...found.map(({ grid, raw, left }) => unreadIn(grid, raw, left, isKnown, terms)));
}

function unreadIn(grid: Grid, raw: RawSheet, left: readonly Cell[], isKnown: IsKnown, terms: Terms): Told {
  const amounts = raw.records.flatMap(({ values }) => values.filter(isAmount));
  const least = leastPlausible(amounts);
  const unknown = left.filter((cell) => sizeOf(cell) >= least && !isKnown(sizeOf(cell)) && !isInSum(grid, cell));
  const inForm = new Set(raw.tables.some(({ layout }) => layout === "form") ? amounts.map(({ column }) => column) : []);
  const groups = groupsOf(unknown).filter((cells) => !addsUpTo(cells, isKnown));
  return join(nothingTold, ...groups.map((cells) => toldOf(grid, cells, inForm, terms)));
}

function toldOf(grid: Grid, cells: readonly Cell[], inForm: ReadonlySet<number>, terms: Terms): Told {
  const named = cells.flatMap((cell) => {
    const name = nameOf(grid, cell);
    return name === null || namesNoAmount(name) ? [] : [{ cell, name, heading: headingOf(grid, cell) }];
  });
  const { fields: all } = terms.vocabulary.edition;
  const fields = new Set<FieldId>();
  for (const { cell, heading } of named) {
    for (const { id } of amountsIn(heading, terms)) fields.add(id);
    if (inForm.has(cell.column)) for (const { id } of all.filter(isNeeded)) fields.add(id);
  }
  // Under the very label of an amount that was read, also without a name.
  for (const cell of cells.filter(({ column }) => inForm.has(column)))
    for (const { id } of amountsIn(headingOf(grid, cell), terms)) fields.add(id);
  const [first, last] = [cells[0]?.row ?? 0, cells.at(-1)?.row ?? 0];
  const at = {
    file: terms.file,
    sheet: grid.sheet.name,
    cell: cells.map((cell) => addressOf(cell.row, cell.column)).join(","),
  };
  const value = visibleText(named[0]?.name ?? cellText(cells[0] ?? null));
  const params = { rows: first === last ? String(first) : `${first}–${last}`, value };
  if (fields.size > 0) return doubt("STR-60", at, params, { leavesOut: [...fields], reach: "left-out" });
  const headed = named.filter(({ heading }) => heading !== "");
  return headed.length > 1 ? tell(remark("STR-61", at, params)) : nothingTold;
}

const isNeeded = ({ type, required }: Field): boolean => type === "amount" && required === true;

const sizeOf = (cell: Cell): bigint => magnitude(looseAmount(cell) ?? 0n);

/** Counts and the like are far smaller than the amounts of the sheet. */
function leastPlausible(amounts: readonly RawValue[]): bigint {
  const sizes = amounts.flatMap(({ cell }) => magnitude(looseAmount(cell) ?? 0n)).filter((size) => size > 0n);
  sizes.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return (sizes[sizes.length >> 1] ?? 0n) / 50n;
}

/** Not a date, a share or a year. In text only with its unit, since numbers without one may be a telephone's or a postcode. */
function mayBeAmount(cell: Cell): boolean {
  const { value, format } = cell;
  if (value.kind !== "number" && value.kind !== "text") return false;
  const { isDate, isPercent } = formatFacts(format);
  if (isDate || isPercent || (value.kind === "number" && isYearLike(value.number))) return false;
  if (value.kind === "text" && !/\d\s*(?:kr|kronor|tkr|mnkr|mkr|sek)\b/iu.test(value.text)) return false;
  return sizeOf(cell) > 0n;
}

const isYearLike = (number: number): boolean => Number.isInteger(number) && number >= 1990 && number <= 2050;

/** Rows with at most one empty row between them stand together. */
function groupsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const groups: Cell[][] = [];
  for (const cell of cells) {
    const last = groups.at(-1)?.at(-1);
    if (last && cell.row - last.row <= 2) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

/** Parts of something that is known: each of their columns comes to a known amount. */
function addsUpTo(cells: readonly Cell[], isKnown: IsKnown): boolean {
  const totals = new Map<number, bigint>();
  for (const cell of cells) totals.set(cell.column, (totals.get(cell.column) ?? 0n) + (looseAmount(cell) ?? 0n));
  return cells.length > 1 && [...totals.values()].every((total) => isKnown(magnitude(total)));
}

const isInSum = (grid: Grid, cell: Cell): boolean => {
  const name = nameOf(grid, cell) ?? "";
  return isSumLabel(name) || beginsLikeSum(name);
};

/** The nearest words to the left of a number. */
function nameOf(grid: Grid, { row, column }: Cell): string | null {
  const isName = (cell: Cell): boolean => cell.column < column && labelText(cell) !== "" && looseAmount(cell) === null;
  const name = grid.row(row).findLast(isName);
  return name ? labelText(name) : null;
}

/** How far above a number its heading may stand, over other numbers. */
const headingReach = 60;

/** The nearest words above the number; none where only other numbers, or words with figures, stand. */
function headingOf(grid: Grid, { row, column }: Cell): string {
  for (let above = row - 1; above >= Math.max(1, row - headingReach); above -= 1) {
    const text = labelText(grid.at(above, column));
    if (text !== "" && !/\d{3}/u.test(text)) return text;
  }
  return "";
}

function amountsIn(heading: string, { vocabulary }: Terms): readonly Field[] {
  const { field, candidates } = vocabulary.meaning(heading);
  const named = [...(field ? [field] : candidates), ...vocabulary.amountsNamedIn(heading)];
  return named.filter(({ type }) => type === "amount");
}
