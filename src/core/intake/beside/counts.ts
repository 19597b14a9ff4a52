import { grantedAndSpent, type FieldId } from "../../anvisningar/known-fields";
import type { CellRef } from "../../project/project";
import { doubt, type Told } from "../../project/told";
import { visibleText } from "../../values/label";
import type { Ore } from "../../values/ore";
import { isSameAmount } from "./stated-amounts";
import type { Claim } from "./what-text-says";

/** Where a claim stands, and what it may be about. */
export interface Beside {
  /** `note`: at an amount, so it speaks of money without saying so; `comment`: in a project's row; `sentence`: outside the rows. */
  readonly place: "note" | "comment" | "sentence";
  /** Amounts that the claim may be about. One that it states itself is no news. */
  readonly standing: readonly Ore[];
  /** The project still runs: that its spending is not final goes without saying. */
  readonly isRunning: boolean;
  /** Projects that were read. */
  readonly listed: number;
  /** The one year that everything spent in the list is of; null when it is of several, or of none that is named. */
  readonly onlyYear?: number | null;
  /** Right under a project, in the column of names: a row that stands for others. */
  readonly standsForRow: boolean;
}

/** What totals are made of. */
export const mainAmounts: ReadonlySet<FieldId> = new Set(grantedAndSpent);

/** Does the claim put a figure in doubt? */
export function counts(claim: Claim, { place, standing, isRunning, listed, onlyYear, standsForRow }: Beside): boolean {
  const namesMoney = place === "note" || claim.namesMoney;
  switch (claim.says) {
    case "another-amount":
      return (
        (namesMoney || claim.amount.unit !== null) && !standing.some((amount) => isSameAmount(claim.amount, amount))
      );
    case "not-final":
      return namesMoney && !isRunning;
    case "wrong":
    case "covers-more":
      return namesMoney;
    // An addition that has a cell of its own is known.
    case "granted-more":
      return place !== "sentence" && !claim.amounts.some((one) => standing.some((amount) => isSameAmount(one, amount)));
    case "other-years":
      return place === "sentence" && typeof onlyYear === "number" && claim.year !== onlyYear;
    case "left-out":
      return place === "sentence" || namesMoney;
    case "count-of-projects":
      return place === "sentence" && claim.count > listed;
    case "more-projects":
      if (place === "comment") return false;
      return claim.beyond || (claim.count === null ? standsForRow : claim.count >= listed);
  }
}

/** The finding at the figure, or at the sentence that no figure is near. */
export function toldBy(claim: Claim, at: CellRef, leavesOut: readonly FieldId[]): Told {
  const params = { value: visibleText(claim.quote) };
  switch (claim.says) {
    case "another-amount":
    case "wrong":
    case "covers-more":
      return doubt("BEL-41", at, params, { leavesOut, reach: [at] });
    case "granted-more":
      return doubt("BEL-41", at, params, { leavesOut: ["grantedAmount"], reach: [at] });
    case "not-final":
      return doubt("BEL-42", at, params, { leavesOut, reach: [at] });
    case "other-years":
      return doubt("STR-40", at, params, { leavesOut: ["spentAmount"], reach: "left-out" });
    case "left-out":
    case "count-of-projects":
    case "more-projects":
      return doubt("STR-40", at, params, { leavesOut, reach: "left-out" });
  }
}
