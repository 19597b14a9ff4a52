import type { Field } from "../../anvisningar/schema";
import { doubt, join, joinAll, tell, type Told } from "../../project/told";
import { remark } from "../../findings/finding";
import { addOre, noOre, type Ore } from "../../values/ore";
import type { WrittenRow } from "../values/readings";
import type { OtherMoney } from "./kinds-of-money";

/** Rows set aside because of whose money they are, with their amounts. */
export interface SetAside {
  readonly money: OtherMoney;
  readonly rows: readonly WrittenRow[];
}

const sumOf = (rows: readonly WrittenRow[], id: Field["id"]): Ore =>
  rows
    .flatMap(({ written }) => written)
    .filter(({ raw }) => raw.field.id === id && !raw.repeatsTotal)
    .reduce((sum, { ore }) => addOre(sum, ore), noOre);

/** Each kind of money once: told where it is known to be other money (STR-50), asked about where nobody can tell (STR-51). */
export function toldOfMoney(aside: readonly SetAside[]): Told {
  const byLabel = new Map<string, SetAside[]>();
  for (const one of aside) byLabel.set(one.money.label, [...(byLabel.get(one.money.label) ?? []), one]);
  return joinAll(
    [...byLabel.values()].map((group): Told => {
      const [first] = group;
      if (!first) return join();
      const { money } = first;
      const rows = group.flatMap((one) => one.rows);
      const granted = sumOf(rows, "grantedAmount");
      const spent = sumOf(rows, "spentAmount");
      const params = { value: money.text, rows: rows.length, granted, spent };
      if (!money.isAsked) return tell(remark("STR-50", money.at, params));
      const fields = rows.flatMap(({ record }) =>
        record.values.flatMap(({ field, cell }) => (field.type === "amount" && cell !== null ? [field.id] : [])),
      );
      return doubt("STR-51", money.at, params, {
        leavesOut: [...new Set(fields)],
        reach: "left-out",
        asks: { about: "money", label: money.label, text: money.text, at: money.at, rows: rows.length, granted, spent },
      });
    }),
  );
}
