import type { SkipReason } from "../../adapters/files/find-workbooks";
import type { WriteRefusal } from "../../adapters/files/write-whole";
import type { NotMarked } from "../../adapters/xlsx/marker/unmarkable";
import type { Letter } from "../../core/letters/build-letters";
import type { UsageError } from "./arguments";

/** What the command line says itself, beside findings and sheets. `{0}`, `{1}` are filled in. */
export interface CliTexts {
  readonly help: string;
  readonly usage: Readonly<Record<UsageError["usageError"], string>>;
  readonly seeHelp: string;
  readonly asOfToday: string;
  readonly unknownEdition: string;
  readonly edition: {
    /** {0}: the file, {1}: the edition's title, id and version. */
    readonly read: string;
    readonly clean: string;
    /** {0}: how many. */
    readonly faults: string;
    readonly notUsable: string;
    readonly more: string;
    readonly exported: string;
    readonly imported: string;
    readonly notWritten: string;
    readonly marked: string;
    readonly exists: string;
    readonly isOther: string;
    /** {0}: the places. */
    readonly tooLong: string;
  };
  readonly unknownCode: string;
  readonly missingPath: string;
  readonly notDecisions: string;
  /** {0}: id and version. */
  readonly sentEdition: string;
  readonly notAnswers: string;
  readonly unusedAnswers: string;
  readonly notAccepted: string;
  /** {0}: the file and the id. */
  readonly unusedAccepted: string;
  readonly questionsWritten: string;
  readonly noQuestions: string;
  readonly answersNotWritten: string;
  readonly outputIsOtherThanAnswers: string;
  /** {0}: the key or file that stands for nothing here. */
  readonly unusedDecision: string;
  readonly notSelection: string;
  readonly skipped: string;
  readonly skipReasons: Readonly<Record<SkipReason, string>>;
  readonly nothingToRead: string;
  readonly tooManyFiles: string;
  readonly ownSummary: string;
  readonly nothingReadable: string;
  readonly reading: string;
  readonly written: string;
  readonly notWritten: string;
  readonly outputIsInput: string;
  readonly outputIsOther: string;
  readonly extracted: string;
  readonly extractWritten: string;
  readonly extractNotWritten: string;
  readonly outputIsOtherThanExtract: string;
  readonly receipt: {
    readonly several: string;
    readonly outputIsOther: string;
    readonly notWritten: string;
    readonly written: string;
  };
  /** Marked copies. {0}: the file, or where it should be written. */
  readonly mark: {
    /** Behind the name of a copy, in brackets. */
    readonly several: string;
    readonly otherEnding: string;
    readonly exists: string;
    readonly existsShort: string;
    readonly nothing: string;
    readonly none: string;
    readonly noCopy: string;
    readonly unreadable: string;
    readonly why: Readonly<Record<NotMarked, string>>;
    readonly unsigned: string;
    readonly notWritten: string;
    readonly written: string;
  };
  readonly forms: {
    readonly noColumn: string;
    readonly noForm: string;
    readonly noProjects: string;
    readonly doubted: string;
    readonly nobodys: string;
    readonly notWritten: string;
    readonly exists: string;
    readonly leftOver: string;
    readonly written: string;
  };
  /** What notice and letters say. */
  readonly prose: {
    readonly nothingReadable: string;
    readonly noRegister: string;
    readonly unread: string;
    readonly notice: {
      readonly written: string;
      readonly notWritten: string;
      readonly isOther: string;
    };
    readonly letters: {
      readonly kinds: Readonly<Record<Letter["kind"], string>>;
      readonly written: string;
      readonly notWritten: string;
      readonly exists: string;
    };
  };
  readonly writeRefusals: Readonly<Record<WriteRefusal, string>>;
  readonly ourFault: string;
  /** Instead of totals. */
  readonly nothingRead: string;
  /** What summarize and consolidate say on the screen. */
  readonly brief: {
    readonly unread: string;
    readonly more: string;
    readonly moreKinds: string;
    readonly questions: string;
    readonly mostToDo: string;
    readonly rest: string;
  };
  readonly headings: {
    readonly files: string;
    readonly totals: string;
    readonly questions: string;
    readonly findings: string;
    readonly noFindings: string;
    readonly rule: string;
    readonly toDo: string;
    readonly incomplete: string;
    readonly approximate: string;
    readonly unread: string;
    readonly edition: string;
    readonly asOf: string;
    readonly unit: string;
    readonly sign: string;
    readonly projects: string;
    /** Behind how many are reported; with how many more are not. */
    readonly notReported: string;
    readonly granted: string;
    readonly spent: string;
    readonly utilisation: string;
    readonly surplus: string;
    readonly overrun: string;
    readonly completed: string;
    readonly moreNotices: string;
    readonly accepted: string;
    readonly acceptedCount: string;
    readonly waivedCount: string;
    readonly waivedAll: string;
    readonly trialCount: string;
    readonly acceptedBefore: string;
    readonly house: string;
    readonly check: string;
    readonly examplesPass: string;
    readonly examplesFail: string;
    readonly severity: string;
    readonly manual: string;
  };
  /** The noun of one, and of any other number. */
  readonly projectsCounted: readonly [string, string];
  /** The nämnd has no projects to report. */
  readonly answersNone: string;
  readonly status: Readonly<Record<"read" | "partly-read" | "unreadable", string>>;
  /** How to answer a question about the unit, and any question. */
  readonly answerUnit: string;
  readonly answerHow: string;
  readonly unitUnknown: string;
  readonly signs: Readonly<Record<"plus" | "minus", string>>;
}
