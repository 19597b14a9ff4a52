import type { FieldId } from "../anvisningar/schema";
import type { Project, ProjectYear } from "../project/project";
import type { Ore } from "../values/ore";

const moneyFields: readonly FieldId[] = ["grantedAmount", "spentAmount"];

/**
 * Budget years with money that a project has in another workbook and not in the one that counts: 2023 in one file and 2024 in the next are no versions of
 * each other. An amount that the workbook that counts states for no year in particular may hold them all, and then nothing is apart.
 */
export const yearsOnlyIn = (other: Project, used: Project): readonly ProjectYear[] =>
  other.years.flatMap((one) => {
    const apart = moneyFields.filter((field) => isApart(one, field, used));
    if (apart.length === 0) return [];
    return [
      { ...one, fields: new Map([...one.fields].filter(([id]) => !moneyFields.includes(id) || apart.includes(id))) },
    ];
  });

function isApart(one: ProjectYear, field: FieldId, { years }: Project): boolean {
  const stated = years.filter((year) => amountIn(year, field) !== null);
  return (
    one.year !== null &&
    (amountIn(one, field) ?? 0n) !== 0n &&
    stated.length > 0 &&
    stated.every(({ year }) => year !== null && year !== one.year)
  );
}

/** True when a grant of one year is that of another to the öre: it may be one grant that each year's file repeats. */
export const repeatGrants = (years: readonly ProjectYear[], others: readonly ProjectYear[]): boolean =>
  others.some((other) => {
    const grant = amountIn(other, "grantedAmount");
    return grant !== null && grant !== 0n && years.some((year) => amountIn(year, "grantedAmount") === grant);
  });

/** The years with what was granted unknown. */
export const withoutGrants = (years: readonly ProjectYear[]): readonly ProjectYear[] =>
  years.map((year) => {
    const grant = year.fields.get("grantedAmount");
    return grant ? { ...year, fields: new Map([...year.fields, ["grantedAmount", { ...grant, value: null }]]) } : year;
  });

function amountIn({ fields }: ProjectYear, field: FieldId): Ore | null {
  const value = fields.get(field)?.value;
  return value?.type === "amount" ? value.ore : null;
}
