import type { Project, ProjectYear } from "../project/project";
import { leastRounding, roundingOf, type UnitOf } from "../project/rounding";
import { addOre, noOre, type Ore } from "../values/ore";

export const grantIn = ({ fields }: ProjectYear): Ore | null => {
  const value = fields.get("grantedAmount")?.value;
  return value?.type === "amount" ? value.ore : null;
};

/** What was granted over all years; null when no year states it. */
export function grantOf({ years }: Project): Ore | null {
  const grants = years.flatMap((year) => grantIn(year) ?? []);
  return grants.length === 0 ? null : grants.reduce((sum, next) => addOre(sum, next), noOre);
}

/** Both amounts, when they differ by more than the rounding of their cells. */
export function amountsDiffer(
  granted: Project,
  reported: Project,
  unitOf: UnitOf,
): { granted: Ore; reported: Ore } | null {
  const [decided, told] = [grantOf(granted), grantOf(reported)];
  if (decided === null || told === null) return null;
  const tolerance = [...granted.years, ...reported.years]
    .flatMap(({ fields }) => fields.get("grantedAmount") ?? [])
    .map((reading) => roundingOf(reading, unitOf(reading.at.file)))
    .reduce((most, next) => (next > most ? next : most), leastRounding);
  const difference = decided > told ? decided - told : told - decided;
  return difference > tolerance ? { granted: decided, reported: told } : null;
}
