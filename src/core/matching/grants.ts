import type { CellRef, Project } from "../project/project";
import { leastRounding, roundingOf, type UnitOf } from "../project/rounding";
import { absoluteOre, subtractOre, sumOre, type Ore } from "../values/ore";

/** The readings that state what was granted, in the order of the years. */
const grantsOf = ({ years }: Project) =>
  years.flatMap(({ fields }) => {
    const reading = fields.get("grantedAmount");
    return reading?.value?.type === "amount" ? [{ reading, ore: reading.value.ore }] : [];
  });

const sumOf = (grants: readonly { readonly ore: Ore }[]): Ore => sumOre(grants.map(({ ore }) => ore));

/** What was granted over all years; null when no year states it. */
export function grantOf(project: Project): Ore | null {
  const grants = grantsOf(project);
  return grants.length === 0 ? null : sumOf(grants);
}

/** Both amounts and the first cell of the reported one, when they differ by more than the rounding of their cells. */
export function amountsDiffer(
  granted: Project,
  reported: Project,
  unitOf: UnitOf,
): { readonly granted: Ore; readonly reported: Ore; readonly at: CellRef } | null {
  const [decided, told] = [grantsOf(granted), grantsOf(reported)];
  const [first] = told;
  if (decided.length === 0 || !first) return null;
  const tolerance = [...decided, ...told]
    .map(({ reading }) => roundingOf(reading, unitOf(reading.at.file)))
    .reduce((most, next) => (next > most ? next : most), leastRounding);
  const sums = { granted: sumOf(decided), reported: sumOf(told) };
  const isRounding = absoluteOre(subtractOre(sums.granted, sums.reported)) <= tolerance;
  return isRounding ? null : { ...sums, at: first.reading.at };
}
