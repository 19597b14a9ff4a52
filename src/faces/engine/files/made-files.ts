import type { FileType } from "../../../core/host/save-file";
import type { CellRef } from "../../../core/project/project";
import type { Selection } from "../../../core/selection/selection";
import type { Language } from "../../../core/values/bilingual";

/** What can be made of a run to be sent. */
export type FilesKind = "forms" | "letters" | "notice" | "receipt";

/** What is to be made, and what only the sender knows of it. */
export interface FilesAsked {
  readonly what: FilesKind;
  readonly language: Language;
  /** Name of the whole, without its ending. */
  readonly name: string;
  readonly sender: string | null;
  readonly dnr: string | null;
  /** ISO date; null where nobody has said. */
  readonly lastDay: string | null;
  readonly contact: string | null;
  /** What the run is about, to be told in words. */
  readonly selection: Selection;
}

export interface MadeFile {
  readonly name: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
  /** Whom it is for; null where that is nobody in particular. */
  readonly to: string | null;
  /** What it says, to copy; null for a workbook. */
  readonly text: string | null;
}

/** A project that stands in no file. */
export type LeftOut = Pick<CellRef, "sheet" | "cell"> & { readonly name: string };

export type MadeFiles =
  | {
      readonly kind: "made";
      /** All in one: a zip, or the only file. */
      readonly whole: MadeFile;
      /** Each by itself, for a host that takes no zip: one a letter or form. */
      readonly parts: readonly MadeFile[];
      /** Projects for which there is no form, since nobody knows whose they are. */
      readonly nobodys: readonly LeftOut[];
      /** Workbooks that gave nothing: the letters say that their senders have not reported. */
      readonly unread: readonly string[];
    }
  | { readonly kind: "refused"; readonly why: "no-form" | "no-projects" | "no-register" }
  /** Granted amounts that nobody can vouch for. */
  | { readonly kind: "refused"; readonly why: "doubted"; readonly projects: readonly LeftOut[] };
