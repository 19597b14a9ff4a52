import type { FieldId } from "../../anvisningar/known-fields";
import type { Ore } from "../../values/ore";
import { sumOre } from "../../values/ore";
import type { Identified } from "./identify-row";

/** What a row states of the amount, over its years; null where it states nothing. */
export function statedAmount({ years }: Pick<Identified, "years">, field: FieldId): Ore | null {
  const stated = years.flatMap(({ fields }) => {
    const value = fields.get(field)?.value;
    return value?.type === "amount" ? [value.ore] : [];
  });
  return stated.length === 0 ? null : sumOre(stated);
}
