import type { ConditionalLook, DocumentValue, StyleName } from "../document/document";
import type { Put } from "../document/put";
import { parseAddress } from "sheet-refs";
import { ownKey } from "../workbook/form-marks";
import type { Lack } from "./checks/check";
import { lacksOf } from "./checks/form-checks";
import { computedColumn } from "./computed-columns";
import type { FormColumn, OwnColumn } from "./form-columns";
import type { FormContext } from "./form-context";
import { either } from "./formula-test";
import { rowCells, type FormRow } from "./form-row";
import { partColumns, partOf, statusOf, type Computed } from "./form-status";
import type { RowScope } from "./row-scope";

/** Where the cells of one project stand, on a list or on a sheet of its own. */
export interface RowPlaces extends Pick<RowScope, "whole" | "given"> {
  /** `$F5`: the cell of a column, by its place among the columns. */
  readonly at: (index: number) => string;
}

/** What is written of one project: a cell for each column, and which of them are to be marked when. */
export interface RowBody {
  readonly puts: readonly Put[];
  readonly marks: readonly RowMark[];
}

/** A cell that is marked while something in it is missing or wrong; the status says the same in words. */
export interface RowMark extends Pick<ConditionalLook, "formula" | "look"> {
  readonly column: FormColumn;
}

/** The cells of a project, or of room for one that the register lacks: what is known, what is asked, and formulas for what is missing. */
export function rowBody(row: FormRow, context: FormContext, { at, whole, given }: RowPlaces): RowBody {
  const { columns } = context;
  const cells = rowCells(columns, row, at);
  const scope: RowScope = { ...context, row, cells, whole, given };
  const lacks = lacksOf(scope);
  const used = row.project === null ? usedFormula(columns, at) : null;
  const computed = statusCells(lacks, used, scope, at);
  const puts = columns.map((column): Put => {
    const own = computed.get(column.key) ?? computedColumn(column.key, scope);
    const value = own?.value ?? row.values.get(column.key);
    // What nobody has filled in, somebody must be able to.
    const unlocked = column.role === "asked" || (column.role === "given" && value === undefined);
    return {
      style: styleOf(column, unlocked),
      ...(value === undefined ? {} : { value }),
      ...(own ? { formula: own.formula } : {}),
      ...(unlocked ? { unlocked } : {}),
    };
  });
  return { puts, marks: marksOf(lacks, columns, used) };
}

/** Its status, and the parts that the status is put together from, by key of the column. */
function statusCells(
  lacks: readonly Lack[],
  used: string | null,
  { columns, texts }: RowScope,
  at: RowPlaces["at"],
): ReadonlyMap<string, Computed> {
  const place = (name: OwnColumn): string => at(columns.findIndex(({ key }) => key === ownKey(name)));
  const parts = (["missing", "wrong", "should"] as const).map((kind) => [kind, partOf(lacks, kind)] as const);
  const values = Object.fromEntries(parts.map(([kind, { value }]) => [kind, textIn(value)])) as Record<
    Lack["kind"],
    string
  >;
  const places = { missing: place("missing"), wrong: place("wrong"), should: place("should") };
  return new Map<string, Computed>([
    ...parts.map(([kind, part]) => [ownKey(partColumns[kind]), used === null ? part : whenUsed(part, used)] as const),
    [ownKey("status"), statusOf({ at: places, values, used }, texts)],
  ]);
}

const textIn = (value: DocumentValue): string => (value.kind === "text" ? value.text : "");

const whenUsed = ({ formula }: Computed, used: string): Computed => ({
  formula: `IF(${used}=0,"",${formula})`,
  value: { kind: "text", text: "" },
});

/** How many cells of a project below those of the register hold something. */
const usedFormula = (columns: readonly FormColumn[], at: (index: number) => string): string => {
  const open = columns.flatMap(({ role }, index) => (role === "given" || role === "asked" ? [at(index)] : []));
  return `COUNTA(${runsOf(open).join(",")})`;
};

/** Neighbouring cells as ranges: a formula has room for 255 arguments. */
function runsOf(cells: readonly string[]): readonly string[] {
  const runs: { first: string; last: string; row: number; column: number }[] = [];
  for (const cell of cells) {
    const { row = 0, column = 0 } = parseAddress(cell.replaceAll("$", "")) ?? {};
    const before = runs.at(-1);
    const isNext =
      before !== undefined &&
      ((before.row === row && before.column === column - 1) || (before.column === column && before.row === row - 1));
    if (isNext) Object.assign(before, { last: cell, row, column });
    else runs.push({ first: cell, last: cell, row, column });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function marksOf(lacks: readonly Lack[], columns: readonly FormColumn[], used: string | null): readonly RowMark[] {
  return columns.flatMap((column) =>
    (["wrong", "missing"] as const).flatMap((kind): readonly RowMark[] => {
      // What stands in the lock's place is a number of that row alone.
      const found = lacks.filter(
        (lack) => lack.kind === kind && lack.columns.includes(column) && !(used === null && column.role === "given"),
      );
      if (found.length === 0) return [];
      const { formula } = either(found.map(({ test }) => test));
      return [
        {
          column,
          formula: used === null ? formula : `AND(${used}>0,${formula})`,
          look: kind === "wrong" ? "error" : "warning",
        },
      ];
    }),
  );
}

function styleOf({ field, role, key }: FormColumn, unlocked: boolean): StyleName {
  const kind = unlocked ? "input" : "given";
  if (role === "earlier" || key === ownKey("surplus")) return "given-amount";
  if (key === ownKey("utilisation")) return "given-percent";
  if (key === ownKey("lastDay")) return "given-date";
  if (field === null) return "given-wrap";
  switch (field.type) {
    case "amount":
      return `${kind}-amount`;
    case "date":
      return `${kind}-date`;
    case "percent":
      return `${kind}-percent`;
    case "text":
      return `${kind}-wrap`;
    case "year":
      return unlocked ? "input" : "given-year";
    default:
      return kind;
  }
}
