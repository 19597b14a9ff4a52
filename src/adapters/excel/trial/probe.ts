import type { Observation, ProbeFacts, TrialFact, TrialMaterial } from "../../../core/host/excel-trial";
import type { OpenWorkbook } from "../../../core/host/open-workbook";
import type { Bilingual } from "../../../core/values/bilingual";

/** What our own host answers: one fact, or any of several where documents and reports disagree. A fact that is not named here is a note. */
export type Expected = Readonly<Record<string, TrialFact | readonly TrialFact[]>>;

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface RunOptions {
  /** Everything in one step of undo. */
  readonly group?: boolean;
  /** Waits while a cell is edited. */
  readonly delay?: boolean;
}

/** What a probe works with. Every failure is thrown as Excel gives it: the trial turns it into a code. */
export interface Scene {
  /** A run of its own. */
  readonly run: <T>(batch: Batch<T>, options?: RunOptions) => Promise<T>;
  /** `ok` or Excel's code: for a probe that makes several calls and wants the code of each. */
  readonly codeOf: (work: () => Promise<unknown>) => Promise<string>;
  /** Adds a sheet of the trial in a run of its own; it goes when the step is over. */
  readonly newSheet: () => Promise<string>;
  /** As `newSheet`, and shows it. */
  readonly newSheetInFront: () => Promise<string>;
  /** A name that no sheet has; a sheet that gets it goes when the step is over. */
  readonly freeName: () => string;
  /** A person does something; skipping ends the probe. */
  readonly askToDo: (text: Bilingual) => Promise<void>;
  readonly askYesNo: (text: Bilingual) => Promise<boolean>;
  /** The person does something while the seconds run. */
  readonly leave: (text: Bilingual, seconds: number) => Promise<void>;
  /** The product's own door to the workbook. */
  readonly workbook: OpenWorkbook;
  readonly material: TrialMaterial;
  /** Kept from one probe of a step to the next. */
  readonly kept: Map<string, unknown>;
}

/** One question to Excel. A new guess about Excel costs one of these and its line among the guesses. */
export interface Probe extends ProbeFacts {
  /** Lowest ExcelApi that has what is asked about; 1.9 when left out. */
  readonly needs?: string;
  /** Comes when the workbook was saved, closed and opened again. */
  readonly afterReopening?: true;
  readonly run: (scene: Scene) => Promise<Observation | undefined>;
  /** `code` is `ok` when left out. */
  readonly expected: Expected;
}
