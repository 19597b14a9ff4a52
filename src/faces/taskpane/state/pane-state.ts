import type { ReceiverWord } from "../../../core/anvisningar/schema";
import type { Finding, Remark } from "../../../core/findings/finding";
import type { FormLayout } from "../../../core/forms/form-options";
import type { RunResult } from "../../../core/run/run-result";
import type {
  EarlierTrial,
  ProbeFacts,
  ProbeResult,
  TrialOutcome,
  TrialQuestion,
} from "../../../core/host/excel-trial";
import type {
  HostFacts,
  PlaceInWorkbook,
  StandingSummary,
  SummaryState,
  WriteOptions,
} from "../../../core/host/open-workbook";
import type { WorkbookSettings } from "../../../core/host/workbook-settings";
import type { CollectedResult } from "../../engine/collected-result";
import type { FileStatus, FileToRead } from "../../engine/collecting";
import type { EditionSource, MadeFile, MadeFiles } from "../../engine/files/made-files";
import type { Selection } from "../../../core/selection/selection";

export const screens = ["check", "questions", "figures", "summary", "collect", "rules", "about"] as const;
export type Screen = (typeof screens)[number];

/** The latest check; the whole pane shows what it found. */
export interface Checked {
  readonly outcome: RunResult;
  /** The built-in example, not the open workbook. */
  readonly isExample: boolean;
  /** Names of the sheets that were read, our own left out; null until that is known. */
  readonly sheets: readonly string[] | null;
}

/** A file that was picked, and how far it has come. */
export interface CollectedFile extends FileToRead {
  readonly status: FileStatus | { readonly kind: "waiting" | "reading" };
}

/** What was picked in Flera nämnder, and what it came to. */
export interface Collected {
  readonly files: readonly CollectedFile[];
  /** Null until all files are read. */
  readonly outcome: CollectedResult | null;
}

/** What became of the example: opened in a workbook of its own, or shown here since the host would open none. */
export type ExampleView = "none" | "opened" | "refused";

/** `ribbon`: a command that the ribbon started. `trial`: the self-test. */
export type WorkStep =
  | ("read" | "count" | "build" | "write" | "restore" | "collect" | "ribbon" | "trial" | "example" | "make")
  | "edition";

/** What goes on now; one thing at a time. */
export type Work =
  | { readonly kind: "none" }
  /** `fraction` is 0 to 1; null when nobody can tell. */
  | { readonly kind: "running"; readonly step: WorkStep; readonly fraction: number | null };

/** A write that can be asked for once more. */
export type WriteRetry = { readonly what: "write" | "write-collected"; readonly options: WriteOptions };

/** What the latest write or restore came to, until the user goes on or it is no longer true. */
export type Written =
  | { readonly kind: "none" }
  /** The ribbon was asked for one, and the pane has to tell something first. */
  | { readonly kind: "untold" }
  /** `retry`: the write that asks. */
  | { readonly kind: "edited"; readonly cells: readonly PlaceInWorkbook[]; readonly retry: WriteRetry }
  | ({
      readonly kind: "other-summary";
      readonly drops: readonly string[];
      readonly retry: WriteRetry;
    } & StandingSummary)
  /** Nothing was put back: the sheets would go, and what people have written on them. */
  | { readonly kind: "not-restored"; readonly cells: readonly PlaceInWorkbook[] }
  | ({ readonly kind: "written" | "restored" } & Standing)
  | { readonly kind: "cancelled"; readonly left: "as-before" | "unfinished" };

/** What was written and stands as long as the workbook says so. */
interface Standing {
  /** None when the summary was taken away. */
  readonly sheets: readonly string[];
  readonly remarks: readonly Remark[];
  /** Which write it was, as the workbook tells afterwards; absent until it has told. */
  readonly run?: string | null;
}

/** Files to send, and what they are made of. */
export type FilesOf =
  | { readonly what: "forms"; readonly of: "open" | "collected"; readonly layout: FormLayout }
  | { readonly what: "letters"; readonly of: "collected"; readonly withCopies: boolean }
  | { readonly what: "notice"; readonly of: "collected" }
  | { readonly what: "receipt" | "marked"; readonly of: "open" }
  /** `file`: the returned workbook, by its name in the run. */
  | { readonly what: "marked"; readonly of: "collected"; readonly file: string }
  | { readonly what: "edition" | "edition-marked"; readonly of: "edition" }
  | { readonly what: "edition-changes"; readonly of: "edition"; readonly since: EditionSource };

export type SentKind = FilesOf["what"];

/** What came of them, until what they were made of has changed. */
export type Sent = FilesOf & {
  readonly came:
    | ({
        readonly kind: "saved" | "opened";
        readonly name: string;
        /** Of letters or forms, and of marked copies beside them. */
        readonly count: number;
        readonly copies: number;
      } & SendingDoubts)
    /** This host saves nothing: each can be opened, or its text be copied. */
    | ({ readonly kind: "cannot"; readonly parts: readonly MadeFile[] } & SendingDoubts)
    | Extract<MadeFiles, { readonly kind: "refused" }>;
};

/** What to look at before anything is sent. */
export type SendingDoubts = Pick<
  Extract<MadeFiles, { readonly kind: "made" }>,
  "nobodys" | "unread" | "uncopied" | "unsigned"
>;

/** A workbook with an edition that somebody has picked, and what was found in it. */
export interface PickedEdition {
  readonly name: string;
  /** As it was read. */
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
  /** It could be used, and is. */
  readonly isUsed: boolean;
}

/** What the user can ask for once more. */
export type Retry =
  | { readonly what: "check" }
  | WriteRetry
  | { readonly what: "restore" }
  | { readonly what: "go-to"; readonly place: PlaceInWorkbook }
  | { readonly what: "go-back" }
  | { readonly what: "save" }
  | { readonly what: "collect" }
  | { readonly what: "files"; readonly asked: FilesOf };

/** Something that did not work, with the way to try again. */
export interface Problem {
  readonly remark: Remark;
  readonly retry: Retry | null;
}

/** Prova i en tom arbetsbok, as far as it has come. */
export interface TrialView {
  readonly kind: "idle" | "running" | "over";
  readonly probes: readonly ProbeFacts[];
  /** What an earlier visit left to go on with. */
  readonly earlier: EarlierTrial | null;
  readonly results: readonly ProbeResult[];
  /** The probe that is under way. */
  readonly now: string | null;
  /** What the user is asked to do; `seconds` is how long they have. */
  readonly request: (Pick<TrialQuestion, "text" | "answers"> & { readonly seconds: number | null }) | null;
  readonly outcome: TrialOutcome | null;
}

export interface PaneState {
  readonly screen: Screen;
  readonly showsStart: boolean;
  /** The focus is to stand on the screen's heading: the user came here from outside the pane. */
  readonly headingWanted: boolean;
  readonly settings: WorkbookSettings;
  /** What the summary is about; the check is always about everything. */
  readonly selection: Selection;
  readonly checked: Checked | null;
  readonly collected: Collected;
  /** What the edition of the latest run, or the one that was chosen since, calls whoever reports; null: a nämnd. */
  readonly receiverWord: ReceiverWord | null;
  /** What Nyckeltal and Sammanställ are about: what was checked or what was collected, whichever came last, or as the user has chosen. */
  readonly subject: "open" | "collected";
  /** The part of the handbook that is shown over the screen. */
  readonly help: string | null;
  readonly example: ExampleView;
  readonly work: Work;
  readonly written: Written;
  readonly sent: Sent | null;
  readonly pickedEdition: PickedEdition | null;
  readonly problem: Problem | null;
  /** Codes of the problems of this session, latest last, for the error report. */
  readonly problemCodes: readonly string[];
  /** Cells that have changed since the open workbook was last read. */
  readonly changed: ReadonlySet<string>;
  /** The latest reading asked Excel something that may have emptied the list of what Ctrl+Z takes back. */
  readonly mayHaveLostUndo: boolean;
  /** The cell that "Gå till" went to; null when there is nowhere to go back from. */
  readonly wentTo: PlaceInWorkbook | null;
  readonly summary: SummaryState | null;
  readonly facts: HostFacts | null;
  readonly trial: TrialView;
}
