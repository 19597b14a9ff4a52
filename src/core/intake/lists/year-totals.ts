import { absoluteOre, ore, orePerUnit, subtractOre } from "../../values/ore";
import { isEmptyText } from "../../values/plain-phrase";
import { cellText } from "../../workbook/cell-text";
import type { RawValue } from "../raw";
import { nameCell, type WrittenRow } from "../values/readings";
import type { WrittenAmount } from "../values/signs";
import { decimalsShown } from "../values/shown-decimals";
import type { UnitDecision } from "../units/units";
import { doubt, join, joinAll, type Told } from "../../project/told";

/**
 * A column of the whole repeats the columns of its parts, whichever of them count. Where it says anything else than they add up to (a year without a column of
 * its own, a slip of the hand), nobody can know which is right: STR-43 at the whole, and the field's totals are incomplete.
 */
export function checkYearTotals(rows: readonly WrittenRow[], units: UnitDecision): Told {
  return joinAll(
    rows.flatMap(({ record, written }) =>
      wholesIn(written).map((whole): Told => {
        const isPart = ({ field, repeatsTotal, isPart: part, cell }: RawValue): boolean =>
          field.id === whole.raw.field.id &&
          (whole.raw.repeatsTotal ? !repeatsTotal : part === true) &&
          !isEmptyText(cellText(cell));
        const own = record.values.filter(isPart);
        const parts = written.filter(({ raw }) => own.includes(raw));
        // A part that could not be read has its own remark.
        if (own.length === 0 || parts.length < own.length) return join();
        const computed = ore(parts.reduce((sum, part) => sum + part.ore, 0n));
        const step =
          orePerUnit[units.unitFor(record.sheet, whole.raw) ?? "kr"] / 10n ** BigInt(decimalsShown(whole.raw));
        if (absoluteOre(subtractOre(whole.ore, computed)) <= (step * BigInt(parts.length + 1)) / 2n) return join();
        const { id } = whole.raw.field;
        return doubt(
          "STR-43",
          whole.at,
          { field: id, printed: whole.ore, computed },
          { leavesOut: [id], reach: [nameCell(record, whole.at.file)] },
        );
      }),
    ),
  );
}

/** The wholes of a row: columns that are only compared, and those that count while their parts are only compared. */
function wholesIn(written: readonly WrittenAmount[]): readonly WrittenAmount[] {
  if (!written.some(({ raw }) => raw.isPart || raw.repeatsTotal)) return [];
  const withParts = new Set(written.flatMap(({ raw }) => (raw.isPart ? [raw.field.id] : [])));
  return written.filter(({ raw }) => (raw.repeatsTotal ? !raw.isPart : withParts.has(raw.field.id)));
}
