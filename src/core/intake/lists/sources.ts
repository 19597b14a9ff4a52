import { hasRole } from "../../anvisningar/known-fields";
import { remark } from "../../findings/finding";
import { normaliseLabel } from "../../values/label";
import { isEntryHeading } from "../../words/entries";
import { beginsLikeSum, isSumLabel } from "../../words/sums";
import { addressOf } from "sheet-refs";
import { cellText, isBlank, labelText } from "../../workbook/cell-text";
import type { Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import { addsUpFrom } from "../../workbook/lookups";
import type { RawRecord, RawSheet } from "../raw";
import { decimalsShown } from "../values/shown-decimals";

/**
 * A sheet with a row an entry in the books, from which another sheet's list adds up what its projects have spent: its rows are no projects (STR-36). The list's
 * formulas say so, or a ledger's entries, or the pivot made of them, come to the list's amounts, project by project.
 */
export function setSourcesAside(
  sheets: readonly RawSheet[],
  grids: readonly Grid[],
  file: string,
): readonly RawSheet[] {
  const lists = sheets.filter(({ records }) => records.some(hasGrant));
  if (lists.length === 0) return sheets;
  return sheets.map((sheet, index) => {
    const grid = grids[index];
    if (!grid || sheet.records.some(hasGrant) || grid.sheet.cells.length === 0) return sheet;
    const list = lists.find((one) =>
      isLedger(grid)
        ? isAddedUpBy(one, sheet.sheet) || comesTo(grid, one)
        : holdsAll(one, sheet) &&
          (isAddedUpBy(one, sheet.sheet) || ((sheet.records.length > 0 || namesOnly(grid, one)) && comesTo(grid, one))),
    );
    const [first] = grid.sheet.cells;
    if (!list || !first) return sheet;
    const at = { file, sheet: sheet.sheet, cell: addressOf(first.row, first.column) };
    const bottom = grid.rows.at(-1) ?? 1;
    const right = grid.sheet.cells.reduce((most, { column }) => Math.max(most, column), 1);
    return {
      sheet: sheet.sheet,
      hidden: sheet.hidden,
      tables: [],
      records: [],
      sums: [],
      gaps: [],
      remarks: [remark("STR-36", at, { sheet: sheet.sheet, list: list.sheet })],
      covers: [{ top: 1, left: 1, bottom, right }],
    };
  });
}

const hasGrant = ({ values }: RawRecord): boolean =>
  values.some(({ field, cell }) => field.id === "grantedAmount" && !isBlank(cell));

const isAddedUpBy = ({ records }: RawSheet, source: string): boolean =>
  records.filter(({ values }) =>
    values.some(({ cell }) => cell !== null && addsUpFrom(cell)?.toLowerCase() === source.toLowerCase()),
  ).length *
    2 >
  records.length;

/** Every project of the source is in the list. */
function holdsAll(list: RawSheet, source: RawSheet): boolean {
  const listed = new Set(list.records.flatMap(keysOf));
  return source.records.every((record) => keysOf(record).some((key) => listed.has(key)));
}

/** A pivot of which no amount was read: every row of it with one is a project of the list, or a sum. */
function namesOnly(grid: Grid, list: RawSheet): boolean {
  const listed = new Set(list.records.flatMap(keysOf));
  return grid.rows
    .filter((row) => grid.row(row).some(({ value }) => value.kind === "number"))
    .every((row) =>
      grid
        .row(row)
        .map(labelText)
        .some((text) => listed.has(normaliseLabel(text)) || isSumLabel(text) || beginsLikeSum(text)),
    );
}

const keysOf = ({ values }: RawRecord): readonly string[] =>
  values.flatMap(({ field, cell }) =>
    hasRole(field.id, "names") && !isBlank(cell) ? [normaliseLabel(cellText(cell))] : [],
  );

/** How far down a sheet its headings may stand. */
const headingReach = 20;

const isLedger = (grid: Grid): boolean =>
  grid.rows.some((row) => row <= headingReach && grid.row(row).some((cell) => isEntryHeading(labelText(cell))));

/** Fewer projects may agree by chance. */
const fewestProjects = 2;

/** The rows that name a project, by its id or its name, come to what the list says that it has spent. */
function comesTo(grid: Grid, { records }: RawSheet): boolean {
  const spent = records.flatMap((record) => {
    const raw = record.values.find(({ field, cell }) => field.id === "spentAmount" && !isBlank(cell));
    const amount = looseAmount(raw?.cell ?? null);
    return raw && amount !== null && amount !== 0n
      ? [{ keys: keysOf(record), amount, digits: decimalsShown(raw) }]
      : [];
  });
  const totals = spent.map(() => new Map<number, bigint>());
  for (const row of grid.rows) {
    const texts = new Set(grid.row(row).map((cell) => normaliseLabel(cellText(cell))));
    const at = spent.findIndex(({ keys }) => keys.some((key) => texts.has(key)));
    const total = totals[at];
    if (!total) continue;
    for (const cell of grid.row(row)) {
      const amount = cell.value.kind === "number" ? looseAmount(cell) : null;
      if (amount !== null) total.set(cell.column, (total.get(cell.column) ?? 0n) + amount);
    }
  }
  const columns = [...(totals[0]?.keys() ?? [])];
  return (
    spent.length >= fewestProjects &&
    columns.some((column) =>
      spent.every(({ amount, digits }, at) => {
        const gap = (totals[at]?.get(column) ?? 0n) - amount;
        return (gap < 0n ? -gap : gap) * 2n <= 1_000_000n / 10n ** BigInt(Math.min(digits, 6));
      }),
    )
  );
}
