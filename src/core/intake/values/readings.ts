import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import type { IsoDate } from "../../values/iso-date";
import { visibleText } from "../../values/label";
import { absoluteOre, negateOre, ore, type Ore } from "../../values/ore";
import { addressOf } from "sheet-refs";
import { cellText, isBlank } from "../../workbook/cell-text";
import type { Cell } from "../../workbook/snapshot";
import { idText } from "../../workbook/shown-number";
import { readAmount, type AmountRead } from "./read-amount";
import { vagueDates } from "../../project/vague-date";
import { readValue } from "./read-value";
import type { CellRef, FieldValue, Reading, Readings } from "../../project/project";
import type { RawRecord, RawValue } from "../raw";
import { isDifference, takenBackIn, type SignDecision, type WrittenAmount } from "./signs";
import type { Terms } from "../terms";
import type { UnitDecision } from "../units/units";
import type { Gap } from "../../project/told";

/** What one of a record's amounts says, and where. */
export interface AmountOfRow extends AmountRead {
  readonly raw: RawValue;
  readonly at: CellRef;
}

/** A record whose amounts have been read in öre, with the signs of their cells. */
export interface WrittenRow {
  readonly record: RawRecord;
  readonly amounts: readonly AmountOfRow[];
  /** Those that are known; in most rows all. */
  readonly written: readonly WrittenAmount[];
}

/** Where a record stands. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

export const placeOf = (file: string, sheet: string, { row, column }: { row: number; column: number }): CellRef => ({
  file,
  sheet,
  cell: addressOf(row, column),
});

/** As read from its cell; its place is made when somebody asks for it, since there are as many as there are cells. */
class AmountOfCell implements AmountOfRow {
  readonly ore: Ore | null;
  readonly approximate: boolean;
  readonly orePerCellUnit: bigint | undefined;
  readonly remarks: readonly Remark[];

  constructor(
    readonly raw: RawValue,
    { ore: amount, approximate, orePerCellUnit, remarks }: AmountRead,
    private readonly within: SheetPlace,
  ) {
    this.ore = amount;
    this.approximate = approximate;
    this.orePerCellUnit = orePerCellUnit;
    this.remarks = remarks;
  }

  get at(): CellRef {
    return placeOf(this.within.file, this.within.sheet, this.raw);
  }
}

/** First pass: every amount by its cell and unit alone. Signs are decided over all of them. */
export function readAmounts(record: RawRecord, file: string, units: UnitDecision): WrittenRow {
  const within = { file, sheet: record.sheet };
  const amounts: AmountOfRow[] = [];
  for (const raw of record.values) {
    if (!isOfMoney(raw)) continue;
    const at = (): CellRef => placeOf(file, record.sheet, raw);
    const read = readAmount(raw, at, units.unitFor(record.sheet, raw));
    amounts.push(new AmountOfCell(raw, read, within));
  }
  return { record, amounts, written: amounts.every(isKnown) ? amounts : amounts.filter(isKnown) };
}

const isOfMoney = ({ field }: RawValue): boolean => field.type === "amount";
const isKnown = (amount: AmountOfRow): amount is AmountOfRow & WrittenAmount => amount.ore !== null;

/** What one record says, in order of its columns. */
export interface ReadRow {
  readonly record: RawRecord;
  readonly readings: readonly { readonly raw: RawValue; readonly reading: Reading }[];
  /** The decisions of later rows that add to it. */
  readonly later: readonly Readings[];
  readonly remarks: readonly Remark[];
  readonly gaps: readonly Gap[];
}

/** Amounts written with minus throughout are money all the same: the field's sign is turned. */
export function turnedFields(
  rows: readonly WrittenRow[],
  { cost, doubtful }: SignDecision,
  answered: boolean,
): ReadonlySet<FieldId> {
  const [plus, minus] = [new Set<FieldId>(), new Set<FieldId>()];
  for (const { written } of rows) {
    const takenBack = takenBackIn(written);
    for (const one of written) {
      const { raw, ore: amount } = one;
      const signs = amount > 0n ? plus : amount < 0n ? minus : null;
      if (signs === null || signs.has(raw.field.id)) continue;
      if (doubtful.has(raw) || raw.mayTakeBack || takenBack.includes(one) || isDifference(raw.field.id)) continue;
      signs.add(raw.field.id);
    }
  }
  const turned = new Set([...minus].filter((id) => !plus.has(id)));
  if (answered) {
    if (cost === "minus") turned.add("spentAmount");
    else turned.delete("spentAmount");
  }
  return turned;
}

/** What holds for all rows of a workbook when they become readings. */
export interface ReadingTerms {
  readonly signs: SignDecision;
  readonly turned: ReadonlySet<FieldId>;
  readonly dateSystem: 1900 | 1904;
  /** An amount above it cannot belong to one project. */
  readonly impossibleAbove: Ore;
  readonly terms: Terms;
}

/** Second pass: signs are known; every field becomes a reading. */
export function readRow({ record, amounts }: WrittenRow, how: ReadingTerms): ReadRow {
  const told: ToldOfRow = { record, remarks: nothingSaid, gaps: noGaps, also: [] };
  const { dateSystem, terms } = how;
  const on = once(() => decisionDay(record, dateSystem, terms));
  let amount = 0;
  const readings = record.values.map((raw) => {
    const read = amounts[amount]?.raw === raw ? amounts[amount] : undefined;
    if (read) amount += 1;
    return { raw, reading: read ? amountReading(read, how, told) : plainReading(raw, on, how, told) };
  });
  const also = told.also.length === 0 ? [] : sayingAlso(told, terms);
  const later = record.laterDecisions
    ? record.laterDecisions.map(
        (values): Readings => new Map(values.map((raw) => [raw.field.id, plainReading(raw, on, how, told)] as const)),
      )
    : noDecisions;
  return {
    record,
    readings: also.length === 0 ? readings : [...readings, ...also],
    later,
    remarks: told.remarks,
    gaps: told.gaps,
  };
}

/** What has been found in a row while it was read; in most rows nothing. */
interface ToldOfRow {
  readonly record: RawRecord;
  remarks: readonly Remark[];
  gaps: readonly Gap[];
  also: readonly { readonly raw: RawValue; readonly reading: Reading; readonly field: FieldId }[];
}

const nothingSaid: readonly Remark[] = [];
const noGaps: readonly Gap[] = [];

const tell = (told: ToldOfRow, ...remarks: readonly Remark[]): void =>
  void (told.remarks = [...told.remarks, ...remarks]);

function amountReading(
  read: AmountOfRow,
  { signs, turned, impossibleAbove: limit, terms }: ReadingTerms,
  told: ToldOfRow,
): Reading {
  const { raw, at, ore: written, remarks } = read;
  const { record } = told;
  if (remarks.length > 0) tell(told, ...remarks);
  const isDifferent = isDifference(raw.field.id);
  const isTurned = isDifferent ? signs.surplus === "minus" : turned.has(raw.field.id);
  const isUnknownSign = signs.doubtful.has(raw) || (isDifferent && signs.surplus === null && asksForSurplus(signs));
  let amount = written === null || isUnknownSign ? null : isTurned ? negateOre(written) : written;
  const isImpossible = amount !== null && absoluteOre(amount) > limit;
  if (amount !== null && isImpossible) {
    tell(told, remark("BEL-22", at, { project: nameOf(record), amount }));
    amount = null;
  }
  // An amount whose sign is in doubt is told with the signs.
  if (isImpossible || (written === null && remarks.length > 0))
    told.gaps = [...told.gaps, { at, fields: [raw.field.id], reach: [nameCell(record, terms.file)] }];
  if (isTurned && amount !== null && amount !== 0n && !isDifferent)
    tell(told, remark("BEL-06", at, { project: nameOf(record), amount }));
  const shown = shownIn(raw.cell);
  if (amount === null)
    return raw.upTo === undefined ? { at, shown, value: null } : { at, shown, value: null, upTo: raw.upTo };
  const value: FieldValue = { type: "amount", ore: amount };
  const orePerCellUnit = read.orePerCellUnit && (isTurned ? -read.orePerCellUnit : read.orePerCellUnit);
  // Most are plain, and there are as many as there are cells.
  if (raw.upTo === undefined && !read.approximate && orePerCellUnit !== undefined)
    return { at, shown, value, orePerCellUnit };
  return {
    ...{ at, shown, value },
    ...(raw.upTo === undefined ? {} : { upTo: raw.upTo }),
    ...(read.approximate ? { approximate: true as const } : {}),
    ...(orePerCellUnit === undefined ? {} : { orePerCellUnit }),
  };
}

function plainReading(
  raw: RawValue,
  on: () => IsoDate | null,
  { dateSystem, terms }: ReadingTerms,
  told: ToldOfRow,
): Reading {
  const at = placeOf(terms.file, told.record.sheet, raw);
  const { value, remarks, also } = readValue(raw, at, dateSystem, terms, on);
  if (remarks.length > 0) tell(told, ...remarks);
  const shown = raw.field.id === "projectId" ? visibleText(idText(raw.cell)) : shownIn(raw.cell);
  if (also) told.also = [...told.also, { raw, field: also.field, reading: { at, shown, value: also.value } }];
  return { at, shown, value };
}

/** What cells say of other fields beside their own, where the record has no column or label for those. */
function sayingAlso(told: ToldOfRow, { vocabulary }: Terms): ReadRow["readings"] {
  return told.also.flatMap(({ raw, field: id, reading }) => {
    const field = vocabulary.edition.fields.find((one) => one.id === id);
    if (!field || told.record.values.some((other) => other.field.id === id)) return [];
    tell(told, ...vagueDates(id, reading));
    return [{ raw: { ...raw, field }, reading }];
  });
}

/** A number is digits, as they are. */
const shownIn = (cell: Cell | null): string =>
  cell?.value.kind === "number" ? cell.value.text : visibleText(cellText(cell));

const noDecisions: readonly Readings[] = [];

/** Asked when it is needed, and no more than once. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | null = null;
  return () => (answer ??= { is: ask() }).is;
}

const asksForSurplus = ({ questions }: SignDecision): boolean =>
  questions.some(({ about }) => about === "surplus-sign");

/** Names of nämnder are dated: the day of the grant says which nämnd a name meant. */
function decisionDay(record: RawRecord, dateSystem: 1900 | 1904, terms: Terms): IsoDate | null {
  const raw = record.values.find(({ field }) => field.id === "decisionDate");
  if (!raw) return null;
  const { value } = readValue(raw, placeOf(terms.file, record.sheet, raw), dateSystem, terms, () => null);
  return value?.type === "date" ? value.on : null;
}

/** The cell that names the record's project: its name's, else its id's, else its first. */
export function nameCell({ sheet, values }: RawRecord, file: string): CellRef {
  const raw =
    values.find(({ field }) => field.id === "projectName") ??
    values.find(({ field }) => field.id === "projectId") ??
    values[0];
  if (!raw) throw new Error("A record has a value.");
  return placeOf(file, sheet, raw);
}

const naming = fieldsWithRole("names");

/** What to call the record in a message: its name, else its id, else its row. */
export function nameOf(record: RawRecord): string {
  for (const id of naming) {
    const raw = record.values.find(({ field, cell }) => field.id === id && !isBlank(cell));
    if (raw) return visibleText(id === "projectId" ? idText(raw.cell) : cellText(raw.cell));
  }
  return String(record.row);
}

/** The edition's limit as öre: above it an amount cannot belong to one project. */
export const impossibleAbove = (kr: number): Ore => ore(BigInt(Math.round(kr)) * 100n);
