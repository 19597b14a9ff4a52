import type { CellInput } from "../support/snapshot";
import { addressOf } from "sheet-refs";
import type { Cohort } from "./cohort";
import { columnsOf, type ListColumn, type ListRow } from "./list-columns";
import type { Layout } from "./layout";
import { amountCell } from "./write-amount";

/** Rows of one sheet as they grow, with what cannot be said by a cell. */
export interface Draft {
  readonly rows: CellInput[][];
  readonly merges: string[];
  readonly hidden: number[];
}

type Row = CellInput[];

/** The rows of a heading: one, or years over the columns. */
function putHeading(draft: Draft, columns: readonly ListColumn[], { years }: Layout): void {
  if (years === "merged-over" || years === "over") {
    const over: Row = columns.map(() => null);
    for (const year of new Set(columns.flatMap((column) => column.year ?? []))) {
      const first = columns.findIndex((column) => column.year === year);
      const last = columns.findLastIndex((column) => column.year === year);
      over[first] = year;
      const row = draft.rows.length + 1;
      if (years === "merged-over") draft.merges.push(`${addressOf(row, first + 1)}:${addressOf(row, last + 1)}`);
    }
    draft.rows.push(over);
  }
  draft.rows.push(columns.map(({ heading }) => heading));
}

const rowsOf = (cohort: Cohort, { years }: Layout): readonly ListRow[] =>
  cohort.flatMap((project): readonly ListRow[] =>
    years === "rows" ? project.years.map((year) => ({ project, year })) : [{ project, year: null }],
  );

const add = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** A row that is no project: a label in the name's column, and what the cohort has in each amount column together. */
function sumRow(label: string, cohort: Cohort, columns: readonly ListColumn[], layout: Layout): Row {
  return columns.map(({ role, year }): CellInput => {
    const years = cohort.flatMap((project) => project.years).filter((one) => year === null || one.year === year);
    if (role === "name") return label;
    if (role === "granted") return amountCell(add(years.map(({ granted }) => granted)), layout);
    if (role === "spent") return amountCell(add(years.map(({ spent }) => spent)), layout, true);
    return null;
  });
}

/** Writes one list of the cohort below what the draft already holds. */
export function putList(draft: Draft, cohort: Cohort, layout: Layout): void {
  const columns = columnsOf(layout);
  putHeading(draft, columns, layout);
  const isGrouped = layout.namndIn !== "column" || layout.sums === "groups";
  const namnder = [...new Set(cohort.map(({ namnd }) => namnd))];
  const groups = isGrouped ? namnder.map((namnd) => cohort.filter((project) => project.namnd === namnd)) : [cohort];
  for (const group of groups) putGroup(draft, group, columns, layout);
  if (layout.sums !== "none") draft.rows.push(sumRow(layout.seed % 2 ? "Summa" : "Totalt", cohort, columns, layout));
}

function putGroup(draft: Draft, group: Cohort, columns: readonly ListColumn[], layout: Layout): void {
  const [first] = group;
  if (!first) return;
  if (layout.namndIn === "section") draft.rows.push([first.namnd]);
  const namndAt = columns.findIndex(({ role }) => role === "namnd");
  const top = draft.rows.length + 1;
  for (const row of rowsOf(group, layout)) {
    draft.rows.push(columns.map((column) => column.cell(row)));
    if (layout.hiddenRow && draft.rows.length % 3 === 0) draft.hidden.push(draft.rows.length);
    if (layout.parts && row.year === null && draft.rows.length % 2 === 0)
      draft.rows.push(partRow(row, columns, layout));
    if (layout.blanks && draft.rows.length % 4 === 0) draft.rows.push([]);
  }
  const bottom = draft.rows.length;
  if (layout.namndIn === "merged" && bottom > top) {
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = draft.rows[row - 1];
      if (cells && cells.length > 0) cells[namndAt] = null;
    }
    draft.merges.push(`${addressOf(top, namndAt + 1)}:${addressOf(bottom, namndAt + 1)}`);
  }
  if (layout.sums === "groups") draft.rows.push(sumRow(`Delsumma ${first.namnd}`, group, columns, layout));
}

/** "varav el": a part of the row above. */
function partRow({ project }: ListRow, columns: readonly ListColumn[], layout: Layout): Row {
  const half = { ...project, years: project.years.map((year) => ({ ...year, granted: year.granted / 2n, spent: 0n })) };
  return sumRow("varav el", [half], columns, layout);
}
