import { remark, type Remark } from "../../findings/finding";
import { decimalToOre } from "../../values/decimal";
import { hasRole } from "../../anvisningar/known-fields";
import { visibleText, wordsOf } from "../../values/label";
import { noOre, orePerUnit, type Ore, type Unit } from "../../values/ore";
import { cellText, isBlank } from "../../workbook/cell-text";
import { looseAmount } from "../../workbook/loose-amount";
import { factsOfFormat } from "../../workbook/number-format";
import type { Cell } from "../../workbook/snapshot";
import type { CellRef } from "../../project/project";
import type { RawValue } from "../raw";
import { foreignIn, textAmount } from "../units/own-unit";

/** An amount as its cell has it: exact öre with the written sign, or why it is unknown. */
export interface AmountRead {
  readonly ore: Ore | null;
  readonly approximate: boolean;
  /** Öre per 1 in the cell, where the cell is a plain number that a formula can refer to. */
  readonly orePerCellUnit?: bigint | undefined;
  readonly remarks: readonly Remark[];
}

/** A slip has fewer words. */
const fewestWordsOfProse = 4;

const nothingToTell: readonly Remark[] = [];

const unknown = (...remarks: readonly Remark[]): AmountRead => ({ ore: null, approximate: false, remarks });

/** Reads an amount cell in the unit that was decided for it; null when nobody knows. `at` is asked for only where there is something to tell. */
export function readAmount(value: RawValue, at: () => CellRef, unit: Unit | null): AmountRead {
  const { cell } = value;
  if (cell === null || isBlank(cell) || value.isUnsplit) return unknown();
  const shown = (): string => visibleText(cellText(cell));
  if (cell.hasUnknownRuns) return unknown(remark("BEL-40", at(), { value: shown() }));
  if (cell.struck && looseAmount(cell) !== 0n) return unknown(remark("BEL-46", at(), { value: shown() }));
  const foreign = foreignIn(value);
  const isZero = cell.value.kind === "number" && cell.value.number === 0;
  if (foreign !== null && !isZero && isAmount(value))
    return unknown(remark("BEL-30", at(), { value: shown(), unit: foreign === "" ? "other-currency" : foreign }));
  switch (cell.value.kind) {
    case "number":
      return readNumber(cell, cell.value.text, at, unit);
    case "text":
      return readText(value, cell.value.text, at, unit);
    case "error":
      return unknown(remark("STR-12", at(), { value: shown() }));
    case "uncached":
      return unknown(remark("STR-13", at(), {}));
    case "boolean":
    case "iso-date":
      return unknown(remark("BEL-01", at(), { value: shown() }));
  }
}

/** What is no amount at all is said to be that, whatever unit its heading states. */
const isAmount = (value: RawValue): boolean =>
  value.cell?.value.kind === "number" || ["amount", "ambiguous", "foreign"].includes(textAmount(value)?.kind ?? "");

function readNumber(cell: Cell, text: string, at: () => CellRef, unit: Unit | null): AmountRead {
  const facts = factsOfFormat(cell);
  if (facts.isDate) return unknown(remark("BEL-43", at(), { value: text }));
  if (facts.isPercent) return unknown(remark("BEL-44", at(), { share: Number(text) }));
  const isZero = Number(text) === 0;
  // An undecided unit is asked about once for the sheet; 0 is 0 in every unit.
  if (unit === null && !isZero) return unknown();
  const perUnit = orePerUnit[unit ?? "kr"];
  const scale = facts.thousands === 0 ? 1n : 1000n ** BigInt(facts.thousands);
  if (perUnit % scale !== 0n && isZero) return { ore: noOre, approximate: false, remarks: nothingToTell };
  if (perUnit % scale !== 0n)
    return unknown(
      remark("BEL-03", at(), {
        value: text,
        readings: [`${text} ${unit ?? ""}`, `${text} / ${String(scale)} ${unit ?? ""}`],
      }),
    );
  const orePerCellUnit = scale === 1n ? perUnit : perUnit / scale;
  const amount = decimalToOre(text, orePerCellUnit);
  if (amount === null) return unknown(remark("BEL-01", at(), { value: text }));
  const remarks = amount.exact ? nothingToTell : [remark("BEL-24", at(), { value: text })];
  return { ore: amount.ore, approximate: false, orePerCellUnit, remarks };
}

function readText(value: RawValue, text: string, at: () => CellRef, unit: Unit | null): AmountRead {
  const amount = textAmount(value);
  const shown = visibleText(text.trim());
  switch (amount?.kind) {
    case undefined:
    case "empty":
      return unknown();
    case "foreign":
      return unknown(remark("BEL-30", at(), { value: shown, unit: amount.unit }));
    case "not-an-amount":
      // "Återlämnas", "Inte använt: Hela beloppet, marken är …" say in words what the amounts say, or what becomes of it.
      if (hasRole(value.field.id, "difference") && (!/\d/u.test(text) || wordsOf(text).length >= fewestWordsOfProse))
        return unknown();
      return unknown(remark("BEL-01", at(), { value: shown }));
    case "ambiguous":
      return unknown(remark("BEL-03", at(), { value: shown, readings: amount.readings }));
    case "amount": {
      const known = amount.unit ?? unit;
      if (known === null) return unknown();
      const read = decimalToOre(amount.decimal, orePerUnit[known]);
      if (read === null) return unknown(remark("BEL-01", at(), { value: shown }));
      return {
        ore: read.ore,
        approximate: amount.approximate ?? false,
        remarks: [
          amount.approximate
            ? remark("BEL-08", at(), { value: shown })
            : remark("BEL-02", at(), { value: shown, amount: read.ore }),
          ...(read.exact ? [] : [remark("BEL-24", at(), { value: shown })]),
        ],
      };
    }
  }
}
