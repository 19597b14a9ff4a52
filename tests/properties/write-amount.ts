import type { CellInput } from "../support/snapshot";
import type { Unit } from "../../src/core/values/ore";
import type { Layout } from "./layout";

const places = { kr: 2, tkr: 5, mnkr: 8 } as const satisfies Record<Unit, number>;

/** The exact decimal text of an amount in a unit, with a point and without needless zeros. */
export function decimalIn(ore: bigint, unit: Unit): string {
  const digits = (ore < 0n ? -ore : ore).toString().padStart(places[unit] + 1, "0");
  const whole = digits.slice(0, -places[unit]);
  const fraction = digits.slice(-places[unit]).replace(/0+$/u, "");
  return `${ore < 0n ? "-" : ""}${whole}${fraction === "" ? "" : "."}${fraction}`;
}

/** As a person writes it: thousands parted, comma before decimals. One decimal gets a zero, so that it cannot be misread. */
function written(ore: bigint, { unit, group }: Layout): string {
  const [whole = "", fraction = ""] = decimalIn(ore < 0n ? -ore : ore, unit).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  return `${grouped}${fraction === "" ? "" : `,${fraction.padEnd(2, "0")}`}`;
}

/** One amount as the layout writes it. `isCost` follows its sign convention. */
export function amountCell(ore: bigint | null, layout: Layout, isCost = false): CellInput {
  if (ore === null) return null;
  const { unit, unitAt, numbers, costs } = layout;
  const signed = isCost && costs !== "plus" ? -ore : ore;
  if (numbers === "number") {
    const number = Number(decimalIn(signed, unit));
    return unitAt === "format" ? { number, format: `#,##0.00" ${unit}"` } : number;
  }
  const text = unitAt === "cell" ? `${written(signed, layout)} ${unit}` : written(signed, layout);
  if (signed >= 0n) return text;
  return isCost && costs === "parentheses" ? `(${text})` : `−${text}`;
}
