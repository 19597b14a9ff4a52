import { fieldsWithRole, type FieldId } from "../../anvisningar/known-fields";
import { remark, type Remark } from "../../findings/finding";
import type { IsoDate } from "../../values/iso-date";
import { visibleText } from "../../values/label";
import { absoluteOre, negateOre, ore, type Ore } from "../../values/ore";
import { addressOf } from "../../workbook/a1";
import { cellText, isBlank } from "../../workbook/cell-text";
import { idText } from "../../workbook/shown-number";
import { readAmount, type AmountRead } from "./read-amount";
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

export const placeOf = (file: string, sheet: string, { row, column }: { row: number; column: number }): CellRef => ({
  file,
  sheet,
  cell: addressOf(row, column),
});

/** First pass: every amount by its cell and unit alone. Signs are decided over all of them. */
export function readAmounts(record: RawRecord, file: string, units: UnitDecision): WrittenRow {
  const amounts = record.values.filter(isOfMoney).map((raw): AmountOfRow => {
    const at = placeOf(file, record.sheet, raw);
    const { ore: amount, approximate, orePerCellUnit, remarks } = readAmount(raw, at, units.unitFor(record.sheet, raw));
    const read = { raw, at, ore: amount, approximate, remarks };
    return orePerCellUnit === undefined ? read : { ...read, orePerCellUnit };
  });
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
  const signs = new Map<FieldId, { plus: number; minus: number }>();
  const takenBack = new Set(rows.flatMap(({ written }) => takenBackIn(written)));
  for (const { written } of rows)
    for (const one of written) {
      const { raw, ore: amount } = one;
      if (doubtful.has(raw) || raw.mayTakeBack || takenBack.has(one) || isDifference(raw.field.id)) continue;
      const count = signs.get(raw.field.id) ?? { plus: 0, minus: 0 };
      if (amount > 0n) count.plus += 1;
      if (amount < 0n) count.minus += 1;
      signs.set(raw.field.id, count);
    }
  const turned = new Set([...signs].filter(([, { plus, minus }]) => minus > 0 && plus === 0).map(([id]) => id));
  if (answered) {
    if (cost === "minus") turned.add("spentAmount");
    else turned.delete("spentAmount");
  }
  return turned;
}

/** Second pass: signs are known; every field becomes a reading. */
export function readRow(
  { record, amounts }: WrittenRow,
  signs: SignDecision,
  turned: ReadonlySet<FieldId>,
  dateSystem: 1900 | 1904,
  impossibleAbove: Ore,
  terms: Terms,
): ReadRow {
  const remarks: Remark[] = [];
  const gaps: Gap[] = [];
  const asksSurplus = asksForSurplus(signs);
  const place = (raw: RawValue): CellRef => placeOf(terms.file, record.sheet, raw);
  const on = once(() => decisionDay(record, dateSystem, terms));

  const amountReading = (raw: RawValue, read: AmountOfRow): Reading => {
    const { at } = read;
    remarks.push(...read.remarks);
    const isDifferent = isDifference(raw.field.id);
    const isTurned = isDifferent ? signs.surplus === "minus" : turned.has(raw.field.id);
    const isUnknownSign = signs.doubtful.has(raw) || (isDifferent && signs.surplus === null && asksSurplus);
    let amount = read.ore === null || isUnknownSign ? null : isTurned ? negateOre(read.ore) : read.ore;
    const isImpossible = amount !== null && absoluteOre(amount) > impossibleAbove;
    if (amount !== null && isImpossible) {
      remarks.push(remark("BEL-22", at, { project: nameOf(record), amount }));
      amount = null;
    }
    // An amount whose sign is in doubt is told with the signs.
    if (isImpossible || (read.ore === null && read.remarks.length > 0))
      gaps.push({ at, fields: [raw.field.id], reach: [nameCell(record, terms.file)] });
    if (isTurned && amount !== null && amount !== 0n && !isDifferent)
      remarks.push(remark("BEL-06", at, { project: nameOf(record), amount }));
    const shown = visibleText(cellText(raw.cell));
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
  };

  const plainReading = (raw: RawValue): Reading => {
    const at = place(raw);
    const { value, remarks: found } = readValue(raw, at, dateSystem, terms, on);
    remarks.push(...found);
    const shown = raw.field.id === "projectId" ? idText(raw.cell) : cellText(raw.cell);
    return { at, shown: visibleText(shown), value };
  };
  const readings = record.values.map((raw) => {
    const read = isOfMoney(raw) ? amounts.find((one) => one.raw === raw) : undefined;
    return { raw, reading: read ? amountReading(raw, read) : plainReading(raw) };
  });
  const later = record.laterDecisions
    ? record.laterDecisions.map(
        (values): Readings => new Map(values.map((raw) => [raw.field.id, plainReading(raw)] as const)),
      )
    : noDecisions;
  return { record, readings, later, remarks, gaps };
}

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
