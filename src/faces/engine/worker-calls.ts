import type { Edition } from "../../core/anvisningar/schema";
import type { BehindFigure, NamndPart } from "../../core/figures/behind-figure";
import type { AskedFigure } from "../../core/figures/types";
import type { EditionFilesAsked, FilesAsked, MadeFiles, Originals } from "./files/made-files";
import { namndRegister } from "../../core/profile/namnd-register";
import type { Finding } from "../../core/findings/finding";
import type { SourceFile } from "../../core/run/source-file";
import type { Library } from "../../core/run/library";
import { profileOf } from "../../core/run/profile-of-edition";
import type { Basis, RunResult } from "../../core/run/run-result";
import type { WorkbookSettings } from "../../core/host/workbook-settings";
import type { SummaryDocument } from "../../core/document/document";
import type { Language } from "../../core/values/bilingual";
import type { CollectedResult } from "./collected-result";
import type { CollectInput, FileStatus, FileToRead } from "./collecting";
import type { EditionIn } from "./editions";
import type { CheckInput } from "./engine";
import type { DocumentPart, Waiting } from "./hand-back";
import type { CellPart } from "./hand-over";

/** An outcome as it can be sent: the register is functions, and the library is at hand on both sides. */
export type ResultData = Sendable<RunResult>;
export type CollectedData = Sendable<CollectedResult>;

type Sendable<T extends Basis> = Omit<T, keyof Basis> & {
  readonly edition: string;
  /** The edition itself, where the other side does not have it: one that a form carries, or of somebody's own. */
  readonly carried?: Edition;
};

export function withoutLibrary(outcome: RunResult, { editions }: Library): ResultData {
  const { asOf, edition, files, beside, set, projects, missing, totals, findings } = outcome;
  const { granted, reconciled, earlier, changes, turnedOff, handling, exceptions } = outcome;
  return {
    ...{ asOf, edition: edition.id, files, beside, set, projects, missing, totals, findings },
    ...(editions.includes(edition) ? {} : { carried: edition }),
    ...(granted ? { granted } : {}),
    ...(reconciled ? { reconciled } : {}),
    ...(earlier ? { earlier } : {}),
    ...(changes ? { changes } : {}),
    ...(turnedOff ? { turnedOff } : {}),
    ...(handling ? { handling } : {}),
    ...(exceptions ? { exceptions } : {}),
  };
}

/** Gives the data back what could not be sent. */
export function withLibrary<T extends { readonly edition: string; readonly carried?: Edition }>(
  { edition: id, carried, ...data }: T,
  { profile: city, editions }: Library,
): Omit<T, "edition" | "carried"> & Basis {
  const edition = carried ?? editions.find((one) => one.id === id) ?? editions[0];
  const profile = profileOf(edition, city);
  return { ...data, edition, profile, register: namndRegister(profile) };
}

export function collectedWithoutLibrary(outcome: CollectedResult, { editions }: Library): CollectedData {
  const { asOf, edition, files, versions, versionAmounts, openMatches, unreported, settledNames, choices, selected } =
    outcome;
  return {
    ...{ asOf, edition: edition.id, files, versions, versionAmounts, openMatches },
    ...(editions.includes(edition) ? {} : { carried: edition }),
    ...{ unreported, settledNames, choices, selected },
  };
}

export type RunOptions = Omit<CheckInput, "file">;

/** What the worker answers to. A run is `begin`, `take` for every part, then `check` or `summarise`. */
export interface WorkerSide {
  library(): Library;
  begin(frame: SourceFile): void;
  take(part: CellPart): void;
  check(options: RunOptions): ResultData;
  summarise(options: RunOptions, language: Language): Waiting<SummaryDocument>;
  files(outcome: ResultData, asked: FilesAsked, original: Originals): Promise<MadeFiles>;
  readEdition(name: string, bytes: ArrayBuffer): Promise<EditionIn>;
  ownEdition(text: string): Edition;
  editionFiles(asked: EditionFilesAsked): Promise<MadeFiles>;
  /** Part of the document that was made last. */
  documentPart(index: number): DocumentPart;
  /** In a worker that reads: where what it reads is to be sent. */
  sendTo(port: MessagePort): void;
  readFile(file: Omit<FileToRead, "file">, buffer: ArrayBuffer, settings: WorkbookSettings): Promise<FileStatus>;
  /** In the worker that keeps what others have read. */
  receiveFrom(port: MessagePort): void;
  hold(id: string, file: SourceFile): void;
  drop(id: string): void;
  consolidate(input: CollectInput): Promise<Waiting<CollectedData>>;
  /** Part of the findings of the latest consolidation. */
  findingsPart(index: number): readonly Finding[];
  explain(input: CollectInput, asked: AskedFigure): Promise<readonly NamndPart[]>;
  explainNamnd(input: CollectInput, asked: AskedFigure, namnd: string | null): Promise<BehindFigure>;
  summariseCollected(input: CollectInput, language: Language): Promise<Waiting<SummaryDocument>>;
  collectedFiles(input: CollectInput, asked: FilesAsked, original: Originals): Promise<MadeFiles>;
}
