import type {
  ConditionalLook,
  DocumentCell,
  DocumentSheet,
  DocumentValue,
  InputRule,
  StyleName,
} from "../document/document";
import { rowHeight, widthOfWords } from "../document/measure-text";
import { text, type Put } from "../document/put";
import { placed } from "../document/table-sheet";
import { columnLetters, parseAddress } from "sheet-refs";
import { ownKey } from "../workbook/form-marks";
import type { Lack } from "./checks/check";
import { lacksOf } from "./checks/form-checks";
import { computedColumn } from "./computed-columns";
import { hiddenColumns, isName, type FormColumn, type OwnColumn } from "./form-columns";
import type { FormContext } from "./form-context";
import { either } from "./formula-test";
import { rowCells, type FormRow } from "./form-row";
import { partColumns, partOf, statusOf, type Computed } from "./form-status";
import { inputRuleOf } from "./input-rules";
import { listRows, wholeColumn } from "./places";
import type { RowScope } from "./row-scope";

/** The sheet that a nämnd fills in: a row a project, with what is missing in words beside it. */
export function listSheet(context: FormContext): DocumentSheet {
  const { columns, rows, texts, title } = context;
  const bodies = rows.map((row, index) => bodyOf(row, listRows.first + index, context));
  const last = listRows.first + rows.length - 1;
  const spare = firstSpare(rows);
  const right = columnLetters(columns.filter(({ key }) => !isHiddenKey(key)).length);
  return {
    name: texts.sheets.list,
    cells: [
      ...placed(listRows.title, 1, [text(title, "section")]),
      ...placed(
        listRows.keys,
        1,
        columns.map(({ key }) => text(key, "note")),
      ),
      ...placed(listRows.over, 1, columns.map(overHeading)),
      ...placed(
        listRows.headings,
        1,
        columns.map((column) => text(column.heading, isRight(column) ? "column-heading-right" : "column-heading")),
      ),
      ...bodies.flatMap(({ cells }) => cells),
    ],
    columnWidths: columns.map(widthOf),
    rowHeights: new Map([
      [listRows.title, 24],
      [
        listRows.headings,
        rowHeight(columns.map((column) => ({ text: column.heading, width: widthOf(column) - filterButton }))),
      ],
      ...rows.map((row, index) => [listRows.first + index, heightOf(row, context)] as const),
    ]),
    ...{ merges: [], tables: [] },
    conditionalLooks: [
      ...(spare > 0 ? (bodies[0]?.looks(listRows.first + spare - 1) ?? []) : []),
      ...(bodies[spare]?.looks(last) ?? []),
    ],
    inputRules: columns.flatMap((column, index): readonly InputRule[] => {
      const letters = columnLetters(index + 1);
      const first = column.role === "given" ? spare : 0;
      const rule = inputRuleOf(column, `${letters}${listRows.first + first}:${letters}${last}`, context);
      return rule === null || first >= rows.length ? [] : [rule];
    }),
    isProtected: true,
    hiddenRows: [listRows.keys],
    hiddenColumns: columns.flatMap(({ key }, index) => (isHiddenKey(key) ? [index + 1] : [])),
    filter: `A${listRows.headings}:${right}${last}`,
    frozenRows: listRows.headings,
    frozenColumns: columns.findIndex(({ key }) => key === ownKey("status")) + 1,
    showGridLines: false,
    print: {
      ...{ orientation: "landscape", fitWide: 4, fitTall: 0, breaksAfterRows: [] },
      area: `A1:${right}${last}`,
      titleRows: [listRows.over, listRows.headings],
      titleColumns: [1, columns.filter(isName).length],
      ...context.footer(texts.sheets.list),
    },
  };
}

const filterButton = 2;
/** No word of a heading is broken. */
const widthOf = ({ heading, width }: FormColumn): number => Math.max(width, widthOfWords(heading) + filterButton);
const isHiddenKey = (key: string): boolean => hiddenColumns.some((name) => key === ownKey(name));

const firstSpare = (rows: readonly FormRow[]): number => {
  const first = rows.findIndex(({ project }) => project === null);
  return first < 0 ? rows.length : first;
};

const isRight = ({ field, key, role }: FormColumn): boolean =>
  role === "earlier" ||
  (field === null ? key !== ownKey("status") : ["amount", "percent", "number"].includes(field.type));

/** Said once over neighbours that share it. */
const overHeading = ({ over }: FormColumn, index: number, columns: readonly FormColumn[]): Put =>
  text(columns[index - 1]?.over === over ? null : over, "column-heading-over");

function bodyOf(row: FormRow, number: number, context: FormContext) {
  const { columns, texts, rows } = context;
  const cells = rowCells(columns, row, number);
  const scope: RowScope = {
    ...{ ...context, row, cells },
    whole: (column) => wholeColumn(columns, column.key, rows.length),
  };
  const lacks = lacksOf(scope);
  const at = (name: OwnColumn): string =>
    `$${columnLetters(columns.findIndex(({ key }) => key === ownKey(name)) + 1)}${number}`;
  const used = row.project === null ? usedFormula(columns, number) : null;
  const parts = (["missing", "wrong", "should"] as const).map((kind) => [kind, partOf(lacks, kind)] as const);
  const computed = new Map<string, Computed>(
    parts.map(([kind, part]) => [ownKey(partColumns[kind]), used === null ? part : whenUsed(part, used)]),
  );
  computed.set(
    ownKey("status"),
    statusOf(
      {
        at: { missing: at("missing"), wrong: at("wrong"), should: at("should") },
        values: Object.fromEntries(parts.map(([kind, { value }]) => [kind, textIn(value)])) as Record<
          Lack["kind"],
          string
        >,
        used,
      },
      texts,
    ),
  );
  const placedCells = columns.map((column, index): DocumentCell => {
    const own = computed.get(column.key) ?? computedColumn(column.key, scope);
    const value = own?.value ?? row.values.get(column.key);
    // What nobody has filled in, somebody must be able to.
    const unlocked = column.role === "asked" || (column.role === "given" && value === undefined);
    return {
      ...{ row: number, column: index + 1, style: styleOf(column, unlocked) },
      ...(value === undefined ? {} : { value }),
      ...(own ? { formula: own.formula } : {}),
      ...(unlocked ? { unlocked } : {}),
    };
  });
  return { cells: placedCells, looks: (last: number) => looksOf(lacks, scope, number, last, used) };
}

const textIn = (value: DocumentValue): string => (value.kind === "text" ? value.text : "");

const whenUsed = ({ formula }: Computed, used: string): Computed => ({
  formula: `IF(${used}=0,"",${formula})`,
  value: { kind: "text", text: "" },
});

/** How many cells of a row below those of the register hold something. */
const usedFormula = (columns: readonly FormColumn[], number: number): string => {
  const open = columns.flatMap(({ role }, index) =>
    role === "given" || role === "asked" ? [`$${columnLetters(index + 1)}${number}`] : [],
  );
  return `COUNTA(${runsOf(open).join(",")})`;
};

/** Neighbouring cells as ranges: a formula has room for 255 arguments. */
function runsOf(cells: readonly string[]): readonly string[] {
  const runs: { first: string; last: string; index: number }[] = [];
  for (const cell of cells) {
    const index = parseAddress(cell.replace("$", ""))?.column ?? 0;
    const before = runs.at(-1);
    if (before?.index === index - 1) Object.assign(before, { last: cell, index });
    else runs.push({ first: cell, last: cell, index });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

/** Cells to fill in or mend are marked; the status says the same in words. Written for the first row, and moved down by the program. */
function looksOf(
  lacks: readonly Lack[],
  { columns }: RowScope,
  number: number,
  last: number,
  used: string | null,
): readonly ConditionalLook[] {
  return columns.flatMap((column, index) => {
    const letters = columnLetters(index + 1);
    return (["wrong", "missing"] as const).flatMap((kind): readonly ConditionalLook[] => {
      // What stands in the lock's place is a number of that row alone.
      const found = lacks.filter(
        (lack) => lack.kind === kind && lack.columns.includes(column) && !(used === null && column.role === "given"),
      );
      if (found.length === 0) return [];
      const { formula } = either(found.map(({ test }) => test));
      return [
        {
          range: `${letters}${number}:${letters}${last}`,
          formula: used === null ? formula : `AND(${used}>0,${formula})`,
          look: kind === "wrong" ? "error" : "warning",
        },
      ];
    });
  });
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

/** Room for two lines to write in, and for whatever stands there already. */
const heightOf = ({ values }: FormRow, { columns }: FormContext): number =>
  Math.max(
    30,
    rowHeight(
      columns.flatMap(({ key, width }) => {
        const value = values.get(key);
        return value?.kind === "text" ? [{ text: value.text, width }] : [];
      }),
    ),
  );
