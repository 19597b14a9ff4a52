import type { Edition } from "../anvisningar/schema";
import type { ConsolidatedSet } from "../consolidation/consolidate";
import type { ProjectFigures, Totals } from "../figures/types";
import type { Finding } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import type { IsoDate } from "../values/iso-date";

/** One handed-in file and what became of it. */
export interface FileOutcome {
  readonly name: string;
  readonly size: number;
  /** Null when the file could not be read at all; its finding says why. */
  readonly reading: WorkbookReading | null;
  readonly status: "read" | "partly-read" | "unreadable";
}

/** Everything that one run knows: what every face shows and every writer writes from. Data only. */
export interface Outcome {
  readonly asOf: IsoDate;
  readonly edition: Edition;
  readonly profile: Profile;
  readonly register: NamndRegister;
  /** In name order, whatever order they were handed in. */
  readonly files: readonly FileOutcome[];
  readonly set: ConsolidatedSet;
  /** In the order of the set: by key. */
  readonly projects: readonly ProjectFigures[];
  readonly totals: Totals;
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff?: ReadonlySet<string>;
}
