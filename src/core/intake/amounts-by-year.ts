import type { FieldId } from "../anvisningar/schema";
import type { ProjectYear, Reading } from "./project";

/** The year with its amounts unknown: two rows or workbooks contradict each other, and nobody has chosen yet. */
export const withoutAmounts = (year: ProjectYear): ProjectYear => ({
  ...year,
  fields: new Map(
    [...year.fields].map(([id, { at, shown, value }]): [FieldId, Reading] => [
      id,
      { at, shown, value: value?.type === "amount" ? null : value },
    ]),
  ),
});

const compared: ReadonlySet<FieldId> = new Set([
  "grantedAmount",
  "spentAmount",
  "carriedIn",
  "carriedOut",
  "returnedAmount",
]);

/** What the years say of money, as one text: two rows or workbooks agree when these are equal. 0 and nothing are not the same. */
export const amountsOf = (years: readonly ProjectYear[]): string =>
  years
    .flatMap(({ year, fields }) =>
      [...fields].flatMap(([id, { value }]) =>
        compared.has(id) && value?.type === "amount" ? [`${year ?? ""} ${id} ${value.ore}`] : [],
      ),
    )
    .sort()
    .join("\n");
