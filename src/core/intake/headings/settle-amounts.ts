import type { FieldId } from "../../anvisningar/known-fields";
import { orePerUnit, type Unit } from "../../values/ore";
import type { Grid } from "../../workbook/grid";
import { addressOf } from "sheet-refs";
import { amountColumn, stemOf, type AmountColumn } from "./amount-column";
import { optionsOf, type AmountOption, type AmountOptions } from "./amount-options";
import { amountRows, amountsIn } from "./amount-rows";
import { isProvedBy, sumOf, tiles, type Amount, type AmountRow, type Witness } from "./arithmetic";
import { afterChanges, filledWhereChanged } from "./filled-where-changed";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { witnessKind } from "./witnesses";

/** What became of several columns for one amount. */
export type Settlement =
  | {
      readonly kind: "settled";
      readonly field: FieldId;
      readonly columns: readonly MappedColumn[];
      /** Headings of columns that are left out because another holds their money. */
      readonly aside: readonly string[];
      readonly counts: readonly string[];
      /** The workbook's arithmetic decided. */
      readonly isProved: boolean;
    }
  | {
      readonly kind: "open";
      readonly field: FieldId;
      readonly columns: readonly MappedColumn[];
      readonly choices: readonly Choice[];
      /** The columns say the same and differ in nothing that the table knows: one of them counts. */
      readonly areRivals: boolean;
    };

/** One answer to which columns count. */
export interface Choice {
  readonly columns: readonly MappedColumn[];
  /** What they come to over the projects of the table, in millionths of `unit`, or of the table's own where headings state none. */
  readonly sum: bigint | null;
  readonly unit: Unit | null;
}

interface Group extends AmountOptions {
  readonly columns: readonly AmountColumn[];
  /** Columns that are blank where another still holds. */
  readonly unchanged: ReadonlyMap<number, number>;
  readonly rows: readonly AmountRow[];
}

/**
 * Settles fields of amounts that several columns of one table mean: by their headings, by what the amounts rule out, and by what the workbook has computed of
 * them (what is left of the grant, the share that was used). What is left open is one question. Columns that the user has named all add up.
 */
export function settleAmounts(
  grid: Grid,
  dataRows: readonly number[],
  mapped: readonly MappedColumn[],
  isAnswered: (column: MappedColumn) => boolean,
  takenBack: readonly HeadingColumn[] = [],
  changes: readonly HeadingColumn[] = [],
): readonly Settlement[] {
  const byField = new Map<FieldId, MappedColumn[]>();
  for (const column of mapped)
    if (column.field.type === "amount") byField.set(column.field.id, [...(byField.get(column.field.id) ?? []), column]);
  const several = [...byField].filter(([, columns]) => columns.length > 1 || columns.some(isAdditionAlone));
  if (several.length === 0) return [];
  const measured = mapped.map(({ column, heading }) => ({ column, unit: heading.meaning.unit ?? null }));
  const rowNumbers = amountRows(grid, dataRows, measured);
  const rowsOf = (
    columns: readonly { readonly column: number; readonly heading: HeadingColumn }[],
  ): readonly AmountRow[] =>
    rowNumbers.map((row) =>
      amountsIn(
        grid,
        row,
        columns.map(({ column, heading }) => ({ column, unit: heading.meaning.unit ?? null })),
      ),
    );
  const groupOf = (columns: readonly MappedColumn[]): Group => {
    const named = columns.map(amountColumn);
    const written = rowsOf(columns);
    const unchanged = filledWhereChanged(named, written);
    const rows = afterChanges(written, unchanged);
    const whole = { counts: columns.map((_, index) => index), repeats: [], parts: [], steps: [] };
    return columns.length === 1 || columns.every(isAnswered)
      ? { columns: named, rows: written, unchanged: new Map(), options: [whole], hasDefault: false, isProved: false }
      : withRenewed({ columns: named, rows, unchanged, ...optionsOf(named, rows) });
  };
  const groups = new Map([...byField].map(([field, columns]) => [field, groupOf(columns)] as const));
  const granted = groups.get("grantedAmount");
  const carried = byField.get("carriedIn") ?? [];
  if (granted && carried.length === 1) groups.set("grantedAmount", withoutCarried(granted, rowsOf(carried)));
  const amountsUnder = (headings: readonly HeadingColumn[]): readonly AmountRow[] =>
    rowsOf(headings.map((heading) => ({ column: heading.column, heading })));
  const beforeTaking = groups.get("grantedAmount");
  if (beforeTaking && takenBack.length > 0)
    groups.set(
      "grantedAmount",
      afterMoves(
        beforeTaking,
        amountsUnder(takenBack).map((row) => less(sumOf(row, [...row.keys()]))),
      ),
    );
  for (const change of changes) {
    const before = groups.get("grantedAmount");
    if (before && !before.isProved)
      groups.set(
        "grantedAmount",
        afterMoves(
          before,
          amountsUnder([change]).map(([amount]) => amount ?? null),
        ),
      );
  }
  const witnesses = mapped.flatMap((column): Witness[] => {
    const kind = witnessKind(column);
    return kind ? [{ kind, amounts: rowsOf([column]).map(([amount]) => amount ?? null) }] : [];
  });
  const proved = provedBy(witnesses, groups.get("grantedAmount"), groups.get("spentAmount"));
  const inOneBasis = sameVat(groups.get("grantedAmount"), groups.get("spentAmount"));
  return several.map(([field, columns]): Settlement => {
    const group = groups.get(field) ?? groupOf(columns);
    const left = proved.get(field) ?? inOneBasis.get(field);
    const isProved = (left !== undefined && left.length < group.options.length) || group.isProved;
    const options = left ?? group.options;
    const [first] = options;
    const isAlone = columns.length === 1 && !columns.every(isAnswered) && !isWitnessed(witnesses, groups);
    const isSettled = options.length === 1 || (group.hasDefault && left === undefined);
    return first && isSettled && !isAlone
      ? settled(field, group, first, isProved)
      : { kind: "open", field, columns, ...openQuestion(group, options) };
  });
}

/**
 * "Beslut 8 mars | Beslut 5 juli" without their sum, where every later amount beside an earlier one of the same year is larger: the later one may be what
 * the first became. What was counted with them tells, else it is asked.
 */
function withRenewed(group: Group): Group {
  const { columns, rows, options } = group;
  const [only, ...others] = options;
  const [earlier, later, ...more] = only?.counts ?? [];
  const [first, second] = [columns[earlier ?? -1], columns[later ?? -1]];
  const areDecisions = isDecision(first) && isDecision(second) && first && second && !areOfTwoYears(first, second);
  if (!only || others.length + more.length > 0 || earlier === undefined || later === undefined) return group;
  if (!areDecisions || only.repeats.length > 0) return group;
  if (first.version !== null || second.version !== null) return group;
  const both = rows.flatMap((row): readonly (readonly [bigint, bigint])[] => {
    const [a, b] = [row[earlier]?.value ?? 0n, row[later]?.value ?? 0n];
    return a > 0n && b > 0n ? [[a, b]] : [];
  });
  const mayBeRenewed = both.length > 0 && both.every(([a, b]) => b > a);
  return mayBeRenewed ? { ...group, options: [only, { ...only, counts: [later] }] } : group;
}

/** "Beslut 8 mars", "Beviljat juli". */
const isDecision = (column: AmountColumn | undefined): boolean =>
  column !== undefined &&
  (column.isDated || (column.mapped.field.id === "grantedAmount" && column.time.kind === "part"));

const areOfTwoYears = (one: AmountColumn, other: AmountColumn): boolean => {
  const [a, b] = [one.mapped.heading.year, other.mapped.heading.year];
  return a !== null && b !== null && a !== b;
};

/** "Total budget" that is what was granted and what was carried over to it: the grant is the other column. */
function withoutCarried(group: Group, carried: readonly AmountRow[]): Group {
  const isAvailable = (whole: number, grant: number): boolean => {
    const rows = group.rows.map((row, index): AmountRow => [
      row[whole] ?? null,
      row[grant] ?? null,
      carried[index]?.[0] ?? null,
    ]);
    return tiles(rows, 0, [1, 2]);
  };
  const all = group.columns.map((_, index) => index);
  const grants = all.filter((grant) => all.some((whole) => whole !== grant && isAvailable(whole, grant)));
  const isOnlyOne = grants.length === 1 && group.columns.length === 2;
  return isOnlyOne
    ? { ...group, options: [{ counts: grants, repeats: [], parts: [], steps: [] }], hasDefault: false, isProved: true }
    : group;
}

/** "Ny ram" that is the decisions and what was moved to them or from them ("Återtaget", also without a minus; "Omdisp."): it is the grant. */
function afterMoves(group: Group, moved: readonly (Amount | null)[]): Group {
  const all = group.columns.map((_, index) => index);
  const isCurrent = (whole: number): boolean => {
    const decisions = all.filter((index) => index !== whole);
    if (["addition", "original"].includes(group.columns[whole]?.version ?? "") || decisions.length === 0) return false;
    const rows = group.rows.map((row, index): AmountRow => [
      row[whole] ?? null,
      sumOf(row, decisions),
      moved[index] ?? null,
    ]);
    return tiles(rows, 0, [1, 2]);
  };
  const [current, ...others] = all.filter(isCurrent);
  return current === undefined || others.length > 0
    ? group
    : {
        ...group,
        options: [{ counts: [current], repeats: [], parts: [], steps: [] }],
        hasDefault: false,
        isProved: true,
      };
}

const less = (amount: Amount | null): Amount | null => amount && { ...amount, value: size(amount.value) * -1n };
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Where the grant is stated with VAT, or without, the spending that is stated so is the one that is held against it. */
function sameVat(granted: Group | undefined, spent: Group | undefined): ReadonlyMap<FieldId, readonly AmountOption[]> {
  if (!granted || !spent || granted.options.length !== 1) return new Map();
  const basisOf = ({ columns }: Group, option: AmountOption | undefined): string =>
    [...new Set(option?.counts.map((index) => columns[index]?.vat ?? ""))].join();
  const basis = basisOf(granted, granted.options[0]);
  const same = spent.options.filter((option) => basisOf(spent, option) === basis);
  return basis === "" || same.length !== 1 || spent.options.length < 2 ? new Map() : new Map([["spentAmount", same]]);
}

/** "Tilläggsbeslut" without the decision that it adds to. */
const isAdditionAlone = ({ heading }: MappedColumn): boolean => heading.meaning.isAddition === true;

/** What is left, or the share that was used, is worked out of the one column of each: an addition that all is measured from is the grant. */
function isWitnessed(witnesses: readonly Witness[], groups: ReadonlyMap<FieldId, Group>): boolean {
  const figures = (["grantedAmount", "spentAmount"] as const).flatMap((id) => {
    const { rows = [], options = [] } = groups.get(id) ?? {};
    const [only, ...others] = options;
    return only && others.length === 0 ? [rows.map((row) => sumOf(row, only.counts))] : [];
  });
  const [whole, part] = figures;
  return whole !== undefined && part !== undefined && witnesses.some((one) => isProvedBy(one, whole, part));
}

/** The options of both fields that some witness follows from, for the fields where that leaves fewer than there were. */
function provedBy(
  witnesses: readonly Witness[],
  granted: Group | undefined,
  spent: Group | undefined,
): ReadonlyMap<FieldId, readonly AmountOption[]> {
  if (!granted || !spent || granted.options.length + spent.options.length < 3) return new Map();
  const figures = (group: Group, { counts }: AmountOption): AmountRow => group.rows.map((row) => sumOf(row, counts));
  const pairs = granted.options.flatMap((whole) =>
    spent.options.flatMap((part) =>
      witnesses.some((witness) => isProvedBy(witness, figures(granted, whole), figures(spent, part)))
        ? [{ whole, part }]
        : [],
    ),
  );
  if (pairs.length === 0) return new Map();
  const wholes = granted.options.filter((option) => pairs.some(({ whole }) => whole === option));
  return new Map([
    ...(wholes.every((option) => namesItsField(granted, option)) ? [["grantedAmount", wholes] as const] : []),
    ["spentAmount", spent.options.filter((option) => pairs.some(({ part }) => part === option))] as const,
  ]);
}

/**
 * That a budget's deviation is measured from the budget does not make it the grant: beside a column that the field is called after, only that one is proved
 * by what is left of it.
 */
function namesItsField({ columns }: Group, { counts }: AmountOption): boolean {
  const isNamed = (column: AmountColumn | undefined): boolean =>
    column !== undefined && stemOf(column.core) === stemOf(column.mapped.field.label.sv);
  return !columns.some(isNamed) || counts.some((index) => isNamed(columns[index]));
}

function settled(
  field: FieldId,
  { columns, rows, unchanged }: Group,
  option: AmountOption,
  isProved: boolean,
): Settlement {
  const read = (index: number, role: Partial<MappedColumn>): readonly MappedColumn[] => {
    const column = columns[index];
    return column ? [{ ...column.mapped, ...yearIn(column, together), ...role }] : [];
  };
  const together = option.counts.flatMap((index) => columns[index] ?? []);
  const counted = option.counts.flatMap((index) => {
    const before = columns[unchanged.get(index) ?? -1];
    return read(index, before && !option.counts.includes(columns.indexOf(before)) ? { elseIn: before.mapped } : {});
  });
  /** Without a year of their own they may come to the year that the sheet is about. */
  const isShared = ({ year }: MappedColumn): boolean =>
    counted.filter((other) => other.year === year || other.year === null || year === null).length > 1;
  const used = new Set([...option.counts, ...option.repeats, ...option.parts]);
  const aside = columns.filter((_, index) => !used.has(index) && rows.some((row) => (row[index]?.value ?? 0n) !== 0n));
  const headingOf = ({ cell, mapped }: AmountColumn): string => `${cell} ”${mapped.heading.text}”`;
  return {
    kind: "settled",
    field,
    columns: [
      ...counted.map((column) => (isShared(column) ? { ...column, adds: true as const } : column)),
      ...option.repeats.flatMap((index) => read(index, { repeatsTotal: true })),
      ...option.parts.flatMap((index) => read(index, { repeatsTotal: true, isPart: true })),
    ],
    aside: aside.map(headingOf),
    counts: together.map(headingOf),
    isProved,
  };
}

/** The budget year of what a column adds: its own, also of "t.o.m. T2 2024" where an earlier year adds to it; none for what reaches over several. */
function yearIn(
  { time, mapped }: AmountColumn,
  together: readonly AmountColumn[],
): { readonly year: number | null; readonly upTo?: number } {
  switch (time.kind) {
    case "whole":
    case "total":
      return { year: null };
    case "year":
    case "part":
      return { year: mapped.field.perYear ? time.year : null };
    case "before": {
      const first =
        time.year ??
        Math.min(...together.map((other) => ("year" in other.time ? (other.time.year ?? Infinity) : Infinity)));
      return { year: null, ...(Number.isFinite(first) ? { upTo: first - 1 } : {}) };
    }
    case "through": {
      const isOwnYear = together.some(
        (other) => other.time.kind === "year" && (other.time.year ?? Infinity) < (time.year ?? 0),
      );
      return isOwnYear ? { year: time.year } : { year: null, ...(time.year === null ? {} : { upTo: time.year }) };
    }
  }
}

function openQuestion(
  { columns, rows }: Group,
  options: readonly AmountOption[],
): { choices: readonly Choice[]; areRivals: boolean } {
  const all = columns.map((_, index) => index);
  const unread =
    options.length > 0 ? options : [...all.map((index) => [index]), all].map((counts) => ({ counts, steps: [] }));
  const [unit = null, ...others] = new Set(columns.map((column) => (column.unit === "foreign" ? null : column.unit)));
  const common = others.length > 0 ? "kr" : unit;
  const scale = common === null ? 1n : orePerUnit[common] / orePerUnit.kr;
  return {
    choices: unread.map(({ counts }) => {
      const amounts = rows.flatMap((row) => sumOf(row, counts)?.value ?? []);
      return {
        columns: counts.flatMap((index) => columns[index]?.mapped ?? []),
        sum: amounts.length === 0 ? null : amounts.reduce((sum, value) => sum + value, 0n) / scale,
        unit: common,
      };
    }),
    areRivals: unread.every(({ counts, steps }) => counts.length === 1 && steps.length === 0),
  };
}

/** The year and reach of a column that is alone in its field. */
export const aloneIn = (column: MappedColumn): MappedColumn => {
  const own = amountColumn(column);
  return { ...column, ...yearIn(own, [own]) };
};

export const headingCell = ({ heading }: MappedColumn): string => addressOf(heading.row, heading.column);
