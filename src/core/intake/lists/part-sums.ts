import { doubt, join, joinAll, type Told } from "../../project/told";
import { absoluteOre, ore, orePerUnit, subtractOre, type Ore } from "../../values/ore";
import type { RawValue } from "../raw";
import { readAmount } from "../values/read-amount";
import { nameCell, nameOf, placeOf, type WrittenRow } from "../values/readings";
import { isDifference, type WrittenAmount } from "../values/signs";
import { decimalsShown } from "../values/shown-decimals";
import type { UnitDecision } from "../units/units";

/**
 * Rows under a project are its parts: where they come to anything else than the project's own row says, nobody can know which is right (STR-34), and the
 * field's totals are incomplete.
 */
export function checkParts(rows: readonly WrittenRow[], units: UnitDecision): Told {
  return joinAll(
    rows.flatMap(({ record, written }) => {
      const { parts: all } = record;
      if (!all) return [];
      return written.map((whole): Told => {
        const parts = all.filter(({ column }) => column === whole.raw.column);
        const amounts = parts.map((part) => amountOf(part, record.sheet, whole, units));
        // A part that cannot be read says nothing of the others.
        if (parts.length === 0 || isDifference(whole.raw.field.id) || amounts.includes(null)) return join();
        const computed = ore(amounts.reduce<bigint>((sum, amount) => sum + (amount ?? 0n), 0n));
        const unit = units.unitFor(record.sheet, whole.raw) ?? "kr";
        const step = orePerUnit[unit] / 10n ** BigInt(Math.min(decimalsShown(whole.raw), 8));
        if (absoluteOre(subtractOre(whole.ore, computed)) <= (step * BigInt(parts.length + 1)) / 2n) return join();
        const { id } = whole.raw.field;
        return doubt(
          "STR-34",
          whole.at,
          { project: nameOf(record), field: id, printed: whole.ore, computed },
          { leavesOut: [id], reach: [nameCell(record, whole.at.file)] },
        );
      });
    }),
  );
}

const amountOf = (part: RawValue, sheet: string, { at }: WrittenAmount, units: UnitDecision): Ore | null =>
  readAmount(part, () => placeOf(at.file, sheet, part), units.unitFor(sheet, part)).ore;
