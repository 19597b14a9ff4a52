import type { Edition } from "../anvisningar/schema";
import type { ConsolidatedSet } from "../consolidation/consolidate";
import type { Changes } from "../earlier/compare-with-earlier";
import type { Remembered } from "./as-answered";
import type { EarlierSummary } from "../earlier/earlier-summary";
import type { Missing } from "../figures/totals";
import type { ProjectFigures, Totals } from "../figures/types";
import type { Handling } from "../handling/next-events";
import type { Finding } from "../findings/finding";
import type { WorkbookReading } from "../intake/workbook-reading";
import type { AgainstRegister } from "../matching/against-register";
import type { ExceptionInForce } from "../project/exception";
import type { NamndRegister } from "../profile/namnd-register";
import type { Profile } from "../profile/schema";
import type { Reconciled } from "../reconciliation/reconcile";
import type { IsoDate } from "../values/iso-date";

/** One handed-in file and what became of it. */
export interface FileResult {
  readonly name: string;
  readonly size: number;
  /** Null when the file could not be read at all; its finding says why. */
  readonly reading: WorkbookReading | null;
  readonly status: "read" | "partly-read" | "unreadable";
  /** What was settled by answers about its layout; absent for nothing. */
  readonly remembered?: readonly Remembered[];
}

/** A workbook that the returned ones were set beside. */
export interface ReferenceFile {
  readonly role: "register" | "controls" | "earlier";
  readonly name: string;
  readonly size: number;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** What a run goes by, whatever was handed in. */
export type Basis = Pick<RunResult, "edition" | "profile" | "register">;

/** Everything that one run knows: what every face shows and every writer writes from. Data only. */
export interface RunResult {
  readonly asOf: IsoDate;
  readonly edition: Edition;
  readonly profile: Profile;
  readonly register: NamndRegister;
  /** In name order, whatever order they were handed in. */
  readonly files: readonly FileResult[];
  readonly set: Omit<ConsolidatedSet, "gaps">;
  /** What the files were set beside; none for a run over returned workbooks alone. */
  readonly beside: readonly ReferenceFile[];
  /** In the order of the set: by key. */
  readonly projects: readonly ProjectFigures[];
  /** What the totals lack besides amounts that projects do not know, and what makes figures doubtful. Each gap has a finding at its cell. */
  readonly missing: Missing;
  readonly totals: Totals;
  /** Worst first, then by place. */
  readonly findings: readonly Finding[];
  /** The register of granted projects, when one was given; `against` is null when it could not be read. */
  readonly granted?: { readonly file: FileResult; readonly against: AgainstRegister | null };
  /** Extensions and waivers in the register that are in force on the as-of date; absent without any. Their findings are told all the same. */
  readonly exceptions?: readonly ExceptionInForce[];
  /** Each control total against the projects, when control totals were given. */
  readonly reconciled?: readonly Reconciled[];
  /** The earlier summary, and what has happened since, when one was given. */
  readonly earlier?: EarlierSummary;
  readonly changes?: Changes;
  /** What has happened with each nämnd's report, when the returned workbooks are set beside a register. */
  readonly handling?: Handling;
  /** Codes of optional rules that the user has turned off. */
  readonly turnedOff?: ReadonlySet<string>;
}
