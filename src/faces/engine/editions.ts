import type { Edition } from "../../core/anvisningar/schema";
import type { Finding } from "../../core/findings/finding";
import type { RunControl } from "../../core/host/open-workbook";
import type { PickedFile } from "./collecting";
import type { EditionFilesAsked, MadeFiles } from "./files/made-files";

/** What a workbook with an edition gave. */
export interface EditionIn {
  /** To be kept in the settings; null where it cannot be used. */
  readonly text: string | null;
  readonly edition: Edition | null;
  /** At their cells. */
  readonly findings: readonly Finding[];
}

export interface PickedEditionFile extends EditionIn {
  /** As they were read; none where they could not be. */
  readonly bytes: Uint8Array;
}

/** Editions that people edit as workbooks. */
export interface Editions {
  /** Never rejects for what is wrong with the file: that is its findings. */
  read(file: PickedFile): Promise<PickedEditionFile>;
  /** The edition that the settings keep. Rejects with `UnusableEdition`. */
  own(text: string): Promise<Edition>;
  files(asked: EditionFilesAsked, control?: RunControl): Promise<MadeFiles>;
}
