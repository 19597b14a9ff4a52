import type { Edition } from "../anvisningar/schema";
import type { ProjectFigures } from "../figures/types";
import type { Changes } from "../earlier/compare-with-earlier";
import type { Location } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import type { IsoDate } from "../values/iso-date";
import type { Reconciled } from "../reconciliation/reconcile";

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
  /** The register's workbook as it was read, for rules that look something up in it. */
  readonly grantedReading?: Pick<WorkbookReading, "projects" | "records">;
  readonly reconciled?: readonly Reconciled[];
  readonly changes?: Changes;
}

/** A line of the register of granted projects. */
export interface GrantedRecord {
  readonly namndId: string;
  readonly projectId?: string;
  readonly name: string;
  readonly at: Location;
}
