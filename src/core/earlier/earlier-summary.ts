import type { Location } from "../findings/finding";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";

/** A project as an earlier summary had it, over all its budget years. */
export interface EarlierProject {
  readonly projectId: string;
  readonly namndId: string | null;
  readonly name: string;
  /** Code of the edition's status list. */
  readonly status: string | null;
  readonly grantedOre: Ore | null;
  readonly spentOre: Ore | null;
  /** Both were whole and undoubted, as far as the summary tells. */
  readonly isWhole: boolean;
  readonly at: Location;
}

export interface EarlierSummary {
  readonly file: string;
  /** The day that it was drawn up for; null when it does not say. */
  readonly asOf: IsoDate | null;
  readonly projects: readonly EarlierProject[];
}
