import { zipSync } from "fflate";

/** A file that is to stand in a folder, or in a zip. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The same files give the same bytes, whatever the clock. */
export const zipped = (files: readonly NewFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: new Date(1980, 0, 1), level: 6 });
