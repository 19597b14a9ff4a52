import type { Edition } from "../anvisningar/schema";
import type { Answers } from "../project/answers";
import type { GivenAnswers } from "../project/given-answers";
import type { Settlements } from "../matching/settlements";
import type { Profile } from "../profile/schema";
import type { Selection } from "../selection/selection";
import type { IsoDate } from "../values/iso-date";
import type { Acceptances } from "../acceptance/acceptances";
import type { SourceFile } from "./source-file";

export interface FollowUpOptions {
  readonly edition: Edition;
  readonly profile: Profile;
  readonly asOf: IsoDate;
  /** For every workbook; `answersFor` adds to them for single ones, by file name. */
  readonly answers: Answers;
  readonly answersFor?: Readonly<Record<string, Answers>>;
  /** What has been answered for workbooks of one layout; what is said of all or of the workbook itself comes first. */
  readonly layouts?: GivenAnswers["layouts"];
  /** The register of granted projects. */
  readonly granted?: SourceFile;
  /** What the user has settled between versions, and between the register and the reports. */
  readonly settlements?: Settlements;
  /** Totals from elsewhere that the projects are set against. */
  readonly controls?: SourceFile;
  /** A summary that Medelkoll wrote before, to tell what has changed since. */
  readonly earlier?: SourceFile;
  /** Which projects the run is about; everything when left out. Findings on other projects are not told. */
  readonly selection?: Selection;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff?: ReadonlySet<string>;
  /** What somebody has accepted as it is, by file name. It changes no figure and no verdict. */
  readonly accepted?: Readonly<Record<string, Acceptances>>;
}
