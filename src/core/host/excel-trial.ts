/** The self-test of a real Excel in an empty workbook: what it is made of, what it asks of a person, and what comes out. */
import type { SourceFile } from "../run/source-file";
import type { SummaryDocument } from "../document/document";
import type { Bilingual } from "../values/bilingual";
import type { ExcelHabits } from "./excel-habits";

/** In the order in which they are shown. */
export const trialSteps = [
  "null-objects",
  "undo-groups",
  "undo-kept",
  "summary",
  "swedish",
  "record",
  "error-codes",
  "sizes",
  "page",
  "commands",
] as const;
export type TrialStep = (typeof trialSteps)[number];

export type TrialFact = string | number | boolean | null;

/** What a probe saw, by name. `code` is `ok` or the code that Excel answered with. Nothing of a person's own. */
export type Observation = Readonly<Record<string, TrialFact>>;

/** A probe as far as it can be shown: one question to Excel. */
export interface ProbeFacts {
  readonly id: string;
  readonly step: TrialStep;
  readonly title: Bilingual;
}

/** What a probe came to. `skipped`: the person passed it by; `missing`: this Excel does not have what it is about. */
export interface ProbeResult {
  readonly id: string;
  readonly kind: "as-expected" | "differs" | "skipped" | "missing";
  readonly saw: Observation;
  /** What our own host answers, for the facts that differ from it. */
  readonly expected: Readonly<Record<string, readonly TrialFact[]>>;
  readonly milliseconds: number;
}

/** `begin`: the person is ready to do it. */
export type TrialAnswer = "begin" | "done" | "yes" | "no" | "skip";

/** Something that only a person can do or see. */
export interface TrialQuestion {
  readonly probe: string;
  readonly text: Bilingual;
  /** Beside `skip`, which can always be chosen. */
  readonly answers: readonly Exclude<TrialAnswer, "skip">[];
}

/** The person in front of Excel. */
export interface TrialPerson {
  readonly ask: (question: TrialQuestion) => Promise<TrialAnswer>;
  /** Leaves the person some seconds to do what the text says. */
  readonly leave: (what: { readonly probe: string; readonly text: Bilingual }, seconds: number) => Promise<void>;
}

/** What the trial reads and writes: the built-in example and the summary that the core makes of it. */
export interface TrialMaterial {
  readonly example: SourceFile;
  readonly summarise: (file: SourceFile) => Promise<SummaryDocument>;
}

export interface TrialControl {
  readonly signal?: AbortSignal;
  /** Told before each probe and after the last. */
  readonly progress?: (results: readonly ProbeResult[], now: string | null) => void;
}

/** Which Excel it was. */
export interface TriedExcel {
  readonly platform: string;
  /** Version and build, as Office tells them. */
  readonly build: string;
  /** Highest ExcelApi that it declares, such as `1.20`. */
  readonly api: string;
}

export interface TrialReport {
  readonly excel: TriedExcel;
  readonly results: readonly ProbeResult[];
  readonly habits: ExcelHabits;
  /** Sheets that could not be taken away again. */
  readonly left: readonly string[];
}

export type TrialOutcome =
  /** `not-empty`: `detail` is the sheet or name in the way; `no-answer`: Excel's code. */
  | { readonly kind: "refused"; readonly why: "not-empty" | "read-only" | "no-answer"; readonly detail: string }
  | { readonly kind: "done" | "stopped"; readonly report: TrialReport }
  /** Goes on when the workbook was saved, closed and opened again. */
  | { readonly kind: "reopen"; readonly report: TrialReport };

export interface EarlierTrial {
  readonly results: readonly ProbeResult[];
  readonly next: ProbeFacts;
}

export interface ExcelTrial {
  readonly probes: readonly ProbeFacts[];
  /** What an earlier visit on this machine left to go on with; null when it left nothing. */
  readonly earlier: () => EarlierTrial | null;
  /** Never rejects. `go-on` takes up what `earlier` tells of. */
  readonly run: (
    start: "anew" | "go-on",
    material: TrialMaterial,
    person: TrialPerson,
    control: TrialControl,
  ) => Promise<TrialOutcome>;
}
