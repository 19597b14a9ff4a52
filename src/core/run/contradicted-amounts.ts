import { grantedAndSpent, type FieldId } from "../anvisningar/known-fields";
import type { Edition } from "../anvisningar/schema";
import type { ProjectFigures } from "../figures/types";
import type { ParamValue, Remark } from "../findings/finding";
import { readingsOf } from "../project/readings-of";
import type { Gap } from "../project/told";

/** So many rows of a sheet must be right before one that is wrong tells of a slip in its own amounts, and not of what the column holds. */
const fewestRight = 3;
/** Further off than by old figures or a rounded share: five percentage points, one percent of the grant. */
const farShare = 0.05;
const farPart = 100n;

const reported: Readonly<Record<string, FieldId>> = {
  surplus: "reportedSurplus",
  utilisation: "reportedUtilisation",
};

/**
 * "2,31 av 2,4" beside "46 %", where the other rows of the sheet are right: one of the three is wrong, and nobody knows which. What was granted and spent of that project
 * is in doubt; the finding of the rule names the cell.
 */
export function contradictedAmounts(
  remarks: readonly Remark[],
  projects: readonly ProjectFigures[],
  { rules }: Edition,
): readonly Gap[] {
  const fieldOf = new Map(
    rules.flatMap(({ code, check }) => {
      const field = check.kind === "matches-computed" ? reported[check.figure] : undefined;
      return field ? [[code, field] as const] : [];
    }),
  );
  const wrong = remarks.filter(({ code }) => fieldOf.has(code));
  if (wrong.length === 0) return [];
  const sheetOf = (field: FieldId, { file, sheet = "" }: Remark["at"]): string => JSON.stringify([field, file, sheet]);
  const told = countOf(
    projects.flatMap(({ project }) =>
      [...new Set(fieldOf.values())].flatMap((field) =>
        readingsOf(project, field).flatMap(({ at, value }) => (value === null ? [] : [sheetOf(field, at)])),
      ),
    ),
  );
  const keyOf = ({ code, at }: Remark): string => sheetOf(fieldOf.get(code) ?? "reportedSurplus", at);
  const off = countOf(wrong.map(keyOf));
  const grants = new Map(projects.map(({ project, granted }) => [project.key, granted.ore ?? 0n]));
  const isSlip = (one: Remark): boolean => {
    const [all, some] = [told, off].map((count) => count.get(keyOf(one)) ?? 0);
    const right = (all ?? 0) - (some ?? 0);
    return right >= fewestRight && right > (some ?? 0) && isFar(one.params, grants.get(one.project ?? "") ?? 0n);
  };
  return wrong.filter(isSlip).map(({ at: { file, sheet = "", cell = "" } }): Gap => {
    const at = { file, sheet, cell };
    return { at, fields: grantedAndSpent, reach: [at] };
  });
}

function countOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isFar({ reported: said, computed }: Readonly<Record<string, ParamValue>>, granted: bigint): boolean {
  if (typeof said === "number" && typeof computed === "number") return Math.abs(said - computed) > farShare;
  if (typeof said !== "bigint" || typeof computed !== "bigint") return false;
  const gap = said > computed ? said - computed : computed - said;
  return gap * farPart > granted;
}
