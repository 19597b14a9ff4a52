import { parseDecimal } from "./decimal";
import { readNumberText } from "./number-text";
import { isEmptyText } from "./plain-phrase";
import type { Ratio } from "./ratio";

/** What a cell says about a share such as utilisation. */
export type PercentText =
  | { readonly kind: "empty" }
  | {
      readonly kind: "percent";
      /** 87,9 % is 879 / 1000. */
      readonly ratio: Ratio;
      /** No percent sign or format: the size of the number decided that it is a share (0,879) or a percentage (87,9). */
      readonly assumed?: "share" | "percentage";
      readonly approximate?: true;
    }
  | { readonly kind: "ambiguous"; readonly readings: readonly Ratio[] }
  | { readonly kind: "not-a-percent" };

const percentSigns = new Set(["%", "procent", "percent", "pct"]);
const notAPercent: PercentText = { kind: "not-a-percent" };

/** A bare number up to 1,5 is a share; above it, 150 % of a grant, only percentages occur. */
const largestBareShare: Ratio = { part: 3n, whole: 2n };
/** Shares beyond 10 000 (1 000 000 %) are broken data, not shares. */
const largestShare = 10_000n;

type Notation = "share" | "percentage";

function notationBySize({ part, whole }: Ratio): Notation {
  const magnitude = part < 0n ? -part : part;
  return magnitude * largestBareShare.whole <= largestBareShare.part * whole ? "share" : "percentage";
}

/** The share that a decimal text means; `stated` is null for a bare number. Null when it is no number or far out of range. */
function shareOf(decimal: string, stated: Notation | null): { readonly ratio: Ratio; readonly by: Notation } | null {
  const parsed = parseDecimal(decimal);
  if (parsed === null) return null;
  const number: Ratio = { part: parsed.digits, whole: 10n ** BigInt(parsed.places) };
  const by = stated ?? notationBySize(number);
  const ratio = by === "share" ? number : { part: number.part, whole: number.whole * 100n };
  const magnitude = ratio.part < 0n ? -ratio.part : ratio.part;
  return magnitude > largestShare * ratio.whole ? null : { ratio, by };
}

/** Reads `88 %`, `87,9 procent`, `0,879` and `87,9` as text. `1.234` stays ambiguous, as it does for amounts. */
export function parsePercentText(text: string): PercentText {
  if (isEmptyText(text)) return { kind: "empty" };
  const number = readNumberText(text);
  if (number === null || (number.unit !== "" && !percentSigns.has(number.unit))) return notAPercent;
  const stated = number.unit === "" ? null : "percentage";
  const shares = number.readings.map((reading) => shareOf(reading, stated)).filter((share) => share !== null);
  const [share, ...others] = shares;
  if (share === undefined || shares.length < number.readings.length) return notAPercent;
  if (others.length > 0) return { kind: "ambiguous", readings: shares.map(({ ratio }) => ratio) };
  return {
    kind: "percent",
    ratio: share.ratio,
    ...(stated === null && { assumed: share.by }),
    ...(number.approximate && { approximate: true }),
  };
}

/** Reads a stored number: with a percent format 0.879 is 87,9 % and 1.8 is 180 %; without one its size decides. */
export function parsePercentNumber(decimal: string, hasPercentFormat: boolean): PercentText {
  const share = shareOf(decimal, hasPercentFormat ? "share" : null);
  if (share === null) return notAPercent;
  return { kind: "percent", ratio: share.ratio, ...(!hasPercentFormat && { assumed: share.by }) };
}
