import { normaliseLabel, visibleText } from "../../values/label";
import { addressOf } from "sheet-refs";
import type { CellRef } from "../../project/project";
import { doubt, nothingTold, type Told } from "../../project/told";
import { amountColumn } from "./amount-column";
import { amountRows, amountsIn } from "./amount-rows";
import { isProvedBy, isSame, sumOf, type AmountRow } from "./arithmetic";
import type { HeadingColumn } from "./heading-column";
import type { MappedColumn } from "./mapped-column";
import { shownIn, type ColumnLook } from "./tell-columns";
import { witnessKind } from "./witnesses";

/**
 * Spending that is of a part of the time only. By what the workbook has computed (STR-63): where "Avvikelse" is "Budget innev. år" minus "Utfall ack" in every row
 * while "Budget TOT" is what was granted, the spending is of that year too, as far as anybody can see, and not all that was spent. By its group (STR-72): under "Ack period" it stands beside that period's budget, and the frame of
 * the whole project stands apart. `headings`: all of the table.
 */
export function spentAgainstPart(
  headings: readonly HeadingColumn[],
  candidates: readonly MappedColumn[],
  counted: readonly MappedColumn[],
  look: ColumnLook,
  isAnswered: (column: MappedColumn) => boolean,
): Told {
  const of = (columns: readonly MappedColumn[], id: string): readonly MappedColumn[] =>
    columns.filter(({ field, repeatsTotal }) => field.id === id && repeatsTotal !== true);
  const [granted, spent] = [of(counted, "grantedAmount"), of(counted, "spentAmount")];
  const [first] = spent;
  const isCounted = ({ column }: MappedColumn): boolean => granted.some((one) => one.column === column);
  const parts = of(candidates, "grantedAmount").filter((column) => !isCounted(column) && isOfATime(column));
  if (!first || granted.length === 0 || parts.length === 0 || spent.some(isAnswered) || spent.every(isFromStart))
    return nothingTold;
  const rows = amountRows(look.grid, look.dataRows, measured(candidates));
  const figures = (columns: readonly Named[]): AmountRow =>
    rows.map((row) => sumOf(amountsIn(look.grid, row, measured(columns)), [...columns.keys()]));
  const [whole, used] = [figures(granted), figures(spent)];
  const at = place(look, first);
  const text = visibleText(first.heading.text);
  const told = { heading: text, whole: granted.map(named).join(", ") };
  const asks = {
    ...({ about: "heading", label: normaliseLabel(text), text, at, candidates: ["spentAmount"] } as const),
    shows: shownIn(look, first),
  };
  const witnesses = witnessesAmong(candidates, headings).map(({ heading, kind }) => ({
    heading,
    witness: { kind, amounts: figures([{ column: heading.column, heading }]) },
  }));
  for (const { heading, witness } of witnesses) {
    const part = parts.find((column) => isProvedBy(witness, figures([column]), used));
    if (part === undefined || isProvedBy(witness, whole, used)) continue;
    const params = { ...told, part: named(part), left: visibleText(heading.text) };
    return doubt("STR-63", at, params, { leavesOut: ["spentAmount"], reach: "sheet", asks });
  }
  const inGroup = parts.find((column) => spent.every((one) => isInGroupOf(one, column)));
  const isSameAsWhole = (column: MappedColumn): boolean =>
    figures([column]).every((amount, row) => isSame(amount, whole[row] ?? null));
  if (!inGroup || isSameAsWhole(inGroup) || witnesses.some(({ witness }) => isProvedBy(witness, whole, used)))
    return nothingTold;
  const params = { ...told, part: named(inGroup) };
  return doubt("STR-72", at, params, { leavesOut: ["spentAmount"], reach: "sheet", asks });
}

type Named = Pick<MappedColumn, "column" | "heading">;

/** Columns that say what is left, or how much was used, and those of which nobody knows what they say. */
const witnessesAmong = (candidates: readonly MappedColumn[], headings: readonly HeadingColumn[]) => [
  ...candidates.flatMap((column) => {
    const kind = witnessKind(column);
    return kind === null ? [] : [{ heading: column.heading, kind }];
  }),
  ...headings
    .filter(({ column }) => !candidates.some((one) => one.column === column))
    .map((heading) => ({ heading, kind: "difference" as const })),
];

const measured = (columns: readonly Named[]) =>
  columns.map(({ column, heading }) => ({ column, unit: heading.meaning.unit ?? null }));

/** Both stand under one heading that says of which time they are. */
const isInGroupOf = (column: MappedColumn, { heading }: MappedColumn): boolean =>
  heading.meaning.isTimeOfGroup === true &&
  column.heading.meaning.isTimeOfGroup === true &&
  JSON.stringify(heading.meaning.time) === JSON.stringify(column.heading.meaning.time);

const isOfATime = ({ heading }: MappedColumn): boolean =>
  heading.year !== null ||
  heading.meaning.isTimeOfGroup === true ||
  heading.meaning.time?.kind === "year" ||
  heading.meaning.time?.kind === "part";

/** "Utfall t.o.m. augusti" says itself that it is all that was spent until then. */
const isFromStart = (column: MappedColumn): boolean => {
  const { time } = amountColumn(column);
  return time.kind === "total" || (time.kind === "through" && time.from === "start");
};

const named = ({ heading }: MappedColumn): string =>
  `${addressOf(heading.row, heading.column)} ”${visibleText(heading.text)}”`;

const place = ({ file, grid }: ColumnLook, { heading }: MappedColumn): CellRef => ({
  file,
  sheet: grid.sheet.name,
  cell: addressOf(heading.row, heading.column),
});
