import type { Edition } from "../anvisningar/schema";
import type { ProjectFigures } from "../figures/types";
import type { Location } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import type { IsoDate } from "../values/iso-date";
import type { Ore } from "../values/ore";

/** What is reviewed, and by what. The last three are optional; the rules that need one say nothing without it. */
export interface ReviewInput {
  readonly edition: Edition;
  readonly profile: Profile;
  /** Of the same profile. */
  readonly register: NamndRegister;
  readonly asOf: IsoDate;
  readonly projects: readonly ProjectFigures[];
  readonly readings: readonly WorkbookReading[];
  readonly granted?: readonly GrantedRecord[];
  readonly controls?: readonly ControlTotal[];
  readonly earlier?: readonly EarlierProject[];
}

/** A line of the register of granted projects. */
export interface GrantedRecord {
  readonly namndId: string;
  readonly projectId?: string;
  readonly name: string;
  readonly ore: Ore;
  readonly at: Location;
}

/** A total that the projects must add up to; null is all nämnder, or all years. */
export interface ControlTotal {
  readonly namndId: string | null;
  readonly year: number | null;
  readonly grantedOre?: Ore;
  readonly spentOre?: Ore;
  readonly at: Location;
}

/** A project as an earlier summary had it. */
export interface EarlierProject {
  readonly projectId: string;
  readonly namndId: string | null;
  readonly name: string;
  readonly grantedOre: Ore | null;
  readonly at: Location;
}
