import type { Edition } from "../../anvisningar/schema";
import { orePerUnit, type Unit } from "../../values/ore";
import { formatFacts } from "../../workbook/number-format";
import type { RawSheet, RawValue } from "../raw";

/**
 * Does the number's format say kr where its heading, or else the text that speaks for the sheet, says tkr or mnkr? The currency button is pressed without
 * a thought, so the format alone decides nothing there. 0 is 0 in every unit.
 */
export function isContested(value: RawValue, stated: Unit | null): boolean {
  const words = wordsOn(value, stated);
  const { cell } = value;
  return (
    words !== null &&
    words !== "kr" &&
    cell?.value.kind === "number" &&
    cell.value.number !== 0 &&
    formatFacts(cell.format).unit === "kr"
  );
}

const wordsOn = ({ headingUnit }: RawValue, stated: Unit | null): Unit | null => headingUnit ?? stated;

/** What a sheet says twice about some of its amounts. */
export interface Contest {
  readonly first: RawValue;
  /** The unit in the words against the first of them. */
  readonly words: Unit;
  /** All that is granted or spent among them is of ordinary size in kr, and not in the other unit. */
  readonly areKr: boolean;
}

const flows: ReadonlySet<string> = new Set(["grantedAmount", "spentAmount"]);

/** The amounts of a sheet whose format contradicts the words about them; null when there are none. */
export function contestIn(
  { records }: RawSheet,
  stated: Unit | null,
  { smallest, largest }: Edition["projectAmounts"],
): Contest | null {
  const contested = records.flatMap(({ values }) =>
    values.filter((value) => value.field.type === "amount" && isContested(value, stated)),
  );
  const [first] = contested;
  const words = first && wordsOn(first, stated);
  if (!first || !words) return null;
  const amounts = contested.filter(({ field }) => flows.has(field.id));
  const areOrdinary = (unitOf: (value: RawValue) => Unit): boolean =>
    amounts.every((value) => {
      const kr = (sizeOf(value) * Number(orePerUnit[unitOf(value)])) / Number(orePerUnit.kr);
      return kr >= smallest && kr <= largest;
    });
  const areKr =
    amounts.length > 0 && areOrdinary(() => "kr") && !areOrdinary((value) => wordsOn(value, words) ?? words);
  return { first, words, areKr };
}

const sizeOf = ({ cell }: RawValue): number => (cell?.value.kind === "number" ? Math.abs(cell.value.number) : 0);
