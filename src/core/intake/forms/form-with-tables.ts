import type { FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import { visibleText } from "../../values/label";
import { addressOf, type Area, lastColumn } from "sheet-refs";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { HeadingBlock } from "../headings/find-headings";
import { rawValues, readForms } from "./form-sheets";
import { withoutRows, type Grid } from "../../workbook/grid";
import { looseAmount } from "../../workbook/loose-amount";
import type { Gap } from "../../project/told";
import type { RawRecord, RawValue, SheetParts } from "../raw";
import type { Terms } from "../terms";
import type { Vocabulary } from "../headings/vocabulary";
import { nameCell } from "../values/readings";
import {
  innerAmounts,
  innerTables,
  isOfCosts,
  isOneRow,
  mostIn,
  spentIn,
  type InnerAmount,
  type InnerTable,
} from "./inner-tables";

/** What a list of projects has and a table of costs or activities has not. */
const projectFields: ReadonlySet<FieldId> = new Set(["projectId", "grantedNamnd", "status"]);

/** More than so many times the largest amount of the form: the table is of more than the form's project. */
const mostOverrun = 2n;

/**
 * Forms, each for one project, with tables about that project under them: costs, activities. Their rows are no projects (STR-26); the amounts that the
 * form leaves to them are read there. Null when what stands above the first table is no filled form, or when a table has the headings of a list of
 * projects. A table of years is the form's own.
 */
export function readFormWithTables(grid: Grid, blocks: readonly HeadingBlock[], terms: Terms): SheetParts | null {
  if (
    blocks.some(({ columns }) =>
      columns.some(({ meaning }) => meaning.field !== null && projectFields.has(meaning.field.id)),
    )
  )
    return null;
  const tables = innerTables(grid, blocks, terms.vocabulary);
  const [first] = tables;
  if (!first || !grid.rows.some((row) => row < first.top)) return null;
  const form = readForms(
    withoutRows(grid, (row) => tables.some(({ top, bottom }) => row >= top && row <= bottom)),
    terms,
  );
  if (!form || form.records.length === 0) return null;
  const parts = form.records.map((record, index) =>
    withTables(grid, record, tablesOf(tables, form.records, index), terms),
  );
  if (!parts.every(({ isFilled }) => isFilled) || (form.records[0]?.row ?? 0) >= first.top) return null;
  return {
    ...form,
    records: parts.map(({ record }) => record),
    tables: form.tables.map((table, index) => {
      const more = parts[index]?.columns ?? [];
      return form.tables.length === form.records.length ? { ...table, columns: [...table.columns, ...more] } : table;
    }),
    remarks: [...form.remarks, ...parts.flatMap(({ remarks }) => remarks)],
    gaps: [...form.gaps, ...parts.flatMap(({ gaps }) => gaps)],
    covers: [...form.covers, ...parts.flatMap(({ covers }) => covers)],
  };
}

/** The tables that stand under a record's name, before the next one's. */
function tablesOf(tables: readonly InnerTable[], records: readonly RawRecord[], index: number): readonly InnerTable[] {
  const from = records[index]?.row ?? 0;
  const next = Math.min(...records.flatMap(({ row }) => (row > from ? [row] : [])), Number.POSITIVE_INFINITY);
  return tables.filter(({ top }) => top >= from && top < next);
}

interface WithTables extends Pick<SheetParts, "remarks" | "gaps" | "covers"> {
  readonly record: RawRecord;
  readonly columns: SheetParts["tables"][number]["columns"];
  /** It names its project, and states an amount itself or in a table of costs. */
  readonly isFilled: boolean;
}

function withTables(grid: Grid, record: RawRecord, tables: readonly InnerTable[], terms: Terms): WithTables {
  const { file, vocabulary } = terms;
  const project = nameIn(record);
  const place = ({ row, column }: { row: number; column: number }) => ({
    ...{ file, sheet: grid.sheet.name },
    cell: addressOf(row, column),
  });
  const own = record.values.filter(({ field, cell }) => field.type === "amount" && !isBlank(cell));
  const most = largest(own.map(({ cell }) => amountOf(cell)));
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const covers: Area[] = [];
  const used: InnerAmount[] = [];
  const contradicted = new Set<string>();
  for (const table of tables) {
    const lacking = [
      ...innerAmounts(grid, table, vocabulary),
      ...spentByWhatIsLeft(grid, table, own, vocabulary),
    ].filter(({ field }) => !used.some((one) => one.field.id === field.id));
    const given = lacking.filter(({ field }) => !own.some((value) => value.field.id === field.id));
    const isOfCost = own.length === 0 && isOfCosts(grid, table);
    // A table of more money than the project has is not about the project alone: its rows are looked for where nobody has read.
    if (!isOfCost && mostIn(grid, table) > most * (given.length > 0 ? mostOverrun : 1n)) continue;
    covers.push({ top: table.top, bottom: table.bottom, left: 1, right: lastColumn });
    used.push(...given);
    for (const one of given)
      if (one.value.kind === "several") {
        remarks.push(remark("STR-21", place(one.label), { field: one.field.id }));
        gaps.push({ at: place(one.label), fields: [one.field.id], reach: [nameCell(record, file)] });
      }
    for (const one of lacking.filter(
      ({ field }) =>
        (field.id === "spentAmount" || (field.id === "grantedAmount" && isOneRow(table))) &&
        !given.some((it) => it.field === field),
    )) {
      const [stated, ...others] = own.filter(({ field }) => field.id === one.field.id);
      if (!stated || others.length > 0 || one.value.kind !== "cell" || isSameAmount(stated.cell, one.value.cell))
        continue;
      const cells = [addressOf(stated.row, stated.column), addressOf(one.value.row, one.value.column)];
      remarks.push(remark("STR-03", { ...place(stated), cell: cells.join(",") }, { field: one.field.id, cells }));
      gaps.push({ at: place(stated), fields: [one.field.id], reach: [nameCell(record, file)] });
      contradicted.add(one.field.id);
    }
    if (given.length === 0)
      remarks.push(remark("STR-26", place({ row: table.headingRow, column: table.column }), { project }));
  }
  const isGiven = ({ field }: RawValue): boolean => used.some((one) => one.field.id === field.id);
  return {
    record: {
      ...record,
      values: [
        ...record.values.filter((value) => !isGiven(value) && !contradicted.has(value.field.id)),
        ...used.flatMap(rawValues),
      ],
    },
    columns: used.map(({ field, label }) => ({
      ...{ heading: visibleText(label.text), at: place(label), field: field.id },
      year: field.perYear ? label.meaning.year : null,
    })),
    isFilled: project !== "" && (own.length > 0 || used.length > 0),
    ...{ remarks, gaps, covers },
  };
}

/** "Post | Belopp" without a title: its sum is what was spent where the form says that the rest of the grant is left. */
function spentByWhatIsLeft(
  grid: Grid,
  table: InnerTable,
  own: readonly RawValue[],
  vocabulary: Vocabulary,
): readonly InnerAmount[] {
  const spent = spentIn(vocabulary);
  const of = (...ids: readonly FieldId[]): readonly bigint[] =>
    own.filter(({ field }) => ids.includes(field.id)).map(({ cell }) => amountOf(cell));
  const [granted, ...others] = of("grantedAmount");
  if (!spent || table.titled || granted === undefined || others.length > 0) return [];
  const left = of("reportedSurplus", "reportedDeviation");
  return innerAmounts(grid, { ...table, titled: spent }, vocabulary).filter(
    ({ field, value }) =>
      field === spent && value.kind === "cell" && left.some((rest) => rest === granted - amountOf(value.cell)),
  );
}

const nameIn = (record: RawRecord): string =>
  visibleText(cellText(record.values.find(({ field }) => field.id === "projectName")?.cell ?? null));

const amountOf = (cell: Cell | null): bigint => looseAmount(cell) ?? 0n;

const largest = (amounts: readonly bigint[]): bigint => amounts.reduce((most, one) => (one > most ? one : most), 0n);

/** In whatever units the two are, to the nearest of the coarser. */
function isSameAmount(a: Cell | null, b: Cell | null): boolean {
  const [first, second] = [amountOf(a), amountOf(b)];
  return [1n, 1_000n, 1_000_000n].some(
    (scale) => isNear(first * scale, second, scale) || isNear(first, second * scale, scale),
  );
}

/** A loose amount is in millionths. */
const one = 1_000_000n;

const isNear = (a: bigint, b: bigint, scale: bigint): boolean => (a > b ? a - b : b - a) <= (scale * one) / 2n;
