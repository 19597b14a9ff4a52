import type { NotMarked } from "../../../adapters/xlsx/marker/unmarkable";
import type { Edition } from "../../../core/anvisningar/schema";
import type { Finding } from "../../../core/findings/finding";
import type { FormLayout } from "../../../core/forms/form-options";
import type { FileType } from "../../../core/host/save-file";
import type { CellRef } from "../../../core/project/project";
import type { Selection } from "../../../core/selection/selection";
import type { Language } from "../../../core/values/bilingual";
import type { IsoDate } from "../../../core/values/iso-date";

/** What can be made of a run to be sent. */
export type FilesKind = "forms" | "letters" | "notice" | "receipt" | "marked";

/** What can be made of an edition. */
export type EditionFilesKind = "edition" | "edition-changes" | "edition-marked";

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
  /** The returned workbook of which a marked copy is wanted, as the run knows it; null for what is not about one. */
  readonly file: string | null;
  /** Letters that ask for something go with marked copies of the workbooks that they are about. */
  readonly withCopies: boolean;
  /** Of report forms. */
  readonly layout: FormLayout;
}

/** The bytes of a workbook that was read, by its name in the run; null where they can no longer be had. They stay untouched. */
export type Originals = (name: string) => Promise<ArrayBuffer | null>;

/** Where an edition is: with the program by its id, in the settings, or in a form that was sent out. */
export type EditionSource = { readonly id: string } | { readonly own: string } | { readonly sent: Edition };

export type EditionFilesAsked = {
  readonly language: Language;
  /** Name of the file, without its ending. */
  readonly name: string;
} & (
  | { readonly what: "edition"; readonly of: EditionSource; readonly created: IsoDate }
  | { readonly what: "edition-changes"; readonly of: EditionSource; readonly since: EditionSource }
  /** `bytes`: of the workbook with these findings. */
  | {
      readonly what: "edition-marked";
      readonly file: string;
      readonly bytes: Uint8Array;
      readonly findings: readonly Finding[];
    }
);

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

/** Why a workbook has no marked copy. `changed`: its file is another than the one that was read. */
export type NoCopy = NotMarked | "unreadable" | "changed";

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
      /** Workbooks that should have had a marked copy. */
      readonly uncopied: readonly { readonly name: string; readonly why: NoCopy }[];
      /** Signed workbooks: a signature holds for the original alone. */
      readonly unsigned: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly why: "no-form" | "no-projects" | "no-register" | "nothing-to-mend" | "too-long" | NoCopy;
    }
  /** Granted amounts that nobody can vouch for. */
  | { readonly kind: "refused"; readonly why: "doubted"; readonly projects: readonly LeftOut[] };
